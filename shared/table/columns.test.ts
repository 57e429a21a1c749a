import { describe, expect, it } from 'vitest'
import { LANGS } from '../domain/text/langs'
import { columnName, guessKind, matchColumns, missingColumns, SHAPES, TABLE_KINDS } from './columns'

describe('the columns of a table', () => {
  it.each(TABLE_KINDS.flatMap((kind) => LANGS.map((lang) => [kind, lang] as const)))(
    'of %s are found by the names that the format has in %s',
    (kind, lang) => {
      const { fields } = SHAPES[kind]
      const columns = matchColumns(
        kind,
        fields.map((field) => columnName(field, lang)),
      )
      expect(columns).toEqual(Object.fromEntries(fields.map((field, index) => [field, index])))
    },
  )
  it.each([
    [['ARTICLE ', 'As of', 'State', 'URL'], { article: 0, date: 1, status: 2, source: 3 }],
    [['Sujet', 'Jour', 'Étape', 'Lien', 'Pays'], { article: 0, date: 1, status: 2, source: 3, members: 4 }],
    [['Fuente', 'Estado', 'Fecha', 'Artículo'], { source: 0, status: 1, date: 2, article: 3 }],
  ])('are found in any order and case: %j', (head, columns) =>
    expect(matchColumns('observations', head)).toEqual(columns),
  )
  it('say what is missing', () => {
    expect(missingColumns('observations', matchColumns('observations', ['Article', 'Source']))).toEqual([
      'date',
      'status',
    ])
    expect(missingColumns('articles', matchColumns('articles', ['Name (fr)']))).toEqual([])
  })
})

it.each([
  ['Sheet1', ['Name', 'Theme', 'Other names'], 'articles'],
  ['Sheet1', ['Article', 'Date', 'Status', 'Source'], 'observations'],
  ['Feuille 1', ['Titre', 'Date', 'Cote', 'Membres'], 'documents'],
  ['Hoja 1', ['Título', 'Fecha', 'Presidencia', 'Artículos'], 'meetings'],
  ['Sheet1', ['Member', 'Since', 'Source'], 'members'],
  ['Milestones', ['Title', 'Date', 'Source'], 'milestones'],
  ['Status of articles', ['Article', 'Date', 'Status'], 'observations'],
])('a sheet %s with %j holds %s', (name, head, kind) => expect(guessKind({ name, rows: [head] })).toBe(kind))
