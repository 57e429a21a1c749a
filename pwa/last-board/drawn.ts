/** What is drawn, as data: elements with their attributes and texts, and nothing that could run. */

/** A text, or an element by its name, its attributes and what it holds. */
export type Drawn = string | readonly [name: string, attributes: Readonly<Record<string, string>>, ...Drawn[]]

/** What tells of the moment: whether there is a network, what just happened, what is open over the screen. */
const OF_THE_MOMENT = '.off, .toasts, dialog'

/** What stands under an element now. */
export const drawnUnder = (element: Element): readonly Drawn[] => [...element.childNodes].flatMap(drawnAs)

function drawnAs(node: ChildNode): readonly Drawn[] {
  if (node instanceof Text) return [node.data]
  if (!(node instanceof Element) || node.matches(OF_THE_MOMENT)) return []
  // A style of its own is a measure of the moment, and the page's policy lets no attribute bring one.
  const lasting = [...node.attributes].filter(({ name }) => name !== 'style')
  const attributes = Object.fromEntries(lasting.map(({ name, value }) => [name, value]))
  return [[node.localName, attributes, ...drawnUnder(node)]]
}

const SVG = 'http://www.w3.org/2000/svg'
const OF_PICTURES = new Set(['svg', 'use', 'path'])

/** Draws it again. */
export function draw(drawn: Drawn): Node {
  if (typeof drawn === 'string') return document.createTextNode(drawn)
  const [name, attributes, ...inside] = drawn
  const element = OF_PICTURES.has(name) ? document.createElementNS(SVG, name) : document.createElement(name)
  for (const attribute in attributes) element.setAttribute(attribute, attributes[attribute] ?? '')
  for (const child of inside) element.append(draw(child))
  return element
}
