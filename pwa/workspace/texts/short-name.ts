/** Short name of a text. */
import type { TextFields } from '../../../shared/domain/entries/entries'

/** Its symbol, else its title. */
export const shortName = ({ symbol, title }: Pick<TextFields, 'symbol' | 'title'>): string => symbol ?? title
