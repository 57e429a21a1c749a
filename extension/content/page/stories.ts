/** Stories of a page and their dates, as its markup states them: article elements, structured data, elements of bylines. */
import type { Story } from '../../../shared/recognition/types'
import { attributeOf, closestOf, localNameOf, parentElementOf, queryAllOf, queryOf, textContentOf } from '../marks/dom'
import type { Asides } from './asides'

const STORY =
  'article,[role=article],[itemtype*="schema.org/NewsArticle"],[itemtype*="schema.org/Article"],[itemtype*="schema.org/BlogPosting"],[itemtype*="schema.org/Report"],.hentry,.h-entry'
const TIME = 'time,[itemprop~=datePublished],.dt-published'
/** Longest line in characters around the date of a byline. */
const LONGEST_BYLINE = 160
/** Dates of a page at most, and structured data in characters. */
const MOST_TIMES = 300
const LONGEST_DATA = 300_000
/** Characters of a paragraph that tells something, and words of a place before the date with which it begins. */
const SHORTEST_PARAGRAPH = 60
const MOST_WORDS_OF_PLACE = 3

/** Date of a story in structured data, with the titles and addresses by which it is recognised. */
interface DatedData {
  readonly date: string
  readonly headline: string
  readonly urls: readonly string[]
}

/** Containers of an article of structured data, and its parts. */
const HOLDERS = [
  '@graph',
  'mainEntity',
  'itemListElement',
  'item',
  'blogPost',
  'blogPosts',
  'hasPart',
  'liveBlogUpdate',
]
const DEEPEST = 6

const parsed = new WeakMap<Element, { readonly text: string; readonly data: readonly DatedData[] }>()

/** Dated articles of the structured data (JSON-LD) of the document. Each script is parsed once for its text. */
function structuredData(): readonly DatedData[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    const text = textContentOf(script)
    const known = parsed.get(script)
    if (known?.text === text) return known.data
    const data = text.length > LONGEST_DATA ? [] : datedIn(text)
    parsed.set(script, { text, data })
    return data
  })
}

function datedIn(text: string): readonly DatedData[] {
  try {
    return datedOf(JSON.parse(text), 0)
  } catch {
    return []
  }
}

function datedOf(value: unknown, depth: number): readonly DatedData[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.slice(0, MOST_TIMES).flatMap((one) => datedOf(one, depth + 1))
  const field = (name: string): unknown => (Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined)
  const textOf = (one: unknown): string => (typeof one === 'string' ? one : '')
  const addressOf = (one: unknown): string =>
    typeof one === 'object' && one !== null ? textOf(Reflect.get(one, '@id')) : textOf(one)
  const date = textOf(field('datePublished'))
  const urls = [field('url'), field('@id'), field('mainEntityOfPage')].map(addressOf).filter((url) => url !== '')
  const headline = textOf(field('headline')) || textOf(field('name'))
  const own = date !== '' && !/comment/i.test(String(field('@type'))) ? [{ date, headline, urls }] : []
  return [...own, ...HOLDERS.flatMap((name) => datedOf(field(name), depth + 1))]
}

/** Words of a title, for comparison. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isHere = (url: string): boolean => {
  const here = URL.canParse(url, location.href) ? new URL(url, location.href) : null
  return here !== null && plainAddress(here) === plainAddress(location)
}

/** Host and path as most sites take for the same. */
const plainAddress = ({ host, pathname }: Pick<URL, 'host' | 'pathname'>): string =>
  host.replace(/^www\./, '') + pathname.replace(/\/$/, '')

/** Date of the document in structured data: that of the article that it is, or of those that name no address. */
export function dataDate(): string | undefined {
  const data = structuredData()
  const days = (of: readonly DatedData[]) => new Set(of.map(({ date }) => date.slice(0, 10)))
  const own = data.filter(({ urls }) => urls.some(isHere))
  const of = own.length > 0 ? own : data.filter(({ urls }) => urls.length === 0)
  return days(of).size === 1 ? of[0]?.date : undefined
}

/** The stories of the page, for one reading. */
export class Stories {
  /** Date of the byline of the page, where it has one story. */
  readonly pageTime: string | undefined
  private readonly stories = new Map<Element, Story>()

  constructor(root: Element, asides: Asides) {
    const times = [...queryAllOf(root, TIME)]
      .slice(0, MOST_TIMES)
      .filter((time) => !asides.has(time) && isOfByline(time))
    const holders = [...queryAllOf(root, STORY)].slice(0, MOST_TIMES).filter((holder) => !asides.has(holder))
    const timeOf = new Map<Element | null, string>()
    for (const time of times) {
      const holder = closestOf(time, STORY)
      if (!timeOf.has(holder)) timeOf.set(holder, dateOf(time))
    }
    const [only, other] = holders
    if (!other) {
      this.pageTime = (only && timeOf.get(only)) ?? timeOf.get(null) ?? dateline(only ?? root, asides)
      return
    }
    // With the title of the page, it is the page.
    const main = holders.find((holder) => queryOf(holder, 'h1') !== null) ?? null
    this.pageTime = timeOf.get(main) ?? (main === null ? undefined : timeOf.get(null))
    const data = structuredData()
    for (const holder of holders) {
      const around = parentElementOf(holder)
      const outer = around && closestOf(around, STORY)
      const date = timeOf.get(holder) ?? dataOf(holder, data) ?? (outer && this.stories.get(outer)?.date) ?? null
      if (date !== null || holder !== main) this.stories.set(holder, { date })
    }
  }

  get isEmpty(): boolean {
    return this.stories.size === 0
  }

  /** Story that an element is in; undefined where it is the page's. */
  of(element: Element): Story | undefined {
    if (this.isEmpty) return undefined
    const holder = closestOf(element, STORY)
    return holder ? this.stories.get(holder) : undefined
  }
}

/** Date of a story in the structured data of the page, by its title or its link. */
function dataOf(holder: Element, data: readonly DatedData[]): string | undefined {
  if (data.length === 0) return undefined
  const heading = queryOf(holder, 'h1,h2,h3,h4')
  if (!heading) return undefined
  const title = plain(textContentOf(heading))
  const link = queryOf(heading, 'a[href]') ?? closestOf(heading, 'a[href]')
  const address = link && attributeOf(link, 'href')
  const isSame = (url: string) =>
    address !== null &&
    URL.canParse(url, location.href) &&
    URL.canParse(address, location.href) &&
    new URL(url, location.href).href === new URL(address, location.href).href
  return data.find(({ headline, urls }) => plain(headline) === title || urls.some(isSame))?.date
}

/** Date of the dateline: an element with its day, with which the first paragraph begins. */
function dateline(story: Element, asides: Asides): string | undefined {
  const first = [...queryAllOf(story, 'p')]
    .slice(0, MOST_TIMES)
    .find((paragraph) => !asides.has(paragraph) && textContentOf(paragraph).length > SHORTEST_PARAGRAPH)
  const time = first && queryOf(first, 'time[datetime]')
  if (!first || !time) return undefined
  const text = textContentOf(first)
  const before = text.slice(0, text.indexOf(textContentOf(time)))
  const day = attributeOf(time, 'datetime') ?? ''
  return (before.match(/\p{L}+/gu)?.length ?? 0) <= MOST_WORDS_OF_PLACE && /^\d{4}-\d{2}-\d{2}(?!\d)/.test(day)
    ? day
    : undefined
}

const dateOf = (time: Element): string =>
  attributeOf(time, 'datetime') ?? attributeOf(time, 'content') ?? textContentOf(time)

/** Not within a sentence, and not the date of a later change. */
function isOfByline(time: Element): boolean {
  if (/modified|updated/i.test(`${attributeOf(time, 'itemprop') ?? ''} ${attributeOf(time, 'class') ?? ''}`))
    return false
  let line = time
  for (let around = parentElementOf(time); around && /^(?:a|b|em|i|small|span|strong|time)$/.test(localNameOf(line)); )
    [line, around] = [around, parentElementOf(around)]
  const text = textContentOf(line)
  const before = text.slice(0, Math.max(0, text.indexOf(textContentOf(time))))
  if (/(?:updated|modified|mise? à jour|modifié|actualizad|modificad)[^.]*$/i.test(before)) return false
  return text.trim().length <= LONGEST_BYLINE && !/[.?!]\s*$/.test(text)
}
