/**
 * Store of the sync in IndexedDB. A step is one transaction over log, entries, outbox and state, checked against the revision of the
 * state, so that of two tabs one is refused, and a crash leaves all of a step or nothing. What a delegation needs
 * beside an outbox row a write is here: loaded where there is one.
 */
import type { Bytes } from '../../../shared/delegation/bytes'
import { isShareable, type SharedEntry, sharedForm } from '../../../shared/delegation/shared-entry'
import { NEW_STATE, type Step, type SyncState, type SyncStore } from '../../../shared/delegation/sync-store'
import type { Item } from '../../../shared/delegation/transport'
import type { Entry } from '../../../shared/domain/entries/entries'
import { cutFor, isOfDevice } from '../../../shared/domain/entries/layers'
import { referringAs } from '../../../shared/domain/entries/references'
import { byMaking } from '../../../shared/domain/entries/union'
import type { Lock } from '../../../shared/pack/sealed'
import { announce } from '../changes'
import { newEntryId } from '../clock'
import { beginEpochOfSame } from '../copy/epoch'
import { raiseSentinel } from '../copy/loss-sentinel'
import { appendToCopy, linesOf, publishEpoch } from '../copy/second-copy'
import { type Database, withDatabase } from '../database'
import { StoreFailure } from '../failure'
import { readableIn, rowsUnder, type SealedAhead, sealAhead, unlockedKeyOf } from '../lock/unlocked-key'
import { addArrived } from '../log/arrived'
import { EntryRows } from '../log/entry-rows'
import { dequeue, takeFromOutbox, waitingIn } from '../log/outbox'
import { writeBatches } from '../log/transfer'
import { delegationIn, epochIn, forgottenIn, lockIn, stepsIn } from '../meta'
import type { StoredState } from '../schema'
import { ownDevices } from './device'
import { type Going, outgoing } from './outgoing'
import { START_OF_LOG, SyncLogRows } from './sync-log-rows'

/** More at once are rows of many, which cost a start less. */
const MOST_SINGLE = 50

/** Outcome of a step, as it is published. */
interface Committed {
  readonly appended: readonly Entry[]
  readonly rows: ReturnType<typeof rowsUnder>
  /** Keys of the rows of many that it wrote. */
  readonly batches: readonly string[]
  readonly hasNewEpoch: boolean
  readonly epoch: string | null
  readonly lock: Lock | null
  readonly steps: Awaited<ReturnType<typeof stepsIn>>
  readonly at: number
}

/** Data of the app in memory, out of which is decided what leaves; `null` before they are read. */
export type InMemory = () => Going | null

/** Opens the store of the sync of this device. */
export const openSyncStore = (inMemory: InMemory = () => null): SyncStore => new SyncTables(inMemory)

class SyncTables implements SyncStore {
  readonly #entries = new EntryRows()
  readonly #log = new SyncLogRows()
  /** This device in the delegation that the state was read of: its id is never used twice. */
  #device: string | null = null

  constructor(readonly inMemory: InMemory) {}

  state(): Promise<SyncState> {
    return withDatabase((db) =>
      db.transaction('rw', [db.meta, db.syncState], async () => {
        this.#device ??= (await delegationIn(db))?.device ?? null
        return await stateIn(db)
      }),
    )
  }

  async readLog(take: (items: readonly Item[]) => void | Promise<void>): Promise<void> {
    for (let place = START_OF_LOG; ; ) {
      const { items, next } = await withDatabase((db) =>
        db.transaction('r', [db.syncLog], () => this.#log.read(db, place)),
      )
      if (next === null) return
      await take(items)
      place = next
    }
  }

  envelope(name: string): Promise<Bytes | null> {
    return withDatabase((db) => db.transaction('r', [db.syncLog], () => this.#log.get(db, name)))
  }

  async outbox(most: number): Promise<readonly string[]> {
    return await withDatabase((db) => db.transaction('r', [db.outbox], () => waitingIn(db, most)))
  }

  async entries(ids: readonly string[]): Promise<readonly SharedEntry[]> {
    const { entries, device } = await this.#read(ids)
    return entries.flatMap((entry) => shared(entry, device))
  }

  async outgoing(ids: readonly string[]): Promise<readonly SharedEntry[]> {
    const { entries, device } = await this.#read(ids)
    const going = await outgoing(entries, this.inMemory(), device)
    const { entries: stored } = await this.#read(going.map(({ id }) => id))
    return referringAs(going, stored).flatMap((entry) => shared(entry, device))
  }

  async commit(revision: number, step: Step): Promise<boolean> {
    const { append = [], drop = [] } = step
    const here = (await this.#read([...append.map(({ id }) => id), ...drop])).entries
    const secret = new Set(here.filter(isOfDevice).map(({ id }) => id))
    // A private entry stays, whatever arrives under its id.
    const own = {
      ...step,
      append: append.filter(({ id }) => !secret.has(id)).toSorted(byMaking),
      drop: drop.filter((id) => !secret.has(id)),
    }
    const [ahead, commit] = [await sealAhead(own.append), newEntryId()]
    const made: { committed?: Committed } = {}
    const isDone = await withDatabase((db) =>
      db.transaction('rw', tablesOf(db), async () => {
        const stored = await stateIn(db)
        // A dropped attempt had committed.
        if (stored.commit === commit) return true
        // Revisions begin again with another membership.
        if (!(await this.#belongsIn(db)) || stored.revision !== revision) return false
        if (!(await takeFromOutbox(db, step.sealed ?? []))) return false
        if (step.held?.length) await dequeue(db, new Set(step.held))
        made.committed = await this.#write(db, { step: own, ahead, stored, commit })
        return true
      }),
    )
    if (isDone && made.committed) await publish(made.committed)
    return isDone
  }

  /** False once another tab has ended the membership that the state was read of. */
  async #belongsIn(db: Pick<Database, 'meta'>): Promise<boolean> {
    const own = await delegationIn(db)
    return own !== null && own.device === this.#device
  }

  async #write(
    db: Database,
    {
      step: { state, log = [], append, drop, sealed = [] },
      ahead,
      stored,
      commit,
    }: {
      readonly step: Step & Required<Pick<Step, 'append' | 'drop'>>
      readonly ahead: SealedAhead
      readonly stored: StoredState
      readonly commit: string
    },
  ): Promise<Committed> {
    await this.#log.add(db, log)
    // Erased entries stay in the log, and nowhere else.
    const forgotten = new Set(await forgottenIn(db))
    const arriving = append.filter(({ id }) => !forgotten.has(id))
    const changing = [...arriving.map(({ id }) => id), ...drop]
    const found = await this.#entries.find(db, changing)
    const gone = new Set([...found.clear, ...found.sealed].map(({ id }) => id))
    if (gone.size > 0) await this.#entries.delete(db, found, gone)
    const lock = await lockIn(db)
    const rows = rowsUnder(lock, arriving, ahead)
    const batches = await insert(db, rows)
    // What comes again, as its author numbers it, is not new.
    await addArrived(
      db,
      arriving.filter(({ id }) => !gone.has(id)),
    )
    // Within an epoch nothing changes or goes.
    if (gone.size > 0) await beginEpochOfSame(db)
    const epoch = await epochIn(db)
    const { applied } = { ...stored, ...state }
    const next: StoredState = {
      ...stored,
      ...state,
      applied: applied?.epoch === stored.epoch ? { ...applied, epoch: epoch ?? '' } : applied,
      revision: stored.revision + 1,
      epoch: epoch ?? '',
      commit,
      sending: sendingAfter(stored, state, sealed),
    }
    await db.syncState.put({ key: 'state', value: next })
    return {
      ...{ appended: arriving, rows, batches, epoch, lock },
      hasNewEpoch: gone.size > 0,
      steps: await stepsIn(db),
      at: Date.now(),
    }
  }

  /** Entries by id, as stored. Throws `StoreFailure` `locked` where some are sealed and this tab has no key. */
  async #read(ids: readonly string[]): Promise<{ readonly entries: readonly Entry[]; readonly device: string }> {
    const { clear, sealed, lock, delegation } = await withDatabase((db) =>
      db.transaction('r', [db.records, db.batches, db.sealed, db.meta], async () => ({
        ...(await this.#entries.find(db, ids)),
        lock: await lockIn(db),
        delegation: await delegationIn(db),
      })),
    )
    const opened = await readableIn(lock, sealed)
    if (sealed.length > 0 && !unlockedKeyOf(lock)) throw new StoreFailure('locked', 'the entries are locked')
    const byId = new Map([...clear, ...opened].map((entry) => [entry.id, entry]))
    return { entries: ids.flatMap((id) => byId.get(id) ?? []), device: delegation?.device ?? '' }
  }
}

const tablesOf = (db: Database) => [db.records, db.batches, db.sealed, db.meta, db.outbox, db.syncLog, db.syncState]

/** An entry as the delegation may have it. */
function shared(entry: Entry, device: string): readonly SharedEntry[] {
  if (!isShareable(entry)) return []
  const cut = cutFor(entry, 'delegation')
  return isShareable(cut) ? [sharedForm(cut, { device, name: '' }, [device, ...ownDevices()])] : []
}

/** The state, of which a new storage epoch is a new revision. Needs a transaction on `meta` and `syncState`. */
export async function stateIn(db: Pick<Database, 'meta' | 'syncState'>): Promise<StoredState> {
  const epoch = (await epochIn(db)) ?? ''
  const row = await db.syncState.get('state')
  const stored = row?.key === 'state' ? row.value : { ...NEW_STATE, epoch, commit: '', sending: [] }
  if (stored.epoch === epoch) return stored
  const next = { ...stored, epoch, revision: stored.revision + 1 }
  await db.syncState.put({ key: 'state', value: next })
  return next
}

/** Ids of the batch that is pending afterwards. */
function sendingAfter(
  { sending }: StoredState,
  { pending }: Step['state'],
  sealed: readonly string[],
): readonly string[] {
  if (pending === undefined) return sending
  return pending === null ? [] : sealed
}

/** Adds rows; gives the keys of those of many. */
async function insert(
  db: Pick<Database, 'records' | 'batches' | 'sealed'>,
  { entries, sealed }: ReturnType<typeof rowsUnder>,
): Promise<readonly string[]> {
  await db.sealed.bulkPut([...sealed])
  if (entries.length > MOST_SINGLE) return await writeBatches(db.batches, entries)
  await db.records.bulkPut([...entries])
  return []
}

/** After the transaction, as every write: sentinel, second copy, other tabs. */
async function publish({ appended, rows, batches, hasNewEpoch, epoch, lock, steps, at }: Committed): Promise<void> {
  if (hasNewEpoch) return await publishEpoch()
  if (appended.length === 0) return
  raiseSentinel(appended.length, epoch, at)
  await appendToCopy([...linesOf(rows, lock)], epoch)
  const change = { type: 'kept', records: appended, steps, ...(batches.length > 0 && { batches }) } as const
  announce(change, rows.sealed.length > 0 ? { type: 'replaced' } : change)
}
