/** Comparison of two drafts as serialisable data, with the redline of each article: what a worker answers and a screen shows. */
import { alignDrafts } from './alignment'
import { type Comparison, compareAligned, compareTranslations } from './compare'
import type { Draft } from './draft'
import { type RedlineArticle, redlineOf } from './redline'

export interface TextComparison extends Comparison {
  /** In the order of the parts; none of drafts in two languages. */
  readonly redline: readonly RedlineArticle[]
  /** By index of an article of `articles` the index of its redline. */
  readonly redlineAt: readonly number[]
}

export function compareTexts(old: Draft, next: Draft): TextComparison {
  const translated = compareTranslations(old, next)
  if (translated) return { ...translated, redline: [], redlineAt: [] }
  const alignment = alignDrafts(old, next)
  const redline = redlineOf(alignment)
  return {
    ...compareAligned(alignment),
    redline,
    redlineAt: redline.flatMap(({ old: from, new: to }, at) => {
      const part = next.parts[to ?? -1] ?? old.parts[from ?? -1]
      return part?.kind === 'outside' ? [] : [at]
    }),
  }
}
