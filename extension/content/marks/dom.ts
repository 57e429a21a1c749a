/**
 * DOM clobbering guard: accessors called by the prototypes. The named fields of a form shadow its properties, in
 * Chromium in a content script's world too, so that `<input name="parentNode">` would make a tree walk endless. Names
 * that shadow properties of `document` exist in the page's world alone, in both browsers.
 */

function nativeGetter<P extends object, K extends keyof P>(prototype: P, key: K): (target: P) => P[K] {
  let holder: object | null = prototype
  while (holder) {
    const get = Object.getOwnPropertyDescriptor(holder, key)?.get
    if (get) return (target) => get.call(target)
    holder = Object.getPrototypeOf(holder)
  }
  return (target) => target[key]
}

export const parentNodeOf = nativeGetter(Node.prototype, 'parentNode')
export const parentElementOf = nativeGetter(Node.prototype, 'parentElement')
const nextSiblingGetter = nativeGetter(Node.prototype, 'nextSibling')
export const nextSiblingOf = (node: Node): ChildNode | null => nextSiblingGetter(node)
export const firstChildElementOf = nativeGetter(Element.prototype, 'firstElementChild')
export const nextElementOf = nativeGetter(Element.prototype, 'nextElementSibling')
export const childElementsOf = nativeGetter(Element.prototype, 'children')
const textContentGetter = nativeGetter(Element.prototype, 'textContent')
export const textContentOf = (element: Element): string => textContentGetter(element) ?? ''
export const isConnected = nativeGetter(Node.prototype, 'isConnected')
export const localNameOf = nativeGetter(Element.prototype, 'localName')
export const shadowRootOf = nativeGetter(Element.prototype, 'shadowRoot')
const documentElementGetter = nativeGetter(Document.prototype, 'documentElement')
const bodyGetter = nativeGetter(Document.prototype, 'body')
const titleGetter = nativeGetter(Document.prototype, 'title')

export const documentElementOf = (doc: Document): HTMLElement => documentElementGetter(doc)
export const bodyOf = (doc: Document): HTMLElement | null => bodyGetter(doc)
export const titleOf = (doc: Document): string => String(titleGetter(doc))

const contentTypeGetter = nativeGetter(Document.prototype, 'contentType')
/** True in the browser's PDF viewer, which runs content scripts and gives them no text. */
export const isPdf = (): boolean => contentTypeGetter(document) === 'application/pdf'

const { getAttribute, hasAttribute, hasAttributes, closest, querySelector, querySelectorAll } = Element.prototype
export const attributeOf = (element: Element, name: string): string | null => getAttribute.call(element, name)
export const hasAttributeOf = (element: Element, name: string): boolean => hasAttribute.call(element, name)
export const hasAttributesOf = (element: Element): boolean => hasAttributes.call(element)
export const closestOf = (element: Element, selectors: string): Element | null => closest.call(element, selectors)

export const queryOf = (element: Element, selectors: string): Element | null => querySelector.call(element, selectors)
export const queryAllOf = (element: Element, selectors: string): NodeListOf<Element> =>
  querySelectorAll.call(element, selectors)

export const containsOf = (element: Node, node: Node): boolean => Node.prototype.contains.call(element, node)

export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element)
/** `checkVisibility`; true where the browser lacks it. */
export const isDrawn = (element: Element): boolean =>
  Element.prototype.checkVisibility?.call(element, { visibilityProperty: true }) !== false
export const insertInto = (parent: Node, node: Node, before: Node | null): Node =>
  Node.prototype.insertBefore.call(parent, node, before)

/** Parent element of a node; for the children of a shadow root, its host. Null at the top. */
export function parentAcrossShadow(node: Node): Element | null {
  const parent = parentNodeOf(node)
  if (parent instanceof Element) return parent
  return parent instanceof ShadowRoot ? parent.host : null
}
