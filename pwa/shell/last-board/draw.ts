/** Deserialises the picture of the board into DOM nodes. Apart from the serialiser, which the first script does without. */
import type { Drawn } from './serialise'

const SVG = 'http://www.w3.org/2000/svg'
const SVG_ELEMENTS = new Set(['svg', 'use', 'path'])

/** Rows below the fold, appended after the first paint. */
export interface Deferred {
  /** Number of table rows that are still drawn at once. */
  room: number
  readonly rest: (() => void)[]
}

/** Creates the node. With `later`, table rows beyond its room are deferred to `later.rest`. */
export function draw(drawn: Drawn, later?: Deferred): Node {
  if (typeof drawn === 'string') return document.createTextNode(drawn)
  const [name, attributes, ...inside] = drawn
  const element = SVG_ELEMENTS.has(name) ? document.createElementNS(SVG, name) : document.createElement(name)
  // The content security policy forbids style attributes.
  for (const [attribute, value] of Object.entries(attributes))
    if (attribute === 'style') element.style.cssText = value
    else element.setAttribute(attribute, value)
  for (const child of inside)
    if (later && !hasRoom(child, later)) later.rest.push(() => element.append(draw(child)))
    else element.append(draw(child, later))
  return element
}

const hasRoom = ([name]: Drawn, later: Deferred): boolean =>
  name === 'tr' ? later.room-- > 0 : name !== 'tbody' || later.room > 0
