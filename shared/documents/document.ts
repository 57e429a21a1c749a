/** Result of reading a document, and the limits within which one is read. */
import { type ReadProblem, refuse } from '../encoding/read-result'
import type { FormattedSpan } from './formatting'

/** A paragraph with its formatting, as plain data. */
export interface DocumentParagraph {
  readonly text: string
  /** Level of a heading by its style, 1 the highest of nine. */
  readonly level?: number
  /** True of a line in a table of contents. */
  readonly isContents?: true
  /** Formatting of its words, in order; none where the format has no formatting, as plain text, or where it is not read, as of PDF. */
  readonly spans?: readonly FormattedSpan[]
}

/** Number of insertions and deletions. */
export interface TrackedChanges {
  readonly inserted: number
  readonly deleted: number
}

/** The text of a document, and what its own metadata say of it. */
export interface DocumentText {
  readonly format: 'text' | 'html' | 'docx' | 'pdf'
  /** Paragraphs, with an empty line between two; plain text as it is. */
  readonly text: string
  /** Of DOCX and HTML, whose markup tells them apart. */
  readonly paragraphs?: readonly DocumentParagraph[]
  /** Tracked changes of a DOCX, which are read as accepted. */
  readonly tracked?: TrackedChanges
  /** Address that a page gives for itself. */
  readonly url?: string
  /** Date of publication, as it is written in the metadata of a page. */
  readonly date?: string
}

/** Largest file. Most of one that has text is pictures and fonts. */
export const MAX_DOCUMENT_BYTES = 30_000_000
/** Longest text, that of a draft: a consolidated text of a hundred pages has some 300,000 characters. */
export const MAX_CHARACTERS = 5_000_000
/** Longest text of a PDF, whose streams unpack to many times that. */
export const MAX_CHARACTERS_PDF = 1_000_000
/** Longest text that is analysed for what it claims. */
export const MAX_ANALYSED = 1_000_000
export const MAX_PAGES = 1000
/** Longest date in the metadata of a page; a longer one is taken for none. */
export const MAX_DATE = 4000

/** Why a document was not read. */
export type DocumentProblem = ReadProblem<
  | 'large'
  | 'unpacked'
  | 'long'
  | 'pages'
  | 'complex'
  | 'slow'
  | 'empty'
  | 'pictures'
  | 'locked'
  | 'old'
  | 'foreign'
  | 'damaged'
>

export type DocumentRead =
  | { readonly ok: true; readonly document: DocumentText }
  | { readonly ok: false; readonly problem: DocumentProblem }

/** Refusal of markup that was not read to its end. */
export const refuseMarkup = (problem: 'long' | 'complex'): DocumentRead =>
  problem === 'long' ? refuse('long', MAX_CHARACTERS) : refuse('complex')

/**
 * Text without control characters, which no entry may have, and without bidirectional embeddings, overrides and isolates, which would show
 * words in another order than that in which they are read and compared. Line breaks stay, and other white space as a space.
 */
export const withoutControls = (text: string): string =>
  text
    .replace(/\r\n?|\u0085/g, '\n')
    .replace(/[\t\v\f]/g, ' ')
    .replace(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '')

/** A document of these paragraphs, unless there are none or they are too long. */
export function documentOf(texts: readonly string[], rest: Omit<DocumentText, 'text'>): DocumentRead {
  const text = withoutControls(texts.join('\n\n'))
  if (text.trim() === '') return refuse('empty')
  if (text.length > MAX_CHARACTERS) return refuse('long', MAX_CHARACTERS)
  return { ok: true, document: { ...rest, text } }
}
