/**
 * Membership log: changes that admins signed, chained from the first one, whose hash is the root of trust. One fold
 * gives the same membership on every device, in whatever order the changes arrive. The first change that holds for a
 * number counts for ever, so that a removed admin cannot rewrite what was.
 */
import { bootstrap, type Waiting } from './bootstrap'
import type { Bytes } from './bytes'
import { type Envelope, hashOf, isSignedBy } from './envelope'
import { type Folded, foldOne, type Reader } from './fold-change'
import type { Membership } from './membership'

export interface MembershipLog {
  /** `null` until the changes up to one that is wrapped for this device are here. */
  readonly membership: Membership | null
  readonly keys: ReadonlyMap<number, Bytes>
  /** Changes by number that are not folded: those after a gap, and what may come to nothing. */
  readonly waiting: Waiting
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
  if (from.membership) return await goOn(reader, from, [])
  const begun = await bootstrap(reader, waiting)
  if (!begun) return { log: from, folded: [] }
  const { n: last } = begun.folded.membership.head
  const left = new Map([...waiting].filter(([n]) => n > last))
  return await goOn(reader, { ...from, ...begun.folded, waiting: left }, begun.changes)
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

/**
 * Folds the first change of the next number that holds. Those that do not are dropped, but for one of a later version.
 */
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
