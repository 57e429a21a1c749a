/** What changed between two texts: a sentence over all, words dropped without a mark, the articles that changed, and those that did not. */
import { useState } from 'preact/hooks'
import type { TextComparison } from '../../../../shared/texts/text-comparison'
import { t } from '../../../i18n'
import { useNarrow } from '../../../parts/use-narrow'
import { ArticleRow } from './ArticleRow'
import { ForUs } from './ForUs'
import type { Pair } from './pair'
import { NEXT_KEY, PREVIOUS_KEY, RedlineControls } from './RedlineControls'
import type { RedlineFilter } from './redline-rows'
import { Unmarked } from './Unmarked'
import { useChangeSteps } from './use-change-steps'

interface Props extends Pair {
  readonly comparison: TextComparison
  readonly isForUs: boolean
  readonly setForUs: (isForUs: boolean) => void
}

export function ComparedTexts({ comparison, old, next, isForUs, setForUs }: Props) {
  const { articles, outside, languages, redline, redlineAt } = comparison
  const isNarrow = useNarrow()
  const [isBesideWide, setBeside] = useState(false)
  const [filter, setFilter] = useState<RedlineFilter>('all')
  const changed = indexes(articles, ({ changes }) => changes.length > 0)
  const same = indexes(articles, ({ changes }) => changes.length === 0)
  const { open, setOpen, step } = useChangeSteps(changed)
  const sum = (side: 'old' | 'new') => articles.reduce((total, article) => total + (article[side]?.brackets ?? 0), 0)
  const rowOf = (at: number) => {
    const article = articles[at]
    return (
      article && (
        <ArticleRow
          key={at}
          article={article}
          text={next}
          isOpen={open === at || (isForUs && article.changes.length > 0)}
          onToggle={() => setOpen(open === at ? null : at)}
          legends={{ old: comparison.old.legend, new: comparison.new.legend }}
          redline={{
            paragraphs: redline[redlineAt[at] ?? -1]?.paragraphs ?? [],
            isBeside: isBesideWide && !isNarrow,
            filter,
            lang: next.language,
          }}
        />
      )
    )
  }
  const forUs = <ForUs comparison={comparison} old={old} next={next} isForUs={isForUs} setForUs={setForUs} />
  return (
    <div class={isForUs ? 'comparison for-us-print' : 'comparison'}>
      <p class="totals" role="status">
        {t('comparison-total', { now: sum('new'), before: sum('old') })}
        {'. '}
        {changed.length + outside.changes.length === 0
          ? t('comparison-same')
          : `${[t('comparison-changed', { n: changed.length }), same.length > 0 && t('comparison-unchanged', { n: same.length })].filter(Boolean).join(', ')}.`}
      </p>
      {languages && <p class="note">{t('comparison-languages')}</p>}
      {!isNarrow && forUs}
      <Unmarked articles={articles} lang={old.language} />
      {changed.length > 0 && redline.length > 0 && (
        <RedlineControls
          isBeside={isBesideWide}
          setBeside={isNarrow ? null : setBeside}
          filter={filter}
          setFilter={setFilter}
          step={step}
        />
      )}
      <div class="articles" aria-keyshortcuts={`${NEXT_KEY} ${PREVIOUS_KEY}`}>
        {changed.map(rowOf)}
      </div>
      {same.length > 0 && !isForUs && (
        <details class="unchanged">
          <summary>{t('comparison-unchanged', { n: same.length })}</summary>
          <div class="articles">{same.map(rowOf)}</div>
        </details>
      )}
      {/* What changed comes first where there is little room. */}
      {isNarrow && forUs}
    </div>
  )
}

const indexes = <T,>(list: readonly T[], isIn: (one: T) => boolean): readonly number[] =>
  list.flatMap((one, at) => (isIn(one) ? [at] : []))
