/**
 * Report model: sections of lines and rows, each of which has at least one source, by type. What its authors write without
 * a source, and what is said of the data themselves, is in sections of another kind, which every format sets apart.
 */
import type { LedgerEntry } from '../domain/ledger/ledger'
import { unquoted } from '../domain/text/typography'
import type { Lang } from '../domain/types'
import type { NameBook } from './phrases'
import type { Source } from './source'

/** At least one. */
export type Sources = readonly [Source, ...Source[]]

/** Parts of a text that stay in English, whatever the language of the report. */
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
  | {
      readonly kind: 'words'
      readonly heading: string
      /** Whose words these are, under the heading; empty where they are of the data. */
      readonly note: string
      readonly paragraphs: readonly string[]
    }

/** Page marks of a report: that it is for its authors alone, and its classification. */
export type Marks = readonly string[]

export interface Report {
  readonly title: string
  /** On each page, in every format. */
  readonly marks: Marks
  /** In the title and the head. */
  readonly english: English
  /** True where the texts of the negotiation are English: one that was made here may be in another language. */
  readonly isOfEnglish: boolean
  /** Label and value: subject, as-of date, sources. */
  readonly head: ReadonlyArray<readonly [label: string, value: string]>
  readonly sections: readonly Section[]
  /** Names in its footnotes: of the data it was built from. */
  readonly names: NameBook
}

/** Builds a line; empty without a source. */
export function lineFrom(text: string, sources: readonly (Source | null)[], english: English = []): readonly Line[] {
  const found = someOf(sources)
  return found ? [{ text, english, sources: found }] : []
}

/** Lines of which each text stands once, with the sources of all that have it. */
export function mergeLines(lines: readonly Line[]): readonly Line[] {
  const byText = new Map<string, Line>()
  for (const line of lines) {
    const known = byText.get(line.text)
    const sources = known && someOf([...known.sources, ...line.sources])
    byText.set(line.text, known && sources ? { ...known, sources } : line)
  }
  return [...byText.values()]
}

/** Builds a row; empty without a source. */
export function rowFrom(
  cells: readonly string[],
  sources: readonly (Source | null)[],
  english: English = [],
): readonly Row[] {
  const found = someOf(sources)
  return found ? [{ cells, english, sources: found }] : []
}

/**
 * English parts of an entry. The pack's statements are English, the user's may be in any language; the quote of a source, which
 * stands for a statement where there is none, is in that of its source.
 */
export function englishOf({ origin, observation }: Pick<LedgerEntry, 'origin' | 'observation'>): English {
  const { statement, evidence } = observation
  if (statement !== '' && statement !== evidence.quote) return origin === 'pack' ? [unquoted(statement)] : []
  return evidence.quote && evidence.lang === 'en' ? [unquoted(evidence.quote)] : []
}

/** True for a line or row on a private entry, which every format marks. */
export const isPrivate = ({ sources }: Pick<Line, 'sources'>): boolean => sources.some((source) => source.isPrivate)

export interface Part {
  readonly text: string
  readonly isEnglish: boolean
}

/** Splits a text into parts by language; one part where the report itself is in English. */
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

/** Lines or rows of a section; none of one of words. */
export const sourcedIn = (section: Section): readonly (Line | Row)[] =>
  section.kind === 'lines' ? section.lines : section.kind === 'table' ? section.rows : []

/** Drops the empty sections. */
export const withoutEmpty = (report: Report): Report => ({
  ...report,
  sections: report.sections.filter(
    (section) => sourcedIn(section).length > 0 || (section.kind === 'words' && section.paragraphs.length > 0),
  ),
})

/** Number of numbered lines before each section: lines are numbered through. */
export function numberedBefore(sections: readonly Section[]): readonly number[] {
  let before = 0
  return sections.map((section) => {
    const from = before
    if (section.kind === 'lines') before += section.lines.length
    return from
  })
}

/** Footnotes of a report, numbered in order of first use. */
export interface Footnotes {
  readonly list: readonly Source[]
  readonly numbersOf: (sources: Sources) => readonly number[]
}

export function footnotesOf(report: Report): Footnotes {
  const numbers = new Map<string, number>()
  const list: Source[] = []
  for (const section of report.sections)
    for (const { sources } of sourcedIn(section))
      for (const source of sources)
        if (!numbers.has(source.key)) {
          list.push(source)
          numbers.set(source.key, list.length)
        }
  return { list, numbersOf: (sources) => sources.map((source) => numbers.get(source.key) ?? 0) }
}
