/** What a language wants between its words and its signs. Catalogues are written with plain spaces, which one sees. */
import type { Lang } from '../../shared/domain/types'

const NO_BREAK = '\u00a0'
const THIN = '\u202f'

/** French keeps a space before double signs and inside its quotation marks, and never breaks a line there. */
export const typeset = (lang: Lang, pattern: string): string =>
  lang === 'fr'
    ? pattern
        .replace(/ (?=[:»])/g, NO_BREAK)
        .replace(/(?<=«) /g, NO_BREAK)
        .replace(/ (?=[;!?])/g, THIN)
    : pattern

/** What stands between a name and what is said of it. */
export const colonIn = (lang: Lang): string => (lang === 'fr' ? `${NO_BREAK}: ` : ': ')

/** What parts the items of a list in a line. */
export const partedBy = (lang: Lang): string => (lang === 'fr' ? `${THIN}; ` : '; ')
