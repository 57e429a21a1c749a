/** Compatibility: files that earlier releases wrote open with the same content, and their entries belong to a negotiation. */
import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Waiting } from '../extension/messages'
import { type Entry, withNegotiation } from '../shared/domain/entries'
import { publicView } from '../shared/domain/layers'
import { buildLedger, countPhases, statusAsOf } from '../shared/domain/ledger'
import { sha256 } from '../shared/encoding/sha256'
import { readSnapshot } from '../shared/messages/snapshot'
import { type FileKind, type PlenaryFile, readFile } from '../shared/pack/export'
import { readPackText } from '../shared/pack/read'
import type { Pack1 } from '../shared/pack/schema-1'
import { fixturePack } from '../shared/testing/fixture-pack'

const vault = vi.hoisted(() => new Map<string, unknown>())
vi.mock('../extension/background/vault', () => ({
  vault: {
    get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, structuredClone(vault.get(key))])),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) vault.set(key, structuredClone(value))
    },
  },
}))

// Locked by the product's own number of iterations, which the tests otherwise replace.
Reflect.deleteProperty(globalThis.crypto.subtle, 'deriveKey')

const FOLDER = 'shared/testing/releases/0.1.0'
const PASSPHRASE = 'correct horse battery'
const textOf = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8')
const FIRST = 'wto-ecommerce'
const stored: readonly Entry[] = JSON.parse(textOf('entries.json'))
/** The entries that were stored, each with the negotiation whose pack was there. */
const entries = stored.map((entry) => withNegotiation(entry, FIRST))

async function read(name: string): Promise<PlenaryFile> {
  async function* lines() {
    yield* textOf(name).split('\n')
  }
  const result = await readFile(lines(), sha256)
  if (!result.ok) throw new Error(`${result.problem.place} ${result.problem.reason}`)
  return result.file
}

/** Articles and meetings that the entries of the files are about. */
const { articles, meetings } = fixturePack
const SHIPPED = { articles, meetings }
const inClear = entries.filter(({ layer }) => layer === 'public')

const sorted = (some: readonly Entry[]) => some.toSorted((a, b) => (a.id < b.id ? -1 : 1))

describe('the pack that shipped', () => {
  const text = gunzipSync(readFileSync(`${FOLDER}/pack.json.gz`)).toString()
  const was: Pack1 = JSON.parse(text)
  const result = readPackText(text)
  if (!result.ok) throw new Error(`${result.problem.place} ${result.problem.reason}`)
  const { pack } = result

  it('has its records, each as it was', () => {
    const { observations, meetings, roles, proposals: documents, milestones, positions, groups } = was
    expect(pack).toMatchObject({ schema: 2, id: FIRST, version: was.version, observations, meetings, roles })
    expect(pack).toMatchObject({ documents, milestones, positions, groups })
    const { length } = observations
    expect([was.schema, length, was.articles.length, pack.articles.length, pack.members.length]).toEqual([
      1,
      356,
      55,
      was.articles.length,
      was.members.length,
    ])
  })
  it.each([
    ['2021-07-22', { clean: 3, 'nearly-clean': 2, 'under-discussion': 18, proposed: 8, parked: 1, none: 22 }],
    ['2026-11-24', { concluded: 30, dropped: 23, 'under-discussion': 1 }],
  ])('has the statuses that it had on %s', (day, counts) => {
    const found = Object.entries(countPhases(buildLedger(pack), pack.articles, day)).filter(([, n]) => n > 0)
    expect(Object.fromEntries(found)).toEqual(counts)
  })
})

describe('a file', () => {
  it.each<[string, FileKind, readonly Entry[], number]>([
    ['backup-1.plenary', 'backup', entries, 0],
    ['backup-2.plenary', 'backup', inClear, 7],
    ['backup-3.plenary', 'backup', inClear, 7],
    ['export.json', 'export', publicView(entries, SHIPPED), 0],
  ])('%s has its entries, and those that are locked', async (name, kind, open, locked) => {
    const file = await read(name)
    expect([file.kind, file.pack.id, file.pack.schema]).toEqual([kind, FIRST, 2])
    expect(sorted(file.records)).toEqual(sorted(open))
    expect(file.locked?.records.length ?? 0).toBe(locked)
    expect(file.previous?.pack.version).toBe(name === 'backup-3.plenary' ? '2026.1.1' : undefined)
  })

  it('snapshot.json has its pack and its entries', () => {
    const was: { readonly mine: readonly string[]; readonly pack: Pack1 } = JSON.parse(textOf('snapshot.json'))
    const result = readSnapshot(was)
    if (!result.ok) throw new Error(`${result.problem.place} ${result.problem.reason}`)
    const { pack, mine } = result.snapshot
    expect(mine).toEqual(was.mine)
    expect(mine.length).toBeGreaterThan(0)
    expect(pack.observations).toEqual(was.pack.observations)
    const [own] = pack.observations.filter(({ id }) => mine.includes(id))
    expect(own && statusAsOf(buildLedger(pack), own.article, own.date).standing?.status.id).toBe(own?.status)
  })
})

describe('a backup that is restored', () => {
  const newTab = async () => {
    vi.resetModules()
    return await import('../pwa/store')
  }
  beforeEach(async () => {
    await Dexie.delete('plenary')
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {}, removeItem: () => {} })
    vi.stubGlobal('navigator', {})
    vi.stubGlobal('fetch', async () => new Response(readFileSync('public/packs/wto-ecommerce.json')))
  })

  it.each(['backup-1.plenary', 'backup-2.plenary', 'backup-3.plenary'])(
    '%s gives all entries back, of the negotiation of its pack, where another is open',
    async (name) => {
      const file = await read(name)
      const tab = await newTab()
      await tab.openData()
      const other = readPackText(readFileSync('public/packs/wto-investment-facilitation.json', 'utf8'))
      if (!other.ok) throw new Error(other.problem.reason)
      await tab.addPack(other.pack, 'bundled')
      await tab.replaceAll(file)
      if (file.locked) expect(await tab.unlock(PASSPHRASE)).toBe(true)
      const { packs, entries: found } = await tab.openData()
      expect(packs.find(({ slot }) => slot === file.pack.id)?.pack).toEqual(file.pack)
      expect(sorted(found)).toEqual(sorted(entries))
    },
  )
})

describe('an outbox', () => {
  it('is handed over entry by entry, as it was captured', async () => {
    const was: { readonly outbox: readonly Waiting[]; readonly kept: unknown } = JSON.parse(textOf('outbox.json'))
    for (const [key, value] of Object.entries(was)) vault.set(key, value)
    const { deliver, allSaved } = await import('../extension/background/outbox')
    const captured = was.outbox.map(({ record }) => record)
    expect(captured.map(({ kind }) => kind).sort()).toEqual(['observation', 'observation', 'observation', 'withdrawal'])
    expect(sorted(await deliver(10))).toEqual(sorted(captured))
    expect(await allSaved()).toEqual(was.kept)
  })
  it('as a file has the same entries, of the negotiation of its pack', async () => {
    const was: { readonly outbox: readonly Waiting[] } = JSON.parse(textOf('outbox.json'))
    const file = await read('outbox.plenary')
    expect(file.kind).toBe('outbox')
    expect(file.records).toEqual(was.outbox.map(({ record }) => withNegotiation(record, FIRST)))
  })
})
