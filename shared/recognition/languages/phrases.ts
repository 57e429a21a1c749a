/** Makers of lists of phrases, so that a language file says each thing once. */

/** Phrases written in one line, with commas between. */
export const listed = (text: string): string[] => text.split(',').map((phrase) => phrase.trim())

/** Phrases put together from parts: each of the first with each of the second, and so on. An empty part is left out. */
export const joined = (...parts: readonly (string | readonly string[])[]): string[] =>
  parts
    .map((part) => (typeof part === 'string' ? listed(part) : part))
    .reduce<string[]>((heads, tails) => heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`.trim())), [''])

/** French participles in gender and number. */
export const frenchForms = (text: string): string[] =>
  listed(text).flatMap((word) =>
    word.endsWith('s') ? [word, `${word}e`, `${word}es`] : ['', 'e', 's', 'es'].map((end) => word + end),
  )

/** Spanish participles and adjectives in gender and number. */
export const spanishForms = (text: string): string[] =>
  listed(text).flatMap((word) => ['o', 'a', 'os', 'as'].map((end) => word.slice(0, -1) + end))
