import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { keyWords } from '../../../shared/pack/signature'
import { fixturePack } from '../../../testing/fixture-pack'
import { type KeyFile, newKey, signPack } from '../../../tools/packs/signing'
import { readPackFile } from './verify'

const text = JSON.stringify({ ...fixturePack, observations: [], groups: [] })

describe('a signed pack', () => {
  let key: KeyFile
  let signed: string
  beforeAll(async () => {
    key = await newKey()
    signed = await signPack(text, key)
  })

  it('is one JSON object, and names its signer', async () => {
    expect(JSON.parse(signed)).toMatchObject({ pack: { id: 'wto-ecommerce' } })
    const read = await readPackFile(signed)
    expect(read).toMatchObject({ ok: true, signer: { key: key.publicKey, name: null } })
    expect(keyWords(key.publicKey)).toMatch(/^[\w-]{5}( [\w-]{5}){3}$/)
  })
  it('with any byte altered, dropped or added is refused', async () => {
    const change = fc.record({
      at: fc.oneof(fc.nat({ max: 260 }), fc.nat({ max: signed.length - 1 }), fc.constant(signed.length - 1)),
      by: fc.oneof(fc.constant(''), fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 1 })),
      keep: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(change, async ({ at, by, keep }) => {
        const altered = signed.slice(0, at) + by + signed.slice(keep ? at : at + 1)
        fc.pre(altered !== signed)
        expect((await readPackFile(altered)).ok).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
  it.each([
    ['signed by another under this name', async () => signed.replace(key.publicKey, (await newKey()).publicKey)],
    [
      'with the signature of another pack',
      async () => {
        const other = await signPack(text.replace('"version":"', '"version":"9'), key)
        return other.slice(0, other.indexOf(',"pack":')) + signed.slice(signed.indexOf(',"pack":'))
      },
    ],
    ['with no signature in its place', async () => signed.replace(/"value":"[^"]+"/, '"value":""')],
    ['reformatted', async () => JSON.stringify(JSON.parse(signed), null, 2)],
    ['with a signature of another kind', async () => signed.replace('Ed25519', 'none')],
  ])('%s is refused', async (_, make) => {
    expect(await readPackFile(await make())).toMatchObject({ ok: false, problem: { place: 'the signature' } })
  })
  it('with invalid content is refused, signed or not', async () => {
    expect((await readPackFile(await signPack('{"schema":1}', key))).ok).toBe(false)
  })
})

it('an unsigned pack has no signer', async () => {
  expect(await readPackFile(text)).toMatchObject({ ok: true, signer: null })
})
