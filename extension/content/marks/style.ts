/** Style injection: an adopted style sheet where the browser allows a content script one, else a style element. */
import { documentElementOf } from './dom'

/** Attribute of our style elements. */
const STYLE_ATTRIBUTE = 'data-plenary-style'
/** Matches the rules of our adopted sheets. */
const OWN_RULE = /--plenary-hue|::highlight\(plenary-/

/** Adds a style to a tree. Returns a function that removes it. */
export function applyStyle(root: ShadowRoot | Document, css: string): () => void {
  if (css === '') return () => {}
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    adopt(root, [...adopted(root), sheet])
    return () =>
      adopt(
        root,
        [...adopted(root)].filter((other) => other !== sheet),
      )
  } catch {
    // Firefox does not let a content script adopt sheets that it constructs.
    const style = document.createElement('style')
    style.setAttribute(STYLE_ATTRIBUTE, '')
    style.textContent = css
    ;(root instanceof ShadowRoot ? root : documentElementOf(root)).append(style)
    return () => style.remove()
  }
}

/** Removes the styles of an earlier content script. */
export function removeStyle(document: Document): void {
  for (const style of document.querySelectorAll(`html > style[${STYLE_ATTRIBUTE}]`)) style.remove()
  const sheets = [...adopted(document)]
  const others = sheets.filter((sheet) => ![...sheet.cssRules].some(({ cssText }) => OWN_RULE.test(cssText)))
  if (others.length < sheets.length) adopt(document, others)
}

const KEY = 'adoptedStyleSheets'
const prototypeOf = (root: ShadowRoot | Document) =>
  root instanceof ShadowRoot ? ShadowRoot.prototype : Document.prototype

/** By the prototypes: a named image of the page may clobber a property of its document. */
const adopted = (root: ShadowRoot | Document): readonly CSSStyleSheet[] =>
  Reflect.get(prototypeOf(root), KEY, root) ?? []
const adopt = (root: ShadowRoot | Document, sheets: readonly CSSStyleSheet[]): boolean =>
  Reflect.set(prototypeOf(root), KEY, sheets, root)
