/**
 * Heartbeats: the newest signed report of each device on what it has written and seen. A server cannot make a device's
 * report older, and what it holds back of one device shows in the reports of the others.
 */
import * as v from 'valibot'
import { type Head, headSchema, numberSchema } from './envelope'
import { type Membership, mayWrite } from './membership/membership'
import { instantSchema, MOST_CHANGES } from './membership/membership-schema'

/** Largest envelope of a heartbeat. */
export const LARGEST_HEARTBEAT = 8_192

const heartbeatSchema = v.strictObject({
  at: instantSchema,
  /** Its own newest batch. */
  head: v.nullable(headSchema),
  /** Number of the newest batch that it has of each device, in their order of joining; 0 for none. */
  seen: v.pipe(v.array(numberSchema), v.maxLength(MOST_CHANGES)),
  membership: headSchema,
  build: v.pipe(v.string(), v.maxLength(100)),
  schema: numberSchema,
  /** Version of the dataset of each negotiation. */
  packs: v.pipe(v.record(v.pipe(v.string(), v.maxLength(64)), v.pipe(v.string(), v.maxLength(64))), v.maxEntries(50)),
})
export type HeartbeatText = v.InferOutput<typeof heartbeatSchema>

export interface Heartbeat extends HeartbeatText {
  /** Number by which it is newer than another of its device. */
  readonly n: number
}

export type Heartbeats = ReadonlyMap<string, Heartbeat>

/** `null` for what is no heartbeat. */
export function readHeartbeat(n: number, value: unknown): Heartbeat | null {
  const parsed = v.safeParse(heartbeatSchema, value)
  return parsed.success ? { n, ...parsed.output } : null
}

/** The heartbeats with one that has arrived: the same ones where it is not newer. */
export const withHeartbeat = (beats: Heartbeats, device: string, beat: Heartbeat): Heartbeats =>
  beat.n > (beats.get(device)?.n ?? 0) ? new Map([...beats, [device, beat]]) : beats

/** The list `seen` of a heartbeat. */
export function seenOf({ members }: Membership, heads: ReadonlyMap<string, Head>): readonly number[] {
  const seen = new Array<number>(members.size).fill(0)
  for (const { id, index } of members.values()) seen[index] = heads.get(id)?.n ?? 0
  return seen
}

/** Devices that may write, on whose word a device is said to have written more, its own aside: no single one makes it up. */
const WORDS = 2

/**
 * Devices of which batches exist that are not here, with the highest number that is known: by their own heartbeat, by
 * what two others that may write have seen, and by what an admin had seen who approved a device. Nothing is missing after the
 * end of a device that may not write.
 */
export function missingBatches(
  { members, heads }: Membership,
  here: ReadonlyMap<string, Head>,
  beats: Heartbeats,
): ReadonlyMap<string, number> {
  const missing = new Map<string, number>()
  const writers = [...beats].filter(([device]) => mayWrite(members.get(device)))
  for (const { id, index, upTo } of members.values()) {
    const seen = writers.flatMap(([device, beat]) => (device === id ? [] : [beat.seen[index] ?? 0]))
    const known = [heads.get(id)?.n ?? 0, beats.get(id)?.head?.n ?? 0, seen.sort((a, b) => b - a)[WORDS - 1] ?? 0]
    const highest = Math.min(Math.max(...known), lastOf(upTo))
    if (highest > (here.get(id)?.n ?? 0)) missing.set(id, highest)
  }
  return missing
}

/** Devices with a gap before a batch that would count. */
export const gapsIn = (
  { members }: Membership,
  held: ReadonlyMap<string, readonly { readonly name: Pick<Head, 'n'> }[]>,
): readonly string[] =>
  [...held].flatMap(([device, batches]) => {
    const last = lastOf(members.get(device)?.upTo ?? null)
    return batches.some(({ name }) => name.n <= last) ? [device] : []
  })

/** The highest number of a device's batches that can count. */
const lastOf = (upTo: readonly Head[] | null): number =>
  upTo ? Math.max(0, ...upTo.map(({ n }) => n)) : Number.POSITIVE_INFINITY

/** Heartbeats of devices that belong: a removed one could name what does not exist, and stop the others. */
const ofLiving = (members: Membership['members'], beats: Heartbeats) =>
  [...beats].filter(([device]) => members.get(device)?.removed === null)

/** Of some devices, those whose word can stop the others: a reader's cannot. */
export const writersAmong = ({ members }: Membership, devices: readonly string[]): readonly string[] =>
  devices.filter((device) => mayWrite(members.get(device)))

/** Devices that have seen a membership change, or sealed under a key, that is not here. */
export function aheadOf(
  membership: Membership,
  beats: Heartbeats,
  keyEpochs: Readonly<Record<string, number>>,
): readonly string[] {
  const { members, head, keyEpoch } = membership
  return [...members.values()].flatMap(({ id, removed }) => {
    const isAhead = (beats.get(id)?.membership.n ?? 0) > head.n || (keyEpochs[id] ?? 0) > keyEpoch
    return removed === null && isAhead ? [id] : []
  })
}

/** Devices that were shown another membership log: of the same number they have another change. */
export const onOtherLogs = ({ hashes, members }: Membership, beats: Heartbeats): readonly string[] =>
  ofLiving(members, beats).flatMap(
    ([
      device,
      {
        membership: { n, hash },
      },
    ]) => (n <= hashes.length && hashes[n - 1] !== hash ? [device] : []),
  )
