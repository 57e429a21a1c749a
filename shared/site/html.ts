/**
 * HTML as a value: a tagged template escapes every text that it takes, so that no page can be made of the words of others without it.
 */
import type { SvgElement } from '../charts/svg'
import { withoutControls } from '../domain/text/text-controls'
import { escapeHtml } from '../reports/escape-html'

/** Markup that was made by the template. */
export class Html {
  constructor(readonly text: string) {}
}

export type Piece = Html | string | number | false | null | undefined | readonly Piece[]

/** Markup with pieces in it: texts are escaped, for elements and for attributes in double quotes; nothing is written of `null`. */
export function html(markup: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let text = markup[0] ?? ''
  for (const [index, piece] of pieces.entries()) text += textOf(piece) + (markup[index + 1] ?? '')
  return new Html(text)
}

/** Characters that XML has no place for; HTML reads them as an error. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Text that needs no escape, as most of a site. */
const PLAIN = /^[\w .,:;()/#?=+%-]*$/

/** Text for elements and attributes of HTML and XML. */
export const escaped = (text: string): string =>
  PLAIN.test(text) ? text : escapeHtml(withoutControls(text).replace(NO_XML, ''))

function textOf(piece: Piece): string {
  if (piece instanceof Html) return piece.text
  if (piece === null || piece === undefined || piece === false) return ''
  if (typeof piece === 'string') return escaped(piece)
  if (typeof piece === 'number') return String(piece)
  return piece.map(textOf).join('')
}

/** Pieces with a separator between them. */
export const joined = (pieces: readonly Piece[], separator: string): Piece =>
  pieces.map((piece, index) => (index === 0 ? piece : [separator, piece]))

/** A drawing as markup. */
export const svgHtml = (elements: readonly SvgElement[]): Html => new Html(elements.map(svgText).join(''))

function svgText({ tag, attributes, children }: SvgElement): string {
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : svgText(child)))
  return `<${tag}${said.join('')}>${inner.join('')}</${tag}>`
}
