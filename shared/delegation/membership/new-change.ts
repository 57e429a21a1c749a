/** Making membership changes: the first one, which creates a delegation, and those of an admin's device. */
import { toBase64Url } from '../../encoding/base64'
import { type Bytes, utf8 } from '../bytes'
import type { Cryptography } from '../cryptography'
import { type Header, hashOf, seal, type WrappedKeys } from '../envelope'
import { deviceId, type Identity, newKey, type PublicKeys, publicKeysOf, sealingKey } from './keys'
import { type BrokenRule, isAdmin, keysIn, livingIn, type Membership, withChange } from './membership'
import type { MembershipLog } from './membership-log'
import type { Access, Change, ChangeOf, DeviceDescription, NewChange } from './membership-schema'
import { wrapKey } from './wrap'

/** Schema of membership changes: a later one, which older apps cannot read, stops their sending. */
const SCHEMA = 1

export function describe(keys: PublicKeys, name: string, access: Access, credential: string): DeviceDescription {
  return { name, access, credential, signing: toBase64Url(keys.signing), agreement: toBase64Url(keys.agreement) }
}

/** The id of the delegation on a server's account: one for each, so that a link to create is used once. */
export const delegationId = (cryptography: Cryptography, account: string): Promise<string> =>
  hashOf(cryptography, utf8(account))

export interface NewDelegation {
  readonly d: string
  readonly name: string
  readonly device: string
  readonly credential: string
  readonly limits: ChangeOf<'create'>['limits']
  readonly at: string
}

/** The first change of a new delegation, with which the device is its admin, and the root of trust. */
export async function createDelegation(
  cryptography: Cryptography,
  identity: Identity,
  { d, name, device, credential, limits, at }: NewDelegation,
): Promise<{ readonly root: string; readonly bytes: Bytes }> {
  const key = newKey(cryptography)
  const text: Change = {
    kind: 'create',
    at,
    name,
    device: describe(publicKeysOf(identity), device, 'admin', credential),
    limits,
  }
  const keys = await wrapKey(
    cryptography,
    key,
    { d, keyEpoch: 1 },
    new Map([[identity.id, identity.agreement.publicKey]]),
  )
  const bytes = await sealChange(cryptography, identity, key, { d, n: 1, prev: null, keyEpoch: 1, keys }, text)
  return { root: await hashOf(cryptography, bytes), bytes }
}

/**
 * The next change, as this device signs it. Throws where the device is no admin, or lacks the key: a screen offers none
 * then.
 */
export async function nextChange(
  cryptography: Cryptography,
  { membership, keys }: MembershipLog,
  identity: Identity,
  change: NewChange,
): Promise<Bytes> {
  const key = membership && keys.get(membership.keyEpoch)
  if (!membership || !key || !isAdmin(membership.members.get(identity.id)))
    throw new Error('only an admin changes the membership')
  const { d, head, keyEpoch } = membership
  const header = { d, n: head.n + 1, prev: head.hash, keyEpoch }
  if (change.kind === 'remove') return await rotate(cryptography, membership, identity, key, change)
  const wrapped = change.kind === 'approve' ? { keys: await wrapForNew(cryptography, membership, key, change) } : {}
  return await sealChange(cryptography, identity, key, { ...header, ...wrapped }, change)
}

/**
 * The rule that a change would break, asked before it is made: one that holds nowhere would keep its number for ever.
 * `null` for none.
 */
export async function ruleBrokenBy(
  cryptography: Cryptography,
  membership: Membership,
  by: string,
  change: NewChange,
): Promise<BrokenRule | null> {
  const isRotation = change.kind === 'remove'
  const after = withChange(membership, membership.d, {
    by,
    head: { n: membership.head.n + 1, hash: '' },
    keyEpoch: membership.keyEpoch + (isRotation ? 1 : 0),
    described: change.kind === 'approve' ? await deviceId(cryptography, keysIn(change.device)) : null,
    change: isRotation ? { ...change, previousKey: '' } : change,
  })
  return typeof after === 'string' ? after : null
}

async function wrapForNew(
  cryptography: Cryptography,
  { d, keyEpoch }: Membership,
  key: Bytes,
  { device }: ChangeOf<'approve'>,
): Promise<WrappedKeys> {
  const { signing, agreement } = keysIn(device)
  const id = await deviceId(cryptography, { signing, agreement })
  return await wrapKey(cryptography, key, { d, keyEpoch }, new Map([[id, agreement]]))
}

/** A removal is a key rotation, in one change: all other devices get the new key, and the text has the one before. */
async function rotate(
  cryptography: Cryptography,
  membership: Membership,
  identity: Identity,
  previous: Bytes,
  change: Omit<ChangeOf<'remove'>, 'previousKey'>,
): Promise<Bytes> {
  const { d, head } = membership
  const keyEpoch = membership.keyEpoch + 1
  const key = newKey(cryptography)
  const others = livingIn(membership).filter(({ id }) => id !== change.device)
  const keys = await wrapKey(
    cryptography,
    key,
    { d, keyEpoch },
    new Map(others.map(({ id, agreement }) => [id, agreement])),
  )
  const text: Change = { ...change, previousKey: toBase64Url(previous) }
  return await sealChange(cryptography, identity, key, { d, n: head.n + 1, prev: head.hash, keyEpoch, keys }, text)
}

async function sealChange(
  cryptography: Cryptography,
  { id, signer }: Identity,
  key: Bytes,
  header: Pick<Header, 'd' | 'n' | 'prev' | 'keyEpoch' | 'keys'>,
  text: Change,
): Promise<Bytes> {
  const type = 'membership'
  return await seal(cryptography, {
    header: { ...header, type, by: id, schema: SCHEMA },
    text,
    key: await sealingKey(cryptography, key, { d: header.d, type, by: id }),
    signer,
  })
}
