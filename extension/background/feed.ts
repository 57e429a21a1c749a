/**
 * RSS parser by string search: a service worker has no DOMParser. Linear in the length of any input, and it returns
 * plain text.
 */

export interface FeedItem {
  readonly url: string
  readonly title: string
  readonly summary: string
  readonly published: string
}

const ITEMS_MOST = 100
/** Characters of a field that are read. */
const FIELD_MOST = 4000
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Items of an RSS feed with a title and an https address, up to 100; null for text that is not RSS. */
export function itemsOf(xml: string): FeedItem[] | null {
  if (!/<rss[\s>]/.test(xml.slice(0, 2000))) return null
  const items: FeedItem[] = []
  let at = 0
  while (items.length < ITEMS_MOST) {
    const start = xml.indexOf('<item', at)
    const end = start < 0 ? -1 : xml.indexOf('</item>', start)
    if (end < 0) break
    const item = itemIn(xml.slice(start, end))
    if (item) items.push(item)
    at = end
  }
  return items
}

function itemIn(body: string): FeedItem | null {
  const item = {
    url: field(body, 'link'),
    title: field(body, 'title'),
    summary: field(body, 'description'),
    published: field(body, 'pubDate'),
  }
  return item.title !== '' && /^https:\/\/[^\s<>"]+$/.test(item.url) ? item : null
}

function field(body: string, name: string): string {
  const tag = body.indexOf(`<${name}`)
  const start = tag < 0 ? -1 : body.indexOf('>', tag)
  const end = start < 0 ? -1 : body.indexOf(`</${name}>`, start)
  if (end < 0) return ''
  const raw = body
    .slice(start + 1, end)
    .slice(0, FIELD_MOST)
    .trim()
  const cdata = raw.startsWith('<![CDATA[') ? raw.slice(9).replace(']]>', '') : null
  return decode((cdata ?? decode(raw)).replace(/<[^>]*>/g, ' '))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
