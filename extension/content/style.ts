/** Style of ours, for a tree of ours or for marks: an adopted sheet where the browser lets a content script have one, else an element. */
import { documentElementOf } from './dom'

/** On an element of ours that is a style. */
const STYLE_ATTRIBUTE = 'data-plenary-style'
/** In a rule of ours for marks. */
const OWN_RULE = /--plenary-hue|::highlight\(plenary-/

/** Gives a tree a style, if there is any, and returns how to take it off again. */
export function applyStyle(root: ShadowRoot | Document, css: string): () => void {
  if (css === '') return () => {}
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    adopt(root, [...adopted(root), sheet])
    return () =>
      adopt(
        root,
        [...adopted(root)].filter((worn) => worn !== sheet),
      )
  } catch {
    // Firefox bars content scripts from sheets of their own making.
    const style = document.createElement('style')
    style.setAttribute(STYLE_ATTRIBUTE, '')
    style.textContent = css
    ;(root instanceof ShadowRoot ? root : documentElementOf(root)).append(style)
    return () => style.remove()
  }
}

/** Takes off what an earlier run of the extension had the page wear. */
export function removeStyle(document: Document): void {
  for (const style of document.querySelectorAll(`html > style[${STYLE_ATTRIBUTE}]`)) style.remove()
  const sheets = [...adopted(document)]
  const others = sheets.filter((sheet) => ![...sheet.cssRules].some(({ cssText }) => OWN_RULE.test(cssText)))
  if (others.length < sheets.length) adopt(document, others)
}

const KEY = 'adoptedStyleSheets'
const prototypeOf = (root: ShadowRoot | Document) =>
  root instanceof ShadowRoot ? ShadowRoot.prototype : Document.prototype

/** By the prototypes: an image of the page's may stand in for a property of its document. */
const adopted = (root: ShadowRoot | Document): readonly CSSStyleSheet[] =>
  Reflect.get(prototypeOf(root), KEY, root) ?? []
const adopt = (root: ShadowRoot | Document, sheets: readonly CSSStyleSheet[]): boolean =>
  Reflect.set(prototypeOf(root), KEY, sheets, root)
