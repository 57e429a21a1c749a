import { randomBytes } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { nodeCryptography as node } from '../../testing/delegation/node-cryptography'
import { type Bytes, concat, fromBase32, toBase32, utf8 } from './bytes'
import {
  type EnvelopeProblem,
  type Header,
  hashOf,
  LARGEST_ENVELOPE,
  LARGEST_TEXT,
  openEnvelope,
  parseEnvelope,
  seal,
  type ToSeal,
  verifyEnvelope,
} from './envelope'
import { type Identity, identityOf, newKey, newSeeds, sealingKey } from './membership/keys'
import { type Name, nameText, parseName } from './names'
import type { Result } from './result'

const D = toBase32(new Uint8Array(16).fill(7))
const OTHER = toBase32(new Uint8Array(16).fill(9))
const TEXT = { at: '2026-03-01T08:00:00.000Z', entries: [{ text: 'été' }] }

let anna: Identity
let ben: Identity
let key: Bytes
let bytes: Bytes
let name: Name

const headerOf = (more: Partial<Header> = {}): ToSeal['header'] => ({
  d: D,
  type: 'batch',
  by: anna.id,
  n: 2,
  prev: OTHER,
  keyEpoch: 1,
  schema: 1,
  ...more,
})

const sealed = async (more: Partial<Header> = {}, text: unknown = TEXT): Promise<Bytes> =>
  seal(node, { header: headerOf(more), text, key, signer: anna.signer })

const nameOf = async (of: Bytes): Promise<Name> => ({
  type: 'batch',
  device: anna.id,
  n: 2,
  hash: await hashOf(node, of),
})

const verify = (of: Bytes, as: Name = name, d = D) =>
  verifyEnvelope(node, of, {
    d,
    name: as,
    signing: (device) => [anna, ben].find(({ id }) => id === device)?.signer.publicKey ?? null,
  })

const codeOf = (result: Result<unknown, EnvelopeProblem>): string => (result.ok ? 'ok' : result.problem.code)

/** An envelope as a device could make it by hand. */
async function handmade(header: unknown, plain: Bytes, signer = anna.signer): Promise<Bytes> {
  const head = utf8(JSON.stringify(header))
  const iv = node.random(12)
  const signed = concat(
    Uint8Array.of(head.length >> 8, head.length),
    head,
    iv,
    await node.encrypt(key, iv, head, plain),
  )
  return concat(signed, await signer.sign(signed))
}

beforeAll(async () => {
  anna = await identityOf(node, newSeeds(node))
  ben = await identityOf(node, newSeeds(node))
  key = await sealingKey(node, newKey(node), { d: D, type: 'batch', by: anna.id })
  bytes = await sealed()
  name = await nameOf(bytes)
})

describe('base32', () => {
  it('reads back what it writes, and one text alone for the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (any) => {
        const text = toBase32(Uint8Array.from(any))
        expect(fromBase32(text)).toEqual(Uint8Array.from(any))
        expect(text).toMatch(/^[a-z2-7]*$/)
      }),
    )
  })
  it('matches the published vectors (RFC 4648)', () => {
    expect(['f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) => toBase32(utf8(text)))).toEqual([
      'my',
      'mzxq',
      'mzxw6',
      'mzxw6yq',
      'mzxw6ytb',
      'mzxw6ytboi',
    ])
  })
  it.each(['a', 'mz', '1', 'MY', 'm y', 'mzxw6yz'])('refuses %j', (text) => expect(fromBase32(text)).toBeNull())
})

describe('a name', () => {
  it.each<Name>([
    { type: 'batch', device: D, n: 12, hash: OTHER },
    { type: 'membership', n: 1, hash: OTHER },
    { type: 'heartbeat', device: D },
    { type: 'request', invite: D },
    { type: 'response', invite: D },
  ])('of a $type is read as it is written', (one) => expect(parseName(nameText(one))).toEqual(one))
  it.each([
    '',
    'log',
    `log/${D}/0/${D}`,
    `log/${D}/01/${D}`,
    `log/${D}/1/`,
    'membership/1',
    `membership/-1/${D}`,
    `lobby/${D}/other`,
    `log/${D}/1/${D}/2`,
  ])('is not %j', (text) => expect(parseName(text)).toBeNull())
})

describe('an envelope', () => {
  it('is verified and opened', async () => {
    const verified = await verify(bytes)
    if (!verified.ok) throw new Error(verified.problem.code)
    expect(verified.value.header).toEqual({ v: 1, ...headerOf() })
    expect(await openEnvelope(node, verified.value, key)).toEqual({ ok: true, value: TEXT })
  })

  it.each([0, 1, 4, 11, 16])('of %i times 400 letters has one of few sizes, and opens', async (times) => {
    const text = { t: 'x'.repeat(times * 400) }
    const of = await sealed({}, text)
    const parsed = parseEnvelope(of)
    if (!parsed.ok) throw new Error(parsed.problem.code)
    const length = ((of[0] ?? 0) << 8) + (of[1] ?? 0)
    if (parsed.value.header.z) expect(of.length).toBeLessThan(1000)
    else expect((of.length - 2 - length - 12 - 16 - 64) % 512).toBe(0)
    expect(await openEnvelope(node, parsed.value, key)).toEqual({ ok: true, value: text })
  })

  it('is refused with any byte altered, whatever its name says of its hash', async () => {
    const accepted: number[] = []
    for (let at = 0; at < bytes.length; at++) {
      const altered = bytes.slice()
      altered[at] = (altered[at] ?? 0) ^ (1 << (at % 8))
      // A server can name what it altered by the hash of that.
      for (const as of [name, await nameOf(altered)]) if ((await verify(altered, as)).ok) accepted.push(at)
    }
    expect(accepted).toEqual([])
  })

  it.each([
    ['cut by a byte', () => bytes.slice(0, -1), 'signature'],
    ['with a byte more', () => concat(bytes, Uint8Array.of(0)), 'signature'],
    ['with the text of another one', async () => concat(bytes.slice(0, 400), (await sealed()).slice(400)), 'signature'],
    ['empty', () => new Uint8Array(), 'size'],
    ['of 90 bytes', () => randomBytes(90), 'size'],
    ['too large', () => concat(bytes, new Uint8Array(LARGEST_ENVELOPE)), 'size'],
    [
      'signed by another device',
      async () => seal(node, { header: headerOf(), text: TEXT, key, signer: ben.signer }),
      'signature',
    ],
    ['of a later form', () => handmade({ v: 2, ...headerOf() }, utf8('{}')), 'version'],
    ['with a further field', () => handmade({ v: 1, ...headerOf(), more: 1 }, utf8('{}')), 'header'],
    ['without a number', () => handmade({ v: 1, ...headerOf(), n: 0 }, utf8('{}')), 'header'],
  ] as const)('%s is refused', async (_, make, code) => {
    const of = Uint8Array.from(await make())
    expect(codeOf(await verify(of, await nameOf(of)))).toBe(code)
  })

  it.each<readonly [string, (of: Name & { type: 'batch' }) => Name, string]>([
    ['another hash', (of) => ({ ...of, hash: OTHER }), 'name'],
    ['another number', (of) => ({ ...of, n: 3 }), 'name'],
    ['another device', (of) => ({ ...of, device: ben.id }), 'name'],
    ['a change of the membership', (of) => ({ type: 'membership', n: 2, hash: of.hash }), 'name'],
    ['a heartbeat', () => ({ type: 'heartbeat', device: anna.id }), 'name'],
  ])('under the name of %s is refused', async (_, as, code) => {
    if (name.type !== 'batch') throw new Error('no batch')
    expect(codeOf(await verify(bytes, as(name)))).toBe(code)
  })

  it('of another delegation, or of a device that is not known, is refused', async () => {
    expect(codeOf(await verify(bytes, name, OTHER))).toBe('delegation')
    const strange = await sealed({ by: OTHER })
    const as: Name = { type: 'batch', device: OTHER, n: 2, hash: await hashOf(node, strange) }
    expect(codeOf(await verify(strange, as))).toBe('unknown-device')
  })

  it('opens under no key but that of its device and type', async () => {
    const parsed = parseEnvelope(bytes)
    if (!parsed.ok) throw new Error(parsed.problem.code)
    const delegationKey = newKey(node)
    for (const other of [
      newKey(node),
      await sealingKey(node, delegationKey, { d: D, type: 'heartbeat', by: anna.id }),
      await sealingKey(node, delegationKey, { d: D, type: 'batch', by: ben.id }),
      await sealingKey(node, delegationKey, { d: OTHER, type: 'batch', by: anna.id }),
    ])
      expect(codeOf(await openEnvelope(node, parsed.value, other))).toBe('decryption')
  })

  it.each([
    ['no JSON', () => utf8('{"a":'), {}, 'json'],
    ['no UTF-8', () => Uint8Array.of(0x22, 0xff, 0x22), {}, 'utf-8'],
    ['not deflated', () => utf8('{}'), { z: 1 }, 'inflate'],
    [
      'deflated and too large',
      () => Uint8Array.from(deflateRawSync(new Uint8Array(LARGEST_TEXT + 1))),
      { z: 1 },
      'inflate',
    ],
  ] as const)('whose text is %s tells so', async (_, plain, more, reason) => {
    const parsed = parseEnvelope(await handmade({ v: 1, ...headerOf(), ...more }, plain()))
    if (!parsed.ok) throw new Error(parsed.problem.code)
    expect(await openEnvelope(node, parsed.value, key)).toEqual({ ok: false, problem: { code: 'text', reason } })
  })

  it('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (any) => {
        expect(parseEnvelope(Uint8Array.from(any)).ok).toBe(false)
      }),
    )
  })
})
