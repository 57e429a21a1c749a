/** Table of articles: the status of each as of a day, as the list of articles shows it. */
import { isInferred, type Ledger, lastSourced, sinceOf, statusAsOf } from '../domain/ledger/ledger'
import type { Article, Day, Negotiation } from '../domain/types'
import { type ExportTable, inOneCell, type TableWords } from './table'

interface ArticlesOf {
  readonly negotiation: Pick<Negotiation, 'articles' | 'themes'>
  readonly ledger: Ledger
}

/** A row for each article of `ids` that the data have, in that order. */
export function articleTable(data: ArticlesOf, ids: readonly string[], day: Day, words: TableWords): ExportTable {
  const articles = new Map(data.negotiation.articles.map((article) => [article.id, article]))
  const themes = new Map(data.negotiation.themes.map(({ id, names }) => [id, words.name(names)]))
  const rowOf = (article: Article): readonly string[] => {
    const { standing, flags, outstandingCount } = statusAsOf(data.ledger, article.id, day)
    const last = lastSourced(data.ledger, article.id, day)?.observation
    return [
      words.name(article.names),
      themes.get(article.theme) ?? '',
      words.phase(standing?.phase ?? 'none'),
      standing ? words.status(standing.status) : '',
      standing ? sinceOf(data.ledger, article.id, standing) : '',
      standing ? words.basis(isInferred(standing) ? 'inferred' : 'reported') : '',
      inOneCell(standing?.contestedBy.map(({ status }) => words.status(status)) ?? []),
      inOneCell(flags.map(({ status }) => words.status(status))),
      outstandingCount?.toString() ?? '',
      last?.date ?? '',
      last?.evidence.url ?? last?.evidence.title ?? '',
      article.id,
    ]
  }
  return {
    columns: [
      'article',
      'theme',
      'phase',
      'status',
      'since',
      'basis',
      'disputed',
      'flags',
      'outstanding',
      'latest',
      'source',
      'id',
    ],
    rows: ids.flatMap((id) => articles.get(id) ?? []).map(rowOf),
  }
}
