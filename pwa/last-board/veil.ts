/** Takes out of a board that is kept what a write may have changed: its place is left, and says that it is being counted. */
import type { Drawn } from './drawn'

type Element = Exclude<Drawn, string>

/** What tells of all records: how old they are, how many, and since when none was backed up. */
const OF_RECORDS = ['state', 'print-only', 'note'] as const
/** What tells of all articles together. */
const OF_ARTICLES = ['next', 'tally'] as const

/** The same board, without what the records that were written may have changed in it: they may have moved these articles. */
export function veiled(drawn: readonly Drawn[], touched: ReadonlySet<string>): Drawn[] {
  const isAny = touched.size > 0
  const isOfTouched = ([, { href }]: Element) =>
    href?.startsWith(ARTICLE) === true && touched.has(href.slice(ARTICLE.length))
  const veiledIn = (one: Drawn): Drawn => {
    if (typeof one === 'string') return one
    const [name] = one
    if (isAny && hasClass(one, ['lede']))
      return within(one, (inner) => (typeof inner === 'string' ? inner : veil(inner)))
    if (hasClass(one, OF_RECORDS) || (isAny && hasClass(one, OF_ARTICLES))) return veil(one)
    if (hasClass(one, ['foot'])) return within(one, (inner) => (isNamed(inner, 'span') ? veil(inner) : inner))
    if (name === 'tbody') return veiledTheme(one)
    if (name === 'tr' || hasClass(one, ['instrument'])) return isAny && hasIn(one, isOfTouched) ? butName(one) : one
    return within(one, veiledIn)
  }
  // Nearly all of a board is lines that stay as they are: this is done while a record is being kept.
  const veiledTheme = (theme: Element): Element => {
    const [, , ...lines] = theme
    const left = lines.map(veiledIn)
    if (left.every((line, at) => line === lines[at])) return theme
    return within(theme, (line) => (isHead(line) ? butName(line) : veiledIn(line)))
  }
  return drawn.map(veiledIn)
}

const ARTICLE = '#/articles/'
const isHead = (one: Drawn): one is Element => typeof one !== 'string' && hasClass(one, ['theme'])

/** A line of the board, of which names alone are left: of a theme, of articles, of the agreement. */
function butName(line: Element): Drawn {
  const left = (one: Drawn): Drawn => {
    if (typeof one === 'string') return blankOf(one)
    const [name, { href }] = one
    if (name === 'h2' || href?.startsWith(ARTICLE)) return one
    const holdsName = hasIn(one, ([inner, { href }]) => inner === 'h2' || href?.startsWith(ARTICLE) === true)
    return holdsName ? within(bare(one), left) : veil(one)
  }
  return within(bare(line), left)
}

/** Nothing but the room that it takes. */
function veil(one: Element): Drawn {
  const blank = (inner: Drawn): Drawn => (typeof inner === 'string' ? blankOf(inner) : emptied(inner))
  const emptied = (element: Element): Element =>
    element[0] === 'svg' ? [element[0], bare(element)[1]] : within(bare(element), blank)
  const [name, attributes, ...inside] = emptied(one)
  // A page has a heading at all times, also for whoever does not see it.
  if (name === 'h1') return [name, { ...attributes, 'aria-busy': 'true', 'aria-label': '…' }, ...inside]
  return [name, { ...attributes, 'aria-busy': 'true', inert: '' }, ...inside]
}

/** Lines break where they did. */
const blankOf = (text: string) => text.replace(/\S/gu, '\u2007')

/** What an element is, and no more of how things stand. */
const SAYS_NOTHING = new Set(['role', 'scope', 'colspan', 'type', 'width', 'height', 'viewBox', 'style', 'tabindex'])
function bare([name, attributes, ...inside]: Element): Element {
  const left: Record<string, string> = {}
  for (const [key, value] of Object.entries(attributes))
    if (SAYS_NOTHING.has(key)) left[key] = value
    else if (key === 'class') left[key] = value.replace(/\s*\b(?:ph-[\w-]+|new|has)(?=\s|$)/g, '').trim()
  return [name, left, ...inside]
}

const within = ([name, attributes, ...inside]: Element, change: (one: Drawn) => Drawn): Element => [
  name,
  attributes,
  ...inside.map(change),
]
const isNamed = (one: Drawn, name: string): one is Element => typeof one !== 'string' && one[0] === name
const hasClass = ([, attributes]: Element, names: readonly string[]): boolean =>
  attributes.class?.split(' ').some((name) => names.includes(name)) ?? false
/** Pictures aside, which hold no link and are most of a line. */
const hasIn = ([name, , ...inside]: Element, isSo: (one: Element) => boolean): boolean =>
  name !== 'svg' && inside.some((one) => typeof one !== 'string' && (isSo(one) || hasIn(one, isSo)))
