/** Draws again what was drawn. Apart from what reads it, which the first script need not hold. */
import type { Drawn } from './drawn'

const SVG = 'http://www.w3.org/2000/svg'
const OF_PICTURES = new Set(['svg', 'use', 'path'])

/** What a window has no room for, and is drawn later. */
export interface Later {
  /** So many rows of a table are yet to be drawn at once. */
  room: number
  readonly rest: (() => void)[]
}

/** Draws it again; where `later` is given, the rows of a table that it has no room for are left to what is put there. */
export function draw(drawn: Drawn, later?: Later): Node {
  if (typeof drawn === 'string') return document.createTextNode(drawn)
  const [name, attributes, ...inside] = drawn
  const element = OF_PICTURES.has(name) ? document.createElementNS(SVG, name) : document.createElement(name)
  // The page's policy lets no attribute bring a style.
  for (const [attribute, value] of Object.entries(attributes))
    if (attribute === 'style') element.style.cssText = value
    else element.setAttribute(attribute, value)
  for (const child of inside)
    if (later && !hasRoom(child, later)) later.rest.push(() => element.append(draw(child)))
    else element.append(draw(child, later))
  return element
}

const hasRoom = ([name]: Drawn, later: Later): boolean =>
  name === 'tr' ? later.room-- > 0 : name !== 'tbody' || later.room > 0
