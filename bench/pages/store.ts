/** Page script: our store and plain Dexie rows, on the same entries. */
import { Dexie, type EntityTable } from 'dexie'
import { importEntries, openData, saveEntries, watchEntries } from '../../pwa/store'
import type { Entry, ObservationEntry } from '../../shared/domain/entries/entries'
import { buildLedger, countPhases } from '../../shared/domain/ledger/ledger'
import { makeRecords } from '../records'

class Rows extends Dexie {
  readonly records!: EntityTable<ObservationEntry, 'id'>
  constructor() {
    super('rows')
    this.version(1).stores({ records: '&id, article, date, status' })
  }
}

let records: ObservationEntry[] = []
const TODAY = '2026-11-24'

/** Opens the data, with the dataset of the only negotiation that is on. */
async function openFirst() {
  const data = await openData()
  const [row] = data.packs
  if (!row) throw new Error('No negotiation is on')
  return { pack: row.pack, entries: data.entries }
}

/** A first start, and entries to import. */
async function setUp(count: number): Promise<void> {
  const { pack } = await openFirst()
  records = makeRecords(pack, count)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const importers = {
  ours: () => importEntries(records, 'export'),
  'rows one by one': async () => {
    const rows = new Rows()
    for (const record of records) await rows.records.add(record)
    rows.close()
  },
  'rows, one transaction': async () => {
    const rows = new Rows()
    await rows.transaction('rw', rows.records, async () => {
      for (const record of records) await rows.records.add(record)
    })
    rows.close()
  },
  'rows, bulkAdd': async () => {
    const rows = new Rows()
    await rows.records.bulkAdd(records)
    rows.close()
  },
}

export type Importer = keyof typeof importers
const bringIn = (importer: Importer) => timed(importers[importer])
const erase = async (): Promise<void> => {
  await Dexie.delete('rows')
}

/** Reads from a closed database to the counts of the board. */
async function readOurs(): Promise<Read> {
  const start = performance.now()
  const state = await openFirst()
  return countsOf(start, state.pack, state.entries)
}

async function readRows(): Promise<Read> {
  const start = performance.now()
  const rows = new Rows()
  const response = await fetch('packs/wto-ecommerce.json')
  const [found, pack] = await Promise.all([rows.records.toArray(), response.json()])
  return countsOf(start, pack, found)
}

/** Milliseconds until the entries are in memory, and until the board is counted. */
export interface Read {
  readonly read: number
  readonly board: number
  readonly records: number
  readonly concluded: number
}

type PackOf = Awaited<ReturnType<typeof openFirst>>['pack']

function countsOf(start: number, pack: PackOf, found: readonly Entry[]): Read {
  const read = performance.now() - start
  const counts = countPhases(buildLedger(pack, found), pack.articles, TODAY)
  return { read, board: performance.now() - start, records: found.length, concluded: counts.concluded }
}

/** Milliseconds of a write until observers are notified, then until the counts are updated. */
async function put(): Promise<{ readonly told: number; readonly counted: number }> {
  const state = await openFirst()
  const [record] = makeRecords(state.pack, 1)
  if (!record) throw new Error('No record was made')
  const start = performance.now()
  const told = new Promise<number>((resolve) => {
    const stop = watchEntries(() => {
      stop()
      resolve(performance.now() - start)
    })
  })
  await saveEntries([{ ...record, id: crypto.randomUUID() }])
  const at = await told
  const from = performance.now()
  countPhases(buildLedger(state.pack, [...state.entries, record]), state.pack.articles, TODAY)
  return { told: at, counted: at + performance.now() - from }
}

export const page = { setUp, bringIn, erase, readOurs, readRows, put }
declare global {
  var storePage: typeof page
}
globalThis.storePage = page
