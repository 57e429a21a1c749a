import { expect, it } from 'vitest'
import { tableContext, tablesOf } from '../../testing/tables'
import { Nearest } from './fold'
import { readTables } from './read-tables'

const nearest = new Nearest([
  ['Overfished stocks', 'Overfished stocks'],
  ['4.1', 'Overfished stocks'],
  ['CAN', 'Canada'],
  ['Article 12 (Fees)', 'Article 12 (Fees)'],
  ['overfishing-of-stocks', 'Overfished stocks'],
  ['Under discussion', 'Under discussion'],
  ['En discussion', 'Under discussion'],
])

it.each([
  ['Overfishd stocks', ['Overfished stocks']],
  ['overfishing of stock', ['Overfished stocks', 'overfishing-of-stocks']],
  ['9.1', []],
  ['4-2', []],
  ['CAM', []],
  ['Article 13 (Fees)', []],
  ['Artikle 12 (Fees)', ['Article 12 (Fees)']],
  ['In discussion', ['Under discussion', 'En discussion']],
])('suggests for “%s”: %j', (text, near) => expect(nearest.to(text)).toEqual(near))

it.each([
  ['en', ['Overfished stocks'], ['Under discussion', 'En discussion'], ['Germany', 'Allemagne']],
  ['fr', ['Stocks surexploités', 'Overfished stocks'], ['En discussion'], ['Allemagne']],
] as const)('suggests names in the language of the interface, %s', async (lang, article, status, member) => {
  const files = {
    articles: 'Id,Name (EN),Name (FR)\n4.1,Overfished stocks,Stocks surexploités\n',
    statuses:
      'Article,Date,Status,Source,Members\n9.1,2021-07-22,In discussion,x,\nOverfishd stocks,2021-07-22,Clean,x,Alemagne\n',
  }
  const { problems } = readTables(await tablesOf(files), { ...tableContext, lang })
  expect(problems.map(({ code, near }) => [code, near])).toEqual([
    ['article-unknown', []],
    ['status-unknown', status],
    ['article-unknown', article],
    ['member-unknown', member],
  ])
})
