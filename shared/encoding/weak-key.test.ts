import * as v from 'valibot'
import { expect, it } from 'vitest'
import { quickCryptography } from '../../testing/delegation/node-cryptography'
import { signingKeySchema } from '../delegation/membership/membership-schema'
import { joinSigned, readSignedPack } from '../pack/signature'
import { toBase64Url } from './base64'
import { isWeakKey } from './weak-key'

const keyOf = (hex: string): string =>
  toBase64Url(Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)))

it.each([
  ['of order one', `01${'00'.repeat(31)}`],
  ['of order two', `ec${'ff'.repeat(30)}7f`],
  ['of order four', '00'.repeat(32)],
  ['of order four, with the sign', `${'00'.repeat(31)}80`],
  ['of order eight', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'],
  ['of order eight, with the sign', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85'],
  ['of order eight, the other', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'],
  ['above the modulus', `ed${'ff'.repeat(30)}7f`],
  ['above the modulus, of order one', `ee${'ff'.repeat(30)}ff`],
])('a key %s is taken in neither from a device nor with a dataset', async (_, hex) => {
  const key = keyOf(hex)
  expect(isWeakKey(key)).toBe(true)
  expect(v.is(signingKeySchema, key)).toBe(false)
  const value = toBase64Url(Uint8Array.from([1, ...new Array<number>(63).fill(0)]))
  const read = await readSignedPack(joinSigned('{}', key, value), async () => true)
  expect(read).toMatchObject({
    ok: false,
    problem: { place: 'the signature', reason: expect.stringContaining('weak') },
  })
})

it('a key that was made at random is taken', async () => {
  const { publicKey } = await quickCryptography.signer(quickCryptography.random(32))
  const key = toBase64Url(publicKey)
  expect([isWeakKey(key), v.is(signingKeySchema, key)]).toEqual([false, true])
})
