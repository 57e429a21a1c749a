/**
 * Membership log: changes that admins signed, chained from the first one, whose hash is the root of trust. One fold
 * gives the same membership on every device, in whatever order the numbers arrive. The first change that holds for a
 * number, in the server's order, counts for ever: so one of two admins who make a change at the same time is the first, and a
 * removed admin cannot rewrite what was. Devices that were shown different orders learn of it by their heartbeats.
 */

import { groupBy } from '../../domain/group-by'
import type { Bytes } from '../bytes'
import type { Envelope } from '../envelope'
import { bootstrap, type Waiting } from './bootstrap'
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
  /** The device that removed this one. */
  readonly removedBy: string | null
}

export const EMPTY_LOG: MembershipLog = {
  membership: null,
  keys: new Map(),
  waiting: new Map(),
  unknown: null,
  removedBy: null,
}

/** Adds changes that have arrived, and folds as far as they go. `folded` are those that count from now on, in order. */
export async function receiveChanges(
  reader: Reader,
  log: MembershipLog,
  arrived: readonly Envelope[],
): Promise<{ readonly log: MembershipLog; readonly folded: readonly Envelope[] }> {
  const waiting = new Map(log.waiting)
  const last = log.membership?.head.n ?? 0
  for (const [n, envelopes] of groupBy(arrived, ({ header }) => header.n))
    if (n > last) waiting.set(n, [...(waiting.get(n) ?? []), ...envelopes])
  const from: MembershipLog = { ...log, waiting }
  if (from.membership) return await goOn(reader, from, [])
  const begun = await bootstrap(reader, waiting)
  if (!begun) return { log: from, folded: [] }
  const { n: begunWith } = begun.folded.membership.head
  const left = new Map([...waiting].filter(([n]) => n > begunWith))
  return await goOn(reader, { ...from, ...begun.folded, waiting: left }, begun.changes)
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
  for (const envelope of candidates) {
    const result = await foldOne(reader, log, envelope)
    if (result.ok) return { log: { ...log, ...result.value, waiting }, folded: envelope }
    if (result.problem.code === 'removed')
      return { log: { ...log, waiting, removedBy: envelope.header.by }, folded: null }
    if (result.problem.code === 'unknown') later.push(envelope)
  }
  if (later.length > 0) waiting.set(n, later)
  return { log: { ...log, waiting, unknown: later.length > 0 ? n : log.unknown }, folded: null }
}
