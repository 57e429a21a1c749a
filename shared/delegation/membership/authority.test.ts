import { beforeAll, expect, it } from 'vitest'
import { type Founded, foldOf, found } from '../../../testing/delegation/delegation'
import { nodeCryptography as node } from '../../../testing/delegation/node-cryptography'
import { parseEnvelope } from '../envelope'
import { seedsFor, wrapSeeds } from './authority'
import type { Identity } from './keys'
import { nextChange } from './new-change'

const AT = '2026-03-01T08:00:00.000Z'
const seed = (letter: string): string => `S${letter.repeat(57)}`
const SEEDS = { admin: seed('A'), member: seed('B'), reader: seed('C'), guest: seed('D') }

let founded: Founded
let [anna, ben, carla]: readonly Identity[] = []
beforeAll(async () => {
  founded = await found(node, ['admin', 'member', 'member'])
  ;[anna, ben, carla] = founded.identities
})

/** Seeds that a device finds after a change made Ben an admin, with seeds as they are given. */
async function foundBy(identity: Identity | undefined, seeds: string) {
  if (!anna || !ben || !identity) throw new Error('no device')
  const log = await foldOf(node, founded, anna)
  const change = { kind: 'access', at: AT, device: ben.id, access: 'admin', seeds } as const
  const changes = [...founded.changes.map(({ bytes }) => bytes), await nextChange(node, log, anna, change)]
  const envelopes = changes.map((bytes) => {
    const parsed = parseEnvelope(bytes)
    if (!parsed.ok) throw new Error(parsed.problem.code)
    return parsed.value
  })
  const { d, root } = founded
  const { keys } = await foldOf(node, founded, identity)
  return await seedsFor({ cryptography: node, d, root, identity }, keys, envelopes)
}
const wrappedFor = (identity: Identity | undefined, d = founded.d): Promise<string> => {
  if (!identity) throw new Error('no device')
  return wrapSeeds(node, SEEDS, d, { id: identity.id, agreement: identity.agreement.publicKey })
}

it('the server’s seeds reach the device that becomes an admin, and no other', async () => {
  const wrapped = await wrappedFor(ben)
  expect(wrapped.length).toBeLessThan(2_000)
  expect(await foundBy(ben, wrapped)).toEqual(SEEDS)
  expect(await foundBy(carla, wrapped)).toBeNull()
})

it.each<readonly [string, () => Promise<string>]>([
  ['wrapped for another', () => wrappedFor(carla)],
  ['of another delegation', () => wrappedFor(ben, founded.root)],
  ['that are no text', async () => '{'],
  ['that are no base64url', async () => (await wrappedFor(ben)).replace(/"text":"/, '"text":"*')],
  ['with a letter altered', async () => (await wrappedFor(ben)).replace(/"text":"../, '"text":"AA')],
])('seeds %s are none', async (_, make) => {
  expect(await foundBy(ben, await make())).toBeNull()
})
