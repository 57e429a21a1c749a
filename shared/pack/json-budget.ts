/**
 * Budget of values for JSON of any origin, charged before it is parsed: the parser makes objects of it, which take many times the memory
 * of the text where each is small.
 */

/** Values that a file may have: an entry has some fifteen, so that the largest file that is read holds fewer. */
export const MAX_VALUES = 4_000_000

const [QUOTE, BACKSLASH, COMMA, COLON, BRACKET, BRACE] = [34, 92, 44, 58, 91, 123]

export class JsonBudget {
  constructor(private left: number = MAX_VALUES) {}

  /** False once the texts together have too many values. */
  allows(text: string): boolean {
    for (let at = 0; at < text.length && this.left >= 0; at++) {
      const code = text.charCodeAt(at)
      if (code === QUOTE) at = endOfString(text, at)
      else if (code === COMMA || code === COLON || code === BRACKET || code === BRACE) this.left--
    }
    return this.left >= 0
  }
}

/** Place of the quote that ends the string which begins at `start`. */
function endOfString(text: string, start: number): number {
  let at = text.indexOf('"', start + 1)
  while (at !== -1 && isEscaped(text, at)) at = text.indexOf('"', at + 1)
  return at === -1 ? text.length : at
}

function isEscaped(text: string, at: number): boolean {
  let before = at
  while (text.charCodeAt(before - 1) === BACKSLASH) before--
  return (at - before) % 2 === 1
}
