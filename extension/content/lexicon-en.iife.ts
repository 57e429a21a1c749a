/** Entry of the lexicon of English, a script of its own: before the reader's, or where the reader has it brought. */
declare const __PLENARY_LEXICON_EN__: string

globalThis.plenaryLexicons = { ...globalThis.plenaryLexicons, en: __PLENARY_LEXICON_EN__ }
