/** The store of one device in memory, each commit at once: what a test can copy, set back and restore. */

import type { Bytes } from '../../shared/delegation/bytes'
import { isShareable, type SharedEntry, sharedForm } from '../../shared/delegation/shared-entry'
import { NEW_STATE, type Step, type SyncState, type SyncStore } from '../../shared/delegation/sync-store'
import type { Item } from '../../shared/delegation/transport'
import type { Entry } from '../../shared/domain/entries/entries'

interface Contents {
  readonly state: SyncState
  readonly entries: ReadonlyMap<string, Entry>
  readonly log: ReadonlyMap<string, Bytes>
  readonly outbox: readonly string[]
}

export class MemorySyncStore implements SyncStore {
  #now: Contents = { state: { ...NEW_STATE, epoch: 'epoch-1' }, entries: new Map(), log: new Map(), outbox: [] }
  /** Makes the next commits fail as on a full device. */
  isFull = false

  constructor(
    readonly device: string,
    log: readonly Item[] = [],
  ) {
    this.#now = { ...this.#now, log: new Map(log.map(({ name, bytes }) => [name, bytes])) }
  }

  /** Adds an entry of this device's user; one whose id is there stays as it is. */
  save(entry: Entry): void {
    const { entries, outbox } = this.#now
    if (entries.has(entry.id)) return
    this.#now = {
      ...this.#now,
      entries: new Map([...entries, [entry.id, entry]]),
      outbox: isShareable(entry) ? [...outbox, entry.id] : outbox,
    }
  }

  /** Number of entries. */
  get size(): number {
    return this.#now.entries.size
  }

  has(id: string): boolean {
    return this.#now.entries.has(id)
  }

  get all(): readonly Entry[] {
    return [...this.#now.entries.values()]
  }

  get waiting(): readonly string[] {
    return this.#now.outbox
  }

  /** Entries here that the delegation has, by id. */
  get shared(): ReadonlyMap<string, SharedEntry> {
    return new Map(this.all.flatMap((entry) => (isShareable(entry) ? [[entry.id, this.#asShared(entry)]] : [])))
  }

  /** The whole profile as it is now, to set back to. */
  copy(): () => void {
    const contents = this.#now
    return () => {
      this.#now = contents
    }
  }

  /**
   * A backup as it is now. Its restoring replaces the entries, but for those that wait, and begins a storage epoch; all may
   * be what no batch holds, so that they wait to be shared, as the app has it.
   */
  backup(): () => void {
    const { entries } = this.#now
    return () => {
      const { outbox, state, entries: now } = this.#now
      const waiting = outbox.flatMap((id) => {
        const entry = now.get(id)
        return entry ? [[id, entry] as const] : []
      })
      const restored = [...entries.values()].filter(isShareable).map(({ id }) => id)
      this.#now = {
        ...this.#now,
        entries: new Map([...entries, ...waiting]),
        outbox: [...new Set([...outbox, ...restored])],
        state: { ...state, epoch: `${state.epoch}+`, revision: state.revision + 1 },
      }
    }
  }

  #asShared(entry: SharedEntry): SharedEntry {
    return sharedForm(entry, { device: this.device, name: '' }, [this.device])
  }

  async state(): Promise<SyncState> {
    return this.#now.state
  }

  get logged(): readonly Item[] {
    return [...this.#now.log].map(([name, bytes]) => ({ name, bytes }))
  }

  async readLog(take: (items: readonly Item[]) => void | Promise<void>): Promise<void> {
    const { logged } = this
    for (let start = 0; start < logged.length; start += 2) await take(logged.slice(start, start + 2))
  }

  async envelope(name: string): Promise<Bytes | null> {
    return this.#now.log.get(name) ?? null
  }

  async outbox(most: number): Promise<readonly string[]> {
    return this.#now.outbox.slice(0, most)
  }

  async entries(ids: readonly string[]): Promise<readonly SharedEntry[]> {
    return ids.flatMap((id) => {
      const entry = this.#now.entries.get(id)
      return entry && isShareable(entry) ? [this.#asShared(entry)] : []
    })
  }

  outgoing(ids: readonly string[]): Promise<readonly SharedEntry[]> {
    return this.entries(ids)
  }

  async commit(
    revision: number,
    { state, log = [], append = [], drop = [], sealed = [], held = [] }: Step,
  ): Promise<boolean> {
    if (this.isFull) throw new Error('the device is full')
    const now = this.#now
    if (now.state.revision !== revision || sealed.some((id) => !now.outbox.includes(id))) return false
    const leaving = new Set([...sealed, ...held])
    this.#now = {
      state: { ...now.state, ...state, revision: revision + 1 },
      entries: withEntries(now.entries, append, drop),
      log: withItems(now.log, log),
      outbox: leaving.size === 0 ? now.outbox : now.outbox.filter((id) => !leaving.has(id)),
    }
    return true
  }
}

/** The same map where nothing changes: most steps receive a heartbeat alone, and copies cost many devices their time. */
function withEntries(
  entries: Contents['entries'],
  append: readonly SharedEntry[],
  drop: readonly string[],
): Contents['entries'] {
  if (append.length === 0 && drop.length === 0) return entries
  const changed = new Map(entries)
  for (const id of drop) changed.delete(id)
  for (const entry of append) if (changed.get(entry.id)?.layer !== 'private') changed.set(entry.id, entry)
  return changed
}

function withItems(log: Contents['log'], items: readonly Item[]): Contents['log'] {
  const added = items.filter(({ name }) => !log.has(name))
  return added.length === 0 ? log : new Map([...log, ...added.map(({ name, bytes }) => [name, bytes] as const)])
}
