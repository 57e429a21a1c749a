/** Content script entry of the Spanish lexicon: run before the reader by the manifest, or loaded by it on demand. */
declare const __PLENARY_LEXICON_ES__: string

globalThis.plenaryLexicons = { ...globalThis.plenaryLexicons, es: __PLENARY_LEXICON_ES__ }
