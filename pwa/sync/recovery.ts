/**
 * Recovery key: an admin's device that sends nothing, whose seeds are derived from letters. Made while connected; used on
 * an empty device, which it approves as an admin.
 */
import { type Authority, seedsFor, wrapSeeds } from '../../shared/delegation/authority'
import { type Envelope, parseEnvelope } from '../../shared/delegation/envelope'
import type { Reader } from '../../shared/delegation/fold-change'
import { type Identity, identityOf, publicKeysOf } from '../../shared/delegation/keys'
import { parseRecovery, type Recovery, recoveryLink } from '../../shared/delegation/links'
import { isAdmin } from '../../shared/delegation/membership'
import { EMPTY_LOG, type MembershipLog, receiveChanges } from '../../shared/delegation/membership-log'
import type { NewChange } from '../../shared/delegation/membership-schema'
import { nameText } from '../../shared/delegation/names'
import { describe, nextChange, ruleBrokenBy } from '../../shared/delegation/new-change'
import { grouped, newRecoveryKey, seedsOfRecoveryKey } from '../../shared/delegation/recovery-key'
import { fail, succeed } from '../../shared/delegation/result'
import type { Transport } from '../../shared/delegation/transport'
import { type Environment, now, type Profile } from './environment'
import { newIdentity, newProfile } from './identity'
import { authorityOf, type Connected } from './member-actions'
import { type Done, doneBy, refusedBy } from './problems'

/** Name of the device of a recovery key: screens show their own words for it. */
const NAME = 'recovery-key'

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
  const change = await adminApproval(environment, identity, { d, authority, name: NAME, token: credential.token })
  const done = doneBy(
    await sync.change({
      ...change,
      device: { ...change.device, isRecoveryKey: true },
      heads: Object.fromEntries(sync.replica.log.heads()),
    }),
  )
  if (!done.ok) return done
  const code = recoveryLink({ v: 1, d, path, root, letters, credential: credentials.credentialText(credential) })
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

/** The profile of a device that the recovery key has approved; it is on the server. Rejects with the transport's error. */
export async function recover(environment: Environment, { text, link, device }: Typed): Promise<Done<Profile>> {
  const { cryptography, credentials } = environment
  const code = parseRecovery(text)
  const parsed = code.ok ? code : parseRecovery(link)
  if (!parsed.ok) return fail(parsed.problem.code)
  const recovery = parsed.value
  const { d } = recovery
  const seeds = await seedsOfRecoveryKey(cryptography, d, recovery.letters ?? text)
  const credential = credentials.parseCredential(recovery.credential)
  if (!seeds || !credential) return fail('recovery-key')
  const key = await identityOf(cryptography, seeds)
  const transport = await environment.connect({
    ...{ path: recovery.path, d, name: key.id, credential, limits: null },
    closed: () => undefined,
  })
  try {
    return await approveItself(environment, transport, { recovery, key, token: credential.token, device })
  } finally {
    await transport.close()
  }
}

interface Recovering {
  readonly recovery: Recovery
  readonly key: Identity
  /** Of the recovery key's device. */
  readonly token: string
  /** Name of the new device. */
  readonly device: string
}

async function approveItself(
  environment: Environment,
  transport: Transport,
  { recovery, key, token: keyToken, device }: Recovering,
): Promise<Done<Profile>> {
  const { cryptography, credentials } = environment
  const { d, root, path } = recovery
  const reader: Reader = { cryptography, d, root, identity: key }
  const { log, changes } = await readLog(reader, transport)
  const { membership } = log
  if (!membership || !isAdmin(membership.members.get(key.id))) return fail('recovery-key')
  const [signing, account] = [await seedsFor(reader, log.keys, changes), await credentials.accountOf(keyToken)]
  if (!signing || account === null) return fail('recovery-key')
  const authority = { account, seeds: signing }
  const { identity, seeds } = await newIdentity(environment)
  const { token, seed: user } = await credentials.issueCredential(authority, { d, access: 'admin', name: identity.id })
  const change = await adminApproval(environment, identity, { d, authority, name: device, token })
  const rule = await ruleBrokenBy(cryptography, membership, key.id, change)
  if (rule) return refusedBy(rule)
  const bytes = await nextChange(cryptography, log, key, change)
  const answer = await transport.put(nameText({ type: 'membership', n: membership.head.n + 1 }), bytes)
  if (answer === 'conflict') return fail('taken')
  return succeed(newProfile({ d, root, path, device, seeds, user, token, authority }))
}

async function readLog(
  reader: Reader,
  transport: Transport,
): Promise<{ readonly log: MembershipLog; readonly changes: readonly Envelope[] }> {
  const changes: Envelope[] = []
  for (let n = 1; ; n++) {
    const bytes = await transport.get(nameText({ type: 'membership', n }))
    const parsed = bytes ? parseEnvelope(bytes) : null
    if (!parsed?.ok) break
    changes.push(parsed.value)
  }
  return { log: (await receiveChanges(reader, EMPTY_LOG, changes)).log, changes }
}
