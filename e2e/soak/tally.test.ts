import { expect, it } from 'vitest'
import { type Held, isClean, tallyOf } from './tally'

const id = (letter: string): string => `${letter.repeat(25)}a`
const [ANNA, BEN] = [id('a'), id('b')]
const batch = (device: string, n: number, hash = 'h'): string => `log/${device}/${n}/${id(hash)}`

const PUT = new Map([
  ['one', ANNA],
  ['two', BEN],
  ['three', BEN],
])
const held = (device: string, change: Partial<Held> = {}): Held => ({
  device,
  entries: new Set(PUT.keys()),
  waiting: [],
  names: [`membership/1/${ANNA}`, batch(ANNA, 1), batch(BEN, 1)],
  ...change,
})
const CLEAN = { put: 3, received: 3, lost: 0, forks: 0, unsealed: 0 }

it.each<readonly [string, readonly Held[], Partial<typeof CLEAN>]>([
  ['all have all', [held(ANNA), held(BEN)], {}],
  ['another lacks an entry', [held(ANNA, { entries: new Set(['one', 'two']) }), held(BEN)], { received: 2, lost: 1 }],
  ['its own device lacks an entry', [held(ANNA, { entries: new Set(['two', 'three']) }), held(BEN)], { lost: 1 }],
  [
    'an entry is nowhere, and counts once',
    [ANNA, BEN].map((device) => held(device, { entries: new Set(['one', 'two']) })),
    { received: 2, lost: 1 },
  ],
  ['an entry still waits', [held(ANNA, { waiting: ['one'] }), held(BEN)], { unsealed: 1 }],
  [
    'two devices have two batches of one number',
    [held(ANNA), held(BEN, { names: [batch(BEN, 1, 'i')] })],
    { forks: 1 },
  ],
  [
    'one device has two batches of one number',
    [held(ANNA), held(BEN, { names: [batch(BEN, 2), batch(BEN, 2, 'i')] })],
    { forks: 1 },
  ],
  ['two devices use the same number', [held(ANNA, { names: [batch(ANNA, 2), batch(BEN, 2, 'i')] }), held(BEN)], {}],
])('counts where %s', (_, devices, change) => {
  const tally = tallyOf(PUT, devices)
  expect(tally).toEqual({ ...CLEAN, ...change })
  expect(isClean(tally)).toBe(!('lost' in change || 'forks' in change || 'unsealed' in change))
})
