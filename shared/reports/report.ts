/** What a report is made of. A line and a row exist only with at least one source, by type. */
import type { Source } from './source'

/** At least one. */
export type Sources = readonly [Source, ...Source[]]

export interface Line {
  readonly text: string
  readonly sources: Sources
}

export interface Row {
  readonly cells: readonly string[]
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
  /** Label and value: what the report is about, as of when, from what. */
  readonly head: ReadonlyArray<readonly [label: string, value: string]>
  readonly sections: readonly Section[]
}

/** A line, where there is a source for it; nothing where there is none. */
export function lineFrom(text: string, sources: readonly (Source | null)[]): readonly Line[] {
  const found = someOf(sources)
  return found ? [{ text, sources: found }] : []
}

/** A row, where there is a source for it. */
export function rowFrom(cells: readonly string[], sources: readonly (Source | null)[]): readonly Row[] {
  const found = someOf(sources)
  return found ? [{ cells, sources: found }] : []
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
