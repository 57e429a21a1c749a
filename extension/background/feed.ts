/** A news feed as text, read without a parser of the page's: a background may have none. Everything in it is text. */

export interface FeedItem {
  readonly url: string
  readonly title: string
  readonly summary: string
  readonly published: string
}

const MOST = 100
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The items of an RSS feed that have a title and an https address. */
export function itemsOf(xml: string): FeedItem[] {
  const items: FeedItem[] = []
  for (const [, body = ''] of xml.matchAll(/<item\b[^>]*>([\s\S]*?)<\/item>/g)) {
    const item = {
      url: field(body, 'link'),
      title: field(body, 'title'),
      summary: field(body, 'description'),
      published: field(body, 'pubDate'),
    }
    if (item.title !== '' && /^https:\/\/[^\s<>"]+$/.test(item.url)) items.push(item)
    if (items.length === MOST) break
  }
  return items
}

function field(body: string, name: string): string {
  const [, raw = ''] = body.match(new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}>`)) ?? []
  const cdata = raw.match(/^\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*$/)?.[1]
  const text = cdata ?? decode(raw)
  return decode(text.replace(/<[^>]*>/g, ' '))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
