/** Content script entry of the English lexicon: run before the reader by the manifest, or loaded by it on demand. */
declare const __PLENARY_LEXICON_EN__: string

globalThis.plenaryLexicons = { ...globalThis.plenaryLexicons, en: __PLENARY_LEXICON_EN__ }
