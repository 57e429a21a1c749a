import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AT } from '../../../testing/delegation/delegation'
import { nodeCryptography as node } from '../../../testing/delegation/node-cryptography'
import { toBase64Url } from '../../encoding/base64'
import { toBase32, utf8 } from '../bytes'
import {
  type Creation,
  creationCode,
  type Invitation,
  invitationLink,
  LARGEST_CONTENTS,
  LONGEST_LINK,
  parseCreation,
  parseInvitation,
  parseRecovery,
  type Recovery,
  recoveryCode,
} from './links'

const ID = toBase32(new Uint8Array(16).fill(3))
const SEED = `S${'A'.repeat(57)}`
const encoded = (json: unknown): string => toBase64Url(utf8(JSON.stringify(json)))

/** A token's header and payload are JSON in base64url; its signature and the seed are not. */
const credentialOf = (payload: unknown, signature: Uint8Array): string =>
  [encoded({ typ: 'JWT', alg: 'ed25519-nkey' }), encoded(payload), toBase64Url(signature), SEED].join('.')

const INVITATION: Invitation = {
  v: 1,
  d: ID,
  path: `sync/${'a'.repeat(22)}`,
  root: ID,
  admin: ID,
  invite: ID,
  secret: 'A'.repeat(22),
  credential: credentialOf({ sub: `U${'A'.repeat(55)}`, nats: { tags: [`d:${ID}`] } }, new Uint8Array(64).fill(7)),
  expires: AT,
}
const CREATION: Creation = {
  v: 1,
  path: `sync/${'b'.repeat(22)}`,
  account: `A${'A'.repeat(55)}`,
  limits: { bytes: 1_000_000_000, replicas: 3 },
  seeds: { admin: SEED, member: SEED, reader: SEED, guest: SEED },
}

const RECOVERY: Recovery = {
  v: 1,
  d: ID,
  path: `sync/${'c'.repeat(22)}`,
  root: ID,
  device: ID,
  letters: ID,
  credential: INVITATION.credential,
}

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const id = bytes(16).map((random) => toBase32(Uint8Array.from(random)))
const secret = bytes(16).map(toBase64Url)
const place = { v: fc.constant(1 as const), path: secret.map((text) => `sync/${text}`) }
const seed = fc.stringMatching(/^S[A-Z2-7]{57}$/)
const creations: fc.Arbitrary<Creation> = fc.record({
  ...place,
  account: fc.stringMatching(/^A[A-Z2-7]{55}$/),
  limits: fc.record({ bytes: fc.nat(), replicas: fc.integer({ min: 1, max: 5 }) }),
  seeds: fc.record({ admin: seed, member: seed, reader: seed, guest: seed }),
})
/** Parts of a token: JSON, what only begins as JSON does, and bytes that are no text. */
const part = fc.oneof(
  fc.json({ stringUnit: 'binary' }).map(utf8),
  fc.string({ unit: 'binary' }).map((text) => utf8(`{${text}`)),
  fc.uint8Array({ minLength: 1 }),
)
const credential = fc.oneof(
  fc.stringMatching(/^[\w.-]{1,1200}$/),
  fc
    .array(part, { minLength: 1 })
    .map((parts) => parts.map(toBase64Url).join('.'))
    .filter(({ length }) => length <= 1_200),
)
const delegation = { ...place, d: id, root: id, credential }
const invitations: fc.Arbitrary<Invitation> = fc.record({
  ...delegation,
  admin: id,
  invite: id,
  secret,
  expires: fc.constant(AT),
})
const recoveries: fc.Arbitrary<Recovery> = fc.oneof(
  fc.record({ ...delegation, device: id }),
  fc.record({ ...delegation, device: id, letters: id }),
)

/** A link as it comes from a mail or a hand: broken into lines, with spaces in it. */
const broken = (link: string, every: number): string => ` ${link.replaceAll(new RegExp(`.{${every}}`, 'g'), '$& \r\n')}`

const link = async (json: string, kind = 'join'): Promise<string> =>
  `#/delegation?${kind}=${toBase64Url(await node.deflate(utf8(json)))}`
const linkWith = (more: object): Promise<string> =>
  link(JSON.stringify({ ...INVITATION, credential: INVITATION.credential.split('.'), ...more }))

describe('a link', () => {
  it('is read as an address, as its end, and as the text alone', async () => {
    const made = await invitationLink(node, INVITATION)
    for (const text of [made, `https://plenary.example/app/${made}`, made.split('=')[1] ?? ''])
      expect(await parseInvitation(node, text)).toEqual({ ok: true, value: INVITATION })
  })

  it('of a creation or a recovery is a code, and no address', async () => {
    const codes = [await creationCode(node, CREATION), await recoveryCode(node, RECOVERY)]
    expect(codes.map((code) => code.slice(0, code.indexOf(':')))).toEqual(['plenary-create', 'plenary-recover'])
    for (const code of codes) expect(code).toMatch(/^[\w:-]+$/)
  })

  it('gives back what went in, a credential byte for byte, with spaces and line breaks in it too', async () => {
    const every = fc.integer({ min: 10, max: 80 })
    await fc.assert(
      fc.asyncProperty(creations, invitations, recoveries, every, async (creation, invitation, recovery, every) => {
        const read = [
          await parseCreation(node, broken(await creationCode(node, creation), every)),
          await parseInvitation(node, broken(await invitationLink(node, invitation), every)),
          await parseRecovery(node, broken(await recoveryCode(node, recovery), every)),
        ]
        expect(read).toEqual([creation, invitation, recovery].map((value) => ({ ok: true, value })))
      }),
    )
  })

  it.each<readonly [string, () => string | Promise<string>, string]>([
    ['nothing', () => '', 'not-a-link'],
    ['another address', () => 'https://plenary.example/#/articles', 'not-a-link'],
    ['a code to create', () => creationCode(node, CREATION), 'link-to-create'],
    ['a code of a recovery key', () => recoveryCode(node, RECOVERY), 'link-to-recover'],
    ['pages of text', () => 'a'.repeat(2 * LONGEST_LINK + 1), 'too-long'],
    ['half of a link', async () => (await invitationLink(node, INVITATION)).slice(0, 200), 'damaged'],
    ['one that is not deflated, as links were at first', () => encoded(INVITATION), 'damaged'],
    ['text that is no JSON', () => link('{'), 'damaged'],
    ['a text that inflates to more than a link has', () => linkWith({ more: ' '.repeat(LARGEST_CONTENTS) }), 'damaged'],
    ['a text that inflates to a megabyte', () => linkWith({ more: ' '.repeat(1_000_000) }), 'damaged'],
    ['a later version', () => link('{"v":2}'), 'version'],
    ['a further field', () => linkWith({ more: 1 }), 'contents'],
    ['a path up', () => linkWith({ path: '../other' }), 'contents'],
    ['another host', () => linkWith({ path: 'https://evil.example/x' }), 'contents'],
    ['a host without a scheme', () => linkWith({ path: `//evil/${'a'.repeat(22)}` }), 'contents'],
    ['a short secret', () => linkWith({ secret: 'AAAA' }), 'contents'],
    ['an endless credential', () => linkWith({ credential: ['x'.repeat(1_201)] }), 'contents'],
    ['a credential in one piece', () => linkWith({ credential: INVITATION.credential }), 'contents'],
    ['a credential with a line break', () => linkWith({ credential: ['a\nb'] }), 'contents'],
  ])('is not %s', async (_, text, code) => {
    const parsed = await parseInvitation(node, await text())
    expect(parsed.ok ? 'ok' : parsed.problem.code).toBe(code)
  })
})
