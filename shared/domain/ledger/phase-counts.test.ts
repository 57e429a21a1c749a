import { expect, it } from 'vitest'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { buildLedger, countPhases } from './ledger'
import { bandsOf, phaseCountsByDay, phaseCountsByMonth } from './phase-counts'

it('counts each month up to the day given', () => {
  const ledger = buildLedger(pack)
  const months = phaseCountsByMonth(ledger, pack.articles, '2021-07-22')
  expect(months[0]?.month).toBe('2018-04')
  expect(months.at(-1)).toEqual({
    month: '2021-07',
    day: '2021-07-22',
    counts: countPhases(ledger, pack.articles, '2021-07-22'),
  })
  expect(months).toHaveLength(40)
  expect(phaseCountsByMonth(buildLedger({ statuses: [], observations: [] }), [], '2021-07-22')).toEqual([])
})

it.each(['9999-12-31', '2500-01-01'])('ends, and stays small, up to %s', (until) => {
  const months = phaseCountsByMonth(buildLedger(pack), pack.articles, until)
  expect(months.length).toBeGreaterThan(100)
  expect(months.length).toBeLessThanOrEqual(600)
  expect(months.at(-1)?.day).toBe(until)
  expect(months.map(({ month }) => month)).toEqual(months.map(({ month }) => month).toSorted())
})

it('counts a change on its day, one of a month on its last day, and a merger on its first', () => {
  const status = (article: string, date: string, status: string) =>
    observed({ id: `${article} ${date}`, article, date, status })
  const entries = [
    status('spam', '2026-10-22', 'in-progress'),
    status('spam', '2026-11', 'clean'),
    status('transparency', '2026-10-22', 'in-progress'),
  ]
  const articles = pack.articles.filter(({ id }) => id === 'spam' || id === 'transparency')
  const [spam] = articles.filter(({ id }) => id === 'spam')
  if (!spam) throw new Error('not in the fixture')
  const merged = { ...spam, id: 'merged', continues: ['spam', 'transparency'], from: '2026-12-05' }
  const negotiation = { ...pack, observations: [], articles: [...articles, merged] }
  const days = phaseCountsByDay(buildLedger(negotiation, entries), negotiation.articles, '2026-12-31')
  expect(days.map(({ day, counts }) => [day, counts['under-discussion'], counts.clean])).toEqual([
    ['2026-10-22', 2, 0],
    ['2026-11-30', 1, 1],
    ['2026-12-05', expect.any(Number), expect.any(Number)],
  ])
  expect(phaseCountsByDay(buildLedger({ statuses: [], observations: [] }), [], '2021-07-22')).toEqual([])
})

it('draws the counts of the months: the last day of each has the count of the last change by then', () => {
  const ledger = buildLedger(pack)
  const days = phaseCountsByDay(ledger, pack.articles, '2026-11-24')
  expect(days.length).toBeGreaterThan(20)
  for (const { day, counts } of phaseCountsByMonth(ledger, pack.articles, '2026-11-24'))
    expect(days.findLast((one) => one.day <= day)?.counts, day).toEqual(counts)
})

const NO_COUNTS = {
  proposed: 0,
  'under-discussion': 0,
  'nearly-clean': 0,
  clean: 0,
  concluded: 0,
  parked: 0,
  dropped: 0,
  none: 0,
}
const countOf = (day: string, clean: number) => ({ day, counts: { ...NO_COUNTS, clean } })

it.each([
  ['nothing', [], '2026-02-10', []],
  [
    'each count from its day, the last one over the last day',
    [countOf('2026-01-22', 1), countOf('2026-02-05', 2)],
    '2026-02-10',
    [
      ['2026-01-22', 1],
      ['2026-02-05', 2],
      ['2026-02-11', 2],
    ],
  ],
  [
    'a count of the last day too',
    [countOf('2026-03-01', 3)],
    '2026-03-01',
    [
      ['2026-03-01', 3],
      ['2026-03-02', 3],
    ],
  ],
])('the steps of a drawing show %s', (_, counts, until, steps) => {
  expect(bandsOf(counts, until).map(({ from, counts }) => [from, counts.clean])).toEqual(steps)
})
