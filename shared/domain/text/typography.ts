/** Punctuation by language, for texts that are joined of parts: catalogues have theirs. */
import type { Lang } from './langs'

const NO_BREAK = '\u00a0'

/** Separator between a label and its text. */
export const colonIn = (lang: Lang): string => (lang === 'fr' ? `${NO_BREAK}: ` : ': ')

const THIN = '\u202f'

/** Separator between the items of an inline list, whose items may have commas. */
export const partedBy = (lang: Lang): string => (lang === 'fr' ? `${THIN}; ` : '; ')

/** Words in the quotation marks of a language. */
export function quotedIn(lang: Lang, words: string): string {
  if (lang === 'en') return `“${words}”`
  return lang === 'fr' ? `«${NO_BREAK}${words}${NO_BREAK}»` : `«${words}»`
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '‘': '’', '"': '"', "'": "'" }

/** Words without the quotation marks around them as a whole, which are added where a quote is shown. */
export function unquoted(words: string): string {
  const text = words.trim()
  const close = PAIRS[text.charAt(0)]
  const inner = text.slice(1, -1).trim()
  // “One” and “two” begins and ends with marks of two quotes.
  if (inner === '' || close === undefined || !text.endsWith(close) || inner.includes(close)) return words
  return inner
}

/** True for words that end as a sentence, with or without a closing mark, also after a space: no comma and no full stop follows. */
export const endsSentence = (words: string): boolean => /[.!?…][\s"”»’)]*$/u.test(words.trimEnd())

/** Words with the capital letter of a sentence. */
export const capitalised = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
