/** Cleanup of stale marks: those of an earlier content script, left on a page that outlived an update. */
import { PHASES } from '../../../shared/domain/types'
import { shadowRootOf } from './dom'
import { removeStyle } from './style'

const MARK = 'a[data-plenary-kind],span[data-plenary-kind]'
/** On the last mark of a text node that ends with it: the text node after it is the page's own. */
export const ENDS_ATTRIBUTE = 'data-plenary-ends'
/** On the hosts of our shadow trees. */
export const LAYER_ATTRIBUTE = 'data-plenary-layer'
const LAYERS = `html > [${LAYER_ATTRIBUTE}]`
const HIGHLIGHTS = ['member', 'claim', 'here', 'none', ...PHASES]

/** Removes all marks, highlights, overlays and styles of that script, in shadow trees too. Restores the text nodes. */
export function removeStaleMarks(document: Document): void {
  const roots: (Document | ShadowRoot)[] = [document]
  for (const root of roots) {
    for (const mark of root.querySelectorAll(MARK)) unwrap(mark)
    for (const element of root.querySelectorAll('*')) {
      const shadow = shadowRootOf(element)
      if (shadow) roots.push(shadow)
    }
  }
  for (const layer of document.querySelectorAll(LAYERS)) layer.remove()
  removeStyle(document)
  for (const name of HIGHLIGHTS) CSS.highlights?.delete(`plenary-${name}`)
}

/** Merges a mark's text, and the split-off text after it, into the text node before, which is the page's own. */
function unwrap(mark: Element): void {
  const words = mark.firstChild
  if (!(words instanceof Text) || mark.childNodes.length > 1) return
  const { previousSibling: before, nextSibling: after } = mark
  const rest = after instanceof Text && !mark.hasAttribute(ENDS_ATTRIBUTE) ? after : null
  const whole = before instanceof Text ? before : words
  if (whole === words) mark.replaceWith(words)
  else mark.remove()
  const text = (whole === words ? '' : whole.data) + words.data + (rest?.data ?? '')
  rest?.remove()
  if (whole.data !== text) whole.data = text
}
