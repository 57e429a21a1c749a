/** Short names that a new negotiation may not have. */
import { expect, it } from 'vitest'
import { fixturePack as pack } from '../../../shared/testing/fixture-pack'
import { observed } from '../../../shared/testing/observed'
import { stateWith } from '../../../tools/record-state'
import { appData } from '../../model/state'
import { isTaken } from './create-negotiation'

it.each([
  ['a negotiation that is here', pack.id, true],
  ['one that ships', 'other-talks', true],
  ['one that was removed, with entries that are kept', 'removed-talks', true],
  ['none', 'new-talks', false],
])('is taken by %s', (_, id, expected) => {
  const entry = {
    ...observed({ id: 'mine-0001', article: 'spam', date: '2026-11-24', status: 'clean' }),
    negotiation: 'removed-talks',
  }
  appData.value = stateWith(pack, [entry])
  expect(isTaken(id)).toBe(expected)
})
