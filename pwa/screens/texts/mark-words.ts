/** Formatting of words, or a statement of agreement, in words: no colour is told by itself alone. */
import type { MarkKind } from '../../../shared/texts/draft'
import type { Legend } from '../../../shared/texts/legend'
import { t } from '../../i18n'

const WORDS = {
  red: 'texts-fill-red',
  orange: 'texts-fill-orange',
  yellow: 'texts-fill-yellow',
  green: 'texts-fill-green',
  cyan: 'texts-fill-cyan',
  blue: 'texts-fill-blue',
  purple: 'texts-fill-purple',
  grey: 'texts-fill-grey',
  struck: 'texts-fill-struck',
  underlined: 'texts-fill-underlined',
  agreed: 'texts-fill-agreed',
} as const satisfies Readonly<Record<MarkKind, string>>

/** With what the text says that it means. */
export function markWords(mark: MarkKind, legend: Legend = {}): string {
  const meanings: Readonly<Partial<Record<MarkKind, string>>> = legend
  const meaning = meanings[mark]
  return meaning === undefined ? t(WORDS[mark]) : t('texts-fill-meaning', { mark: t(WORDS[mark]), meaning })
}
