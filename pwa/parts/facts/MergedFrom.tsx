/** Links to the articles that were merged into one: “Merged from X and Y”. */
import type { Article } from '../../../shared/domain/types'
import { t } from '../../i18n'
import { LinkedNames } from './LinkedNames'
import { inSentence } from './Phase'

interface Props {
  readonly articles: readonly Article[]
  /** True within a sentence. */
  readonly isPart?: boolean
}

export function MergedFrom({ articles, isPart = false }: Props) {
  const text = t('merged-from', { names: '\u0000' })
  const [before, after] = (isPart ? inSentence(text) : text).split('\u0000')
  return (
    <>
      {before}
      <LinkedNames articles={articles} andOthers={articles.length < 2} />
      {after}
    </>
  )
}
