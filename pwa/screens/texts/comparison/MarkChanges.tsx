/** Changes of formatting alone in an article, in words: which words, and what they have now or no longer. */
import type { Lang } from '../../../../shared/domain/types'
import type { ComparedArticle } from '../../../../shared/texts/compare'
import type { Legend } from '../../../../shared/texts/legend'
import { t } from '../../../i18n'
import { useFew } from '../../../parts/lists/use-few'
import { markWords } from '../mark-words'

interface Props extends Pick<ComparedArticle, 'changes'> {
  readonly lang: Lang
  /** What the colours of each text mean, as it says itself. */
  readonly legends: { readonly old: Legend | undefined; readonly new: Legend | undefined }
}

const FEW = 10

export function MarkChanges({ changes, lang, legends }: Props) {
  const found = changes.flatMap(({ kind, old, new: next, mark }) => (mark ? [{ kind, old, next, mark }] : []))
  const { shown, more } = useFew(found, FEW)
  if (found.length === 0) return null
  return (
    <>
      <ul class="rows">
        {shown.map(({ kind, old, next, mark }, at) => (
          <li key={at}>
            <span class="label">
              {kind === 'mark-added'
                ? t('comparison-mark-added', { mark: markWords(mark, legends.new) })
                : t('comparison-mark-removed', { mark: markWords(mark, legends.old) })}
            </span>{' '}
            <span lang={lang}>{next || old}</span>
          </li>
        ))}
      </ul>
      {more}
    </>
  )
}
