/** Tables of what the negotiation has beside its entities: texts of the talks with the places of articles in them, statements, counts. */
import { LANGS } from '../domain/text/langs'
import type { Negotiation } from '../domain/types'
import { count, type DataTable, date, flag, idColumn, text } from './data-table'
import { listTable, type SharedRows } from './kind-tables'

const NAMES = LANGS.map((lang) => text(`name_${lang}`, `Name (${lang})`))

type Further = Pick<Negotiation, 'articles' | 'texts' | 'statements' | 'participationCounts'>

/** Adds sources to the table that all share. */
export function furtherTables(negotiation: Further, shared: SharedRows): readonly DataTable[] {
  const { articles, texts, statements, participationCounts } = negotiation
  for (const [table, list] of [['texts', texts] as const, ['statements', statements] as const])
    for (const { id, sources } of list) for (const source of sources) shared.sources.push([table, id, source])
  return [
    {
      name: 'texts',
      description: 'One row a text of the talks.',
      columns: [
        idColumn('Id of the text'),
        ...NAMES,
        date('date', 'Date'),
        flag('is_complete', 'Whether all its articles are known'),
        text('numbering', 'article: numbers of articles; section: labels of sections'),
      ],
      key: ['id'],
      rows: texts.map(({ id, names, date: day, isComplete, numbering }) => [
        id,
        ...LANGS.map((lang) => names[lang] ?? ''),
        day,
        String(isComplete),
        numbering,
      ]),
    },
    {
      name: 'article_places',
      description: 'One row a place of an article in a text of the talks.',
      columns: [
        { ...text('article', 'Article'), refersTo: 'articles' },
        { ...text('text', 'Text'), refersTo: 'texts' },
        text('number', 'Number or label there; empty where it is not known'),
        text('title', 'Title there, where it is another than the name'),
        flag('is_unsure', 'Whether it was not checked against the text itself'),
      ],
      key: [],
      rows: articles.flatMap(({ id, places }) =>
        places.map((place) => [id, place.text, place.number ?? '', place.title ?? '', String(place.isUnsure ?? false)]),
      ),
    },
    {
      name: 'statements',
      description: 'One row a statement that members sign or support.',
      columns: [
        idColumn('Id of the statement'),
        ...NAMES,
        date('date', 'Date'),
        count('count', 'Number of signatories; empty where no source gives one'),
        flag('is_complete', 'Whether statement_members has all of them'),
        text('note', 'Note'),
      ],
      key: ['id'],
      rows: statements.map((statement) => [
        statement.id,
        ...LANGS.map((lang) => statement.names[lang] ?? ''),
        statement.date,
        statement.count?.toString() ?? '',
        String(statement.isComplete),
        statement.note,
      ]),
    },
    listTable(
      { table: 'statements', field: 'members', note: 'Signatory', of: 'member' },
      statements.map(({ id, members }) => [id, members]),
    ),
    {
      name: 'participation_counts',
      description: 'One row a number of participants that a source gives.',
      columns: [
        date('date', 'Date'),
        count('count', 'Number of participants'),
        { name: 'source', type: 'uri', description: 'Address of the source' },
      ],
      key: [],
      rows: participationCounts.map((one) => [one.date, one.count.toString(), one.source]),
    },
  ]
}
