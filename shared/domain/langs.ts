/** Language codes. A module of its own, so that the first script of a page loads nothing else. */
export const LANGS = ['en', 'fr', 'es'] as const
export type Lang = (typeof LANGS)[number]
