/** Texts of the talks, and the place of an article in each. */
import { historyLine } from '../assembly/continuation-queries'
import { effectiveDay } from '../dates/days'
import type { Article, Day, NegotiatingText, Negotiation, TextPlace } from '../types'

/** Place of an article in a text; `null` as the place where the text is known whole and the article is not in it. */
export interface ArticlePlace {
  readonly text: NegotiatingText
  readonly place: TextPlace | null
}

/**
 * Places of an article in the texts up to a day, the latest text first; of one that has the history of another, also those of
 * that. Only articles can be missing from a text, and none that began after it.
 */
export function placesOn(
  { texts, articles }: Pick<Negotiation, 'texts' | 'articles'>,
  article: Article,
  day: Day,
): readonly ArticlePlace[] {
  const { kind, from, continues = [] } = article
  const places = historyLine(articles, article).flatMap((one) => one.places)
  return texts
    .filter(({ date }) => effectiveDay(date) <= day)
    .sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0))
    .flatMap((text): ArticlePlace[] => {
      const place = places.find((found) => found.text === text.id) ?? null
      // Parts of a merger may be in the text.
      const canMiss =
        text.isComplete &&
        kind === 'article' &&
        continues.length < 2 &&
        (!from || effectiveDay(from) <= effectiveDay(text.date))
      return place !== null || canMiss ? [{ text, place }] : []
    })
}

/** True when an undated note names a year after that of the day, and was therefore written about later events. */
export const tellsOfLater = (note: string, day: Day): boolean =>
  [...note.matchAll(/\b(?:19|20)\d\d\b/g)].some(([year]) => year > day.slice(0, 4))
