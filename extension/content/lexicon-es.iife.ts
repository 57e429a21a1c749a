/** Entry of the lexicon of Spanish, a script of its own: before the reader's, or where the reader has it brought. */
declare const __PLENARY_LEXICON_ES__: string

globalThis.plenaryLexicons = { ...globalThis.plenaryLexicons, es: __PLENARY_LEXICON_ES__ }
