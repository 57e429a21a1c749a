/** Reader of the paragraphs in a part of a DOCX: its body, or its notes. */
import { MarkupReader } from '../encoding/markup'
import type { DocumentParagraph } from './document'
import { type FindStyle, levelOfOutline, outlineLevel } from './docx-styles'
import { Paragraphs } from './paragraphs'

/** Elements whose content is not read: what was deleted or moved away, and the fallback of a text box, which repeats it. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:separator', 'w:continuationSeparator', 'w:pPrChange'])
/** Elements that stand for a character. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['w:tab', ' '],
  ['w:br', ' '],
  ['w:cr', ' '],
  ['w:noBreakHyphen', '-'],
])

/** A paragraph that is open. */
interface Open {
  readonly content: Paragraphs
  style: Omit<DocumentParagraph, 'text'>
}

export class BodyReader extends MarkupReader {
  /** The paragraphs that are open, the inner one last: a text box is inside the paragraph that holds it. */
  private readonly paragraphs: Open[] = []
  readonly all: DocumentParagraph[] = []
  length = 0
  private skipped = 0
  private isText = false
  private isInProperties = false
  /** By content control (`w:sdt`) that is open, true of the one that Word puts around a table of contents. */
  private readonly controls: boolean[] = []

  constructor(private readonly findStyle: FindStyle) {
    super()
  }

  protected open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.skipped > 0 || SKIPPED.has(name)) this.skipped++
    else if (name === 'w:p')
      this.paragraphs.push({
        content: new Paragraphs(),
        style: this.controls.includes(true) ? { isContents: true } : {},
      })
    else if (name === 'w:t') this.isText = true
    else if (name === 'w:pPr') this.isInProperties = true
    else if (name === 'w:sdt') this.controls.push(false)
    else if (name === 'w:docPartGallery') this.readGallery(attributes['w:val'] ?? '')
    else if (this.isInProperties) this.readProperty(name, attributes['w:val'] ?? '')
    else this.paragraphs.at(-1)?.content.add(CHARACTERS.get(name) ?? '')
  }

  protected close(name: string): void {
    if (this.skipped > 0) this.skipped--
    else if (name === 'w:t') this.isText = false
    else if (name === 'w:pPr') this.isInProperties = false
    else if (name === 'w:sdt') this.controls.pop()
    else if (name === 'w:p') {
      const paragraph = this.paragraphs.pop()
      paragraph?.content.end(paragraph.style)
      this.all.push(...(paragraph?.content.all ?? []))
    }
  }

  ontext(text: string): void {
    if (this.skipped > 0 || !this.isText) return
    this.paragraphs.at(-1)?.content.add(text)
    this.length += text.length
  }

  private readGallery(name: string): void {
    if (name === 'Table of Contents' && this.controls.length > 0) this.controls[this.controls.length - 1] = true
  }

  private readProperty(name: string, value: string): void {
    const paragraph = this.paragraphs.at(-1)
    if (!paragraph) return
    const { isContents } = paragraph.style
    if (name === 'w:pStyle') paragraph.style = { ...this.findStyle(value), ...(isContents && { isContents }) }
    const outline = name === 'w:outlineLvl' ? outlineLevel(value) : null
    if (outline === null) return
    const level = levelOfOutline(outline)
    const { level: _, ...rest } = paragraph.style
    paragraph.style = level === null ? rest : { ...rest, level }
  }
}
