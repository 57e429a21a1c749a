/** Short names that a new negotiation may not have. */
import { beforeAll, expect, it } from 'vitest'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData } from '../../model/state'
import { idProblem } from './create-negotiation'

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})

const TAKEN = 'Another negotiation has this short name. Enter another one.'

it.each([
  ['a negotiation that is here', pack.id, false, TAKEN],
  ['one that ships', 'other-talks', false, TAKEN],
  ['one that was removed, with entries that are kept', 'removed-talks', false, TAKEN],
  ['none', 'new-talks', false, undefined],
  ['none other while it is being created', pack.id, true, undefined],
])('is taken by %s', (_, id, isCreating, expected) => {
  const entry = {
    ...observed({ id: 'mine-0001', article: 'spam', date: '2026-11-24', status: 'clean' }),
    negotiation: 'removed-talks',
  }
  appData.value = stateWith(pack, [entry])
  expect(idProblem(id, isCreating)).toBe(expected)
})
