/** Rows of tables: statuses by their columns, and nothing where the columns do not tell. */
import { expect, test } from 'vitest'
import { shippedLexicons } from '../../../../tools/evaluation/corpus'
import type { Lang } from '../../../domain/types'
import { readPage } from '../../read'
import type { PageLayout, PageText, TableRow } from '../../types'

const lexicons = shippedLexicons()

/** A page of tables, each of rows of cells, the first of which is marked as one of heads. */
function tablePage(tables: readonly (readonly (readonly string[])[])[], isMarked = true) {
  const rows: TableRow[] = []
  const blocks = tables.flatMap((table, number) =>
    table.map((cells, at) => {
      let start = 0
      const placed = cells.map((cell, column) => {
        const one = { start, end: start + cell.length, column }
        start = one.end + 3
        return one
      })
      rows.push({ table: number, cells: placed, isHead: isMarked && at === 0 })
      return cells.join(' | ')
    }),
  )
  const layout: PageLayout = {
    blocks,
    rowOf: (block) => rows[block],
    storyOf: () => undefined,
    isHeading: () => false,
    isLeftOut: () => false,
  }
  return { blocks, layout }
}

type Rows = readonly (readonly string[])[]

const read = (lang: Lang, rows: Rows, over: Partial<PageText> = {}, isMarked = true) => {
  const page = { lang, readAs: lang, about: true, metaDate: '2021-07-30', readOn: '2026-12-01' }
  const { claims, suggestions } = readPage(lexicons, { ...page, ...tablePage([rows], isMarked), ...over })
  return [...claims, ...suggestions].map(
    ({ article, status, day, speaker }) =>
      `${article}=${status} ${day}${speaker.members.map((id) => ` ${id}`).join('')}`,
  )
}

const HEAD = {
  en: ['Article', 'Status', 'Since'],
  fr: ['Article', 'Statut', 'Depuis'],
  es: ['Artículo', 'Estado', 'Desde'],
}

test.each<[string, Lang, Rows, readonly string[]]>([
  [
    'each row by itself, with its own date',
    'en',
    [
      HEAD.en,
      ['Spam', 'Clean', '22 July 2021'],
      ['Source code', 'Parked', '05/03/2021'],
      ['Open government data', 'Nearly clean', '2021-06-30'],
      ['Electronic signatures', 'Under discussion', 'July 2021'],
      ['Paperless trading', '', ''],
    ],
    [
      'spam=clean 2021-07-22',
      'source-code=parked null',
      'open-government-data=nearly-clean 2021-06-30',
      'electronic-signatures=discussed 2021-07',
    ],
  ],
  [
    'in French',
    'fr',
    [
      HEAD.fr,
      ['Messages électroniques commerciaux non sollicités', 'Texte propre', '22 juillet 2021'],
      ['Code source', 'Mis de côté', 'mars 2021'],
    ],
    ['spam=clean 2021-07-22', 'source-code=parked 2021-03'],
  ],
  [
    'in Spanish',
    'es',
    [
      HEAD.es,
      ['Mensajes electrónicos comerciales no solicitados', 'En limpio', '22 de julio de 2021'],
      ['Código fuente', 'Aparcado', '2021-03-05'],
    ],
    ['spam=clean 2021-07-22', 'source-code=parked 2021-03-05'],
  ],
  [
    'a cell without a date has the page’s, one with another word none',
    'en',
    [HEAD.en, ['Spam', 'Clean', '–'], ['Source code', 'Parked', 'to be confirmed']],
    ['spam=clean 2021-07-30', 'source-code=parked null'],
  ],
  [
    'the date that the head of the statuses has',
    'en',
    [
      ['Subject', 'Status on 22 July 2021'],
      ['Spam', 'Agreed'],
    ],
    ['spam=clean 2021-07-22'],
  ],
  [
    'a status cell heads nothing below it',
    'en',
    [
      ['Status', 'Article'],
      ['Clean', 'Spam'],
      ['Parked', 'Source code'],
    ],
    ['spam=clean 2021-07-30', 'source-code=parked 2021-07-30'],
  ],
  [
    'proponents of what is proposed alone',
    'en',
    [
      ['Article', 'Stage', 'Proponent'],
      ['Spam', 'Proposed', 'Japan'],
      ['Source code', 'Clean', 'Singapore'],
    ],
    ['spam=proposed 2021-07-30 jp', 'source-code=clean 2021-07-30'],
  ],
  ['a number of open issues', 'en', [HEAD.en, ['Spam', 'One outstanding issue', '']], ['spam=nearly-clean 2021-07-30']],
  ['what is ahead', 'en', [HEAD.en, ['Spam', 'Clean', '5 December 2026']], []],
  [
    'a date after that of the page, which was changed since',
    'en',
    [HEAD.en, ['Spam', 'Clean', '2021-09-01']],
    ['spam=clean 2021-09-01'],
  ],
  [
    'the date of the last review',
    'en',
    [
      ['Article', 'Stage', 'Last reviewed'],
      ['Spam', 'Clean', '2021-06-01'],
    ],
    ['spam=clean 2021-06-01'],
  ],
  [
    'the date of the last meeting',
    'es',
    [
      ['Tema', 'Estado', 'Última reunión'],
      ['Código fuente', 'Aparcado', '08/07/2021'],
    ],
    ['source-code=parked 2021-07-08'],
  ],
  [
    'a date under a head that is not understood',
    'en',
    [
      ['Article', 'Status', 'Tabled'],
      ['Spam', 'Clean', '2021-06-01'],
    ],
    ['spam=clean null'],
  ],
  ['planned', 'en', [HEAD.en, ['Spam', 'To be cleaned', ''], ['Source code', 'Clean by September', '']], []],
  [
    'denied, asked, or two at once',
    'en',
    [HEAD.en, ['Spam', 'Not clean', ''], ['Source code', 'Clean?', ''], ['Paperless trading', 'Clean / parked', '']],
    [],
  ],
  [
    'no statuses',
    'en',
    [
      ['Article', 'Facilitator', 'Document'],
      ['Spam', 'Clean', 'INF/ECOM/1'],
      ['Source code', 'Parked', ''],
    ],
    [],
  ],
  [
    'statuses of two times',
    'en',
    [
      ['Article', 'Status in June', 'Status in July'],
      ['Spam', 'Parked', 'Clean'],
    ],
    [],
  ],
  [
    'an earlier status beside the present one',
    'en',
    [
      ['Article', 'Previous status', 'Status'],
      ['Spam', 'Parked', 'Clean'],
    ],
    ['spam=clean 2021-07-30'],
  ],
  [
    'members and their state of ratification',
    'en',
    [
      ['Member', 'Status'],
      ['Japan', 'Agreed'],
      ['Spam', 'Agreed'],
    ],
    [],
  ],
])('%s', (_, lang, rows, expected) => {
  expect(read(lang, rows)).toEqual(expected)
})

test('heads that are not marked as such are understood', () => {
  expect(
    read(
      'en',
      [
        ['Issue', 'State of play'],
        ['Spam', 'Clean'],
      ],
      {},
      false,
    ),
  ).toEqual(['spam=clean 2021-07-30'])
  expect(
    read(
      'en',
      [
        ['Spam', 'Clean'],
        ['Source code', 'Parked'],
      ],
      {},
      false,
    ),
  ).toEqual(['spam=clean 2021-07-30', 'source-code=parked 2021-07-30'])
})

const CELLS: Record<string, Rows> = {
  en: [
    ['Matter', 'How far', 'Desk'],
    ['Spam', 'Clean', 'Ms Ferry'],
    ['Source code', 'Parked', 'Mr Dock'],
    ['Paperless trading', 'Nearly clean', 'Ms Ferry'],
  ],
  fr: [
    ['', 'Résultat'],
    ['Code source', 'Mis de côté'],
    ['Commerce sans papier', 'Texte propre'],
    ['Cybersécurité', 'En discussion'],
    ['Facturation électronique', 'Presque propre'],
    ['Cryptographie', 'Sans changement'],
  ],
  es: [
    ['', 'Dónde estamos'],
    ['Código fuente', 'Aparcado'],
    ['Comercio sin papel', 'En limpio'],
    ['Ciberseguridad', 'En debate'],
  ],
}
const withHeads = (heads: readonly string[], rows: Rows = CELLS.en ?? []): Rows => [heads, ...rows.slice(1)]

test.each<[string, Lang, Rows, count: number]>([
  ['in English', 'en', CELLS.en ?? [], 3],
  ['in French, but one', 'fr', CELLS.fr ?? [], 4],
  ['in Spanish', 'es', CELLS.es ?? [], 3],
  ['all of two', 'en', CELLS.en?.slice(0, 3) ?? [], 2],
  ['not one alone', 'en', CELLS.en?.slice(0, 2) ?? [], 0],
  ['not beside many other words', 'en', [...(CELLS.en ?? []), ['Spam', 'Lunch', ''], ['Cryptography', 'Tea', '']], 0],
  ['not under a head of something else', 'en', withHeads(['Matter', 'Our survey', 'Desk']), 0],
  ['nor of another time', 'en', withHeads(['Matter', 'Next', 'Desk']), 0],
  [
    'not two columns',
    'en',
    withHeads(
      ['', 'June', 'July'],
      [[], ['Spam', 'Parked', 'Clean'], ['Source code', 'Clean', 'Parked'], ['Cryptography', 'Parked', 'Clean']],
    ),
    0,
  ],
  [
    'but the one under a head of statuses',
    'en',
    withHeads(
      ['', 'June', 'Status'],
      [[], ['Spam', 'Parked', 'Clean'], ['Source code', 'Clean', 'Parked'], ['Cryptography', 'Parked', 'Clean']],
    ),
    3,
  ],
  [
    'in rows, with the articles at the heads of columns',
    'en',
    [
      ['', 'Spam', 'Source code'],
      ['Status', 'Clean', 'Parked'],
      ['Date', '5 March 2021', '6 March 2021'],
    ],
    2,
  ],
])('statuses known by their cells: %s', (_, lang, rows, count) => {
  expect(read(lang, rows)).toHaveLength(count)
})

test('merged cells: a status of two rows, and an article of two rows that differ', () => {
  const { blocks, layout } = tablePage([
    [['Article', 'Status'], ['Spam', 'Clean'], ['Source code'], ['Cryptography', 'Parked'], ['Clean']],
  ])
  const rowOf: PageLayout['rowOf'] = (block) => {
    const row = layout.rowOf(block)
    if (block === 2) return row && { ...row, carried: [1] }
    return block === 4 ? row && { ...row, carried: [0], cells: row.cells.map((cell) => ({ ...cell, column: 1 })) } : row
  }
  const page = { lang: 'en', about: true, metaDate: '2021-07-30', readOn: '2026-12-01' } as const
  const { claims } = readPage(lexicons, { ...page, blocks, layout: { ...layout, rowOf } })
  expect(claims.map(({ article, status }) => `${article}=${status}`)).toEqual(['spam=clean', 'source-code=clean'])
})

test.each<[Lang, status: string, expected: readonly string[]]>([
  ['en', 'Proposed, no talks yet', ['spam=proposed 2021-07-30']],
  ['fr', 'Proposé, pas encore examiné', ['spam=proposed 2021-07-30']],
  ['es', 'Propuesto, aún no examinado', ['spam=proposed 2021-07-30']],
  ['en', 'Under discussion, if at all', []],
  ['en', 'Clean, not yet seen by all', []],
])('a remark in a cell, in %s: %s', (lang, status, expected) => {
  const name = {
    en: 'Spam',
    fr: 'Messages électroniques commerciaux non sollicités',
    es: 'Mensajes electrónicos comerciales no solicitados',
  }
  expect(read(lang, [HEAD[lang as keyof typeof HEAD], [name[lang as keyof typeof name], status, '']])).toEqual(expected)
})

test('without a date of the page a row without its own has none', () => {
  expect(
    read('en', [HEAD.en, ['Spam', 'Clean', ''], ['Source code', 'Parked', '5 March 2021']], { metaDate: '' }),
  ).toEqual(['spam=clean null', 'source-code=parked 2021-03-05'])
})

test('a long cell is text like any other', () => {
  const prose = 'After two more days of work in Geneva, members have now cleaned the article on paperless trading.'
  expect(
    read('en', [
      [...HEAD.en, 'Notes'],
      ['Spam', 'Parked', '', prose],
    ]),
  ).toEqual(['spam=parked 2021-07-30', 'paperless-trading=clean 2021-07-30'])
})
