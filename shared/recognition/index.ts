/** Recognition: what a text names, and what it says of it. */

export type { LexiconSource } from './compile'
export { compileLexicon } from './compile'
export type { Lexicon } from './lexicon'
export { packLexicon, unpackLexicon } from './packed'
export { readPage } from './read'
export { readNames } from './read-names'
export type { Claim, PageText, Reading } from './types'
