/** Result of reading a document, and the limits within which one is read. */

/** The text of a document, and what its own metadata say of it. */
export interface DocumentText {
  readonly format: 'text' | 'html' | 'docx' | 'pdf'
  /** Paragraphs, with an empty line between two; plain text as it is. */
  readonly text: string
  /** Address that a page gives for itself. */
  readonly url?: string
  /** Date of publication, as it is written in the metadata of a page. */
  readonly date?: string
}

/** Largest file. Most of one that has text is pictures and fonts. */
export const MAX_DOCUMENT_BYTES = 30_000_000
/** Most bytes that the text of a DOCX, which is a ZIP archive, or one stream of a PDF may unpack to. */
export const MAX_UNPACKED_BYTES = 100_000_000
/** Longest text: a consolidated text of a hundred pages has some 300,000 characters. */
export const MAX_CHARACTERS = 1_000_000
export const MAX_PAGES = 1000
/** Longest date or address in the metadata of a page; a longer one is taken for none. */
export const MAX_METADATA = 4000

/** Why a document was not read. `limit` is the number that it exceeds. */
export interface DocumentProblem {
  readonly code:
    | 'large'
    | 'unpacked'
    | 'long'
    | 'pages'
    | 'slow'
    | 'empty'
    | 'pictures'
    | 'locked'
    | 'old'
    | 'foreign'
    | 'damaged'
  readonly limit?: number
}

export type DocumentRead =
  | { readonly ok: true; readonly document: DocumentText }
  | { readonly ok: false; readonly problem: DocumentProblem }

export const refuse = (code: DocumentProblem['code'], limit?: number): DocumentRead => ({
  ok: false,
  problem: limit === undefined ? { code } : { code, limit },
})

/** A document of these paragraphs, unless there are none or they are too long. */
export function documentOf(paragraphs: readonly string[], rest: Omit<DocumentText, 'text'>): DocumentRead {
  const text = paragraphs.join('\n\n')
  if (text.trim() === '') return refuse('empty')
  if (text.length > MAX_CHARACTERS) return refuse('long', MAX_CHARACTERS)
  return { ok: true, document: { ...rest, text } }
}
