/** Language codes. A module of its own, so that the first script of a page loads nothing else. */

/** Languages of the interface, which have catalogues. */
export const LANGS = ['en', 'fr', 'es'] as const
export type Lang = (typeof LANGS)[number]

/** Languages of texts in which status statements are read; a language of the interface need not be one. */
export const STATEMENT_LANGS = ['en', 'fr', 'es'] as const
export type StatementLang = (typeof STATEMENT_LANGS)[number]

/** Languages of texts in which names are read. To add one: `docs/languages.md`. */
export const READING_LANGS = [...STATEMENT_LANGS, 'pt'] as const
export type ReadingLang = (typeof READING_LANGS)[number]

/** The language where statements are read in it, else null: then names alone are. */
export const statementLang = (lang: ReadingLang): StatementLang | null =>
  STATEMENT_LANGS.find((one) => one === lang) ?? null
