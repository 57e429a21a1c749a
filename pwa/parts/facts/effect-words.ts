/** Localised explanation of an observation's effect on the status of its article, after it is saved and before. */

import { effectiveDay, LATEST_DAY, laterDay } from '../../../shared/domain/dates/days'
import type { Entry, Layer } from '../../../shared/domain/entries/entries'
import { namedIds } from '../../../shared/domain/entries/replaced'
import { type StatusChange, statusChanges } from '../../../shared/domain/imports/import-effect'
import { effectOf, followedBy } from '../../../shared/domain/ledger/effect'
import { buildLedger } from '../../../shared/domain/ledger/ledger'
import type { Observation } from '../../../shared/domain/types'
import { nameIn, t } from '../../i18n'
import { dateInText, dateText } from '../../i18n/dates'
import type { OpenData } from '../../model/negotiation/open-negotiation'
import { day, ledger, negotiation, shownData, source } from '../../model/state'
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
 * Changes of status that an observation will make once it is saved, else why it will make none. `saved` are the entries as
 * they would be: of a correction also what it withdraws.
 */
export function effectAhead(observation: Observation, saved: readonly Entry[]): string {
  const shown = shownData.value
  if (!shown) return ''
  const known = about(observation, saved, shown)
  const before = buildLedger(known.pack, known.entries, source.value)
  const after = buildLedger(known.pack, [...known.entries, ...saved], source.value)
  // A first status is told by what the article has until then.
  const changes = statusChanges(before, after, day.value).filter(({ from }) => from !== null)
  if (changes.length === 0) return effectText(observation, after)
  const { kind } = effectOf(after, observation, LATEST_DAY)
  const note = kind === 'planned' || kind === 'flag' ? t(`effect-${kind}`) : ''
  return [...changes.map(changeText), note].filter(Boolean).join(' ')
}

type Shown = Pick<OpenData, 'pack' | 'entries'>

/**
 * Entries and dataset without the observations of other articles, which cannot change: a form asks at each key. Where articles
 * continue others, all of them are kept.
 */
function about({ article }: Observation, saved: readonly Entry[], { pack, entries }: Shown): Shown {
  if (pack.articles.some(({ continues }) => continues !== undefined)) return { pack, entries }
  const named = namedIds(saved)
  const articles = new Set([article])
  if (named.size > 0)
    for (const one of [...pack.observations, ...entries])
      if ('article' in one && one.article && named.has(one.id)) articles.add(one.article)
  return {
    pack: { ...pack, observations: pack.observations.filter((one) => articles.has(one.article)) },
    entries: entries.filter((entry) => entry.kind !== 'observation' || articles.has(entry.article)),
  }
}

function changeText({ article, from, to, later }: StatusChange): string {
  const names = negotiation.value?.articles.get(article)?.names
  const named = { article: names ? nameIn(names) : article, from: from ? statusName(from) : '' }
  const text = to ? t('plan-changes', { ...named, to: statusName(to) }) : t('plan-loses', named)
  return later === undefined ? text : t('plan-later', { date: dateInText(later), text })
}

/** The same of an observation in the list of its article: one that set the status in its time says until when. */
export function listedEffectText(observation: Observation): string {
  const next = followedBy(ledger.value, observation, day.value)
  if (next === undefined) return effectText(observation)
  if (!next) return ''
  const then = inSentence(statusName({ id: observation.status }))
  return t('effect-followed', { then, status: inSentence(statusName(next.status)), date: dateText(next.date) })
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
