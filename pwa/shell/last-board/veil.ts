/** Takes out of a board that is drawn again what may have moved since: its place is left, and says that it is being counted. */

/** What tells of all records: how old they are, how many, and since when none was backed up. */
const OF_RECORDS = '.state, .print-only, .note, .foot > span'
/** What tells of all articles together. */
const OF_ARTICLES = '.lede > *, .next, .tally'
/** What a line of the board is about: a theme, articles, the agreement. */
const NAME = 'h2, [href^="#/articles/"]'

/** Leaves nothing that records may have changed which moved these articles. To be said again once more of it is drawn. */
export function veil(place: Element, moved: readonly string[]): void {
  place.querySelectorAll(OF_RECORDS).forEach(empty)
  if (moved.length === 0) return
  place.querySelectorAll(OF_ARTICLES).forEach(empty)
  // Of all themes: the line of an article may yet have to be drawn.
  place.querySelectorAll('.theme').forEach(leaveName)
  const links = moved.map((id) => `[href="#/articles/${id}"]`)
  for (const link of place.querySelectorAll(links.join())) leaveName(link.closest('tr, .instrument') ?? link)
}

function leaveName(node: Node): void {
  if (!(node instanceof Element)) blank(node)
  else if (node.querySelector(NAME)) {
    // What follows the first class tells how things stand.
    node.setAttribute('class', node.classList[0] ?? '')
    node.childNodes.forEach(leaveName)
  } else if (!node.matches(NAME)) empty(node)
}

function empty(element: Element): void {
  element.setAttribute('aria-busy', 'true')
  // A page has a heading at all times, also for whoever does not see it.
  if (element.localName === 'h1') element.setAttribute('aria-label', '…')
  else element.setAttribute('inert', '')
  blank(element)
}

/** Leaves the room that texts take: lines break where they did. */
function blank(node: Node): void {
  if (node instanceof Text) node.data = node.data.replace(/\S/gu, '\u2007')
  node.childNodes.forEach(blank)
}
