/** Tokens of a paragraph of a draft: words, punctuation, and square brackets, each a token of its own. */

export interface Token {
  /** As it is written. */
  readonly text: string
  /** Form that is compared: quotes, dashes and spaces of any kind are the same. */
  readonly key: string
  readonly is: 'word' | 'mark' | 'open' | 'close'
  /** True where white space stands before it. */
  readonly isApart: boolean
  /** Where it begins and ends in its paragraph, as `plainForm` has it. */
  readonly from: number
  readonly to: number
}

/** The mark of a footnote, right after a word. */
const REFERENCE = /\[\d{1,3}\]/y
/** A year in square brackets: its number is a word, and the brackets are none of the talks. */
const YEAR = /(\s*)\[((?:1[89]|20)\d\d)\]/y
const TOKEN = /(\s*)(\[|\]|[\p{L}\p{N}]+(?:['’ʼ\-‐‑.][\p{L}\p{N}]+)*|[^\s[\]])/uy

/** A text with its letters and accents as one, which PDF and some file systems part, and without soft hyphens, which are no letters. */
export const plainForm = (source: string): string => source.normalize('NFC').replace(/\u00AD/g, '')

/** Tokens of a text, in order. Marks of footnotes are left out. */
export function tokensOf(source: string): readonly Token[] {
  const text = plainForm(source)
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const mark = at > 0 && /\S/.test(text[at - 1] ?? '') ? matchAt(REFERENCE, text, at) : null
    const year = matchAt(YEAR, text, at)
    const found = mark ?? year ?? matchAt(TOKEN, text, at)
    if (!found) break
    const [, space = '', token = ''] = found
    const [isApart, from, to] = [space !== '' || tokens.length === 0, at + space.length, at + found[0].length]
    if (!mark) tokens.push({ text: token, key: keyOf(token), is: sortOf(token), isApart, from, to })
    at = to
  }
  return tokens
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
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
