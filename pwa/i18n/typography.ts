/** Typographic spacing by language, applied when a message is formatted, so that catalogues hold plain spaces only. */
import type { Lang } from '../../shared/domain/types'

const NO_BREAK = '\u00a0'
const THIN = '\u202f'

/** Replaces spaces at French punctuation by no-break spaces: narrow before ; ! ? and full before : and inside « ». */
export const typeset = (lang: Lang, pattern: string): string =>
  lang === 'fr'
    ? pattern
        .replace(/ (?=[:»])/g, NO_BREAK)
        .replace(/(?<=«) /g, NO_BREAK)
        .replace(/ (?=[;!?])/g, THIN)
    : pattern

/** Separator between a label and its text. */
export const colonIn = (lang: Lang): string => (lang === 'fr' ? `${NO_BREAK}: ` : ': ')

/** Separator between the items of an inline list. */
export const partedBy = (lang: Lang): string => (lang === 'fr' ? `${THIN}; ` : '; ')
