/** Collector of paragraphs for the event-driven parsers (SAX): text in, paragraphs with their white space collapsed out. */
export class Paragraphs {
  readonly all: string[] = []
  /** Length of all paragraphs, which ends a parser before its text fills the memory. */
  length = 0
  private text = ''

  add(text: string): void {
    this.text += text
    this.length += text.length
  }

  /** Ends the paragraph; one without words is none. */
  end(): void {
    const text = this.text.replace(/\s+/g, ' ').trim()
    if (text !== '') this.all.push(text)
    this.text = ''
  }
}
