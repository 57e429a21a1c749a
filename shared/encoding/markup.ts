/** Base of the event-driven readers of markup (SAX), with the limits within which one is read: a parser holds what is open. */
import { DecodeUTF8 } from 'fflate'
import { Parser, type ParserOptions } from 'htmlparser2'

/** Elements inside each other, as browsers have it. The parser looks through them at each end tag. */
export const MAX_DEPTH = 512
/** Elements, of which a run of text in a DOCX has some six, and as many end tags. */
export const MAX_ELEMENTS = 2_000_000
/** Attributes of an element, each with a value of whatever length. */
export const MAX_ATTRIBUTES = 1000

class TooComplex extends Error {}

/** Reader of the events of a parser. What each format does with them, it says in the abstract methods. */
export abstract class MarkupReader {
  /** Length of the text, which ends the reading before it fills the memory. */
  abstract readonly length: number
  protected abstract open(name: string, attributes: Readonly<Record<string, string>>): void
  protected abstract close(name: string): void
  abstract ontext(text: string): void

  /** Most elements, for a reader that keeps something of each. */
  protected readonly maxElements: number = MAX_ELEMENTS
  private elements = 0
  private endTags = 0
  private depth = 0
  private attributes = 0

  onattribute(): void {
    if (++this.attributes > MAX_ATTRIBUTES) throw new TooComplex()
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    this.attributes = 0
    if (++this.elements > this.maxElements || ++this.depth > MAX_DEPTH) throw new TooComplex()
    this.open(name, attributes)
  }

  onclosetag(name: string): void {
    this.depth--
    this.close(name)
  }

  /** Called by a reader that has more of something than it keeps: ends the reading. */
  protected endAsComplex(): never {
    throw new TooComplex()
  }

  /**
   * Reads pieces of markup, so that a page of one endless paragraph ends at the limit. Gives why it was not read to its end: the text is
   * longer than `maxLength`, or there are too many elements.
   */
  read(pieces: Iterable<string>, options: ParserOptions, maxLength: number): 'long' | 'complex' | null {
    const parser = new Parser(this, options)
    try {
      for (const piece of pieces) {
        // One that ends nothing is no event.
        this.endTags += timesIn(piece, '</')
        if (this.endTags > this.maxElements) throw new TooComplex()
        parser.write(piece)
        if (this.length > maxLength) return 'long'
      }
      parser.end()
      return null
    } catch (error) {
      if (error instanceof TooComplex) return 'complex'
      throw error
    }
  }
}

function timesIn(text: string, part: string): number {
  let times = 0
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) times++
  return times
}

/** Length of a piece, in characters. */
const PIECE = 65_536

/** A text in pieces. */
export function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE)
}

/** Pieces of UTF-8 as text. A character may lie across two of them. */
export function* decoded(pieces: Iterable<Uint8Array>): Generator<string> {
  let text = ''
  const decoder = new DecodeUTF8((part) => {
    text = part
  })
  for (const piece of pieces) {
    decoder.push(piece, false)
    yield text
  }
  decoder.push(new Uint8Array(), true)
  yield text
}
