/** Score of readings of whole pages: each difference from gold is counted once, as a failure of its kind. */
import { describe, expect, it } from 'vitest'
import type { Gold, GoldStatement } from './gold'
import type { PageReading, ReadPosition, ReadStatement } from './read-pages'
import { scorePages } from './score-pages'

const SENTENCE = 'The facilitator, from Chile, said that the text on spam is clean.'
const stated: GoldStatement = {
  article: 'spam',
  status: 'clean',
  phase: 'clean',
  date: '2022-02-17',
  speakers: ['cl'],
  role: 'facilitator',
  quote: 'text on spam is clean',
  kind: 'statement',
}
const gold: Gold = {
  date: '2022-02-17',
  statements: [stated],
  positions: [{ article: 'spam', member: 'jp', stance: 'supports' }],
  forbidden: [{ text: 'source code was dropped', why: 'comment' }],
}
const read: ReadStatement = {
  article: 'spam',
  status: 'clean',
  phase: 'clean',
  date: '2022-02-17',
  speakers: ['cl'],
  role: 'facilitator',
  quote: SENTENCE,
  shown: 'statement',
  bulk: true,
}
const position: ReadPosition = { article: 'spam', member: 'jp', stance: 'supports' }

interface Case {
  readonly statements?: readonly ReadStatement[]
  readonly gold?: Partial<Gold>
  readonly date?: PageReading['date']
  readonly positions?: readonly ReadPosition[]
}

const scoreOf = ({ statements = [read], gold: changed = {}, date = '2022-02-17', positions = [position] }: Case) =>
  scorePages([{ file: 'en-01.html', date, statements, positions }], new Map([['en-01.html', { ...gold, ...changed }]]))
const kindsOf = (one: Case) => scoreOf(one).failures.map(({ kind }) => kind)

it.each<[string, Case, string[]]>([
  ['what the page states', {}, []],
  ['nothing', { statements: [] }, ['missed']],
  ['the same twice', { statements: [read, read] }, []],
  ['another status of the article', { statements: [{ ...read, phase: 'parked' }] }, ['other-status', 'missed']],
  ['an article that the page states nothing of', { statements: [read, { ...read, article: 'scope' }] }, ['not-stated']],
  ['the status from another sentence', { statements: [{ ...read, quote: 'Elsewhere.' }] }, ['not-stated', 'missed']],
  [
    'text that must not be read',
    { statements: [read, { ...read, article: 'source-code', quote: 'My source code was dropped!' }] },
    ['must-not-be-read'],
  ],
  [
    'it as a suggestion',
    { statements: [read, { ...read, quote: 'source code was dropped', shown: 'suggestion' }] },
    ['must-not-be-read'],
  ],
  ['hearsay as a statement', { gold: { statements: [{ ...stated, kind: 'suggestion-at-most' }] } }, ['too-sure']],
  [
    'hearsay as a suggestion',
    {
      statements: [{ ...read, shown: 'suggestion' }],
      gold: { statements: [{ ...stated, kind: 'suggestion-at-most' }] },
    },
    [],
  ],
  ['what may be read or not', { gold: { statements: [{ ...stated, kind: 'either' }] } }, []],
  [
    'a statement where the page has none',
    { gold: { statements: [], positions: [] }, positions: [] },
    ['page-without-one'],
  ],
  [
    'a suggestion of nothing',
    { statements: [read, { ...read, article: 'scope', shown: 'suggestion' }] },
    ['wrong-suggestion'],
  ],
  ['a statement that is only suggested', { statements: [{ ...read, shown: 'suggestion' }] }, ['missed']],
  ['no speaker', { statements: [{ ...read, speakers: [], role: null }] }, []],
  ['the role in another of its ids', { statements: [{ ...read, role: 'small-group-facilitator' }] }, []],
  ['a member as a participant', { statements: [{ ...read, role: 'participant' }] }, []],
  ['what the page says twice', { gold: { statements: [{ ...stated, quote: ['Spam: done', 'spam is clean'] }] } }, []],
  ['another speaker', { statements: [{ ...read, speakers: ['gb'] }] }, ['wrong-speaker']],
  ['another role', { statements: [{ ...read, role: 'co-convenor' }] }, ['wrong-speaker']],
  [
    'a speaker where nobody speaks',
    { gold: { statements: [{ ...stated, speakers: [], role: null }] } },
    ['wrong-speaker'],
  ],
  ['another date', { statements: [{ ...read, date: '2022-02-18' }] }, ['wrong-date']],
  ['no date, to be asked', { statements: [{ ...read, date: 'ask' }], date: 'ask' }, []],
  ['a day where the page has a month', { gold: { statements: [{ ...stated, date: '2022-02' }] } }, ['wrong-date']],
  ['a date where the page has none', { gold: { date: 'ask' } }, ['wrong-page-date']],
  ['one of two dates', { gold: { statements: [{ ...stated, date: ['2022-02-16', '2022-02-17'] }] } }, []],
  ['another position', { positions: [{ ...position, stance: 'opposes' }] }, ['missed-position', 'wrong-position']],
])('%s', (_, one, kinds) => {
  expect(kindsOf(one)).toEqual(kinds)
})

describe('rows of a table', () => {
  const row: GoldStatement = { ...stated, quote: 'Spam', row: true, speakers: [], role: null }
  const cell: ReadStatement = { ...read, quote: 'Clean', speakers: [], role: null }
  it.each<[string, Partial<ReadStatement>, object]>([
    ['the status of its article', {}, { right: 1, wrong: 0, missed: 0 }],
    ['that of the next row', { phase: 'parked' }, { right: 0, wrong: 1, missed: 1 }],
    ['its status with another date', { date: '2022-03-01' }, { right: 0, wrong: 1, missed: 0 }],
  ])('%s', (_, changed, rows) => {
    expect(scoreOf({ statements: [{ ...cell, ...changed }], gold: { statements: [row] } }).rows).toEqual(rows)
  })
})

it('counts a story of a feed by its date', () => {
  const two = [stated, { ...stated, date: '2022-01-20' }]
  const { statements, dates } = scoreOf({
    statements: [{ ...read, date: '2022-01-20' }, read],
    gold: { statements: two },
  })
  expect(statements).toMatchObject({ right: 2, wrong: 0, missed: 0 })
  expect(dates).toEqual({ right: 2, asked: 0, wrong: 0, rightOrAsked: 1 })
})

it('refuses a page without gold', () => {
  expect(() => scorePages([{ file: 'x.html', date: 'ask', statements: [], positions: [] }], new Map())).toThrow(
    'x.html',
  )
})
