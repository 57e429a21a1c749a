import { describe, expect, it } from 'vitest'
import { fixturePack } from '../testing/fixture-pack'
import { observed } from '../testing/observed'
import {
  articlesOn,
  continuationsOf,
  type FirstSeen,
  isOnArticle,
  mergedInto,
  withContinued,
  withContinuing,
} from './continuations'
import { buildLedger, countPhases, historyOf, ownEntries, plannedFrom, statusAsOf } from './ledger'
import type { Article } from './types'

const [template] = fixturePack.articles
const made = (id: string, more: Partial<Article> = {}): Article => {
  if (!template) throw new Error('The fixture has no article')
  return { ...template, kind: 'article', id, ...more }
}
/** Items of an article: of its history, and planned for later. */
const item = { day: '2021-01-01', observation: { basis: 'reported' as const } }
const planned = { day: '2030-01-01', observation: { basis: 'planned' as const } }
const itemsOf = (article: string) => (of: string) => (of === article ? [item, planned] : [])
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

const CIRCLE = [
  made('a', { continues: ['b'], from: '2021-01-01' }),
  made('b', { continues: ['a', 'c'], from: '2021-02-01' }),
  made('c', { continues: ['b', 'a'], from: '2021-01-01' }),
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
    ['of one that was renamed twice', RENAMED_TWICE, 'c', ['a1', 'b1', 'b2', 'a3', 'a4', 'c1', 'b3']],
    ['of one that was split off', SPLIT, 'one', ['a1', 'a3', 'a4']],
    ['of a merge: its own, and what is planned', MERGED, 'both', ['a4', 'both1', 'b3']],
    ['of a new name of a merge', THEN_RENAMED, 'after', ['a4', 'both1', 'b3']],
    [
      'of a new name that is stated twice',
      [made('a'), made('next', { continues: ['a', 'a'], from: '2021-02-15' })],
      'next',
      ['a1', 'a3', 'a4'],
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
  it('has what was planned for a day from its first on', () => {
    const plannedOn = (day: string) => plannedFrom(ledger, 'both', day).map(({ observation: { id } }) => id)
    expect(['2021-03-01', '2021-04-01'].map(plannedOn)).toEqual([['a4', 'b3'], ['b3']])
  })
  it('tells the observations on the article itself from the earlier ones', () => {
    expect(ownEntries(ledger.entries.get('both') ?? [], 'both').map(({ observation: { id } }) => id)).toEqual(['both1'])
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
  ['a split', SPLIT, 'one', []],
  ['a new name', RENAMED_TWICE, 'c', []],
  ['an article that continues none', MERGED, 'a', []],
])('names what was merged into %s', (_, articles, article, expected) => {
  expect(idsOf(mergedInto(articles, article))).toEqual(expected)
})

it.each([
  ['both', '2030-01-01', true],
  ['a', '2021-03-01', true],
  ['a', '2021-03-02', false],
  ['c', '2021-01-01', false],
])('has a fact of %s of %s: %s', (of, day, expected) => {
  expect(isOnArticle(MERGED, 'both')(of, day)).toBe(expected)
})

it('has once what is planned where what was split is merged again', () => {
  const articles = [...SPLIT, made('all', { continues: ['one', 'two'], from: '2022-01-01' })]
  expect(withContinued(continuationsOf(articles), 'all', itemsOf('a'))).toEqual([planned])
})

it('walks a ladder of splits and merges once', () => {
  const steps = Array.from({ length: 60 }, (_, at) => [
    made(`l${at + 1}`, { continues: [`l${at}`, `r${at}`], from: '2021-03-01' }),
    made(`r${at + 1}`, { continues: [`l${at}`, `r${at}`], from: '2021-03-01' }),
  ])
  const articles = [made('l0'), made('r0'), ...steps.flat()]
  expect(withContinued(continuationsOf(articles), 'l60', itemsOf('l0'))).toEqual([planned])
})

it.each<[what: string, articles: readonly Article[]]>([
  ['two', CIRCLE.slice(0, 2)],
  ['three', CIRCLE],
])('leaves out the same of a circle of %s in any order', (_, articles) => {
  const found = continuationsOf(articles)
  expect(found).not.toEqual([])
  expect(continuationsOf([...articles].reverse())).toEqual(found)
})

it('walks each of many that continue all earlier ones', { timeout: 5_000 }, () => {
  const names = Array.from({ length: 300 }, (_, at) => `a${at}`)
  const articles = names.map((id, at) => made(id, { continues: names.slice(0, at), from: '2021-03-01' }))
  const continuations = continuationsOf(articles)
  for (const id of names.slice(2)) expect(withContinued(continuations, id, itemsOf('a0'))).toEqual([planned])
})

it('follows a long line of new names', () => {
  const articles = Array.from({ length: 2000 }, (_, at) =>
    made(`a${at}`, at === 0 ? {} : { continues: [`a${at - 1}`], from: '2021-03-01' }),
  )
  expect(withContinued(continuationsOf(articles), 'a1999', itemsOf('a0'))).toEqual([item, planned])
})

it('changes with each article that it continues, also through others', () => {
  expect([...withContinuing(continuationsOf(RENAMED_TWICE), ['a'])]).toEqual(['a', 'b', 'c'])
})
