/** Recognition: what a text names, and what it says of it. */

export { claimsIn } from './claims/index'
export type { LexiconSource, UserWord } from './compile'
export { compileLexicon } from './compile'
export type { Lexicon } from './lexicon'
export type { MentionOptions } from './mentions'
export { mentionsIn } from './mentions'
export { packLexicon, unpackLexicon } from './packed'
export type { PageContext } from './page'
export { pageContext } from './page'
export { readPage } from './read'
export type { Claim, Mention, PageDate, PageText, Reading, RoleReport, Span, Speaker } from './types'
