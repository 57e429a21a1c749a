/** Separator of lists by language. */
import type { Lang } from '../../shared/domain/types'

const THIN = '\u202f'

/** Separator between the items of an inline list. */
export const partedBy = (lang: Lang): string => (lang === 'fr' ? `${THIN}; ` : '; ')
