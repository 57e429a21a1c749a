/**
 * HTML reader on an event-driven parser (SAX), which builds no document: nothing in the page can run, and nothing is fetched.
 * Loaded on demand.
 */
import { webAddress } from '../domain/text/web-address'
import { MarkupReader, piecesOf } from '../encoding/markup'
import { type DocumentRead, documentOf, MAX_CHARACTERS, MAX_DATE, refuseMarkup } from './document'
import { type Formatting, type FormattingProperties, fillOf, formattedBy, MAX_SPANS } from './formatting'
import { Paragraphs } from './paragraphs'

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '))
/** Elements inside a line of text; all others end a paragraph. */
const INLINE = names(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label code kbd samp mark nobr q rb rp rt ruby s small span strike strong sub sup time tt u var wbr',
)
/** Elements whose text is no part of what the page says. */
const SKIPPED = names(
  'audio button canvas datalist dialog embed iframe math noembed noframes noscript object progress script select style svg template textarea title video',
)
/** Elements without an end tag, which are never open. */
const VOID = names('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr')

const HEADING = /^h([1-6])$/
/** Class that Word gives the lines of a table of contents. */
const CONTENTS_CLASS = /(?:^|\s)MsoToc/

/** Names of the metadata that give the date of publication, the usual one first. */
const DATES = ['article:published_time', 'datepublished', 'date', 'dc.date', 'dcterms.date']

/** Reads a page. Never throws. */
export function parseHtml(html: string): DocumentRead {
  const reader = new HtmlReader()
  const options = { lowerCaseTags: true, lowerCaseAttributeNames: true }
  const problem = reader.read(piecesOf(html), options, MAX_CHARACTERS)
  return problem ? refuseMarkup(problem) : reader.result()
}

class HtmlReader extends MarkupReader {
  private readonly paragraphs = new Paragraphs()
  private readonly meta = new Map<string, string>()
  private url: string | undefined
  /** Name of the skipped element that is open, and how many of that name are open in each other. */
  private skipped: { readonly name: string; depth: number } | null = null
  /** Line breaks in a row: two of them end a paragraph. */
  private breaks = 0
  /** Level of the heading that is open. */
  private level: number | null = null
  /** Number of elements that are open, from the first that holds a table of contents on. */
  private contents = 0
  /** Formatting inside each element that is open, the inner one last. */
  private readonly formatting: Formatting[] = []

  get length(): number {
    return this.paragraphs.length
  }

  protected open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.readMetadata(name, attributes)
    this.formatting.push(formattedBy(this.formatting.at(-1) ?? {}, propertiesOf(name, attributes)))
    if (this.skipped) {
      if (name === this.skipped.name) this.skipped.depth++
    } else if (name === 'br') this.breaks++
    else if (VOID.has(name)) this.endUnlessInline(name)
    else if (SKIPPED.has(name) || isHidden(attributes)) this.skipped = { name, depth: 1 }
    else this.endUnlessInline(name)
    if (this.contents > 0 || isContents(name, attributes)) this.contents++
    this.level = levelOf(name) ?? this.level
  }

  protected close(name: string): void {
    this.formatting.pop()
    if (!this.skipped) this.endUnlessInline(name)
    else if (name === this.skipped.name && --this.skipped.depth === 0) {
      this.skipped = null
      this.endUnlessInline(name)
    }
    if (this.contents > 0) this.contents--
    if (HEADING.test(name)) this.level = null
  }

  ontext(text: string): void {
    if (this.skipped) return
    if (this.breaks > 0 && text.trim() !== '') {
      if (this.breaks > 1) this.end()
      this.breaks = 0
      this.paragraphs.add(' ')
    }
    this.paragraphs.add(text, this.formatting.at(-1))
  }

  result(): DocumentRead {
    this.end()
    const date = DATES.map((name) => this.meta.get(name)).find((content) => content !== undefined)
    const url = webAddress(this.url ?? this.meta.get('og:url') ?? '')
    const paragraphs = this.paragraphs.all
    const texts = paragraphs.map(({ text }) => text)
    return documentOf(texts, {
      format: 'html',
      paragraphs,
      ...(url && { url }),
      ...(date !== undefined && date.length <= MAX_DATE && { date }),
    })
  }

  private endUnlessInline(name: string): void {
    if (INLINE.has(name) || name === 'br') return
    this.end()
    this.breaks = 0
  }

  private end(): void {
    const { level, contents } = this
    this.paragraphs.end({ ...(level !== null && { level }), ...(contents > 0 && { isContents: true as const }) })
    if (this.paragraphs.spans > MAX_SPANS) this.endAsComplex()
  }

  private readMetadata(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical') this.url ??= attributes.href
    const key = name === 'meta' ? (attributes.property ?? attributes.itemprop ?? attributes.name) : undefined
    const content = attributes.content?.trim()
    if (key !== undefined && content && !this.meta.has(key.toLowerCase())) this.meta.set(key.toLowerCase(), content)
  }
}

const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  attributes.hidden !== undefined || attributes['aria-hidden'] === 'true'

const isContents = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  name === 'nav' || attributes.role === 'doc-toc' || CONTENTS_CLASS.test(attributes.class ?? '')

/** Level of a heading; `null` of any other element. */
function levelOf(name: string): number | null {
  const [, level] = HEADING.exec(name) ?? []
  return level === undefined ? null : Number(level)
}

const STRUCK = names('s strike del')
const UNDERLINED = names('u ins')
/** Elements that stand for all of the page: a colour behind them is none of the words. */
const WHOLE = names('html body main')
/** Longest attribute of styles that is read. */
const LONGEST_STYLE = 2000

/** What an element says of the formatting of its words. */
function propertiesOf(name: string, attributes: Readonly<Record<string, string>>): FormattingProperties {
  const style = (attributes.style ?? '').slice(0, LONGEST_STYLE).toLowerCase()
  const [, background] = /(?:^|;)\s*background(?:-color)?\s*:\s*([^;]+)/.exec(style) ?? []
  const [, decoration] = /(?:^|;)\s*text-decoration(?:-line)?\s*:\s*([^;]+)/.exec(style) ?? []
  const fill = fillOf(background ?? attributes.bgcolor ?? (name === 'mark' ? 'yellow' : ''))
  const isStruck = STRUCK.has(name) || decoration?.includes('line-through')
  const isUnderlined = UNDERLINED.has(name) || decoration?.includes('underline')
  return {
    ...(fill !== undefined && !WHOLE.has(name) && { fill }),
    ...(isStruck && { isStruck }),
    ...(isUnderlined && { isUnderlined }),
  }
}
