/** Content script entry of the French lexicon: run before the reader by the manifest, or loaded by it on demand. */
declare const __PLENARY_LEXICON_FR__: string

globalThis.plenaryLexicons = { ...globalThis.plenaryLexicons, fr: __PLENARY_LEXICON_FR__ }
