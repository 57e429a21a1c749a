/** The sentence of a negotiation: so many articles of so many in the phase that counts, and the largest other phase. */

import { PHASES, type Phase } from '../../../shared/domain/types'
import { lang, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import type { Counts } from '../../model/negotiation/headline'
import { statusName } from './Phase'

/** Begins with a capital. */
export const capital = (text: string) => text.charAt(0).toLocaleUpperCase(lang.value) + text.slice(1)

/** Largest number of articles of which every phase is counted. */
const FEW = 12

/** Text of the headline. Parts that count nothing are not in it. */
export function headlineText({ counts, total, whole }: Counts): string {
  const count = (phase: Phase | 'none') => counts.get(phase) ?? 0
  if (count('none') === total) return t('headline-none', { total })
  const concluded = count('concluded')
  if (whole?.phase === 'concluded' && concluded > 0) {
    const parts = [t('headline-articles', { n: concluded }), ...partsOf(counts, ORDER_AFTER_CONCLUDED)].join(', ')
    return t('headline-whole', { status: statusName(whole.status), date: unbroken(dateText(whole.since)), parts })
  }
  if (concluded === total) return t('headline-all', { n: total })
  if (total <= FEW) return t('headline-few', { total, parts: partsOf(counts, ORDER).join(', ') })
  const best = concluded > 0 ? 'concluded' : 'clean'
  const others = PHASES.filter((phase) => phase !== best && count(phase) > 0)
  const [most] = others.toSorted((a, b) => count(b) - count(a))
  const values = { n: count(best), total, m: others.length, other: most ? part(most, count(most)) : '' }
  return t(`headline-${best}`, values)
}

/** With no-break spaces, for a large heading. */
const unbroken = (date: string): string => date.replaceAll(' ', '\u00a0')

const ORDER = [...PHASES, 'none'] as const
/** Order of the counts: those left out come at once after the articles of the agreement. */
const ORDER_AFTER_CONCLUDED = [
  'dropped',
  ...ORDER.filter((phase) => phase !== 'concluded' && phase !== 'dropped'),
] as const

const part = (phase: Phase | 'none', n: number): string => t(`part-${phase}`, { n })

const partsOf = (counts: Counts['counts'], order: readonly (Phase | 'none')[]): readonly string[] =>
  order.flatMap((phase) => {
    const n = counts.get(phase) ?? 0
    return n > 0 ? part(phase, n) : []
  })
