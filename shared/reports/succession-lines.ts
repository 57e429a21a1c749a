/** Lines of a report on articles that were merged, split or renamed, each with the source or the author of the new one. */
import type { Assembled } from '../domain/assemble'
import type { Change } from '../domain/changes'
import { entityKey } from '../domain/entries'
import type { NameBook, ReportPhrases } from './phrases'
import { listed } from './phrases'
import { type Line, lineFrom } from './report'
import { Source } from './source'

export function successionLines(
  { articles, provenance }: Pick<Assembled, 'articles' | 'provenance'>,
  changes: readonly Change[],
  phrases: ReportPhrases,
  names: NameBook,
): readonly Line[] {
  const list = (ids: readonly string[]) => listed(phrases, ids.map(names.article))
  return changes.flatMap((change) => {
    if (change.kind !== 'continued') return []
    const { kind, of, into, date } = change.succession
    const made = articles.filter(({ id }) => into.includes(id))
    const by = (id: string) => provenance.get(entityKey('article', id))?.by ?? null
    return lineFrom(
      phrases.phrase('continued-on', {
        what: phrases.phrase(`continued-${kind}`, { of: list(of), into: list(into) }),
        date: phrases.date(date),
      }),
      made.map((article) => Source.ofArticle(article, by(article.id), date)),
    )
  })
}
