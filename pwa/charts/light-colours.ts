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

/** Markup with each `var(--token)` and `currentColor` as a colour, which any reader of SVG knows. Throws for a token that is no colour. */
export function withColours(markup: string, colours: ReadonlyMap<string, string>): string {
  const colourOf = (name: string): string => {
    const colour = colours.get(name)
    if (colour === undefined) throw new Error(`--${name} is no colour of the tokens`)
    return colour
  }
  return markup
    .replace(NO_XML, '')
    .replace(/var\(--([\w-]+)\)/g, (_, name: string) => colourOf(name))
    .replace(/currentcolor/gi, () => colourOf('ink-2'))
}
