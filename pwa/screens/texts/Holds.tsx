/** Sentence of what a text holds: articles, brackets, words, and words in brackets. */
import type { DraftOutline } from '../../../shared/texts/outline'
import { t } from '../../i18n'

export function Holds({ outline: { words, parts } }: { outline: DraftOutline }) {
  const sum = (of: 'brackets' | 'bracketedWords') => parts.reduce((total, part) => total + part[of], 0)
  return (
    <p class="holds">
      {t('texts-holds', {
        articles: parts.filter(({ kind }) => kind === 'article').length,
        brackets: sum('brackets'),
        words,
        bracketed: sum('bracketedWords'),
      })}
      .
    </p>
  )
}
