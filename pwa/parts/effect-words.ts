/** Localised explanation of an observation's effect on the status of its article, after it is saved and before. */

import { effectiveDay, laterDay } from '../../shared/domain/days'
import { effectOf } from '../../shared/domain/effect'
import type { Entry, Layer } from '../../shared/domain/entries'
import { buildLedger, type Ledger } from '../../shared/domain/ledger'
import { moveBy } from '../../shared/domain/move-ahead'
import type { Observation } from '../../shared/domain/types'
import { nameIn, t } from '../i18n'
import { dateInText } from '../i18n/dates'
import { day, ledger, negotiation, source } from '../model/state'
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

/**
 * Change of status that an observation will make once it is saved, else why it will make none; empty where it states the
 * first status. `replaced` is the observation that it corrects.
 */
export function effectAhead(observation: Observation, replaced?: string): string {
  const statuses = [...ledger.value.statuses.values()]
  // With those of the articles that it continues, which the ledger has as its own.
  const held = (ledger.value.entries.get(observation.article) ?? [])
    .filter((entry) => entry.observation.id !== replaced)
    .map((entry) => ({ ...entry.observation, article: observation.article }))
  const among = buildLedger({ statuses, observations: [...held, observation] })
  const change = changeText(observation, buildLedger({ statuses, observations: held }), among)
  return [change, effectText(observation, among)].filter(Boolean).join(' ')
}

/** Change of status between a ledger without an observation and one with it; empty where another status counts after it. */
function changeText(observation: Observation, before: Ledger, after: Ledger): string {
  const { article, status, date } = observation
  const on = effectiveDay(date)
  const isCurrent = effectOf(after, observation, laterDay(day.value, on)).kind === 'moves'
  const move = isCurrent ? moveBy(before, article, status, on) : null
  if (!move) return ''
  const names = negotiation.value?.articles.get(article)?.names
  const [from, to] = [statusName(move.from.status), statusName({ id: status })]
  return t('plan-changes', { article: names ? nameIn(names) : article, from, to })
}

/** Notes on where an observation counts, by its visibility. */
const LIMITS = { public: null, private: 'effect-private', delegation: 'effect-delegation' } as const

/** The same after saving one observation; for one that is not public, with a note on where it counts. */
export function effectOfSaved(entries: readonly Entry[]): string {
  const [entry] = entries
  if (entries.length !== 1 || entry?.kind !== 'observation') return ''
  const limit = LIMITS[entry.layer]
  return [effectText(entry), limit && t(limit)].filter(Boolean).join(' ')
}
