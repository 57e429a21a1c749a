/** Localised explanation of an observation's effect on the status of its article. */

import { effectiveDay, laterDay } from '../../shared/domain/days'
import { effectOf } from '../../shared/domain/effect'
import type { Entry, Layer } from '../../shared/domain/entries'
import { isPublic } from '../../shared/domain/layers'
import { buildLedger } from '../../shared/domain/ledger'
import type { Observation } from '../../shared/domain/types'
import { t } from '../i18n'
import { dateInText } from '../i18n/dates'
import { day, ledger, source } from '../model/state'
import { inSentence, statusName } from './Phase'

/** Reason why an observation does not change the status on the as-of date; empty when it does. */
export function effectText(observation: Observation & { readonly layer?: Layer }, among = ledger.value): string {
  const from = effectiveDay(observation.date)
  // For an observation later than the as-of date, the effect on its own date.
  const effect = effectOf(among, observation, laterDay(day.value, from))
  const sentences: string[] = []
  if (effect.kind === 'absent') sentences.push(source.value === 'pack' ? t('effect-hidden') : '')
  else if ('by' in effect) {
    const status = inSentence(statusName(effect.by.status))
    sentences.push(t(`effect-${effect.kind}`, { status, date: dateInText(effect.by.date) }))
  } else if (effect.kind !== 'moves') sentences.push(t(`effect-${effect.kind}`))
  if (effect.kind !== 'planned' && from > day.value)
    sentences.push(t('effect-later', { date: dateInText(observation.date) }))
  return sentences.filter(Boolean).join(' ')
}

/** The same before the observation is saved: by a ledger of its article alone, with it. */
export function effectAhead(observation: Observation): string {
  const { statuses, entries } = ledger.value
  // With those of the articles that it continues, which the ledger has as its own.
  const held = (entries.get(observation.article) ?? []).map((entry) => ({
    ...entry.observation,
    article: observation.article,
  }))
  return effectText(
    observation,
    buildLedger({ statuses: [...statuses.values()], observations: [...held, observation] }),
  )
}

/** The same after saving one observation; for a private one, with a note that it counts on this device only. */
export function effectOfSaved(entries: readonly Entry[]): string {
  const [entry] = entries
  if (entries.length !== 1 || entry?.kind !== 'observation') return ''
  return [effectText(entry), !isPublic(entry) ? t('effect-private') : ''].filter(Boolean).join(' ')
}
