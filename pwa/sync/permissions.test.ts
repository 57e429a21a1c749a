/** Permissions by access of the device, author and layer of the entry. */
import { afterEach, expect, it } from 'vitest'
import type { Access } from '../../shared/delegation/membership/membership-schema'
import type { Author, Layer } from '../../shared/domain/entries/entries'
import { ownDevices } from '../store'
import { ownMembership } from './model'
import { mayWithdraw } from './permissions'

afterEach(() => {
  ownMembership.value = null
})

const AUTHORS: Readonly<Record<string, () => Author | null>> = {
  'this device': () => ({ device: ownDevices()[0] ?? '', name: 'Me' }),
  'one from before authors': () => null,
  'a device of the delegation': () => ({ device: 'b'.repeat(26), name: 'Ben' }),
  'another, of whom a file came': () => ({ device: 'device-of-ann', name: 'Ann' }),
}
const LAYERS: readonly Layer[] = ['public', 'delegation', 'private']
const ALL = Object.keys(AUTHORS).flatMap((author) => LAYERS.map((layer) => `${author}: ${layer}`))
const NOT_OF_A_READER = [
  ...LAYERS.map((layer) => `a device of the delegation: ${layer}`),
  'another, of whom a file came: delegation',
]

it.each<readonly [Access | null, readonly string[]]>([
  [null, []],
  ['admin', []],
  ['member', []],
  ['reader', NOT_OF_A_READER],
])('of a device with access %s: all may be withdrawn but %o', (access, not) => {
  ownMembership.value = access && { d: 'mission', name: 'Mission', access }
  const may = Object.entries(AUTHORS).flatMap(([author, by]) =>
    LAYERS.filter((layer) => mayWithdraw({ layer, ...(by() && { by: by() as Author }) })).map(
      (layer) => `${author}: ${layer}`,
    ),
  )
  expect(may).toEqual(ALL.filter((one) => !not.includes(one)))
})
