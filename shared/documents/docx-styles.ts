/**
 * Paragraph styles of a DOCX (`word/styles.xml`): which of them make a heading, and of what level, and which are those of a table of
 * contents. A style says it by its name, by its outline level (`w:outlineLvl`), or by the style that it is based on.
 */
import { MarkupReader } from '../encoding/markup'
import { withProperty } from './docx-formatting'
import type { FormattingProperties } from './formatting'

export interface ParagraphStyle {
  /** Level of a heading, 1 to 9. */
  readonly level?: number
  readonly isContents?: true
}

/** What is known of styles. */
export type Styles = Pick<StylesReader, 'find' | 'formattingOf'>

/** Style of an id; one that is not declared is told by its id alone. */
export type FindStyle = (id: string) => ParagraphStyle

/** Names of headings: Word keeps the English ones in each language, other programs and ids of styles do not. */
const HEADING =
  /^(?:heading|titre|t[íi]?tulo|[üu]?berschrift|titolo|kop|rubrik|cabe[çc]alho|nag[łl][óo]wek|заголовок|标题|見出し)\s*([1-9])$/iu
/** Names of the lines of a table of contents, and of its title. */
const CONTENTS =
  /^(?:(?:toc|tdc|tm|verzeichnis|contents|table des mati[èe]res|tabla de contenido)\s*(?:heading|[1-9])|en-?t[êe]te ?de ?table ?des ?mati[èe]res|en-ttedetabledesmatires|table of figures)$/iu
/** Outline level of body text. */
const BODY_LEVEL = 9
/** Styles based on each other, of which a file could make a circle. */
const LONGEST_CHAIN = 20

interface Declared {
  name: string
  basedOn: string | null
  outline: number | null
  formatting: FormattingProperties
}

/** Reads the declarations of styles. */
export class StylesReader extends MarkupReader {
  private readonly styles = new Map<string, Declared>()
  private open_: Declared | null = null
  /** The names of the styles: a file of endless ones is refused as too long. */
  length = 0

  protected open(name: string, attributes: Readonly<Record<string, string>>): void {
    const value = attributes['w:val'] ?? ''
    if (name === 'w:style') {
      const id = attributes['w:styleId'] ?? ''
      this.open_ = { name: id, basedOn: null, outline: null, formatting: {} }
      this.styles.set(id, this.open_)
      this.length += id.length
    } else if (!this.open_) return
    else if (name === 'w:name') {
      this.open_.name = value
      this.length += value.length
    } else if (name === 'w:basedOn') this.open_.basedOn = value
    else if (name === 'w:outlineLvl') this.open_.outline = outlineLevel(value)
    else this.open_.formatting = withProperty(this.open_.formatting, name, attributes)
  }

  protected close(name: string): void {
    if (name === 'w:style') this.open_ = null
  }

  ontext(): void {}

  /** Formatting of a style, with that of the styles that it is based on. */
  readonly formattingOf = (id: string): FormattingProperties => {
    let formatting: FormattingProperties = {}
    let at: string | null = id
    for (let step = 0; at !== null && step < LONGEST_CHAIN; step++) {
      const style: Declared | undefined = this.styles.get(at)
      formatting = { ...style?.formatting, ...formatting }
      at = style?.basedOn ?? null
    }
    return formatting
  }

  readonly find: FindStyle = (id) => {
    let at: string | null = id
    for (let step = 0; at !== null && step < LONGEST_CHAIN; step++) {
      const style = this.styles.get(at)
      const own = styleOf(style ?? { name: at, outline: null })
      if (own) return own
      at = style?.basedOn ?? null
    }
    return {}
  }
}

/** What a style says itself; `null` where the one that it is based on counts. */
function styleOf({ name, outline }: Pick<Declared, 'name' | 'outline'>): ParagraphStyle | null {
  if (CONTENTS.test(name)) return { isContents: true }
  const [, level] = HEADING.exec(name) ?? []
  if (level !== undefined) return { level: Number(level) }
  if (outline === null) return null
  return outline === BODY_LEVEL ? {} : { level: outline + 1 }
}

/** Outline level of a paragraph or style: 0 to 8 of headings, 9 of body text; `null` where it is none of these. */
export const outlineLevel = (value: string): number | null => (/^[0-9]$/.test(value) ? Number(value) : null)

/** Level of a heading, from 1, of an outline level. */
export const levelOfOutline = (outline: number): number | null => (outline < BODY_LEVEL ? outline + 1 : null)
