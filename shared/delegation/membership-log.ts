/**
 * Membership log: changes that admins signed, chained from the first one, whose hash is the root of trust. One fold gives the
 * same membership on every device, in whatever order the changes arrive. The first change that holds for a number counts for ever, so
 * that a removed admin cannot rewrite what was.
 */
import * as v from 'valibot'
import { fromBase64Url } from '../encoding/base64'
import type { Bytes } from './bytes'
import type { Cryptography } from './cryptography'
import { type Envelope, type Head, hashOf, isSignedBy, openEnvelope } from './envelope'
import { deviceId, type Identity, keyRing, sealingKey } from './keys'
import { type BrokenRule, keysIn, type Membership, type SignedChange, withChange } from './membership'
import { type Change, type ChangeOf, changeSchema, isUnknownKind } from './membership-schema'
import { fail, type Result, succeed } from './result'
import { unwrapKey } from './wrap'

/** Whose fold it is: what decides which keys it can unwrap. */
export interface Reader {
  readonly cryptography: Cryptography
  readonly d: string
  /** Hash of the first change. */
  readonly root: string
  readonly identity: Pick<Identity, 'id' | 'agreement'>
}

export interface MembershipLog {
  /** `null` until the changes up to one that is wrapped for this device are here. */
  readonly membership: Membership | null
  readonly keys: ReadonlyMap<number, Bytes>
  /** Changes by number that are not folded: those after a gap, and what may come to nothing. */
  readonly waiting: ReadonlyMap<number, readonly Envelope[]>
  /** Number of the first change of a later version: nothing may be sent until the update. */
  readonly unknown: number | null
  /** Set where two changes of one number were signed by admins: they must decide which delegation goes on. */
  readonly isForked: boolean
  /** The device that removed this one. */
  readonly removedBy: string | null
}

export const EMPTY_LOG: MembershipLog = {
  membership: null,
  keys: new Map(),
  waiting: new Map(),
  unknown: null,
  isForked: false,
  removedBy: null,
}

type ChangeProblem =
  | { readonly code: 'chain' | 'signature' | 'locked' | 'unreadable' | 'unknown' | 'removed' }
  | { readonly code: 'rule'; readonly rule: BrokenRule }

interface Folded {
  readonly membership: Membership
  readonly keys: ReadonlyMap<number, Bytes>
}

/** Adds changes that have arrived, and folds as far as they go. `folded` are those that count from now on, in order. */
export async function receiveChanges(
  reader: Reader,
  log: MembershipLog,
  arrived: readonly Envelope[],
): Promise<{ readonly log: MembershipLog; readonly folded: readonly Envelope[] }> {
  const waiting = new Map(log.waiting)
  let isForked = log.isForked
  for (const envelope of arrived) {
    const { n } = envelope.header
    if (log.membership && n <= log.membership.head.n) isForked ||= await isRival(reader, log.membership, envelope)
    else waiting.set(n, [...(waiting.get(n) ?? []), envelope])
  }
  const from: MembershipLog = { ...log, waiting, isForked }
  const begun = log.membership ? { log: from, folded: [] } : await anchored(reader, from)
  return begun.log.membership ? await goOn(reader, begun.log, begun.folded) : begun
}

/** True for a change that an admin signed in the place of the one that counts. */
async function isRival(reader: Reader, { members, hashes }: Membership, envelope: Envelope): Promise<boolean> {
  const { by, n, prev } = envelope.header
  const author = members.get(by)
  if (!author?.wasAdmin || prev !== (hashes[n - 2] ?? null)) return false
  if ((await hashOf(reader.cryptography, envelope.bytes)) === hashes[n - 1]) return false
  return await isSignedBy(reader.cryptography, envelope, author.signing)
}

type FoldedLog = MembershipLog & Folded

/** Folds changes one by one after those that are folded, until one is missing or none of its number holds. */
async function goOn(reader: Reader, log: MembershipLog, already: readonly Envelope[]) {
  const folded = [...already]
  let at = log
  while (isFolded(at) && at.removedBy === null) {
    const next = await foldNext(reader, at)
    at = next.log
    if (!next.folded) break
    folded.push(next.folded)
  }
  return { log: at, folded }
}

const isFolded = (log: MembershipLog): log is FoldedLog => log.membership !== null

/** Folds the first change of the next number that holds. Those that do not are dropped, but for one of a later version. */
async function foldNext(
  reader: Reader,
  log: FoldedLog,
): Promise<{ readonly log: MembershipLog; readonly folded: Envelope | null }> {
  const n = log.membership.head.n + 1
  const candidates = log.waiting.get(n) ?? []
  const waiting = new Map(log.waiting)
  waiting.delete(n)
  const later: Envelope[] = []
  for (const [index, envelope] of candidates.entries()) {
    const result = await foldOne(reader, log, envelope)
    if (result.ok) {
      const isForked = log.isForked || (await someRival(reader, result.value.membership, candidates.slice(index + 1)))
      return { log: { ...log, ...result.value, waiting, isForked }, folded: envelope }
    }
    if (result.problem.code === 'removed')
      return { log: { ...log, waiting, removedBy: envelope.header.by }, folded: null }
    if (result.problem.code === 'unknown') later.push(envelope)
  }
  if (later.length > 0) waiting.set(n, later)
  return { log: { ...log, waiting, unknown: later.length > 0 ? n : log.unknown }, folded: null }
}

async function someRival(reader: Reader, membership: Membership, envelopes: readonly Envelope[]): Promise<boolean> {
  for (const envelope of envelopes) if (await isRival(reader, membership, envelope)) return true
  return false
}

async function foldOne(
  { cryptography, d, identity }: Reader,
  { membership, keys }: Folded,
  envelope: Envelope,
): Promise<Result<Folded, ChangeProblem>> {
  const { header } = envelope
  if (header.prev !== membership.head.hash) return fail({ code: 'chain' })
  const author = membership.members.get(header.by)
  if (!author || !(await isSignedBy(cryptography, envelope, author.signing))) return fail({ code: 'signature' })
  const isRotation = header.keyEpoch === membership.keyEpoch + 1
  const known = new Map(keys)
  if (isRotation && header.keys && !known.has(header.keyEpoch)) {
    if (author.access !== 'admin' || author.removed) return fail({ code: 'rule', rule: 'author' })
    if (!(identity.id in header.keys.to) && membership.members.has(identity.id)) return fail({ code: 'removed' })
    const key = await unwrapKey(cryptography, header.keys, { d, keyEpoch: header.keyEpoch }, identity)
    if (key) known.set(header.keyEpoch, key)
  }
  const opened = await openChange(cryptography, d, known, envelope)
  if (!opened.ok) return opened
  const after = withChange(membership, d, opened.value)
  return typeof after === 'string' ? fail({ code: 'rule', rule: after }) : succeed({ membership: after, keys: known })
}

async function openChange(
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

/**
 * Bootstraps a device that has no key: the newest change that is wrapped for it gives the key of its epoch, each rotation before
 * gives the one before it, and then all holds or nothing does.
 */
async function anchored(reader: Reader, log: MembershipLog) {
  const chain = await chainFrom(reader, log.waiting)
  for (let last = chain.length; last > 0; last--) {
    const { header } = chain[last - 1] ?? {}
    if (!header?.keys || !(reader.identity.id in header.keys.to)) continue
    const folded = await foldAll(reader, chain.slice(0, last))
    if (!folded) continue
    const waiting = new Map([...log.waiting].filter(([n]) => n > last))
    return { log: { ...log, ...folded, waiting }, folded: chain.slice(0, last) }
  }
  return { log, folded: [] }
}

/** The longest chain of changes from the root on: of each number the one that the next one names, else any. */
async function chainFrom(
  { cryptography, root }: Reader,
  waiting: MembershipLog['waiting'],
): Promise<readonly Envelope[]> {
  const hashed: { readonly envelope: Envelope; readonly hash: string }[][] = []
  for (let n = 1; waiting.has(n); n++) {
    const row = []
    for (const envelope of waiting.get(n) ?? []) {
      const hash = await hashOf(cryptography, envelope.bytes)
      const isLinked =
        n === 1 ? hash === root : hashed[n - 2]?.some((before) => before.hash === envelope.header.prev) === true
      if (isLinked) row.push({ envelope, hash })
    }
    if (row.length === 0) break
    hashed.push(row)
  }
  const chain: Envelope[] = []
  let wanted: string | null = null
  for (const row of hashed.toReversed()) {
    const found = row.find(({ hash }) => wanted === null || hash === wanted)
    if (!found) break
    chain.unshift(found.envelope)
    wanted = found.envelope.header.prev
  }
  return chain
}

async function foldAll(reader: Reader, chain: readonly Envelope[]): Promise<Folded | null> {
  const { cryptography, d } = reader
  const keys = await keysDown(reader, chain)
  const [first, ...rest] = chain
  const opened = first && keys && (await openChange(cryptography, d, keys, first))
  if (!first || !keys || !opened?.ok) return null
  const { change } = opened.value
  if (change.kind !== 'create') return null
  if (!(await isSignedBy(cryptography, first, keysIn(change.device).signing))) return null
  const membership = withChange(null, d, opened.value)
  if (typeof membership === 'string') return null
  let folded: Folded = { membership, keys }
  for (const envelope of rest) {
    const next = await foldOne(reader, folded, envelope)
    if (!next.ok) return null
    folded = next.value
  }
  return folded
}

/** The key of the last change, and those before it that the rotations hold. */
async function keysDown(
  { cryptography, d, identity }: Reader,
  chain: readonly Envelope[],
): Promise<ReadonlyMap<number, Bytes> | null> {
  const last = chain.at(-1)?.header
  const newest = last?.keys && (await unwrapKey(cryptography, last.keys, { d, keyEpoch: last.keyEpoch }, identity))
  if (!last || !newest) return null
  const keys = new Map([[last.keyEpoch, newest]])
  for (const envelope of chain.toReversed()) {
    const { keyEpoch, by, type } = envelope.header
    const key = keys.get(keyEpoch)
    if (!key || keys.has(keyEpoch - 1) || keyEpoch === 1 || !envelope.header.keys) continue
    const text = await openEnvelope(cryptography, envelope, await sealingKey(cryptography, key, { d, type, by }))
    const rotation = text.ok ? v.safeParse(changeSchema, text.value) : null
    if (rotation?.success && rotation.output.kind === 'remove')
      keys.set(keyEpoch - 1, fromBase64Url(rotation.output.previousKey))
  }
  return keys
}

/** A removal as an admin wants it, without what follows from the keys. */
export type NewChange = Exclude<Change, ChangeOf<'create' | 'remove'>> | Omit<ChangeOf<'remove'>, 'previousKey'>
