/** Public interface of recognition: named-entity recognition and extraction of status claims. */

export type { LexiconSource } from './compile'
export { compileLexicon, compileLexicons } from './compile'
export type { Lexicons } from './language'
export type { Lexicon } from './lexicon'
export { packLexicon, unpackLexicon } from './packed'
export { readPage } from './read'
export { readNames } from './read-names'
export type { Claim, PageText, Reading } from './types'
export { writtenDates } from './written-dates'
