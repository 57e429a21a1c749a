/** Entry of the lexicon of French, a script of its own: before the reader's, or where the reader has it brought. */
declare const __PLENARY_LEXICON_FR__: string

globalThis.plenaryLexicons = { ...globalThis.plenaryLexicons, fr: __PLENARY_LEXICON_FR__ }
