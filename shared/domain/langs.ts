/** Apart from the other nouns, so that the first script of a page holds nothing else. */
export const LANGS = ['en', 'fr', 'es'] as const
export type Lang = (typeof LANGS)[number]
