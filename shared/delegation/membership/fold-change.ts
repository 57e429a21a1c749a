/** Folding one membership change: whether it follows, who signed it, what it says, and which key it brings. */
import * as v from 'valibot'
import type { Bytes } from '../bytes'
import type { Cryptography } from '../cryptography'
import { type Envelope, type Head, hashOf, isSignedBy, openEnvelope } from '../envelope'
import { fail, type Result, succeed } from '../result'
import { deviceId, type Identity, keyRing } from './keys'
import { type BrokenRule, isAdmin, keysIn, type Membership, type SignedChange, withChange } from './membership'
import { type Change, changeSchema, isUnknownKind } from './membership-schema'
import { unwrapKey } from './wrap'

/** Whose fold it is: what decides which keys it can unwrap. */
export interface Reader {
  readonly cryptography: Cryptography
  readonly d: string
  /** Hash of the first change. */
  readonly root: string
  readonly identity: Pick<Identity, 'id' | 'agreement'>
  /** Set where the server's order of changes of one number is not known. */
  readonly isGuest?: true
}

export type ChangeProblem =
  | { readonly code: 'chain' | 'signature' | 'locked' | 'unreadable' | 'unknown' | 'removed' }
  | { readonly code: 'rule'; readonly rule: BrokenRule }

export interface Folded {
  readonly membership: Membership
  readonly keys: ReadonlyMap<number, Bytes>
}

export async function foldOne(
  { cryptography, d, identity }: Reader,
  { membership, keys }: Folded,
  envelope: Envelope,
): Promise<Result<Folded, ChangeProblem>> {
  const { header } = envelope
  if (header.prev !== membership.head.hash) return fail({ code: 'chain' })
  const author = membership.members.get(header.by)
  if (!author || !(await isSignedBy(cryptography, envelope, author.signing))) return fail({ code: 'signature' })
  // Before it is opened: what a later version would make of another's change stops nobody.
  if (!isAdmin(author)) return fail({ code: 'rule', rule: 'author' })
  const isRotation = header.keyEpoch === membership.keyEpoch + 1
  const known = new Map(keys)
  if (isRotation && header.keys && !known.has(header.keyEpoch)) {
    if (!(identity.id in header.keys.to) && membership.members.has(identity.id)) return fail({ code: 'removed' })
    const key = await unwrapKey(cryptography, header.keys, { d, keyEpoch: header.keyEpoch }, identity)
    if (key) known.set(header.keyEpoch, key)
  }
  const opened = await openChange(cryptography, d, known, envelope)
  if (!opened.ok) return opened
  const after = withChange(membership, d, opened.value)
  return typeof after === 'string' ? fail({ code: 'rule', rule: after }) : succeed({ membership: after, keys: known })
}

export async function openChange(
  cryptography: Cryptography,
  d: string,
  keys: ReadonlyMap<number, Bytes>,
  envelope: Envelope,
): Promise<Result<SignedChange, ChangeProblem>> {
  const { by, n, keyEpoch } = envelope.header
  const key = await keyRing(cryptography, d, keys).sealing(keyEpoch, 'membership', by)
  if (!key) return fail({ code: 'locked' })
  const text = await openEnvelope(cryptography, envelope, key)
  if (!text.ok) return fail({ code: 'unreadable' })
  const parsed = v.safeParse(changeSchema, text.value)
  if (!parsed.success) return fail({ code: isUnknownKind(text.value) ? 'unknown' : 'unreadable' })
  const change: Change = parsed.output
  const head: Head = { n, hash: await hashOf(cryptography, envelope.bytes) }
  return succeed({ by, head, keyEpoch, change, described: await describedIn(cryptography, change) })
}

async function describedIn(cryptography: Cryptography, change: Change): Promise<string | null> {
  if (change.kind !== 'create' && change.kind !== 'approve') return null
  return await deviceId(cryptography, keysIn(change.device))
}
