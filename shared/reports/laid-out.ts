/**
 * A report laid out for output: numbered lines, tables and footnotes, as pieces of text by language. The screen and every
 * format serialise this, so that they agree on numbers, on marks of private lines and on what is in another language.
 */

import { colonIn } from '../domain/text/typography'
import type { Lang } from '../domain/types'
import { citation, englishIn, type ReportPhrases } from './phrases'
import {
  footnotesOf,
  isPrivate,
  type Line,
  type Marks,
  numberedBefore,
  type Part,
  partsOf,
  type Report,
  type Row,
  type Section,
} from './report'
import type { Source } from './source'

export type Parts = readonly Part[]

/** A reference to a footnote; `isFirst` where it is the first to it, from which the footnote is reached back. */
export interface NoteMark {
  readonly number: number
  readonly isFirst: boolean
}

export interface LaidLine {
  readonly parts: Parts
  readonly notes: readonly NoteMark[]
}

export interface LaidRow {
  readonly cells: readonly Parts[]
  /** Of the row: they stand at its first cell. */
  readonly notes: readonly NoteMark[]
}

export type LaidSection =
  | {
      readonly kind: 'lines'
      readonly heading: string
      /** Number of the first line: lines are numbered through. */
      readonly first: number
      readonly lines: readonly LaidLine[]
    }
  | {
      readonly kind: 'table'
      readonly heading: string
      readonly columns: readonly string[]
      readonly rows: readonly LaidRow[]
    }
  | Extract<Section, { kind: 'words' }>

export interface LaidNote {
  readonly number: number
  readonly parts: Parts
  readonly url: string | null
}

export interface LaidReport {
  readonly lang: Lang
  readonly marks: Marks
  /** Label and value, and what stands between them where both are on one line. */
  readonly head: ReadonlyArray<{ readonly label: string; readonly value: Parts }>
  readonly colon: string
  readonly title: Parts
  readonly sections: readonly LaidSection[]
  /** Heading of the footnotes. */
  readonly notesHeading: string
  readonly notes: readonly LaidNote[]
  /** Name of the product, at the foot of each page. */
  readonly product: string
}

export function layOut(report: Report, phrases: ReportPhrases): LaidReport {
  const { lang } = phrases
  const { list, numbersOf } = footnotesOf(report)
  const before = numberedBefore(report.sections)
  const marked = new Set<number>()
  const notes = ({ sources }: Line | Row) =>
    numbersOf(sources).map((number): NoteMark => {
      const isFirst = !marked.has(number)
      marked.add(number)
      return { number, isFirst }
    })
  const partsIn = (text: string, english: readonly string[]): Parts =>
    partsOf(text, report.isOfEnglish ? english : [], lang)
  const parts = (text: string, line: Line | Row, at = 0): Parts =>
    partsIn(at === 0 && isPrivate(line) ? phrases.phrase('private-line', { words: text }) : text, line.english)
  const section = (of: Section, index: number): LaidSection => {
    if (of.kind === 'words') return of
    if (of.kind === 'lines') {
      const lines = of.lines.map((line) => ({ parts: parts(line.text, line), notes: notes(line) }))
      return { kind: 'lines', heading: of.heading, first: (before[index] ?? 0) + 1, lines }
    }
    const rows = of.rows.map((row) => ({
      cells: row.cells.map((cell, at) => parts(cell, row, at)),
      notes: notes(row),
    }))
    return { kind: 'table', heading: of.heading, columns: of.columns, rows }
  }
  return {
    lang,
    marks: report.marks,
    head: report.head.map(([label, value]) => ({ label, value: partsIn(value, report.english) })),
    colon: colonIn(lang),
    title: partsIn(report.title, report.english),
    sections: report.sections.map(section),
    notesHeading: phrases.phrase('notes'),
    notes: list.map((source, index) => ({
      number: index + 1,
      parts: partsIn(citation(source, phrases, report.names), englishIn(source, phrases, report.names)),
      url: addressOf(source),
    })),
    product: phrases.phrase('made-with'),
  }
}

/** Address of a source that may be a link. */
const addressOf = ({ fields: { url } }: Source): string | null =>
  url !== null && /^https?:\/\//i.test(url) ? url : null
