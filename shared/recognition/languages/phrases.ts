/**
 * Phrase expansion: helpers that generate word lists by splitting, combination and inflection. Marked free of side
 * effects, so that bundles without them drop them.
 */

/** Splits a comma-separated list and trims each phrase. */
/* @__NO_SIDE_EFFECTS__ */
export const listed = (text: string): string[] => text.split(',').map((phrase) => phrase.trim())

/** Cartesian product of parts, joined by spaces; a string part is comma-separated, an empty alternative is left out. */
/* @__NO_SIDE_EFFECTS__ */
export const joined = (...parts: readonly (string | readonly string[])[]): string[] =>
  parts
    .map((part) => (typeof part === 'string' ? listed(part) : part))
    .reduce<string[]>((heads, tails) => heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`.trim())), [''])

/** Inflects phrases with an asterisk in place of an ending; others stay as they are. */
/* @__NO_SIDE_EFFECTS__ */
const withEndings = (text: string, ends: (phrase: string) => readonly string[]): string[] =>
  listed(text).flatMap((phrase) =>
    phrase.includes('*') ? ends(phrase).map((end) => phrase.replaceAll('*', end)) : [phrase],
  )

/** French participles inflected for gender and number: "bouclé*", "mis* au propre". */
/* @__NO_SIDE_EFFECTS__ */
export const frenchForms = (text: string): string[] =>
  withEndings(text, (phrase) => (/s\*/.test(phrase) ? ['', 'e', 'es'] : ['', 'e', 's', 'es']))

/** Spanish participles and adjectives inflected for gender and number: "cerrad*". */
/* @__NO_SIDE_EFFECTS__ */
export const spanishForms = (text: string): string[] => withEndings(text, () => ['o', 'a', 'os', 'as'])

/** Spanish preterite, third persons, of comma-separated stems of verbs in -ar: "cerró", "cerraron". */
/* @__NO_SIDE_EFFECTS__ */
export const spanishPast = (text: string): string[] => listed(text).flatMap((stem) => [`${stem}ó`, `${stem}aron`])

/** English regular verbs: past, third person and bare form ("parked", "parks", "park"). */
/* @__NO_SIDE_EFFECTS__ */
export const englishForms = (text: string): string[] =>
  listed(text).flatMap((verb) => {
    const [first = '', ...rest] = verb.split(' ')
    const after = rest.length === 0 ? '' : ` ${rest.join(' ')}`
    // Consonant doubling: "scrap", "omit", "nod".
    const stem = /(?:rap|trip|drop|mit|nod|bin)$/.test(first) ? `${first}${first.at(-1)}` : first.replace(/e$/, '')
    return [`${stem}ed${after}`, `${first}s${after}`, `${first}${after}`]
  })
