import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fromBase64, fromBase64Url, toBase64, toBase64Url } from './base64'

const anyBytes = fc.uint8Array({ maxLength: 100 }).map((bytes) => Uint8Array.from(bytes))

describe('base64', () => {
  it('matches another implementation on any bytes', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const [text, url] = [Buffer.from(bytes).toString('base64'), Buffer.from(bytes).toString('base64url')]
        expect([toBase64(bytes), toBase64Url(bytes)]).toEqual([text, url])
        expect([fromBase64(text), fromBase64Url(url)]).toEqual([bytes, bytes])
      }),
    )
  })
  it('encodes more bytes than a call takes arguments', () => {
    const bytes = new Uint8Array(300_000).fill(255)
    expect(Buffer.compare(fromBase64(toBase64(bytes)), bytes)).toBe(0)
  })
  it.each(['?', 'A', 'é'])('refuses %j', (text) => {
    expect(() => fromBase64(text)).toThrow()
    expect(() => fromBase64Url(text)).toThrow()
  })
})

describe('an engine with a decoder of its own', () => {
  afterEach(() => void Reflect.deleteProperty(Uint8Array, 'fromBase64'))
  it('is used', () => {
    const decode = vi.fn(() => Uint8Array.of(1, 2, 3))
    Reflect.set(Uint8Array, 'fromBase64', decode)
    expect(fromBase64('AQID')).toEqual(Uint8Array.of(1, 2, 3))
    expect(decode).toHaveBeenCalledWith('AQID')
  })
})
