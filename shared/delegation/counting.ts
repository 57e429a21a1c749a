/**
 * Counting: which entries follow from the log. All batches that are linked, and not after the end of a device that may
 * not write, count; of one id the content that `countsBefore` the others. So devices with the same log have the same
 * entries, whether they received it step by step or count it again.
 */
import { type Batch, ENTRY_SCHEMA, readBatch } from './batch'
import type { Bytes } from './bytes'
import { openEnvelope, parseEnvelope } from './envelope'
import type { Member } from './membership'
import { nameText } from './names'
import type { Replica } from './replica'
import { countsBefore, isSameContent, isSameEntry, receivedForm, type SharedEntry } from './shared-entry'
import type { LoggedBatch } from './sync-log'
import type { Step } from './sync-store'

/** Why a stored batch is not read: too new or locked ones are read later, from the log. */
type Unread = 'too-new' | 'locked' | 'damaged'

/** True for a batch that only a later version, or a key that is not here, opens. */
export const isUnread = ({ ring }: Replica, { schema, keyEpoch }: LoggedBatch): boolean =>
  schema > ENTRY_SCHEMA || !ring.has(keyEpoch)

/** Decrypts and reads a stored batch; its entries are as they are stored. */
export async function openBatch(
  replica: Replica,
  { name, schema, keyEpoch }: LoggedBatch,
  bytes: Bytes,
): Promise<Batch | Unread> {
  if (schema > ENTRY_SCHEMA) return 'too-new'
  const key = await replica.ring.sealing(keyEpoch, 'batch', name.device)
  const member = replica.membership?.members.get(name.device)
  if (!key || !member) return 'locked'
  const parsed = parseEnvelope(bytes)
  const text = parsed.ok ? await openEnvelope(replica.device.cryptography, parsed.value, key) : parsed
  const read = text.ok ? readBatch(text.value) : text
  if (!read.ok) return 'damaged'
  const by = { device: member.id, name: member.name }
  return { ...read.value, entries: read.value.entries.map((entry) => receivedForm(entry, by)) }
}

/** State after some batches, on top of the one before. */
class Count {
  readonly changed = new Map<string, SharedEntry>()
  /** Ids whose content that counts is in a batch: it need not be sealed again. */
  readonly held = new Set<string>()
  readonly damaged = new Map<string, number>()
  readonly leaving = new Set<string>()

  constructor(readonly there: ReadonlyMap<string, SharedEntry>) {}

  add(batch: Batch | Unread, device: string): void {
    if (batch === 'damaged') this.#damage(device, 1)
    if (typeof batch === 'string') return
    this.#damage(device, batch.damaged)
    if (batch.leaves) this.leaving.add(device)
    for (const entry of batch.entries) this.#contest(entry)
  }

  /** One id, two contents: one of them counts, the other is damaged, in any order of arrival. */
  #contest(entry: SharedEntry): void {
    const there = this.changed.get(entry.id) ?? this.there.get(entry.id)
    if (there && isSameEntry(there, entry)) {
      this.held.add(entry.id)
      return
    }
    const wins = !there || countsBefore(entry, there)
    if (there && !isSameContent(there, entry)) this.#damage((wins ? there : entry).by?.device ?? '', 1)
    if (!wins) return
    this.changed.set(entry.id, entry)
    this.held.add(entry.id)
  }

  #damage(device: string, n: number): void {
    if (n > 0) this.damaged.set(device, (this.damaged.get(device) ?? 0) + n)
  }
}

type Opened = readonly { readonly logged: LoggedBatch; readonly batch: Batch | Unread }[]

const idsIn = (opened: Opened): readonly string[] => [
  ...new Set(opened.flatMap(({ batch }) => (typeof batch === 'string' ? [] : batch.entries.map(({ id }) => id)))),
]

const byId = (entries: readonly SharedEntry[]): ReadonlyMap<string, SharedEntry> =>
  new Map(entries.map((entry) => [entry.id, entry]))

async function openAll(
  replica: Replica,
  batches: readonly LoggedBatch[],
  arrived: ReadonlyMap<string, Bytes>,
): Promise<Opened> {
  // All at once: each waits for a thread of the cryptography.
  return await Promise.all(
    batches.map(async (logged) => {
      const name = nameText(logged.name)
      const bytes = arrived.get(name) ?? (await replica.device.store.envelope(name))
      return { logged, batch: bytes ? await openBatch(replica, logged, bytes) : 'damaged' }
    }),
  )
}

/** The same of batches that are stored, most of the log: by a read of it in place of one for each. */
async function openStored(replica: Replica, batches: readonly LoggedBatch[]): Promise<Opened> {
  const byName = new Map(batches.map((logged) => [nameText(logged.name), logged]))
  const opened = new Map<LoggedBatch, Opened[number]>()
  await replica.device.store.readLog(async (items) => {
    const stored = new Map(items.map(({ name, bytes }) => [name, bytes]))
    const wanted = items.flatMap(({ name }) => byName.get(name) ?? [])
    for (const one of await openAll(replica, wanted, stored)) opened.set(one.logged, one)
  })
  return batches.map((logged) => opened.get(logged) ?? { logged, batch: 'damaged' })
}

/** Those of some linked batches that count. */
function countingOf(replica: Replica, batches: readonly LoggedBatch[]): readonly LoggedBatch[] {
  const limited = new Map<string, ReadonlySet<string>>()
  for (const { id, upTo } of replica.membership?.members.values() ?? [])
    if (upTo) limited.set(id, new Set(replica.log.counting(id, upTo).map(({ name }) => name.hash)))
  return batches.filter(({ name: { device, hash } }) => limited.get(device)?.has(hash) ?? true)
}

/** Entries that newly linked batches add. `arrived` has the bytes of those that are not stored yet. */
export async function countLinked(
  replica: Replica,
  linked: readonly LoggedBatch[],
  arrived: ReadonlyMap<string, Bytes>,
): Promise<Step> {
  const opened = await openAll(replica, countingOf(replica, linked), arrived)
  const count = new Count(byId(await replica.device.store.entries(idsIn(opened))))
  for (const { logged, batch } of opened) count.add(batch, logged.name.device)
  const damaged = { ...replica.state.damaged }
  for (const [device, n] of count.damaged) damaged[device] = (damaged[device] ?? 0) + n
  return {
    append: [...count.changed.values()],
    held: [...count.held],
    state: { damaged, leaving: [...new Set([...replica.state.leaving, ...count.leaving])] },
  }
}

/**
 * Counts all entries again from the log: after a restore, an update, a key that has come, or a change of what counts.
 * Entries of this device stay on it; those of others go where they no longer count.
 */
export async function countAgain(replica: Replica): Promise<Step> {
  const { membership, state, log, device } = replica
  if (!membership) return { state: {} }
  const linked = [...membership.members.values()].flatMap(({ id }: Member) => log.counting(id, null))
  const isCounting = new Set(countingOf(replica, linked))
  const opened = await openStored(replica, linked)
  const isOwn = (entry: SharedEntry): boolean => entry.by?.device === replica.id
  const there = byId(await device.store.entries(idsIn(opened)))
  const count = new Count(new Map([...there].filter(([, entry]) => isOwn(entry))))
  const counting = opened.filter(({ logged }) => isCounting.has(logged))
  for (const { logged, batch } of counting) count.add(batch, logged.name.device)
  const kept = new Set(idsIn(counting))
  return {
    append: [...count.changed.values()].filter((entry) => {
      const before = there.get(entry.id)
      return !before || !isSameEntry(before, entry)
    }),
    drop: idsIn(opened).filter((id) => {
      const before = there.get(id)
      return !kept.has(id) && before !== undefined && !isOwn(before)
    }),
    held: [...count.held],
    state: {
      damaged: Object.fromEntries(count.damaged),
      leaving: [...count.leaving],
      applied: { epoch: state.epoch, membership: membership.head.n, schema: ENTRY_SCHEMA },
    },
  }
}
