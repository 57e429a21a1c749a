import { describe, expect, it } from 'vitest'
import { nodeCryptography as node } from '../../../testing/delegation/node-cryptography'
import { toBase32 } from '../bytes'
import { deviceId, identityOf, keyRing, newKey, newSeeds, publicKeysOf, sealingKey } from './keys'
import { grouped, newRecoveryKey, seedsOfRecoveryKey } from './recovery-key'
import { unwrapKey, wrapKey } from './wrap'

const D = toBase32(new Uint8Array(16).fill(7))
const OTHER = toBase32(new Uint8Array(16).fill(9))

describe('an identity', () => {
  it('has the published public key of a seed (RFC 8032)', async () => {
    const seed = Uint8Array.from(Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex'))
    const { signer } = await identityOf(node, { signing: seed, agreement: seed })
    expect(Buffer.from(signer.publicKey).toString('hex')).toBe(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    )
  })
  it('is the same of the same seeds, and another of others', async () => {
    const seeds = newSeeds(node)
    const [one, again, other] = await Promise.all([seeds, seeds, newSeeds(node)].map((of) => identityOf(node, of)))
    if (!one || !again || !other) throw new Error('no identity')
    expect(again.id).toBe(one.id)
    expect(other.id).not.toBe(one.id)
    expect(one.id).toMatch(/^[a-z2-7]{26}$/)
    expect(await deviceId(node, { ...publicKeysOf(one), agreement: other.agreement.publicKey })).not.toBe(one.id)
  })
})

describe('the delegation’s key', () => {
  it('is unwrapped by each of its devices, and by no other', async () => {
    const [anna, ben, stranger] = await Promise.all(
      [newSeeds(node), newSeeds(node), newSeeds(node)].map((of) => identityOf(node, of)),
    )
    if (!anna || !ben || !stranger) throw new Error('no identity')
    const key = newKey(node)
    const of = { d: D, keyEpoch: 3 }
    const wrapped = await wrapKey(node, key, of, new Map([anna, ben].map((one) => [one.id, one.agreement.publicKey])))
    expect(await unwrapKey(node, wrapped, of, anna)).toEqual(key)
    expect(await unwrapKey(node, wrapped, of, ben)).toEqual(key)
    const refused = [
      await unwrapKey(node, wrapped, of, stranger),
      await unwrapKey(node, wrapped, of, { ...stranger, id: anna.id }),
      await unwrapKey(node, wrapped, { d: D, keyEpoch: 4 }, anna),
      await unwrapKey(node, wrapped, { d: OTHER, keyEpoch: 3 }, anna),
      await unwrapKey(node, { ...wrapped, to: { [anna.id]: wrapped.to[ben.id] ?? '' } }, of, anna),
      await unwrapKey(node, { ...wrapped, from: 'A' }, of, anna),
      await unwrapKey(node, { ...wrapped, from: Buffer.alloc(32).toString('base64url') }, of, anna),
    ]
    expect(refused).toEqual(refused.map(() => null))
  })
  it('is not wrapped for a key of low order', async () => {
    const wrapped = await wrapKey(node, newKey(node), { d: D, keyEpoch: 1 }, new Map([[OTHER, new Uint8Array(32)]]))
    expect(wrapped.to).toEqual({})
  })
  it('gives each device and type a key of its own', async () => {
    const key = newKey(node)
    const ring = keyRing(node, D, new Map([[1, key]]))
    const keys = await Promise.all([
      ring.sealing(1, 'batch', D),
      ring.sealing(1, 'batch', OTHER),
      ring.sealing(1, 'heartbeat', D),
      ring.sealing(2, 'batch', D),
    ])
    expect(keys[3]).toBeNull()
    expect(new Set(keys.map(String)).size).toBe(4)
    expect(await ring.sealing(1, 'batch', D)).toEqual(await sealingKey(node, key, { d: D, type: 'batch', by: D }))
  })
})

describe('a recovery key', () => {
  it('is 26 letters, from which the same device comes however they are typed', async () => {
    const key = newRecoveryKey(node)
    expect(key).toMatch(/^[a-z2-7]{26}$/)
    const seeds = await seedsOfRecoveryKey(node, D, key)
    if (!seeds) throw new Error('no seeds')
    expect(
      grouped(key)
        .split(' ')
        .map((group) => group.length),
    ).toEqual([5, 5, 5, 5, 6])
    for (const typed of [
      grouped(key),
      key.toUpperCase(),
      grouped(key).replaceAll(' ', '-'),
      key.replaceAll('o', '0').replaceAll('l', '1'),
    ])
      expect(await seedsOfRecoveryKey(node, D, typed)).toEqual(seeds)
    expect(await seedsOfRecoveryKey(node, OTHER, key)).not.toEqual(seeds)
    expect(seeds.signing).not.toEqual(seeds.agreement)
  })
  it.each(['', 'abc', 'a'.repeat(27), '9'.repeat(26), `${'a'.repeat(25)}b`])('is not %j', async (typed) => {
    expect(await seedsOfRecoveryKey(node, D, typed)).toBeNull()
  })
})
