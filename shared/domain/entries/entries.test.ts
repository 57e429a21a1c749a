import { expect, it } from 'vitest'
import { recordsWith } from '../../../testing/canary'
import { withdrawal } from '../../../testing/withdrawal'
import { type Entry, tallyOf, type WithdrawalEntry, withdrawalsInForce, withdrawnIds } from './entries'

const withdrawalOf = (withdraws: string): WithdrawalEntry => ({
  kind: 'withdrawal',
  id: `withdrawal-${withdraws}`,
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2021-07-24T08:00:00.000Z',
  withdraws,
  reason: '',
})
const [first, , second, , third] = recordsWith('word', 'public')
if (!first || !second || !third) throw new Error('no records')
const follow: Entry = {
  kind: 'follow',
  id: 'follow-0001',
  layer: 'private',
  negotiation: 'wto-ecommerce',
  madeAt: '2021-07-24T08:00:00.000Z',
  subject: { kind: 'article', id: 'spam' },
  on: true,
}

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
  ['a follow', [first, follow], 1, 0],
  ['a follow that was withdrawn', [first, follow, withdrawalOf(follow.id)], 1, 0],
])('counts %s', (_, records, n, withdrawn) => {
  expect(tallyOf(records)).toEqual({ n, withdrawn })
})

const step = (id: string, withdraws: string) => withdrawal(withdraws, { id })

it.each<readonly [string, readonly (readonly [id: string, withdraws: string])[], string]>([
  ['one', [['u', 'x']], 'u'],
  [
    'one that is withdrawn',
    [
      ['u', 'x'],
      ['r', 'u'],
    ],
    'r',
  ],
  [
    'one whose withdrawal is withdrawn',
    [
      ['u', 'x'],
      ['r', 'u'],
      ['v', 'r'],
    ],
    'u v',
  ],
  [
    'one withdrawn twice, once in vain',
    [
      ['u', 'x'],
      ['r', 'u'],
      ['s', 'u'],
      ['v', 's'],
    ],
    'r v',
  ],
  [
    'two of one entry, of which one is withdrawn',
    [
      ['u', 'x'],
      ['w', 'x'],
      ['r', 'u'],
    ],
    'w r',
  ],
  ['one of what is not here', [['r', 'u']], 'r'],
  ['one of itself', [['u', 'u']], 'u'],
  [
    'a ring',
    [
      ['u', 'w'],
      ['w', 'u'],
    ],
    'u w',
  ],
  [
    'a ring with a tail',
    [
      ['u', 'w'],
      ['w', 'u'],
      ['a', 'u'],
      ['b', 'a'],
    ],
    'u w b',
  ],
])('of the withdrawals counts, in whatever order: %s', (_, named, counting) => {
  const all = named.map(([id, withdraws]) => step(id, withdraws))
  for (const list of [all, all.toReversed()])
    expect(
      withdrawalsInForce(list)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(counting.split(' ').sort())
})

it('is no withdrawn entry: a withdrawal that is withdrawn', () => {
  expect([...withdrawnIds([step('u', first.id), step('r', 'u'), step('w', second.id)])]).toEqual([second.id])
})
