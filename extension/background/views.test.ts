import { describe, expect, test } from 'vitest'
import { buildLedger } from '../../shared/domain/ledger/ledger'
import type { Observation } from '../../shared/domain/types'
import { fixturePack as pack } from '../../testing/fixture-pack'
import { observed } from '../../testing/observed'
import type { PageClaim } from '../messages'
import { phaseAsOf } from '../page-payload'
import { articleCard, compareClaim, effectView, idsInForce, memberCard, relationOf, slipOf } from './views'

const ledger = buildLedger(pack)
const early = buildLedger({ ...pack, observations: pack.observations.filter((one) => one.date < '2021-07-01') })
const empty = buildLedger({ ...pack, observations: [] })

const claim = (over: Partial<PageClaim>): PageClaim => ({
  key: 'k',
  negotiation: pack.id,
  article: 'spam',
  status: 'clean',
  phase: 'clean',
  quote: '',
  paragraph: '',
  paragraphNumber: 1,
  speaker: { person: null, role: null, members: [] },
  day: '2021-07-22',
  ...over,
})

test.each([
  ['2021-06-30', 'spam', 'next'],
  ['2021-07-01', 'next', 'spam'],
])('a status of %s can be saved on %s, and not on %s', (day, offered, other) => {
  const spam = pack.articles.find(({ id }) => id === 'spam')
  if (!spam) throw new Error('not in the fixture')
  const next = { ...spam, id: 'next', continues: ['spam'], from: '2021-07-01' }
  const ids = idsInForce({ negotiation: { ...pack, articles: [...pack.articles, next] }, ledger }, day)
  expect([offered, other].map((id) => ids.includes(id))).toEqual([true, false])
  expect(ids).toHaveLength(pack.articles.length)
})

describe('relationOf', () => {
  test.each([
    ['no data', empty, {}, 'new'],
    ['the same status since before', early, {}, 'same'],
    ['another, earlier status', early, { article: 'transparency', status: 'parked', phase: 'parked' }, 'newer'],
    ['the same status on the same day', ledger, {}, 'same'],
    ['another status on the same day', ledger, { status: 'parked', phase: 'parked' }, 'conflict'],
    ['another, later status', ledger, { status: 'parked', phase: 'parked', day: '2021-07-01' }, 'older'],
    [
      'a month, which counts from its last day',
      early,
      { article: 'transparency', status: 'parked', phase: 'parked', day: '2021-07' },
      'newer',
    ],
    ['no date', ledger, { status: 'parked', phase: 'parked', day: null }, 'undated'],
    ['the same status without a date', ledger, { day: null }, 'undated'],
    ['activity never conflicts', ledger, { status: 'discussed', phase: 'under-discussion' }, 'same'],
  ] as const)('%s', (_, record, over, relation) => {
    expect(relationOf(record, claim(over))).toBe(relation)
  })
})

describe('besideRecord', () => {
  const spam = (status: string, date: string, id: string): Observation =>
    observed({ id, article: 'spam', date, status })
  const dropped = spam('dropped', '2021-01-01', 'theirs')
  const proposed = { status: 'proposed', phase: 'proposed' } as const
  const flagged = { status: 'outstanding', phase: null }
  test.each([
    ['status of another source', [dropped], {}, 'newer', 'dropped', false],
    ['saved, it changes the status', [dropped, spam('clean', '2021-07-22', 'own')], {}, 'same', 'clean', true],
    [
      'saved, it changes nothing',
      [dropped, spam('proposed', '2021-07-22', 'own')],
      proposed,
      'outweighed',
      'dropped',
      false,
    ],
    [
      'activity, on a day with another status',
      [spam('clean', '2021-07-22', 'theirs')],
      proposed,
      'outweighed',
      'clean',
      false,
    ],
    ['a flag has no phase', [dropped, spam('outstanding', '2021-07-22', 'own')], flagged, 'same', 'dropped', false],
  ] as const)('%s', (_, observations, over, relation, phase, mine) => {
    const record = buildLedger({ ...pack, observations })
    const beside = compareClaim(record, claim(over), '2021-08-01', new Set(['own']), 'en')
    expect([beside.relation, beside.record?.phase, beside.mine]).toEqual([relation, phase, mine])
  })
})

test.each([
  ['a lower step of a later day', 'clean', 'nearly-clean', '2021-08-01', 'clean'],
  ['a further step', 'parked', 'clean', '2021-08-01', null],
  ['a step to the side', 'clean', 'parked', '2021-08-01', null],
  ['a concluded article parked', 'stabilised', 'parked', '2021-08-01', 'concluded'],
  ['an article left out parked', 'dropped', 'parked', '2021-08-01', 'dropped'],
  ['activity', 'clean', 'discussed', '2021-08-01', null],
  ['an earlier day', 'clean', 'nearly-clean', '2021-06-01', null],
] as const)('saving takes an article back, or not: %s', (_, known, said, date, back) => {
  const record = buildLedger({
    ...pack,
    observations: [observed({ id: 'known', article: 'spam', date: '2021-07-01', status: known })],
  })
  const effect = effectView(record, { article: 'spam', status: said, date }, '2021-09-01')
  expect(effect?.isBack).toBe(back !== null)
  expect(effect).toMatchObject({ status: known, date: '2021-07-01' })
})

test('the target last announced by the page’s date is compared with the outcome', () => {
  expect(slipOf(ledger, 'online-consumer-protection', '2021-07-22', '2026-01-01', 'fr')).toEqual({
    status: 'Texte propre',
    due: '2021-07-30',
    days: 45,
    reached: true,
  })
})

test('no days are told of a target that was due in a month', () => {
  expect(slipOf(ledger, 'spam', '2021-01-10', '2021-01-10', 'en')).toMatchObject({
    due: '2020-12',
    days: null,
    reached: false,
  })
  expect(slipOf(ledger, 'spam', '2021-01-10', '2026-01-01', 'en')).toMatchObject({
    due: '2020-12',
    days: null,
    reached: true,
  })
})

test('a card has the status of both dates', () => {
  const card = articleCard(
    { negotiation: pack, ledger },
    'online-consumer-protection',
    '2021-07-22',
    '2026-01-01',
    'en',
  )
  expect([card?.now?.phase, card?.onPageDay?.phase, card?.onPageDay?.outstanding]).toEqual([
    'concluded',
    'nearly-clean',
    1,
  ])
  expect(articleCard({ negotiation: pack, ledger }, 'nothing', null, '2026-01-01', 'en')).toBeNull()
  expect(memberCard({ negotiation: pack, ledger }, 'sg', 'fr')?.names.fr).toBe('Singapour')
})

test.each([
  ['2026-01-01', '2022-01-01', null],
  ['2026-01-01', '2026-11-24', '2026-01-01'],
  ['2021-07-01', '2026-11-24', null],
])('facts complete to %s are told on %s as %s', (completeTo, today, told) => {
  const covered = { ...pack, coverage: { completeTo, searchedOn: completeTo, names: { en: '' }, note: '' } }
  expect(articleCard({ negotiation: covered, ledger }, 'spam', null, today, 'en')?.completeTo).toBe(told)
})

test('a source that no browser can parse is shown as it is', () => {
  const [first] = pack.observations.filter(({ article }) => article === 'spam')
  if (!first) throw new Error('the fixture has no observation of spam')
  const broken = buildLedger({ ...pack, observations: [{ ...first, evidence: { url: 'https://[' } }] })
  const shown = articleCard({ negotiation: pack, ledger: broken }, 'spam', null, '2026-11-24', 'en')
  expect(shown?.evidence).toMatchObject({ url: 'https://[', publisher: '' })
})

test.each(['constructor', 'to-string', 'valueof'])('an article may have the id %s', (id) => {
  expect(phaseAsOf({}, id, '2026-11-24')).toBe('none')
  expect(phaseAsOf({ [id]: [['2021-07-22', 0]] }, id, '2026-11-24')).not.toBe('none')
})
