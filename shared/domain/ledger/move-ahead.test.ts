/** Moves by a status that is not saved yet: which are told, and which are confirmed. */
import { expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { buildLedger } from './ledger'
import { effectAhead, moveBy } from './move-ahead'

it.each([
  ['parks what was concluded', 'stabilised', 'parked', '2021-08-01', 'confirmed'],
  ['parks what was left out', 'dropped', 'parked', '2021-08-01', 'confirmed'],
  ['parks what was under discussion', 'in-progress', 'parked', '2021-08-01', 'told'],
  ['takes up what was parked', 'parked', 'in-progress', '2021-08-01', 'told'],
  ['a step back', 'clean', 'in-progress', '2021-08-01', 'confirmed'],
  ['a step forward', 'nearly-clean', 'clean', '2021-08-01', 'told'],
  ['a further step of one phase', 'clean', 'converged', '2021-08-01', 'told'],
  ['the same status again', 'clean', 'clean', '2021-08-01', null],
  ['activity', 'clean', 'discussed', '2021-08-01', null],
  ['a flag', 'clean', 'outstanding', '2021-08-01', null],
  ['a lower step of the same day', 'clean', 'parked', '2021-07-01', null],
  ['a higher step of the same day', 'parked', 'clean', '2021-07-01', 'told'],
  ['an earlier day, without a status', 'clean', 'parked', '2021-06-01', null],
] as const)('%s', (_, known, said, day, expected) => {
  const observations = [observed({ id: 'known', article: 'spam', date: '2021-07-01', status: known })]
  const move = moveBy(buildLedger({ ...fixturePack, observations }), 'spam', said, day)
  expect(move && (move.undoesResult ? 'confirmed' : 'told')).toBe(expected)
  expect(move?.from.status.id ?? known).toBe(known)
})

it.each([
  ['a further step', 'clean', '2021-08-01', 'moves nearly-clean 2021-07-01'],
  ['a step back', 'in-progress', '2021-08-01', 'moves nearly-clean 2021-07-01, confirmed'],
  ['what leaves it out', 'dropped', '2021-08-01', 'moves nearly-clean 2021-07-01, confirmed'],
  ['a higher step of the same day', 'clean', '2021-07-01', 'moves nearly-clean 2021-07-01'],
  ['the same status of the same day', 'nearly-clean', '2021-07-01', 'confirms nearly-clean 2021-07-01'],
  ['the same status of a later day', 'nearly-clean', '2021-08-01', 'confirms nearly-clean 2021-07-01'],
  ['the same status of an earlier day', 'nearly-clean', '2021-06-01', 'older nearly-clean 2021-07-01'],
  ['another status of an earlier day', 'clean', '2021-06-01', 'older nearly-clean 2021-07-01'],
  ['a step back, before the status of today', 'proposed', '2021-06-01', 'older nearly-clean 2021-07-01'],
  ['activity', 'discussed', '2021-08-01', 'activity nearly-clean 2021-07-01'],
  ['a lower step of the same day', 'in-progress', '2021-07-01', 'outranked nearly-clean 2021-07-01'],
  ['a flag', 'outstanding', '2021-08-01', 'flag'],
  ['a day to come', 'clean', '2030-01-01', 'moves nearly-clean 2021-07-01'],
  ['an unknown status', 'elsewhere', '2021-08-01', null],
] as const)('tells the effect of %s before it is saved', (_, status, date, expected) => {
  const known = [
    observed({ id: 'first', article: 'spam', date: '2021-05-01', status: 'in-progress' }),
    observed({ id: 'known', article: 'spam', date: '2021-07-01', status: 'nearly-clean' }),
  ]
  const ledger = buildLedger({ ...fixturePack, observations: known })
  const effect = effectAhead(ledger, { article: 'spam', status, date }, '2026-01-01')
  const { kind, status: by, date: day, undoesResult } = effect ?? {}
  expect(effect && [kind, by?.id, day].filter(Boolean).join(' ') + (undoesResult ? ', confirmed' : '')).toBe(expected)
})

it('tells a first status as the first', () => {
  const ledger = buildLedger({ ...fixturePack, observations: [] })
  expect(effectAhead(ledger, { article: 'spam', status: 'clean', date: '2021-07-01' }, '2026-01-01')).toEqual({
    kind: 'first',
    status: null,
    date: null,
    undoesResult: false,
  })
})

it('tells a repeated status since its first day', () => {
  const observations = ['2021-05-01', '2021-07-01'].map((date) =>
    observed({ id: `of-${date}`, article: 'spam', date, status: 'clean' }),
  )
  const ledger = buildLedger({ ...fixturePack, observations })
  const effect = effectAhead(ledger, { article: 'spam', status: 'clean', date: '2021-06-01' }, '2026-01-01')
  expect([effect?.kind, effect?.date]).toEqual(['confirms', '2021-05-01'])
})
