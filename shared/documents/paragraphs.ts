/** Collector of paragraphs for the event-driven parsers (SAX): text in, paragraphs with their white space collapsed out. */
import type { DocumentParagraph } from './document'

export class Paragraphs {
  readonly all: DocumentParagraph[] = []
  /** Length of all paragraphs, which ends a parser before its text fills the memory. */
  length = 0
  private text = ''

  add(text: string): void {
    this.text += text
    this.length += text.length
  }

  /** Ends the paragraph, of which its markup says `rest`; one without words is none. */
  end(rest: Omit<DocumentParagraph, 'text'> = {}): void {
    const text = this.text.replace(/\s+/g, ' ').trim()
    if (text !== '') this.all.push({ text, ...rest })
    this.text = ''
  }
}
