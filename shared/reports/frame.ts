/** Authors' part of a report, around its facts: classification, distribution, comments, and requests to their capital. */
import type { ReportPhrases } from './phrases'
import type { Marks, Section } from './report'

export interface Frame {
  /** Classification line, on each page; empty without one. */
  readonly classification: string
  /** Who gets it; empty where it is not said. */
  readonly distribution: string
  /** Requests for instructions. */
  readonly requests: readonly string[]
}

export const NO_FRAME: Frame = { classification: '', distribution: '', requests: [] }

/** Marks of each page: a report with private entries says so first. */
export const marksOf = ({ classification }: Frame, isForUs: boolean, phrases: ReportPhrases): Marks =>
  [isForUs ? phrases.phrase('for-us') : '', classification.trim()].filter((mark) => mark !== '')

/** Comments without a source, marked as the authors' own words. */
export const commentSection = (comments: readonly string[], phrases: ReportPhrases): Section => ({
  kind: 'words',
  heading: phrases.phrase('comments'),
  note: phrases.phrase('comments-note'),
  paragraphs: written(comments),
})

export const requestSection = ({ requests }: Frame, phrases: ReportPhrases): Section => ({
  kind: 'words',
  heading: phrases.phrase('requests'),
  note: '',
  paragraphs: written(requests),
})

const written = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.trim()).filter((text) => text !== '')
