import { describe, expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { effectiveDay } from '../dates/days'
import { buildLedger, countPhases, historyOf, ownEntries, statusAsOf } from '../ledger/ledger'
import type { Article } from '../types'
import {
  articlesOn,
  type FirstSeen,
  firstNameIn,
  isOnArticle,
  mergedInto,
  successorsOf,
  withContinued,
  withContinuing,
  withMerged,
} from './continuation-queries'
import { continuationsOf } from './continuations'

const [template] = fixturePack.articles
const made = (id: string, more: Partial<Article> = {}): Article => {
  if (!template) throw new Error('The fixture has no article')
  return { ...template, kind: 'article', id, ...more }
}
const itemOn = (date: string) => ({ day: effectiveDay(date), observation: { date } })
const never: FirstSeen = () => null
const idsOf = (articles: readonly Article[]) => articles.map(({ id }) => id)

const MERGED = [made('a'), made('b'), made('both', { continues: ['a', 'b'], from: '2021-03-01' })]
const SPLIT = [
  made('a'),
  made('one', { continues: ['a'], from: '2021-03-01' }),
  made('two', { continues: ['a'], from: '2021-03-01' }),
]
const WHOLE = [
  made('whole', { kind: 'instrument', continues: ['a'], from: '2021-01-01' }),
  made('a', { continues: ['whole'], from: '2021-02-01' }),
  made('b'),
  made('c', { continues: ['b', 'whole'], from: '2021-03-01' }),
]
const RENAMED_TWICE = [
  made('a'),
  made('b', { continues: ['a'], from: '2021-03-01' }),
  made('c', { continues: ['b'], from: '2021-06' }),
]

/** A part of a split that has no other part here, as in the public part of the data. */
const PART = made('one', { continues: ['a'], from: '2021-03-01', continuesAs: 'split' })
/** Circle: an article continues the merge that it is part of. */
const CIRCLE_OF_MERGE = [
  made('a', { continues: ['both'], from: '2021-02-01' }),
  made('both', { continues: ['a', 'b'], from: '2021-03-01' }),
]

describe('articles in force', () => {
  it.each<[what: string, articles: readonly Article[], day: string, expected: readonly string[]]>([
    ['of a merge, the day before', MERGED, '2021-02-28', ['a', 'b']],
    ['of a merge, on its day', MERGED, '2021-03-01', ['both']],
    ['of a split, the day before', SPLIT, '2021-02-28', ['a']],
    ['of a split, on its day', SPLIT, '2021-03-01', ['one', 'two']],
    ['of a second change, before its month is over', RENAMED_TWICE, '2021-06-29', ['b']],
    ['of a second change, at the end of its month', RENAMED_TWICE, '2021-06-30', ['c']],
    ['with one without a first day', [made('a'), made('b', { continues: ['a'] })], '2021-03-01', ['a', 'b']],
    ['with one that continues itself', [made('a', { continues: ['a'], from: '2021-01-01' })], '2021-03-01', ['a']],
    [
      'with one that continues none that is known, on its day',
      [made('a', { continues: ['x'], from: '2022-01-01' })],
      '2022-01-01',
      ['a'],
    ],
    [
      'with a circle',
      [made('a', { continues: ['b'], from: '2021-01-01' }), made('b', { continues: ['a'], from: '2021-02-01' })],
      '2021-03-01',
      ['a'],
    ],
    ['with one that continues the whole agreement', WHOLE, '2021-03-01', ['whole', 'a', 'c']],
    ['with one that continues the whole agreement, before its day', WHOLE, '2021-01-01', ['whole', 'b']],
  ])('%s', (_, articles, day, expected) => {
    expect(idsOf(articlesOn(articles, day, never))).toEqual(expected)
  })

  it.each<[what: string, more: Partial<Article>, seen: string | null, expected: readonly string[]]>([
    ['from its first day on', { from: '2021-03-01' }, null, ['2021-03-01', '2021-04-01']],
    ['from the end of its first month on', { from: '2021-03' }, null, ['2021-04-01']],
    ['from an observation before it on', { from: '2021-04-01' }, '2021-03-01', ['2021-03-01', '2021-04-01']],
    [
      'not from one of an article that it continues',
      { from: '2021-04-01', continues: ['b'] },
      '2021-02-28',
      ['2021-04-01'],
    ],
    ['always, where it has no first day', {}, null, ['2021-02-28', '2021-03-01', '2021-04-01']],
  ])('are with a new one %s', (_, more, seen, expected) => {
    const articles = [made('a', more), made('b')]
    const isThere = (day: string) => idsOf(articlesOn(articles, day, (id) => (id === 'a' ? seen : null))).includes('a')
    expect(['2021-02-28', '2021-03-01', '2021-04-01'].filter(isThere)).toEqual(expected)
  })

  it.each(['2021-01-01', '2021-03-01'])('are counted with and without the whole agreement alike, on %s', (day) => {
    const isCounted = ({ kind }: Article) => kind !== 'instrument'
    const counted = idsOf(articlesOn(WHOLE.filter(isCounted), day, never))
    expect(idsOf(articlesOn(WHOLE, day, never).filter(isCounted))).toEqual(counted)
  })

  it('are the same list where none continues another', () => {
    expect(articlesOn(fixturePack.articles, '2021-07-22', never)).toBe(fixturePack.articles)
  })
})

describe('the history of an article', () => {
  const { statuses } = fixturePack
  const observations = [
    observed({ id: 'a1', article: 'a', date: '2021-01-01', status: 'nearly-clean' }),
    observed({ id: 'b1', article: 'b', date: '2021-01-01', status: 'in-progress' }),
    observed({ id: 'b2', article: 'b', date: '2021-02-01', status: 'in-progress' }),
    observed({ id: 'a2', article: 'a', date: '2021-04-01', status: 'parked' }),
    observed({ id: 'c1', article: 'c', date: '2021-08-01', status: 'in-progress' }),
    observed({ id: 'both1', article: 'both', date: '2021-05-01', status: 'clean' }),
    observed({ id: 'a3', article: 'a', date: '2021-02-20', status: 'clean', basis: 'planned' }),
    observed({ id: 'a4', article: 'a', date: '2021-03-01', status: 'clean', basis: 'planned' }),
    observed({ id: 'b3', article: 'b', date: '2022-06-01', status: 'clean', basis: 'planned' }),
  ]
  const THEN_RENAMED = [...MERGED, made('after', { continues: ['both'], from: '2021-07-01' })]

  it.each<[what: string, articles: readonly Article[], article: string, expected: readonly string[]]>([
    ['of one that was renamed twice', RENAMED_TWICE, 'c', ['a1', 'b1', 'b2', 'a3', 'a4', 'a2', 'c1', 'b3']],
    ['of one that was split off', SPLIT, 'one', ['a1', 'a3', 'a4']],
    ['of a merge: its own', MERGED, 'both', ['both1']],
    ['of a new name of a merge', THEN_RENAMED, 'after', ['both1']],
    ['of a merge of which one is known', MERGED.slice(1), 'both', ['both1']],
    ['of a merge of which a circle leaves one', [made('b'), ...CIRCLE_OF_MERGE], 'both', ['both1']],
    ['of a part of a split of which no other is known', [made('a'), PART], 'one', ['a1', 'a3', 'a4']],
    [
      'of a new name of a part of a split',
      [...SPLIT, made('after', { continues: ['one'], from: '2022-01-01' })],
      'after',
      ['a1', 'a3', 'a4'],
    ],
    ['of the article that was split: as it is', SPLIT, 'a', ['a1', 'a3', 'a4', 'a2']],
    [
      'of a new name that is stated twice',
      [made('a'), made('next', { continues: ['a', 'a'], from: '2021-02-15' })],
      'next',
      ['a1', 'a3', 'a4', 'a2'],
    ],
    ['of one that was merged: as it was', MERGED, 'a', ['a1', 'a3', 'a4', 'a2']],
  ])('%s', (_, articles, article, expected) => {
    const ledger = buildLedger({ statuses, observations, articles })
    expect(ledger.entries.get(article)?.map(({ observation: { id } }) => id)).toEqual(expected)
  })

  const ledger = buildLedger({ statuses, observations, articles: MERGED })

  it.each([
    ['a', '2021-12-31', 'parked'],
    ['both', '2021-04-30', undefined],
    ['both', '2021-05-01', 'clean'],
  ])('gives the phase of %s on %s', (article, day, phase) => {
    expect(statusAsOf(ledger, article, day).standing?.phase).toBe(phase)
  })
  it('begins with the first status of its own where several were merged, of which none is contested', () => {
    expect(historyOf(ledger, 'both').map(({ move, contestedBy }) => [move, contestedBy.length])).toEqual([['first', 0]])
  })
  it('tells the observations on the article itself from the earlier ones', () => {
    const { entries } = buildLedger({ statuses, observations, articles: RENAMED_TWICE })
    expect(ownEntries(entries.get('c') ?? [], 'c').map(({ observation: { id } }) => id)).toEqual(['c1'])
  })
  it.each([
    ['2021-03', 1],
    ['2021-04', 0],
  ])('has of %s what a split may be later than', (month, count) => {
    const itemsOf = (of: string) => (of === 'a' ? [itemOn(month)] : [])
    expect(withContinued(continuationsOf(SPLIT), 'one', itemsOf)).toHaveLength(count)
  })
  it.each([
    ['2021-02-28', { 'nearly-clean': 1, 'under-discussion': 1, clean: 0, none: 0 }],
    ['2021-03-01', { 'nearly-clean': 0, 'under-discussion': 0, clean: 0, none: 1 }],
    ['2021-05-01', { 'nearly-clean': 0, 'under-discussion': 0, clean: 1, none: 0 }],
  ])('is counted once, on %s', (day, expected) => {
    expect(countPhases(ledger, MERGED, day)).toMatchObject(expected)
  })
})

it.each<[what: string, articles: readonly Article[], article: string, expected: readonly string[]]>([
  ['a merge', MERGED, 'both', ['a', 'b']],
  ['a merge of which one is known', MERGED.slice(1), 'both', ['b']],
  ['a split', SPLIT, 'one', []],
  ['a new name', RENAMED_TWICE, 'c', []],
  ['an article that continues none', MERGED, 'a', []],
])('names what was merged into %s', (_, articles, article, expected) => {
  expect(idsOf(mergedInto(articles, article))).toEqual(expected)
})

it.each([
  [MERGED, 'both', 'both', '2030-01-01', true],
  [MERGED, 'both', 'a', '2021-03-01', true],
  [MERGED, 'both', 'a', '2021-03-02', false],
  [MERGED, 'both', 'c', '2021-01-01', false],
  [SPLIT, 'one', 'a', '2021-03-02', false],
  [RENAMED_TWICE, 'c', 'a', '2030-01-01', true],
])('of %j has %s a fact of %s of %s: %s', (articles, article, of, day, expected) => {
  expect(isOnArticle(articles, article)(of, day)).toBe(expected)
})

it.each<[what: string, articles: readonly Article[], expected: readonly string[]]>([
  ['a rename', RENAMED_TWICE, ['a 2021-03-01 b', 'b 2021-06-30 c']],
  ['a merge', MERGED, ['a 2021-03-01 both', 'b 2021-03-01 both']],
  ['a split', SPLIT, []],
  ['a split of which one part is known', [made('a'), PART], []],
  [
    'a split that was merged again',
    [...SPLIT, made('all', { continues: ['one', 'two'], from: '2022-01-01' })],
    ['a 2022-01-01 all', 'one 2022-01-01 all', 'two 2022-01-01 all'],
  ],
  [
    'a split of which one part was renamed before all were merged',
    [
      ...SPLIT,
      made('uno', { continues: ['one'], from: '2021-06-01' }),
      made('all', { continues: ['uno', 'two'], from: '2022-01-01' }),
    ],
    ['a 2022-01-01 all', 'one 2021-06-01 uno', 'two 2022-01-01 all', 'uno 2022-01-01 all'],
  ],
])('leads the names of %s to its one successor', (_, articles, expected) => {
  expect(
    successorsOf(articles)
      .map(({ of, from, article }) => `${of} ${from} ${article}`)
      .sort(),
  ).toEqual(expected)
})

it.each<[what: string, articles: readonly Article[], inForce: readonly string[], expected: readonly string[]]>([
  ['a merge', MERGED, ['both'], ['both', 'a', 'b']],
  ['a merge that is not yet there', MERGED, ['a', 'b'], ['a', 'b']],
  ['a split', SPLIT, ['one', 'two'], ['one', 'two']],
  ['a rename', RENAMED_TWICE, ['c'], ['c']],
  [
    'a new name of a merge of what was merged',
    [
      ...MERGED,
      made('c'),
      made('all', { continues: ['both', 'c'], from: '2021-04-01' }),
      made('renamed', { continues: ['all'], from: '2021-05-01' }),
    ],
    ['renamed'],
    ['renamed', 'a', 'b', 'both', 'c'],
  ],
])('lists what is ahead of %s', (_, articles, inForce, expected) => {
  const isInForce = ({ id }: Article) => inForce.includes(id)
  expect(idsOf(withMerged(articles, articles.filter(isInForce)))).toEqual(expected)
})

it('knows an article by its first name', () => {
  const firstName = firstNameIn([...RENAMED_TWICE, ...SPLIT.slice(1)])
  expect(['a', 'one'].map(firstName)).toEqual(['a', 'one'])
  expect(['b', 'c'].map(firstNameIn(RENAMED_TWICE))).toEqual(['a', 'a'])
})

it('walks a ladder of splits and merges once', () => {
  const steps = Array.from({ length: 60 }, (_, at) => [
    made(`l${at + 1}`, { continues: [`l${at}`, `r${at}`], from: '2021-03-01' }),
    made(`r${at + 1}`, { continues: [`l${at}`, `r${at}`], from: '2021-03-01' }),
  ])
  const articles = [made('l0'), made('r0'), ...steps.flat()]
  expect(isOnArticle(articles, 'l60')('l0', '2021-03-01')).toBe(true)
  expect(successorsOf(articles)).toEqual([])
  expect(withMerged(articles, articles.slice(-2))).toHaveLength(articles.length)
})

it('walks each of many that continue all earlier ones', { timeout: 5_000 }, () => {
  const names = Array.from({ length: 300 }, (_, at) => `a${at}`)
  const articles = names.map((id, at) => made(id, { continues: names.slice(0, at), from: '2021-03-01' }))
  for (const id of names.slice(2)) expect(isOnArticle(articles, id)('a0', '2021-03-01')).toBe(true)
  expect(successorsOf(articles).at(0)?.article).toBe('a299')
})

it('follows a long line of new names, as far as a hundred back', () => {
  const articles = Array.from({ length: 2000 }, (_, at) =>
    made(`a${at}`, at === 0 ? {} : { continues: [`a${at - 1}`], from: '2021-03-01' }),
  )
  const items = [itemOn('2021-01-01'), itemOn('2030-01-01')]
  const observed = (article: string) =>
    withContinued(continuationsOf(articles), article, (of) => (of === 'a0' ? items : []))
  expect(['a100', 'a101'].map(observed)).toEqual([items, []])
  expect(successorsOf(articles)).toHaveLength(1999)
})

it('changes with each article that it continues, also through others', () => {
  expect([...withContinuing(continuationsOf(RENAMED_TWICE), ['a'])]).toEqual(['a', 'b', 'c'])
})
