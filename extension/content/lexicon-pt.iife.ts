/** Content script entry of the Portuguese lexicon, which has names alone: loaded by the reader on demand. */
declare const __PLENARY_LEXICON_PT__: string

globalThis.plenaryLexicons = { ...globalThis.plenaryLexicons, pt: __PLENARY_LEXICON_PT__ }
