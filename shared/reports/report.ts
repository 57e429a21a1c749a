/** What a report is made of. A line and a row exist only with at least one source, by type. */
import type { LedgerEntry } from '../domain/ledger'
import type { Lang } from '../domain/types'
import type { Source } from './source'

/** At least one. */
export type Sources = readonly [Source, ...Source[]]

/** Pieces of a text that its source says in English, whatever the voice of the report speaks. */
type English = readonly string[]

export interface Line {
  readonly text: string
  readonly english: English
  readonly sources: Sources
}

export interface Row {
  readonly cells: readonly string[]
  readonly english: English
  readonly sources: Sources
}

export type Section =
  | { readonly kind: 'lines'; readonly heading: string; readonly lines: readonly Line[] }
  | {
      readonly kind: 'table'
      readonly heading: string
      readonly columns: readonly string[]
      readonly rows: readonly Row[]
    }

export interface Report {
  readonly title: string
  /** In the title and the head. */
  readonly english: English
  /** Label and value: what the report is about, as of when, from what. */
  readonly head: ReadonlyArray<readonly [label: string, value: string]>
  readonly sections: readonly Section[]
}

/** A line, where there is a source for it; nothing where there is none. */
export function lineFrom(text: string, sources: readonly (Source | null)[], english: English = []): readonly Line[] {
  const found = someOf(sources)
  return found ? [{ text, english, sources: found }] : []
}

/** A row, where there is a source for it. */
export function rowFrom(
  cells: readonly string[],
  sources: readonly (Source | null)[],
  english: English = [],
): readonly Row[] {
  const found = someOf(sources)
  return found ? [{ cells, english, sources: found }] : []
}

/** What an entry says in English: the pack's words are, the user's own are in whatever they write. */
export const englishOf = ({ origin, observation }: Pick<LedgerEntry, 'origin' | 'observation'>): English =>
  origin === 'pack' ? [observation.statement] : []

export interface Part {
  readonly text: string
  readonly isEnglish: boolean
}

/** A text in parts, its English ones told apart; whole where the voice speaks English itself. */
export function partsOf(text: string, english: English, lang: Lang): readonly Part[] {
  const piece = lang === 'en' ? undefined : english.find((known) => known !== '' && text.includes(known))
  if (piece === undefined) return text === '' ? [] : [{ text, isEnglish: false }]
  const at = text.indexOf(piece)
  return [
    ...partsOf(text.slice(0, at), english, lang),
    { text: piece, isEnglish: true },
    ...partsOf(text.slice(at + piece.length), english, lang),
  ]
}

function someOf(sources: readonly (Source | null)[]): Sources | null {
  const byKey = new Map(sources.flatMap((source) => (source ? [[source.key, source] as const] : [])))
  const [first, ...rest] = byKey.values()
  return first ? [first, ...rest] : null
}

/** The report without the sections that came out empty. */
export const withoutEmpty = (report: Report): Report => ({
  ...report,
  sections: report.sections.filter((section) => (section.kind === 'lines' ? section.lines : section.rows).length > 0),
})

/** The footnotes of a report, numbered in order of first use. */
export interface Footnotes {
  readonly list: readonly Source[]
  readonly numbersOf: (sources: Sources) => readonly number[]
}

export function footnotesOf(report: Report): Footnotes {
  const numbers = new Map<string, number>()
  const list: Source[] = []
  for (const section of report.sections)
    for (const { sources } of section.kind === 'lines' ? section.lines : section.rows)
      for (const source of sources)
        if (!numbers.has(source.key)) {
          list.push(source)
          numbers.set(source.key, list.length)
        }
  return { list, numbersOf: (sources) => sources.map((source) => numbers.get(source.key) ?? 0) }
}
