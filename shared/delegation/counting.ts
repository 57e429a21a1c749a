/**
 * Counting: which entries follow from the log. All batches that are linked, and not after the end of a device that may
 * not write, count, in the order in which they were linked here. What several devices signed under one id counts for each of them
 * (a grow-only set keyed by id and signer), so that devices with the same log have the same contents, whether they received it step by
 * step or count it again; which of them bears the id itself is what was linked first, or is this device's own.
 */
import { idUnder, signerIn, stemOf } from '../domain/entries/id-under'
import { type Batch, ENTRY_SCHEMA, readBatch } from './batch'
import type { Bytes } from './bytes'
import { openEnvelope, parseEnvelope } from './envelope'
import { nameText } from './names'
import type { Replica } from './replica'
import { areSameWords, contest, inDispute, isSameEntry, merged, receivedForm, type SharedEntry } from './shared-entry'
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
  return { ...read.value, entries: read.value.entries.map((entry) => receivedForm(ownIdOf(entry, by.device), by)) }
}

/** Plain id in place of a device's own composite key, so that its content has one place. */
const ownIdOf = (entry: SharedEntry, device: string): SharedEntry =>
  signerIn(entry.id) === device ? ownIdOf({ ...entry, id: stemOf(entry.id) }, device) : entry

/** State after some batches, on top of the one before. */
class Count {
  readonly changed = new Map<string, SharedEntry>()
  /** Ids whose content that counts is in a batch: it need not be sealed again. */
  readonly held = new Set<string>()
  readonly damaged = new Map<string, number>()
  readonly leaving = new Set<string>()

  constructor(
    readonly replica: Replica,
    readonly there: ReadonlyMap<string, SharedEntry>,
  ) {}

  add(batch: Batch | Unread, device: string): void {
    if (batch === 'damaged') this.#damage(device, 1)
    if (typeof batch === 'string') return
    this.#damage(device, batch.damaged)
    if (batch.leaves) this.leaving.add(device)
    for (const entry of batch.entries)
      if (this.#isTaken(entry.id, device)) this.#damage(device, 1)
      else this.#take(entry, device)
  }

  /**
   * True for the composite key of another device, since what that one signs has its place there, and for a key of a key, beside
   * which nothing has a place.
   */
  #isTaken(id: string, device: string): boolean {
    const named = signerIn(id)
    if (named === null || named === device) return false
    return signerIn(stemOf(id)) !== null || (this.replica.membership?.members.has(named) ?? false)
  }

  #take(entry: SharedEntry, device: string): void {
    const there = this.#at(entry.id)
    if (!there) this.#put(entry)
    else if (contest(there, entry, this.replica.id) === 'beside') this.#putBeside(there, entry, device)
    else this.#merge(there, entry, device)
  }

  #merge(there: SharedEntry, entry: SharedEntry, device: string): void {
    const next = merged(there, entry, this.replica.id)
    if (contest(there, entry, this.replica.id) === 'same') this.held.add(entry.id)
    if (!isSameEntry(next, there)) this.#put(next)
    if (there.by?.device === device && !areSameWords(there, entry)) this.#damage(device, 1)
  }

  /** The second one is told as damage: it signed what is another's. */
  #putBeside(there: SharedEntry, entry: SharedEntry, device: string): void {
    if (there.by?.device !== this.replica.id && there.layer !== inDispute(there).layer) this.#put(inDispute(there))
    const id = idUnder(entry.id, device)
    const isNew = id === entry.id || this.#at(id) === undefined
    if (id !== entry.id) this.#take({ ...inDispute(entry), id }, device)
    if (isNew) this.#damage(device, 1)
  }

  #at(id: string): SharedEntry | undefined {
    return this.changed.get(id) ?? this.there.get(id)
  }

  #put(entry: SharedEntry): void {
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

/** Composite keys of what the batches hold beside an entry of another device, among some or among themselves. */
function idsBeside(opened: Opened, there: ReadonlyMap<string, SharedEntry>): readonly string[] {
  const signers = new Map([...there.values()].map(({ id, by }) => [id, by?.device ?? '']))
  const beside = new Set<string>()
  for (const { batch } of opened)
    for (const { id, by } of typeof batch === 'string' ? [] : batch.entries) {
      const [signer, first] = [by?.device ?? '', signers.get(id)]
      if (first === undefined) signers.set(id, signer)
      else if (first !== signer) beside.add(idUnder(id, signer)).add(idUnder(id, first))
    }
  return [...beside]
}

/** What is here under the ids of batches, and beside them. */
async function thereOf({ device: { store } }: Replica, opened: Opened): Promise<ReadonlyMap<string, SharedEntry>> {
  const there = byId(await store.entries(idsIn(opened)))
  const beside = idsBeside(opened, there)
  return beside.length === 0 ? there : new Map([...there, ...byId(await store.entries(beside))])
}

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
  const count = new Count(replica, await thereOf(replica, opened))
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
  const { membership, state, log } = replica
  if (!membership) return { state: {} }
  const linked = log.linked().filter(({ name }) => membership.members.has(name.device))
  const isCounting = new Set(countingOf(replica, linked))
  const opened = await openStored(replica, linked)
  const isOwn = ({ id, by }: SharedEntry): boolean => by?.device === replica.id && signerIn(id) !== replica.id
  const there = await thereOf(replica, opened)
  const count = new Count(replica, new Map([...there].filter(([, entry]) => isOwn(entry))))
  for (const { logged, batch } of opened) if (isCounting.has(logged)) count.add(batch, logged.name.device)
  return {
    append: [...count.changed.values()].filter((entry) => {
      const before = there.get(entry.id)
      return !before || !isSameEntry(before, entry)
    }),
    drop: [...there.values()].flatMap((entry) => (isOwn(entry) || count.changed.has(entry.id) ? [] : [entry.id])),
    held: [...count.held],
    state: {
      damaged: Object.fromEntries(count.damaged),
      leaving: [...count.leaving],
      applied: { epoch: state.epoch, membership: membership.head.n, schema: ENTRY_SCHEMA },
    },
  }
}
