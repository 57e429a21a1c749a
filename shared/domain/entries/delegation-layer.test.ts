/** Backups of one delegation on a device of another. */
import { expect, it } from 'vitest'
import { note } from '../../../testing/delegation/delegation'
import { type DelegationLayer, type NamedDelegation, placedIn } from './delegation-layer'

const MISSION = { d: 'mission', name: 'Mission' }
const OTHERS = { d: 'others', name: 'Others' }
const mine = note('here')
const here = (change: Partial<DelegationLayer>): DelegationLayer => ({
  delegation: null,
  formerDelegation: null,
  entries: [],
  ...change,
})
const IN_MISSION = here({ delegation: MISSION, entries: [mine] })

it.each<readonly [what: string, DelegationLayer, of: NamedDelegation | null, layer: 'delegation' | 'private']>([
  ['of the delegation that the device is in', IN_MISSION, MISSION, 'delegation'],
  ['of another', IN_MISSION, OTHERS, 'private'],
  ['of one that is not known', IN_MISSION, null, 'private'],
  ['on a device in none', here({}), MISSION, 'delegation'],
  ['of one that is not known, on a device in none', here({}), null, 'delegation'],
  [
    'beside those of the same, on a device in none',
    here({ formerDelegation: MISSION, entries: [mine] }),
    MISSION,
    'delegation',
  ],
  ['beside those of another', here({ formerDelegation: OTHERS, entries: [mine] }), MISSION, 'private'],
  ['beside those of one that is not known', here({ entries: [mine] }), MISSION, 'private'],
  ['of one that is not known beside others', here({ formerDelegation: MISSION, entries: [mine] }), null, 'private'],
  ['of one that is not known beside such', here({ entries: [mine] }), null, 'delegation'],
  ['where the layer of another has nothing left', here({ formerDelegation: OTHERS }), MISSION, 'delegation'],
])('an entry %s', (_, device, of, layer) => {
  const open = note('open', { layer: 'public' })
  const [shared, secret] = [note('shared'), { ...note('secret'), layer: 'private' as const }]
  const placed = placedIn(device, of, [shared, secret, open, mine])
  expect(placed.map((entry) => entry.layer)).toEqual([
    layer,
    'private',
    'public',
    device.entries.length > 0 ? 'delegation' : layer,
  ])
})
