/** Punctuation by language, for texts that are joined of parts: catalogues have theirs. */
import type { Lang } from './langs'

const NO_BREAK = '\u00a0'

/** Separator between a label and its text. */
export const colonIn = (lang: Lang): string => (lang === 'fr' ? `${NO_BREAK}: ` : ': ')

/** Words in the quotation marks of a language. */
export function quotedIn(lang: Lang, words: string): string {
  if (lang === 'en') return `“${words}”`
  return lang === 'fr' ? `«${NO_BREAK}${words}${NO_BREAK}»` : `«${words}»`
}
