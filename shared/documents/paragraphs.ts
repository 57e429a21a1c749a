/** Collector of paragraphs for the event-driven parsers (SAX): text in, paragraphs out, without control characters, their white space collapsed. */
import { type DocumentParagraph, withoutControls } from './document'
import { type FormattedSpan, type Formatting, isPlain, isSameFormatting } from './formatting'

interface Piece {
  readonly text: string
  readonly formatting: Formatting
}

const PLAIN: Formatting = {}

export class Paragraphs {
  readonly all: DocumentParagraph[] = []
  /** Length of all paragraphs, which ends a parser before its text fills the memory. */
  length = 0
  /** Number of spans of all paragraphs. */
  spans = 0
  private pieces: Piece[] = []

  add(text: string, formatting: Formatting = PLAIN): void {
    if (text !== '') this.pieces.push({ text, formatting })
    this.length += text.length
  }

  /** Ends the paragraph, of which its markup says `rest`; one without words is none. */
  end(rest: Omit<DocumentParagraph, 'text' | 'spans'> = {}): void {
    const { text, spans } = collapsed(this.pieces)
    if (text !== '') this.all.push({ text, ...rest, spans })
    this.spans += spans.length
    this.pieces = []
  }
}

/** One text of the pieces, with single spaces, and the spans of those that are not plain. */
function collapsed(pieces: readonly Piece[]): { readonly text: string; readonly spans: readonly FormattedSpan[] } {
  const parts: string[] = []
  const spans: FormattedSpan[] = []
  let length = 0
  let isSpace = true
  for (const { text, formatting } of pieces) {
    const single = withoutControls(text).replace(/\s+/g, ' ')
    const part: string = isSpace && single.startsWith(' ') ? single.slice(1) : single
    if (part === '') continue
    isSpace = part.endsWith(' ')
    if (!isPlain(formatting)) addSpan(spans, { from: length, to: length + part.length, ...formatting })
    parts.push(part)
    length += part.length
  }
  const text = parts.join('').trimEnd()
  // Spaces at the end of the last one are no part of the paragraph.
  const last = spans.at(-1)
  if (last && last.to > text.length) {
    spans.pop()
    if (last.from < text.length) spans.push({ ...last, to: text.length })
  }
  return { text, spans }
}

function addSpan(spans: FormattedSpan[], span: FormattedSpan): void {
  const last = spans.at(-1)
  if (last && last.to === span.from && isSameFormatting(last, span)) spans[spans.length - 1] = { ...last, to: span.to }
  else spans.push(span)
}
