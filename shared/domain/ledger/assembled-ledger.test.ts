import { expect, it } from 'vitest'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import type { Entry } from '../entries/entries'
import { assembledLedger } from './assembled-ledger'
import { statusAsOf } from './ledger'

const parked = { ...observed({ id: 'obs-0001', article: 'spam', date: '2026-11-24', status: 'parked' }) }
const status = pack.statuses.find(({ id }) => id === 'parked')
if (!status) throw new Error('no status')
const corrected: Entry = {
  kind: 'status',
  id: 'status-0001',
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-24T10:00:00.000Z',
  entity: { ...status, phase: 'under-discussion' },
}

it.each<[string, readonly Entry[], string]>([
  ['an entry', [parked], 'parked'],
  ['none of another negotiation', [{ ...parked, negotiation: 'another' }], 'concluded'],
  ['a correction of the status that it names', [parked, corrected], 'under-discussion'],
])('counts %s', (_, entries, phase) => {
  expect(statusAsOf(assembledLedger(pack, entries), 'spam', '2026-11-24').standing?.phase).toBe(phase)
})
