/**
 * Recovery key: an admin's device that sends nothing, whose seeds are derived from letters. Made while connected; used on
 * an empty device, which it approves as an admin.
 */

import type { Cryptography } from '../../shared/delegation/cryptography'
import { type Envelope, hashOf } from '../../shared/delegation/envelope'
import { type Authority, seedsFor, wrapSeeds } from '../../shared/delegation/membership/authority'
import type { Reader } from '../../shared/delegation/membership/fold-change'
import { type Identity, identityOf, publicKeysOf } from '../../shared/delegation/membership/keys'
import { parseCreation, parseRecovery, recoveryCode } from '../../shared/delegation/membership/links'
import { isAdmin } from '../../shared/delegation/membership/membership'
import { EMPTY_LOG, receiveChanges } from '../../shared/delegation/membership/membership-log'
import type { NewChange } from '../../shared/delegation/membership/membership-schema'
import { delegationId, describe, nextChange, ruleBrokenBy } from '../../shared/delegation/membership/new-change'
import { envelopesOf } from '../../shared/delegation/membership/read-changes'
import { grouped, newRecoveryKey, seedsOfRecoveryKey } from '../../shared/delegation/membership/recovery-key'
import { fail, succeed } from '../../shared/delegation/result'
import type { Transport } from '../../shared/delegation/transport'
import { toBase64Url } from '../../shared/encoding/base64'
import { type Environment, now, type Profile } from './environment'
import { newIdentity, newProfile } from './identity'
import { authorityOf, type Connected } from './member-actions'
import { RECOVERY_KEY_NAME } from './model'
import { type Done, doneBy, refusedBy } from './problems'
import type { Credential } from './token'

export async function makeRecoveryKey(
  connected: Connected,
): Promise<Done<{ readonly letters: string; readonly code: string }>> {
  const { environment, sync, profile } = connected
  const { cryptography, credentials } = environment
  const authority = await authorityOf(connected)
  if (!authority) return fail('author')
  const { d, root, path } = profile()
  const letters = newRecoveryKey(cryptography)
  const seeds = await seedsOfRecoveryKey(cryptography, d, letters)
  if (!seeds) return fail('other')
  const identity = await identityOf(cryptography, seeds)
  const credential = await credentials.issueCredential(authority, { d, access: 'admin', name: identity.id })
  const change = await adminApproval(environment, identity, {
    d,
    authority,
    name: RECOVERY_KEY_NAME,
    token: credential.token,
  })
  const done = doneBy(
    await sync.change({
      ...change,
      device: { ...change.device, isRecoveryKey: true },
      heads: Object.fromEntries(sync.replica.log.heads()),
    }),
  )
  if (!done.ok) return done
  const code = await recoveryCode(cryptography, {
    v: 1,
    d,
    path,
    root,
    device: identity.id,
    letters,
    credential: credentials.credentialText(credential),
  })
  return succeed({ letters: grouped(letters), code })
}

interface NewAdmin {
  readonly d: string
  readonly authority: Authority
  readonly name: string
  readonly token: string
}

/** The change that approves a device as an admin. */
async function adminApproval(
  { cryptography }: Environment,
  identity: Identity,
  { d, authority, name, token }: NewAdmin,
): Promise<NewChange & { readonly kind: 'approve' }> {
  const { agreement } = publicKeysOf(identity)
  return {
    kind: 'approve',
    at: now(),
    device: describe(publicKeysOf(identity), name, 'admin', token),
    heads: {},
    seeds: await wrapSeeds(cryptography, authority.seeds, d, { id: identity.id, agreement }),
  }
}

interface Typed {
  /** The code, or the letters with a link of the host. */
  readonly text: string
  readonly link: string
  readonly device: string
}

/** The profile of a device, with the change by which the recovery key approves it. Rejects with the transport's error. */
export async function recover(environment: Environment, { text, link, device }: Typed): Promise<Done<Profile>> {
  const found = await keyOf(environment, text, link)
  if (!found.ok) return found
  const { path, d, identity, credential } = found.value
  const server = { path, d, name: identity.id, credential, limits: null, closed: () => undefined }
  const transport = await environment.connect(server)
  try {
    return await approvedProfile(environment, transport, { ...found.value, device })
  } finally {
    await transport.close()
  }
}

/** The device that a recovery key is, and where it connects. */
interface RecoveryDevice {
  readonly path: string
  readonly d: string
  /** Hash of the first change; `null` where the host's link is trusted for it. */
  readonly root: string | null
  readonly identity: Identity
  readonly credential: Credential
}

/** Out of the code, or of the letters and a link: one of a code, or the host's, which lets the device be issued a token. */
async function keyOf(environment: Environment, text: string, link: string): Promise<Done<RecoveryDevice>> {
  const { cryptography, credentials } = environment
  const hosted = await parseCreation(cryptography, link)
  const code = await parseRecovery(cryptography, text)
  if (!code.ok && hosted.ok) {
    const { account, seeds, path } = hosted.value
    const d = await delegationId(cryptography, account)
    const identity = await identityOfLetters(cryptography, d, text)
    if (!identity) return fail('recovery-key')
    const claims = { d, access: 'admin', name: identity.id } as const
    const credential = await credentials.issueCredential({ account, seeds }, claims)
    return succeed({ path, d, root: null, identity, credential })
  }
  const parsed = code.ok || link.trim() === '' ? code : await parseRecovery(cryptography, link)
  if (!parsed.ok) return fail(parsed.problem.code)
  const { path, d, root, device, letters = text } = parsed.value
  const identity = await identityOfLetters(cryptography, d, letters)
  const credential = credentials.parseCredential(parsed.value.credential)
  return identity?.id === device && credential ? succeed({ path, d, root, identity, credential }) : fail('recovery-key')
}

async function identityOfLetters(cryptography: Cryptography, d: string, letters: string): Promise<Identity | null> {
  const seeds = await seedsOfRecoveryKey(cryptography, d, letters)
  return seeds && (await identityOf(cryptography, seeds))
}

/** The membership log as the recovery key reads it; `null` where it is none of its admins. */
async function foldAsKey(
  cryptography: Cryptography,
  { d, identity, root: known }: RecoveryDevice,
  changes: readonly Envelope[],
) {
  // Without the code, the first change is any under number 1: junk may lie there too.
  const firsts = changes.filter(({ header }) => header.n === 1)
  const roots = known === null ? await Promise.all(firsts.map(({ bytes }) => hashOf(cryptography, bytes))) : [known]
  for (const root of roots) {
    const reader: Reader = { cryptography, d, root, identity }
    const { log } = await receiveChanges(reader, EMPTY_LOG, changes)
    const { membership } = log
    if (membership && isAdmin(membership.members.get(identity.id))) return { root, reader, log, membership }
  }
  return null
}

async function approvedProfile(
  environment: Environment,
  transport: Transport,
  { device, ...key }: RecoveryDevice & { readonly device: string },
): Promise<Done<Profile>> {
  const { cryptography, credentials } = environment
  const { d, path } = key
  const changes = envelopesOf(await transport.changes(1))
  const found = await foldAsKey(cryptography, key, changes)
  if (!found) return fail('recovery-key')
  const { root, reader, log, membership } = found
  const signing = await seedsFor(reader, log.keys, changes)
  const account = await credentials.accountOf(key.credential.token)
  if (!signing || account === null) return fail('recovery-key')
  const authority = { account, seeds: signing }
  const { identity, seeds } = await newIdentity(environment)
  const { token, seed: user } = await credentials.issueCredential(authority, { d, access: 'admin', name: identity.id })
  const change = await adminApproval(environment, identity, { d, authority, name: device, token })
  const rule = await ruleBrokenBy(cryptography, membership, key.identity.id, change)
  if (rule) return refusedBy(rule)
  const bytes = await nextChange(cryptography, log, key.identity, change)
  const creation = { n: membership.head.n + 1, change: toBase64Url(bytes), limits: null }
  return succeed(newProfile({ d, root, path, device, seeds, user, token, authority, creation }))
}
