/**
 * HTML reader on an event-driven parser (SAX), which builds no document: nothing in the page can run, and nothing is fetched.
 * Loaded on demand.
 */
import { Parser } from 'htmlparser2'
import { type DocumentRead, documentOf, MAX_CHARACTERS, MAX_METADATA, refuse } from './document'
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

/** Names of the metadata that give the date of publication, the usual one first. */
const DATES = ['article:published_time', 'datepublished', 'date', 'dc.date', 'dcterms.date']

/** Reads a page. Never throws. */
export function parseHtml(html: string): DocumentRead {
  const reader = new HtmlReader()
  const parser = new Parser(reader, { lowerCaseTags: true, lowerCaseAttributeNames: true })
  // In pieces, so that a page of one endless paragraph ends at the limit.
  for (let at = 0; at < html.length && reader.length <= MAX_CHARACTERS; at += PIECE)
    parser.write(html.slice(at, at + PIECE))
  if (reader.length > MAX_CHARACTERS) return refuse('long', MAX_CHARACTERS)
  parser.end()
  return reader.result()
}

const PIECE = 65_536

class HtmlReader {
  private readonly paragraphs = new Paragraphs()
  private readonly meta = new Map<string, string>()
  private url: string | undefined
  /** Name of the skipped element that is open, and how many of that name are open in each other. */
  private skipped: { readonly name: string; depth: number } | null = null
  /** Line breaks in a row: two of them end a paragraph. */
  private breaks = 0

  get length(): number {
    return this.paragraphs.length
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    this.readMetadata(name, attributes)
    if (this.skipped) {
      if (name === this.skipped.name) this.skipped.depth++
    } else if (name === 'br') this.breaks++
    else if (VOID.has(name)) this.endUnlessInline(name)
    else if (SKIPPED.has(name) || isHidden(attributes)) this.skipped = { name, depth: 1 }
    else this.endUnlessInline(name)
  }

  onclosetag(name: string): void {
    if (!this.skipped) this.endUnlessInline(name)
    else if (name === this.skipped.name && --this.skipped.depth === 0) {
      this.skipped = null
      this.endUnlessInline(name)
    }
  }

  ontext(text: string): void {
    if (this.skipped) return
    if (this.breaks > 0 && text.trim() !== '') {
      if (this.breaks > 1) this.paragraphs.end()
      this.breaks = 0
      this.paragraphs.add(' ')
    }
    this.paragraphs.add(text)
  }

  result(): DocumentRead {
    this.paragraphs.end()
    const date = DATES.map((name) => this.meta.get(name)).find((content) => content !== undefined)
    const url = this.url ?? this.meta.get('og:url')
    return documentOf(this.paragraphs.all, {
      format: 'html',
      ...(url !== undefined && url.length <= MAX_METADATA && /^https?:\/\/\S+$/i.test(url) && { url }),
      ...(date !== undefined && { date }),
    })
  }

  private endUnlessInline(name: string): void {
    if (INLINE.has(name) || name === 'br') return
    this.paragraphs.end()
    this.breaks = 0
  }

  private readMetadata(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical') this.url ??= attributes.href
    const key = name === 'meta' ? (attributes.property ?? attributes.itemprop ?? attributes.name) : undefined
    const content = attributes.content?.trim()
    if (key !== undefined && content && content.length <= MAX_METADATA && !this.meta.has(key.toLowerCase()))
      this.meta.set(key.toLowerCase(), content)
  }
}

const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  attributes.hidden !== undefined || attributes['aria-hidden'] === 'true'
