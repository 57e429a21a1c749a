/** Two negotiations on one time axis as a chart: their articles by phase, and their milestones. */
import { compare } from '../../../shared/domain/compare'
import { effectiveDay } from '../../../shared/domain/dates/days'
import type { Ledger } from '../../../shared/domain/ledger/ledger'
import { bandsOf, phaseCountsByDay, phaseCountsByMonth } from '../../../shared/domain/ledger/phase-counts'
import type { Day, Milestone, Negotiation } from '../../../shared/domain/types'
import type { SheetChart } from '../../charts/chart'
import { FILLED, fillLegend } from '../../charts/PhaseFills'
import { lang, nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { phaseName } from '../../parts/facts/Phase'
import { milestoneKey } from './milestone-key'

/** A negotiation as of a day: on screen the shown data, for files the public part. */
export interface Side {
  readonly negotiation: Negotiation
  readonly ledger: Ledger
  /** Version of its dataset. */
  readonly version: string
}

/** Its name, by which it is told from the other in a line: the shortest that it has. */
export function shortNameOf({ names, shortNames }: Pick<Negotiation, 'names' | 'shortNames'>): string {
  const all = [nameIn(names), ...(shortNames[lang.value] ?? [])]
  return all.reduce((short, name) => (name.length < short.length ? name : short))
}

export function comparisonChart(sides: readonly Side[], day: Day, ids: string): SheetChart {
  return {
    title: t('compare-phases'),
    summary: sides.map((side) => findingOf(side, day)).join(' '),
    legend: [...fillLegend(ids, phaseName), milestoneKey()],
    hasFills: true,
    drawing: {
      by: 'panels',
      data: {
        bands: FILLED,
        until: day,
        panels: sides.map(({ negotiation, ledger }) => ({
          name: nameIn(negotiation.names),
          steps: bandsOf(phaseCountsByDay(ledger, negotiation.articles, day), day),
          marks: milestonesOf(negotiation, day).map(({ date }) => effectiveDay(date)),
        })),
      },
    },
  }
}

/** Milestones by a day, the earliest first. */
export const milestonesOf = ({ milestones }: Pick<Negotiation, 'milestones'>, day: Day): readonly Milestone[] =>
  milestones
    .filter(({ date }) => effectiveDay(date) <= day)
    .toSorted((a, b) => compare(effectiveDay(a.date), effectiveDay(b.date)))

function findingOf({ negotiation, ledger }: Side, day: Day): string {
  const last = phaseCountsByDay(ledger, negotiation.articles, day).at(-1)
  const name = nameIn(negotiation.names)
  if (!last) return t('compare-no-status', { name })
  const { clean, concluded } = last.counts
  const total = FILLED.reduce((sum, phase) => sum + last.counts[phase], 0)
  return t('compare-finding', { name, n: clean + concluded, total, date: dateText(day) })
}

/** The counts by month for a file, both negotiations below each other. */
export function comparisonRows(sides: readonly Side[], day: Day): readonly (readonly string[])[] {
  return [
    [t('compare-negotiation'), t('column-id'), t('momentum-month'), ...FILLED.map(phaseName)],
    ...sides.flatMap(({ negotiation, ledger }) =>
      phaseCountsByMonth(ledger, negotiation.articles, day).map(({ month, counts }) => [
        nameIn(negotiation.names),
        negotiation.id,
        month,
        ...FILLED.map((phase) => String(counts[phase])),
      ]),
    ),
  ]
}

/** Counts at the end of each year, and on the day: how many articles of each are clean or concluded, of how many. */
export function yearRows(sides: readonly Side[], day: Day): readonly (readonly string[])[] {
  const byDay = sides.map(({ negotiation, ledger }) => phaseCountsByDay(ledger, negotiation.articles, day))
  const [first] = byDay
    .flatMap((counts) => counts.slice(0, 1))
    .map((count) => count.day)
    .sort()
  if (first === undefined) return []
  const years: Day[] = []
  for (let year = Number(first.slice(0, 4)); year < Number(day.slice(0, 4)); year++) years.push(`${year}-12-31`)
  return [...years, day].map((on) => [
    dateText(on),
    ...byDay.map((counts) => {
      const last = counts.findLast((count) => count.day <= on)
      if (!last) return '–'
      const total = FILLED.reduce((sum, phase) => sum + last.counts[phase], 0)
      return t('compare-of', { n: last.counts.clean + last.counts.concluded, total })
    }),
  ])
}
