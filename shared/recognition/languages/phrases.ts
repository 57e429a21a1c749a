/** Makers of lists of phrases, so that a language file says each thing once. Marked, so that bundles without them drop them. */

/** Phrases written in one line, with commas between. */
/* @__NO_SIDE_EFFECTS__ */
export const listed = (text: string): string[] => text.split(',').map((phrase) => phrase.trim())

/** Phrases put together from parts: each of the first with each of the second, and so on. An empty part is left out. */
/* @__NO_SIDE_EFFECTS__ */
export const joined = (...parts: readonly (string | readonly string[])[]): string[] =>
  parts
    .map((part) => (typeof part === 'string' ? listed(part) : part))
    .reduce<string[]>((heads, tails) => heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`.trim())), [''])

/** Phrases with the words for one place in braces, with strokes between: "{open|public} data", "{right|rights} of". */
/* @__NO_SIDE_EFFECTS__ */
export const expandBraces = (text: string): string[] =>
  listed(text)
    .flatMap(expansionsOf)
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())

const expansionsOf = (phrase: string): string[] => {
  const [whole = '', before = '', choices = ''] = /^([^{]*)\{([^}]*)\}/.exec(phrase) ?? []
  if (whole === '') return [phrase]
  const ends = expansionsOf(phrase.slice(whole.length))
  return choices.split('|').flatMap((choice) => ends.map((end) => before + choice + end))
}

/** Phrases with an asterisk where an ending goes. Those without one stay as they are. */
/* @__NO_SIDE_EFFECTS__ */
const withEndings = (text: string, ends: (phrase: string) => readonly string[]): string[] =>
  listed(text).flatMap((phrase) =>
    phrase.includes('*') ? ends(phrase).map((end) => phrase.replaceAll('*', end)) : [phrase],
  )

/** French participles in gender and number: "bouclé*", "mis* au propre". */
/* @__NO_SIDE_EFFECTS__ */
export const frenchForms = (text: string): string[] =>
  withEndings(text, (phrase) => (/s\*/.test(phrase) ? ['', 'e', 'es'] : ['', 'e', 's', 'es']))

/** Spanish participles and adjectives in gender and number: "cerrad*". */
/* @__NO_SIDE_EFFECTS__ */
export const spanishForms = (text: string): string[] => withEndings(text, () => ['o', 'a', 'os', 'as'])

/** Spanish verbs in -ar that say what was done: "cerró", "cerraron"; a bare stem, with commas between. */
/* @__NO_SIDE_EFFECTS__ */
export const spanishPast = (text: string): string[] => listed(text).flatMap((stem) => [`${stem}ó`, `${stem}aron`])

/** English verbs that are regular: "park" gives "parked", "parks", "park". */
/* @__NO_SIDE_EFFECTS__ */
export const englishForms = (text: string): string[] =>
  listed(text).flatMap((verb) => {
    const [first = '', ...rest] = verb.split(' ')
    const after = rest.length === 0 ? '' : ` ${rest.join(' ')}`
    // "Scrap", "omit" and "nod" double their last letter.
    const stem = /(?:rap|trip|drop|mit|nod|bin)$/.test(first) ? `${first}${first.at(-1)}` : first.replace(/e$/, '')
    return [`${stem}ed${after}`, `${first}s${after}`, `${first}${after}`]
  })
