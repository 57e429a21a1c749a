/** Paragraphs of an article with a colour or a statement of agreement, counted. */
import type { MarkKind, PartCounts } from '../../../shared/texts/draft'
import type { Legend } from '../../../shared/texts/legend'
import { t } from '../../i18n'
import { markWords } from './mark-words'

export function Marked({ part: { marked }, legend }: { part: Pick<PartCounts, 'marked'>; legend: Legend | undefined }) {
  if (!marked) return null
  const kinds = Object.keys(marked.by) as MarkKind[]
  return (
    <small>
      {kinds
        .map((mark) =>
          t('texts-marked', {
            n: marked.by[mark] ?? 0,
            paragraphs: marked.paragraphs,
            mark: markWords(mark, legend),
          }),
        )
        .join(', ')}
    </small>
  )
}
