/** Blanks those parts of a saved picture that later entries may have changed, keeping their size and marking them busy. */

/** Parts that depend on all entries: age, counts, backup. */
const OF_ENTRIES = '.state, .print-only, .note, .foot > span'
/** Parts that summarise all articles. */
const OF_ARTICLES = '.lede > *, .next, .tally'
/** Parts that stay: names of themes, articles and the agreement. */
const NAME = 'h2, [href^="#/articles/"]'

/** Blanks whatever entries on the articles `moved` may have changed. Call it again after more rows were appended. */
export function veil(place: Element, moved: readonly string[]): void {
  place.querySelectorAll(OF_ENTRIES).forEach(empty)
  if (moved.length === 0) return
  place.querySelectorAll(OF_ARTICLES).forEach(empty)
  // In all themes: the row of an article may not be appended yet.
  place.querySelectorAll('.theme').forEach(leaveName)
  const links = moved.map((id) => `[href="#/articles/${id}"]`)
  for (const link of place.querySelectorAll(links.join())) leaveName(link.closest('tr, .instrument') ?? link)
}

function leaveName(node: Node): void {
  if (!(node instanceof Element)) blank(node)
  else if (node.querySelector(NAME)) {
    // Further classes tell the phase.
    node.setAttribute('class', node.classList[0] ?? '')
    node.childNodes.forEach(leaveName)
  } else if (!node.matches(NAME)) empty(node)
}

function empty(element: Element): void {
  element.setAttribute('aria-busy', 'true')
  // A heading keeps an accessible name at all times.
  if (element.localName === 'h1') element.setAttribute('aria-label', '…')
  else element.setAttribute('inert', '')
  blank(element)
}

/** Replaces letters by figure spaces, so that lines break where they did. */
function blank(node: Node): void {
  if (node instanceof Text) node.data = node.data.replace(/\S/gu, '\u2007')
  node.childNodes.forEach(blank)
}
