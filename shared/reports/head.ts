/** Head of a report: its subject, the as-of date with the latest source, until when sources were found, and what it leaves out. */

import { laterDay } from '../domain/dates/days'
import { endAsOf } from '../domain/ledger/ledger'
import type { View } from '../domain/queries/changes'
import { coverageBeside } from '../domain/queries/coverage'
import { nameIn } from '../domain/text/names'
import type { Coverage, Day } from '../domain/types'
import type { Frame } from './frame'
import { englishIn, type ReportPhrases } from './phrases'
import { footnotesOf, type Line, partsOf, type Report, type Row, sourcedIn } from './report'

interface About {
  /** The article, member, meeting or days. */
  readonly subject: string
  /** Number of public entries left out for want of a source. */
  readonly unsourced: number
  readonly isForUs: boolean
  /** Days of the entries that are later than what the dataset covers. */
  readonly added: readonly Day[]
  /** Title of a meeting in the language of its source, where that is not the report's. */
  readonly original: string | null
}

/** Head of a report as of the day of the view. */
export function headOf(
  report: Report,
  { negotiation, ledger, day }: View,
  { subject, unsourced, isForUs, added, original }: About,
  frame: Frame,
  phrases: ReportPhrases,
): Report['head'] {
  const told = coverageBeside(negotiation.coverage, null, day)
  const { list } = footnotesOf(report)
  // Positions and lines of the meeting log are sources too, which the ledger of statuses is without.
  const dated = [endAsOf(ledger, day) ?? '', ...list.map((source) => source.day)].filter((one) => one <= day)
  const [on, end] = [phrases.date(day), dated.reduce(laterDay, '')]
  const sources = [
    phrases.phrase('sources-count', { count: list.length }),
    ...(isForUs ? [] : [phrases.phrase('public-only')]),
    ...(unsourced > 0 ? [phrases.phrase('unsourced', { count: unsourced })] : []),
  ]
  return [
    ...(frame.distribution === '' ? [] : [[phrases.phrase('distribution'), frame.distribution] as const]),
    [
      phrases.phrase('subject'),
      phrases.phrase('subject-line', { negotiation: nameIn(negotiation.names, phrases.lang), subject }),
    ],
    ...(original === null ? [] : [[phrases.phrase('original-title'), original] as const]),
    [phrases.phrase('as-of'), end === '' ? on : phrases.phrase('record-to', { day: on, end: phrases.date(end) })],
    ...(told ? [[phrases.phrase('coverage'), coverageText(told, added, phrases)] as const] : []),
    [phrases.phrase('sources'), sources.join(' ')],
    ...(hasEnglish(report, phrases) ? [[phrases.phrase('language'), phrases.phrase('language-note')] as const] : []),
  ]
}

/** Until when sources were found for the dataset, when they were sought, and that later entries are added ones. */
function coverageText({ names, searchedOn }: Coverage, added: readonly Day[], phrases: ReportPhrases): string {
  const searched = phrases.phrase('coverage-searched', { date: phrases.date(searchedOn) })
  const found = `${nameIn(names, phrases.lang)} ${searched}`
  if (added.length === 0) return found
  const date = phrases.date(added.reduce(laterDay))
  return `${found} ${phrases.phrase('coverage-added', { count: added.length, date })}`
}

/** True where texts of the report are in English and the report is not. */
function hasEnglish(report: Report, phrases: ReportPhrases): boolean {
  const { lang } = phrases
  if (lang === 'en' || !report.isOfEnglish) return false
  const isTagged = (line: Line | Row) =>
    ('text' in line ? [line.text] : line.cells).some((text) =>
      partsOf(text, line.english, lang).some(({ isEnglish }) => isEnglish),
    )
  return (
    report.sections.flatMap(sourcedIn).some(isTagged) ||
    footnotesOf(report).list.some((source) => englishIn(source, phrases, report.names).length > 0)
  )
}
