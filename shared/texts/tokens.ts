/** Tokens of a paragraph of a draft: words, punctuation, and square brackets, each a token of its own. */

export interface Token {
  /** As it is written. */
  readonly text: string
  /** Form that is compared: quotes, dashes and spaces of any kind are the same. */
  readonly key: string
  readonly is: 'word' | 'mark' | 'open' | 'close'
  /** True where white space stands before it. */
  readonly isApart: boolean
}

/** Footnote marks and years in square brackets are no brackets of the talks. */
const REFERENCE = /\[\d{1,4}\]/y
const TOKEN = /(\s*)(\[|\]|[\p{L}\p{N}]+(?:['’ʼ\-‐‑.][\p{L}\p{N}]+)*|[^\s[\]])/uy

/** Tokens of a text, in order. Footnote marks and years in square brackets are left out. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    REFERENCE.lastIndex = at
    const reference = REFERENCE.exec(text)
    if (reference) {
      at += reference[0].length
      continue
    }
    TOKEN.lastIndex = at
    const found = TOKEN.exec(text)
    if (!found) break
    const [whole, space = '', token = ''] = found
    // The reference may stand after white space.
    REFERENCE.lastIndex = at + space.length
    if (token === '[' && REFERENCE.test(text)) {
      at += space.length
      continue
    }
    tokens.push({ text: token, key: keyOf(token), is: sortOf(token), isApart: space !== '' && tokens.length > 0 })
    at += whole.length
  }
  return tokens
}

const sortOf = (token: string): Token['is'] =>
  token === '[' ? 'open' : token === ']' ? 'close' : /[\p{L}\p{N}]/u.test(token) ? 'word' : 'mark'

/** The form in which words are compared. */
export const keyOf = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')

/** Tokens as text. */
export function textOfTokens(tokens: readonly Token[]): string {
  return tokens.map(({ text, isApart }, at) => (isApart && at > 0 ? ` ${text}` : text)).join('')
}

export const countWords = (tokens: readonly Token[]): number => tokens.filter(({ is }) => is === 'word').length
