import { expect, it } from 'vitest'
import { recordsWith } from '../testing/canary'
import { type Entry, tallyOf, type WithdrawalEntry } from './entries'

const withdrawalOf = (withdraws: string): WithdrawalEntry => ({
  kind: 'withdrawal',
  id: `withdrawal-${withdraws}`,
  layer: 'public',
  madeAt: '2021-07-24T08:00:00.000Z',
  withdraws,
  reason: '',
})
const [first, , second, third] = recordsWith('word', 'public')
if (!first || !second || !third) throw new Error('no records')

it.each<readonly [string, readonly Entry[], number, number]>([
  ['nothing', [], 0, 0],
  ['records', [first, second, third], 3, 0],
  ['two of four withdrawn', [first, second, third, withdrawalOf(first.id), withdrawalOf(second.id)], 1, 2],
  [
    'one withdrawn on two devices',
    [first, withdrawalOf(first.id), { ...withdrawalOf(first.id), id: 'again-0001' }],
    0,
    1,
  ],
  ['a withdrawal of what is elsewhere', [first, withdrawalOf(second.id)], 1, 1],
])('counts %s', (_, records, n, withdrawn) => {
  expect(tallyOf(records)).toEqual({ n, withdrawn })
})
