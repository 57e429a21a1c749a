/** Formats messages in the interface language, from the words of any chunk. */
import { format, type Locale, type Patterns, type Values } from '../shared/words/pattern'
import { uiLocale } from './ui-lang'

/** The first number of a thousand, which has its digits in groups. */
const GROUPED_FROM = 1000

const locale: Locale = {
  // The first object of `Intl` takes the browser long.
  numberText: (n) => (n < GROUPED_FROM ? String(n) : new Intl.NumberFormat(uiLocale()).format(n)),
  pluralOf: (n) => new Intl.PluralRules(uiLocale()).select(n),
}

/** A message; its key where the words lack it. */
export const formattedIn = (words: Patterns, key: string, values: Values = {}): string =>
  format(words[key] ?? key, values, locale)
