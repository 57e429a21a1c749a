import { expect, it } from 'vitest'
import type { Entry } from '../../../shared/domain/entries/entries'
import { runToEnd } from '../../../shared/domain/pausable'
import { observed } from '../../../testing/observed'
import { visibilityWithdrawals } from './visibility-withdrawals'

const MADE = '2026-06-01T12:00:00.000Z'
const stated = (id: string, layer: Entry['layer'], of: object = {}): Entry => ({
  ...observed({ id, article: 'spam', date: '2026-05-01', status: 'clean' }),
  layer,
  ...of,
})
const withdrawal = (id: string, withdraws: string): Entry => ({
  kind: 'withdrawal',
  id,
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: MADE,
  withdraws,
  reason: 'Made private',
})
const first = stated('first', 'public')
const corrected = stated('second', 'public', { supersedes: 'first', statement: 'Corrected' })

it.each<[string, readonly Entry[], string]>([
  ['nothing was withdrawn', [first, stated('again', 'private')], ''],
  ['an entry was made private', [first, stated('again', 'private'), withdrawal('gone', 'first')], 'gone'],
  ['it was withdrawn', [first, withdrawal('gone', 'first')], ''],
  [
    'another was made private',
    [first, stated('other', 'private', { date: '2026-04-01' }), withdrawal('gone', 'first')],
    '',
  ],
  ['it was stated again as public as before', [first, stated('again', 'public'), withdrawal('gone', 'first')], ''],
  [
    'a correction was made private, with what it had corrected',
    [
      first,
      corrected,
      stated('again', 'private', { statement: 'Corrected', reason: 'Made private' }),
      withdrawal('gone', 'second'),
      withdrawal('gone-too', 'first'),
    ],
    'gone gone-too',
  ],
  [
    'the change was undone',
    [first, stated('again', 'private'), withdrawal('gone', 'first'), withdrawal('undone', 'gone')],
    'gone undone',
  ],
])('where %s', (_, entries, found) => {
  expect([...runToEnd(visibilityWithdrawals(entries))].join(' ')).toBe(found)
})
