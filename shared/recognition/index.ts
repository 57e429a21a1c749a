/** Recognition: what a text names, and what it says of it. */

export { claimsIn } from './claims/index'
export type { LexiconSource } from './compile'
export { compileLexicon } from './compile'
export type { Lexicon } from './lexicon'
export { mentionsIn } from './mentions'
export { packLexicon, unpackLexicon } from './packed'
export { pageContext } from './page'
export { readNames, readPage } from './read'
export type { Claim, Mention, PageText, Reading } from './types'
