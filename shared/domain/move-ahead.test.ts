/** Moves by a status that is not saved yet: which are told, and which are confirmed. */
import { expect, it } from 'vitest'
import { fixturePack } from '../testing/fixture-pack'
import { observed } from '../testing/observed'
import { buildLedger } from './ledger'
import { moveBy } from './move-ahead'

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
  ['a lower step of the same day', 'parked', 'clean', '2021-07-01', null],
  ['a higher step of the same day', 'clean', 'parked', '2021-07-01', 'told'],
  ['an earlier day, without a status', 'clean', 'parked', '2021-06-01', null],
] as const)('%s', (_, known, said, day, expected) => {
  const observations = [observed({ id: 'known', article: 'spam', date: '2021-07-01', status: known })]
  const move = moveBy(buildLedger({ ...fixturePack, observations }), 'spam', said, day)
  expect(move && (move.undoesResult ? 'confirmed' : 'told')).toBe(expected)
  expect(move?.from.status.id ?? known).toBe(known)
})
