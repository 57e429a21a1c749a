/** The database and its life: opened once, given up to a newer version, reopened when the browser drops it. */
import { type DBCore, type DBCoreMutateRequest, Dexie, type EntityTable, type Middleware } from 'dexie'
import type { Entry } from '../../shared/domain/entries'
import type { Pack } from '../../shared/pack/schema'
import type { Lock, Sealed } from '../../shared/pack/sealed'
import type { Signer } from '../../shared/pack/signature'
import { type AffectedArticles, affectedBy } from './affected-articles'
import { failureFrom, StoreFailure } from './failure'
import { DATABASE, LAST_BOARD, type LastBoard, MOVED } from './last-board'
import { VERSION } from './raw-read'
import { v1 } from './versions/v1'
import { v2 } from './versions/v2'

/** `active` is what the app shows; `previous` is what it can go back to. */
export interface PackRow {
  slot: 'active' | 'previous'
  pack: Pack
  origin: 'bundled' | 'imported'
  /** Who signed it; `null` or missing for a pack that nobody signed. */
  signer?: Signer | null
  installedAt: string
}

export type Signers = Readonly<Record<string, string>>

/** Records that came in together. */
export interface Batch {
  id: string
  records: readonly Entry[]
}

/** When the last backup was made and how many of the records that are here it holds. */
export interface Backup {
  /** ISO 8601 instant. */
  readonly at: string
  readonly records: number
}

/** `born` is the instant at which this device's record began; `lock` is there while the private layer is under one. */
export type MetaRow =
  | { key: 'born'; value: string }
  | { key: 'backup'; value: Backup }
  | { key: 'lock'; value: Lock }
  /** Which write took records away on purpose; there until the second copy is without them. */
  | { key: 'taken'; value: string }
  /** By negotiation, the key that signed the pack that the user took last. */
  | { key: 'signers'; value: Signers }
  | { key: typeof LAST_BOARD; value: LastBoard }
  | { key: typeof MOVED; value: readonly string[] }

/** Whatever is written notes what it may have moved of the board that was drawn without it, in the same transaction. */
const notesMoved: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'last-board',
  create: (core) => ({
    ...core,
    table: (name) => {
      const table = core.table(name)
      return {
        ...table,
        mutate: (request) => {
          const touched = touchedIn(name, request)
          if (touched === null) return table.mutate(request)
          const [meta, { trans }] = [core.table('meta'), request]
          const takeAway = () => meta.mutate({ type: 'delete', trans, keys: [LAST_BOARD, MOVED] })
          const note = ({ value: before = [] }: { readonly value?: readonly string[] } = {}) => {
            const value = [...new Set([...before, ...touched])]
            return meta.mutate({ type: 'put', trans, values: [{ key: MOVED, value }] })
          }
          const noted = touched === 'board' ? takeAway() : meta.get({ trans, key: MOVED }).then(note)
          return noted.then(() => table.mutate(request))
        },
      }
    },
  }),
}

/** What a write may move of the board: `board` is all of it, `null` nothing at all. */
function touchedIn(name: string, request: DBCoreMutateRequest): AffectedArticles | null {
  // The copy is without what was taken away by now; the board went with the write that took it.
  if (request.type === 'delete' && name === 'meta' && request.keys.every((key) => key === 'taken')) return null
  if (request.type !== 'add' && request.type !== 'put') return 'board'
  const { values } = request
  if (values.length === 0 || (name === 'meta' && values[0]?.key === LAST_BOARD)) return null
  if (name === 'records') return affectedBy(values)
  // How long ago that was is told with how many records there are.
  return name === 'meta' && values.every(({ key }) => key === 'backup') ? new Set() : 'board'
}

export class Database extends Dexie {
  readonly packs!: EntityTable<PackRow, 'slot'>
  readonly records!: EntityTable<Entry, 'id'>
  readonly batches!: EntityTable<Batch, 'id'>
  /** Private records under the lock; without one they are among the others. */
  readonly sealed!: EntityTable<Sealed, 'id'>
  readonly meta!: EntityTable<MetaRow, 'key'>

  constructor() {
    // Strict: a write that was confirmed is on the disk, not in a buffer.
    super(DATABASE, { chromeTransactionDurability: 'strict' })
    v1(this)
    v2(this)
    this.use(notesMoved)
  }
}

/**
 * `dropped`: the browser closed the connection by itself, as it does when it erases a site's data. `unpromised`: it did
 * not promise to keep what was just recorded.
 */
export type StoreEvent = 'blocked' | 'outdated' | 'erased' | 'dropped' | 'unpromised'
const listeners = new Set<(event: StoreEvent) => void>()

/** Told when another tab holds up the opening, a newer Plenary took the database over, or the data went away. */
export function watchDatabase(listener: (event: StoreEvent) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Tells those who watch. */
export const tell = (event: StoreEvent) => {
  for (const listener of listeners) listener(event)
}

const db = new Database()
let outdated = false
db.on('blocked', () => tell('blocked'))
// Dexie says `close` of its own closings too; only one that nobody asked for is news, and only once.
let live = false
db.on('close', () => {
  if (live) tell('dropped')
  live = false
})
db.on('versionchange', (event) => {
  const deleted = event.newVersion === null
  outdated = !deleted
  live = false
  db.close({ disableAutoOpen: !deleted })
  tell(deleted ? 'erased' : 'outdated')
  // Handled here: Dexie need not close it again and warn.
  return false
})

/**
 * Runs work on the database; a connection that the browser dropped is opened again. One attempt may have been complete,
 * though it was told to be dropped, and the next finds what it did: what is `told` to one is told to all after it. Throws
 * `StoreFailure`.
 */
export async function withDatabase<T>(work: (db: Database, told: Set<string>) => PromiseLike<T>): Promise<T> {
  if (outdated) throw new StoreFailure('outdated', 'a newer version of Plenary has upgraded the database')
  const told = new Set<string>()
  for (const pause of PAUSES) {
    try {
      return await attempt((db) => work(db, told))
    } catch (error) {
      if (outdated || pause === null || !wasDropped(error)) throw failureFrom(error)
      live = false
      db.close({ disableAutoOpen: false })
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  throw new StoreFailure('unknown', 'the database stayed closed')
}

/** A browser that is just erasing a site's data refuses to open for a moment. */
const PAUSES = [0, 200, 1000, null] as const

async function attempt<T>(work: (db: Database) => PromiseLike<T>): Promise<T> {
  if (!db.isOpen()) await opened(db.open())
  return await work(db)
}

const PATIENCE = 3000

/** A tab that queues behind another's upgrade hears of no event, and would wait in silence. */
async function opened(opening: PromiseLike<unknown>): Promise<void> {
  const waiting = setTimeout(() => tell('blocked'), PATIENCE)
  try {
    await opening
    live = true
  } finally {
    clearTimeout(waiting)
  }
}

/** Gives up a database that a newer Plenary took over since it was read without, as where it is told so. Throws `StoreFailure`. */
export async function refuseNewer(): Promise<void> {
  const version = await withDatabase(async (db) => db.backendDB().version)
  // Within ten are the library's own repairs.
  if (version < VERSION + 10) return
  outdated = true
  live = false
  db.close({ disableAutoOpen: true })
  tell('outdated')
  throw new StoreFailure('outdated', 'a newer version of Plenary has upgraded the database')
}

/** Deletes a database that can no longer be read. What was left outside it still says that there was a record. */
export async function deleteDatabase(): Promise<void> {
  await db.delete({ disableAutoOpen: false }).catch((error: unknown) => Promise.reject(failureFrom(error)))
}

// A dropped connection shows as one of these, and what was under way was aborted whole.
const wasDropped = (error: unknown) =>
  error instanceof Error &&
  (['DatabaseClosedError', 'InvalidStateError', 'OpenFailedError', 'PrematureCommitError'].includes(error.name) ||
    (error.name === 'AbortError' && !db.isOpen()))

/** The lock of the private layer; `null` when it has none. */
export async function lockIn(database: Pick<Database, 'meta'>): Promise<Lock | null> {
  const row = await database.meta.get('lock')
  return row?.key === 'lock' ? row.value : null
}

/** The instant at which the record of a database began; `null` in one that is new. */
export async function bornIn(database: Pick<Database, 'meta'>): Promise<string | null> {
  const row = await database.meta.get('born')
  return row?.key === 'born' ? row.value : null
}

/** What was backed up last; `null` where nothing was. */
export async function backupIn(database: Pick<Database, 'meta'>): Promise<Backup | null> {
  const row = await database.meta.get('backup')
  return row?.key === 'backup' ? row.value : null
}
