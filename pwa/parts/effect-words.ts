/** Why what was recorded moves nothing, in a sentence. */

import { effectiveDay, laterDay } from '../../shared/domain/days'
import { effectOf } from '../../shared/domain/effect'
import type { Entry, Layer } from '../../shared/domain/entries'
import type { Observation } from '../../shared/domain/types'
import { t } from '../i18n'
import { dateInText } from '../i18n/dates'
import { day, ledger, source } from '../model/state'
import { inSentence, statusName } from './Phase'

/** What an observation does not do, and why; empty where it moves its article. */
export function effectText(observation: Observation & { readonly layer?: Layer }): string {
  const from = effectiveDay(observation.date)
  // What counts only after the day that is looked at is told of as of its own.
  const effect = effectOf(ledger.value, observation, laterDay(day.value, from))
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

/** The same for what was just kept, and that what is private counts here alone. */
export function effectOfSaved(records: readonly Entry[]): string {
  const [made] = records
  if (records.length !== 1 || made?.kind !== 'observation') return ''
  return [effectText(made), made.layer === 'private' ? t('effect-private') : ''].filter(Boolean).join(' ')
}
