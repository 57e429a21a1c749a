import { describe, expect, it, vi } from 'vitest'
import { utf8 } from '../../shared/delegation/bytes'
import { identityOf, newSeeds } from '../../shared/delegation/membership/keys'
import { nodeCryptography as node } from '../../testing/delegation/node-cryptography'
import { hasCurves, webCryptography as web } from './web-cryptography'

describe('Web Crypto', () => {
  it('is the same, signs and agrees the same, by another implementation', async () => {
    const [seeds, others] = [newSeeds(web), newSeeds(web)]
    const [ours, theirs, other] = await Promise.all([
      identityOf(web, seeds),
      identityOf(node, seeds),
      identityOf(node, others),
    ])
    expect(theirs.id).toBe(ours.id)
    const signature = await ours.signer.sign(utf8('a'))
    expect(await theirs.signer.sign(utf8('a'))).toEqual(signature)
    const verified = [web, node].map((one) => one.verify(ours.signer.publicKey, signature, utf8('a')))
    expect(await Promise.all(verified)).toEqual([true, true])
    const secret = await ours.agreement.agree(other.agreement.publicKey)
    expect(secret).toHaveLength(32)
    expect(await other.agreement.agree(ours.agreement.publicKey)).toEqual(secret)
    const sealed = await web.encrypt(secret ?? new Uint8Array(32), new Uint8Array(12), utf8('b'), utf8('c'))
    expect(await node.decrypt(secret ?? new Uint8Array(32), new Uint8Array(12), utf8('b'), sealed)).toEqual(utf8('c'))
    expect(await node.hkdf(sealed, utf8('d'), utf8('e'))).toEqual(await web.hkdf(sealed, utf8('d'), utf8('e')))
    expect(await node.inflate(await web.deflate(sealed), 100)).toEqual(sealed)
    expect(await web.inflate(await node.deflate(sealed), 100)).toEqual(sealed)
    expect([await web.inflate(sealed, 100), await node.inflate(await web.deflate(new Uint8Array(101)), 100)]).toEqual([
      null,
      null,
    ])
  })
  it('inflates in Safari, which has no iteration of streams', async () => {
    const iterated = vi.spyOn(ReadableStream.prototype, Symbol.asyncIterator).mockImplementation(() => {
      throw new TypeError('undefined is not a function')
    })
    expect(await web.inflate(await web.deflate(utf8('a')), 1)).toEqual(utf8('a'))
    iterated.mockRestore()
  })
  it('imports the key of many envelopes once', async () => {
    const { signer } = await identityOf(web, newSeeds(web))
    const [key, iv, text] = [web.random(32), web.random(12), utf8('a')]
    const sealed = await web.encrypt(key, iv, text, text)
    const imported = vi.spyOn(crypto.subtle, 'importKey')
    for (let at = 0; at < 3; at++) {
      expect(await web.verify(signer.publicKey, await signer.sign(text), text)).toBe(true)
      expect(await web.decrypt(key, iv, text, sealed)).toEqual(text)
    }
    expect(imported).toHaveBeenCalledTimes(2)
    imported.mockRestore()
  })
  it('has the curves here', async () => {
    expect(await hasCurves()).toBe(true)
  })
})
