/** Reader of the paragraphs in a part of a DOCX: its body, or its notes. */
import { MarkupReader } from '../encoding/markup'
import type { DocumentParagraph } from './document'
import { withProperty } from './docx-formatting'
import { levelOfOutline, outlineLevel, type Styles } from './docx-styles'
import { type FormattingProperties, formattedBy, MAX_SPANS } from './formatting'
import { Paragraphs } from './paragraphs'

/** Elements whose content is not read: what was deleted or moved away, and the fallback of a text box, which repeats it. */
const SKIPPED = new Set([
  ...['w:del', 'w:moveFrom', 'mc:Fallback', 'w:separator', 'w:continuationSeparator'],
  // Properties as they were before a tracked change.
  ...['w:pPrChange', 'w:rPrChange', 'w:tcPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:sectPrChange'],
])
/** Tracked changes, by the elements around what was inserted or deleted. */
const INSERTED = new Set(['w:ins', 'w:moveTo'])
const DELETED = new Set(['w:del', 'w:moveFrom'])
const NOTES = new Set(['w:footnote', 'w:endnote'])
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['w:footnoteReference', 'w:footnote'],
  ['w:endnoteReference', 'w:endnote'],
])
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
  style: Omit<DocumentParagraph, 'text' | 'spans'>
  /** What its style and its own properties say of the formatting of all its words. */
  formatting: FormattingProperties
  /** Notes to which it refers. */
  readonly notes: string[]
  /** True of one whose mark was deleted. */
  isJoined: boolean
}

export class BodyReader extends MarkupReader {
  /** The paragraphs that are open, the inner one last: a text box is inside the paragraph that holds it. */
  private readonly paragraphs: Open[] = []
  /** Paragraphs of the body, with the notes to which each refers. */
  private readonly body: { readonly paragraph: DocumentParagraph; readonly notes: readonly string[] }[] = []
  /** Paragraphs of each note. */
  private readonly notes = new Map<string, DocumentParagraph[]>()
  /** Tracked changes, which are read as accepted. */
  readonly tracked = { inserted: 0, deleted: 0 }
  length = 0
  private spans = 0
  private skipped = 0
  private isText = false
  private isInProperties = false
  /** True in the properties of a run, or of the mark at the end of a paragraph. */
  private isInRunProperties = false
  private run: FormattingProperties = {}
  private runStyle: FormattingProperties = {}
  /** Formatting of the cells that are open. */
  private readonly cells: FormattingProperties[] = []
  private isInCellProperties = false
  /** The note that is open. */
  private note: string | null = null
  /** The paragraph whose mark was deleted: the next one goes on in it. */
  private joined: Open | null = null
  /** By content control (`w:sdt`) that is open, true of the one that Word puts around a table of contents. */
  private readonly controls: boolean[] = []

  constructor(private readonly styles: Styles) {
    super()
  }

  /** Paragraphs in order, each followed by the notes that it refers to; notes to which nothing refers stand at the end. */
  get all(): readonly DocumentParagraph[] {
    const left = new Map(this.notes)
    const inOrder = this.body.flatMap(({ paragraph, notes }) => [
      paragraph,
      ...notes.flatMap((note) => {
        const own = left.get(note) ?? []
        left.delete(note)
        return own
      }),
    ])
    return [...inOrder, ...[...left.values()].flat()]
  }

  protected open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.skipped > 0 || SKIPPED.has(name)) {
      if (this.skipped === 0 && DELETED.has(name)) this.readDeletion(name)
      this.skipped++
    } else if (name === 'w:p') this.openParagraph()
    else if (name === 'w:t') this.isText = true
    else if (name === 'w:pPr') this.isInProperties = true
    else if (name === 'w:rPr') this.isInRunProperties = true
    else if (name === 'w:tcPr') this.isInCellProperties = true
    else if (name === 'w:tc') this.cells.push({})
    else if (name === 'w:r') this.run = this.runStyle = {}
    else if (name === 'w:sdt') this.controls.push(false)
    else if (name === 'w:docPartGallery') this.readGallery(attributes['w:val'] ?? '')
    else if (NOTES.has(name)) this.note = `${name} ${attributes['w:id'] ?? ''}`
    else if (INSERTED.has(name)) this.tracked.inserted++
    else if (this.isInProperties) this.readProperty(name, attributes)
    else if (this.isInRunProperties) this.readRunProperty(name, attributes)
    else if (this.isInCellProperties) this.readCellProperty(name, attributes)
    else this.readContent(name, attributes)
  }

  protected close(name: string): void {
    if (this.skipped > 0) this.skipped--
    else if (name === 'w:t') this.isText = false
    else if (name === 'w:pPr') this.isInProperties = false
    else if (name === 'w:rPr') this.isInRunProperties = false
    else if (name === 'w:tcPr') this.isInCellProperties = false
    else if (name === 'w:tc') this.cells.pop()
    else if (name === 'w:sdt') this.controls.pop()
    else if (NOTES.has(name)) this.note = null
    else if (name === 'w:body') this.endJoined()
    else if (name === 'w:p') this.closeParagraph()
  }

  ontext(text: string): void {
    if (this.skipped > 0 || !this.isText) return
    this.add(text)
    this.length += text.length
  }

  private add(text: string): void {
    const paragraph = this.paragraphs.at(-1)
    if (text === '' || !paragraph) return
    const around = formattedBy(formattedBy({}, this.cells.at(-1) ?? {}), shown(paragraph.formatting))
    paragraph.content.add(text, formattedBy(around, shown({ ...this.runStyle, ...this.run })))
  }

  private openParagraph(): void {
    const { joined } = this
    this.joined = null
    if (joined && this.paragraphs.length === 0) this.paragraphs.push(joined)
    else
      this.paragraphs.push({
        content: new Paragraphs(),
        style: this.controls.includes(true) ? { isContents: true } : {},
        formatting: {},
        notes: [],
        isJoined: false,
      })
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop()
    if (!paragraph) return
    if (paragraph.isJoined && this.paragraphs.length === 0 && this.note === null) {
      paragraph.isJoined = false
      this.joined = paragraph
    } else this.end(paragraph)
  }

  private endJoined(): void {
    if (this.joined) this.end(this.joined)
    this.joined = null
  }

  private end({ content, style, notes }: Open): void {
    content.end(style)
    this.spans += content.spans
    if (this.spans > MAX_SPANS) this.endAsComplex()
    for (const paragraph of content.all) {
      const known = this.note === null ? undefined : this.notes.get(this.note)
      if (this.note === null) this.body.push({ paragraph, notes })
      else if (known) known.push(paragraph)
      else this.notes.set(this.note, [paragraph])
    }
  }

  /** A deletion; inside the properties of a paragraph, that of its mark. */
  private readDeletion(name: string): void {
    this.tracked.deleted++
    const paragraph = this.paragraphs.at(-1)
    if (name === 'w:del' && this.isInProperties && paragraph) paragraph.isJoined = true
  }

  private readContent(name: string, attributes: Readonly<Record<string, string>>): void {
    const note = REFERENCES.get(name)
    if (note !== undefined) this.paragraphs.at(-1)?.notes.push(`${note} ${attributes['w:id'] ?? ''}`)
    else this.add(CHARACTERS.get(name) ?? '')
  }

  private readGallery(name: string): void {
    if (name === 'Table of Contents' && this.controls.length > 0) this.controls[this.controls.length - 1] = true
  }

  private readRunProperty(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'w:rStyle') this.runStyle = this.styles.formattingOf(attributes['w:val'] ?? '')
    else this.run = withProperty(this.run, name, attributes)
  }

  private readCellProperty(name: string, attributes: Readonly<Record<string, string>>): void {
    const cell = this.cells.pop()
    if (cell) this.cells.push(withProperty(cell, name, attributes))
  }

  private readProperty(name: string, attributes: Readonly<Record<string, string>>): void {
    const paragraph = this.paragraphs.at(-1)
    // Properties of the mark at its end are none of its words.
    if (!paragraph || this.isInRunProperties) return
    const value = attributes['w:val'] ?? ''
    const { isContents } = paragraph.style
    if (name === 'w:pStyle') {
      paragraph.style = { ...this.styles.find(value), ...(isContents && { isContents }) }
      paragraph.formatting = { ...this.styles.formattingOf(value), ...paragraph.formatting }
    } else if (name === 'w:shd') paragraph.formatting = withProperty(paragraph.formatting, name, attributes)
    const outline = name === 'w:outlineLvl' ? outlineLevel(value) : null
    if (outline === null) return
    const level = levelOfOutline(outline)
    const { level: _, ...rest } = paragraph.style
    paragraph.style = level === null ? rest : { ...rest, level }
  }
}

/** What is shown over what lies behind: a run without a colour of its own lets that of its paragraph through. */
function shown({ fill, ...rest }: FormattingProperties): FormattingProperties {
  return fill ? { ...rest, fill } : rest
}
