/**
 * Colours of the light scheme, for drawings that leave the app: they have no style sheet, and look the same on any page and on
 * paper, whatever the scheme of the screen that they left. Read from the tokens, so that there is one list of colours.
 */

/** A token as `light-dark(<light>, <dark>)`. */
const TOKEN = /--([\w-]+):\s*light-dark\(\s*(#[\da-f]{3,8})\s*,/gi

/** Light colours by the name of the token, from the text of a style sheet. */
export const lightColours = (css: string): ReadonlyMap<string, string> =>
  new Map([...css.matchAll(TOKEN)].map(([, name = '', colour = '']) => [name, colour]))

/** Characters that XML has no place for, in the names of users too. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** An element with its attributes, and one attribute in it: a serialiser escapes these signs in text and in values. */
const TAG = /<[^<>]*>/g
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g
/** Attributes that have colours. All others, and all text, may have any words of users. */
const COLOURED = new Set(['color', 'fill', 'stop-color', 'stroke', 'style'])

/** Serialised markup with each `var(--token)` and `currentColor` as a colour, which any reader of SVG knows. Throws for a token that is no colour. */
export function withColours(markup: string, colours: ReadonlyMap<string, string>): string {
  const colourOf = (name: string): string => {
    const colour = colours.get(name)
    if (colour === undefined) throw new Error(`--${name} is no colour of the tokens`)
    return colour
  }
  const plain = (value: string): string =>
    value
      .replace(/var\(--([\w-]+)\)/g, (_, name: string) => colourOf(name))
      .replace(/currentcolor/gi, () => colourOf('ink-2'))
  return markup
    .replace(NO_XML, '')
    .replace(TAG, (tag) =>
      tag.replace(ATTRIBUTE, (whole, name: string, value: string) =>
        COLOURED.has(name) ? `${name}="${plain(value)}"` : whole,
      ),
    )
}
