/** Lines of a report on articles that were merged, split or renamed, each with the source of the new one. */
import type { Assembled } from '../domain/assembly/assemble'
import { isPartlyKnown, type Succession } from '../domain/assembly/successions'
import { entityKey } from '../domain/entries/entries'
import type { NameBook, ReportPhrases } from './phrases'
import { listed } from './phrases'
import { type Line, lineFrom } from './report'
import { Source } from './source'

export function successionLines(
  { articles, provenance }: Pick<Assembled, 'articles' | 'provenance'>,
  successions: readonly Succession[],
  phrases: ReportPhrases,
  names: NameBook,
): readonly Line[] {
  const list = (ids: readonly string[], andOthers: boolean) =>
    listed(phrases, [...ids.map(names.article), ...(andOthers ? [phrases.phrase('others')] : [])])
  return successions.flatMap((succession) => {
    const { kind, of, into, date } = succession
    const isPart = isPartlyKnown(succession)
    const made = articles.filter(({ id }) => into.includes(id))
    return lineFrom(
      phrases.phrase(`continued-${kind}`, {
        of: list(of, isPart && kind === 'merge'),
        into: list(into, isPart && kind === 'split'),
        date: phrases.date(date),
      }),
      made.map((article) => Source.ofArticle(article, date, provenance.get(entityKey('article', article.id)))),
    )
  })
}
