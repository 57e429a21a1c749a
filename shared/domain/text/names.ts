/** Localised names: text by language tag, with a fallback, so that a file may have any languages. */

import { withoutControls } from './text-controls'

/** Text by BCP 47 language tag; one at least. */
export type Names = Readonly<Record<string, string>>
/** Words by language tag; a language without words may be missing. */
export type WordLists = Readonly<Record<string, readonly string[]>>

/** The name in a language; else the English one, else the first there is. Without what would reorder the text around it. */
export const nameIn = (names: Names, lang: string): string =>
  withoutControls(names[lang] ?? names.en ?? Object.values(names)[0] ?? '')

/** Language of the name that `nameIn` gives. */
export const langOfName = (names: Names, lang: string): string =>
  [lang, 'en'].find((code) => names[code] !== undefined) ?? Object.keys(names)[0] ?? lang

/** Words of a language; empty where there are none. */
export const wordsIn = (lists: WordLists, lang: string): readonly string[] => lists[lang] ?? []
