/**
 * Properties: two devices of one user that exchange backups and exports both ways, in any order, end with the same entries,
 * the same negotiations and the same list, each entry by who made it; whatever an import contradicts was named before it.
 */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { beforeAll, expect, it, vi } from 'vitest'
import { assemble } from '../../../shared/domain/assembly/assemble'
import { arrived } from '../../../shared/domain/entries/authors'
import {
  type Device,
  type EntityEntry,
  type Entry,
  entityKey,
  entriesOf,
  isEntityEntry,
} from '../../../shared/domain/entries/entries'
import { compareCopies } from '../../../shared/domain/entries/fuller'
import { publicView } from '../../../shared/domain/entries/layers'
import { contradictionsOf } from '../../../shared/domain/imports/contradictions'
import { isTakenByItself } from '../../../shared/domain/imports/import-plan'
import { planTogether } from '../../../shared/domain/imports/plan-together'
import { buildLedger } from '../../../shared/domain/ledger/ledger'
import { followedOn } from '../../../shared/domain/queries/follows'
import type { Observation } from '../../../shared/domain/types'
import type { PlenaryFile } from '../../../shared/pack/export'
import type { Pack } from '../../../shared/pack/schema'
import { anyRecord } from '../../../testing/arbitraries'
import { carried } from '../../../testing/carried-file'
import { fixturePack } from '../../../testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../../testing/memory-browser'
import { type OpenTab, openTab } from '../../../testing/store-tab'

const articles = fixturePack.articles.slice(0, 3)
const isKept = ({ article }: Observation) => articles.some(({ id }) => id === article)
/** Few of each, so that entries meet, and a file is read in no time. */
const pack: Pack = {
  ...fixturePack,
  articles,
  observations: fixturePack.observations.filter(isKept).map(({ id, article, date, status, basis, evidence }) => ({
    ...{ id, article, date, status, basis, evidence, statement: '' },
    reportedBy: { person: null, role: null, members: [] },
  })),
  ...{ members: [], groups: [], meetings: [], roles: [], documents: [] },
  ...{ milestones: [], positions: [], participations: [], participationCounts: [], statements: [] },
}
const OTHER: Pack = { ...pack, id: 'other-talks', names: { en: 'Other talks' } }
const packs = new Map([pack, OTHER].map((one) => [one.id, one]))
const AT = '2026-11-24T10:00:00.000Z'

const NAMES = ['phone', 'laptop'] as const
type Name = (typeof NAMES)[number]
const author = (name: Name): Device => ({ device: name, name: 'A. Delegate' })

/** A device: a browser of its own, with an open tab. */
interface Browser {
  readonly tab: OpenTab
  readonly globals: Readonly<Record<string, unknown>>
}
let devices: Readonly<Record<Name, Browser>>

async function newDevice(): Promise<Browser> {
  const indexedDB = new IDBFactory()
  const globals = { ...memoryBrowser(new MemoryFolder(), new MemoryStorage()), indexedDB }
  use(globals)
  Dexie.dependencies.indexedDB = indexedDB
  const tab = await openTab()
  return { tab, globals }
}

function use(globals: Browser['globals']): void {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value)
}

/** Work in the tab of a device. */
async function on<T>(name: Name, work: (tab: OpenTab) => Promise<T>): Promise<T> {
  const { tab, globals } = devices[name]
  use(globals)
  return await work(tab)
}

beforeAll(async () => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(pack)))
  devices = { phone: await newDevice(), laptop: await newDevice() }
})

const entriesOn = (name: Name): Promise<readonly Entry[]> => on(name, async (tab) => (await tab.openData()).entries)

const backupOf = (name: Name): Promise<PlenaryFile> =>
  on(name, async (tab) => await carried({ kind: 'backup', madeAt: AT, ...(await tab.readForBackup()) }))

async function exportOf(name: Name, of: Pack): Promise<PlenaryFile> {
  const own = entriesOf(await entriesOn(name), of.id)
  return await carried({ kind: 'export', madeAt: AT, pack: of, records: publicView(own, of) })
}

/** Imports what the preview takes if nothing is decided, as the screen does it. Checks what it names as contradicted. */
async function take(name: Name, { kind, records }: PlenaryFile): Promise<void> {
  const entries = await entriesOn(name)
  const isOwnDevice = kind === 'backup'
  const plan = planTogether({ packs, entries }, records)
  for (const of of packs.values()) checkContradictions(of, entries, entriesOf(records, of.id))
  const taken = plan.filter((planned) => isTakenByItself(planned, isOwnDevice)).map(({ entry }) => entry)
  expect(plan.filter(({ deed }) => deed === 'conflicts')).toEqual([])
  const here = new Map(entries.map((entry) => [entry.id, entry]))
  await on(name, (tab) =>
    tab.importEntries(
      isOwnDevice ? taken : taken.map((entry) => arrived(entry, [name])),
      kind,
      () => {},
      (entry) => {
        const mine = here.get(entry.id)
        return isOwnDevice && mine !== undefined && compareCopies(mine, entry) === 'fuller'
      },
    ),
  )
}

/** Against the ledger: an observation is named where another of its article and day, which counts, has another phase. */
function checkContradictions(of: Pack, here: readonly Entry[], incoming: readonly Entry[]): void {
  const own = entriesOf(here, of.id)
  const statuses = assemble(of, [...own, ...incoming]).statuses
  const mine = buildLedger({ statuses, observations: of.observations }, own)
  const both = buildLedger({ statuses, observations: of.observations }, [...own, ...incoming])
  const counting = (ledger: typeof both) =>
    [...ledger.entries].flatMap(([article, list]) =>
      list
        .filter(({ observation, status }) => observation.basis !== 'planned' && status.kind === 'step')
        .map(({ observation, day, status: { phase } }) => ({ article, observation, day, phase })),
    )
  const old = counting(mine)
  const expected = counting(both)
    .filter(({ observation }) => incoming.some(({ id }) => id === observation.id))
    .filter(({ article, day, phase, observation }) =>
      old.some(
        (one) =>
          one.article === article &&
          one.day === day &&
          one.phase !== phase &&
          phase !== null &&
          one.phase !== null &&
          one.observation.id !== observation.id &&
          // A correction replaces what it corrects.
          !corrects(observation, one.observation),
      ),
    )
    .map(({ observation }) => observation.id)
  const named = [...contradictionsOf({ pack: of, entries: own }, incoming).keys()]
  expect(named.toSorted()).toEqual([...new Set(expected)].toSorted())
}

const corrects = (one: Observation, other: Observation): boolean => 'supersedes' in one && one.supersedes === other.id

/** Days on which several observations fall, of the dataset too. */
const DAYS = ['2021-07-22', '2021-07', '2021-07-31', '2026-01-05']
const ids = { article: pack.articles.map(({ id }) => id), status: pack.statuses.map(({ id }) => id) }
const at = <T>(list: readonly T[], n: number): T => {
  const found = list[n % list.length]
  if (found === undefined) throw new Error('an empty list')
  return found
}

/** Entries of every kind on a few articles, which correct, withdraw and continue each other and the dataset’s. */
const madeOn = (name: Name) =>
  fc
    .array(fc.tuple(anyRecord, fc.nat(), fc.nat(), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 6 })
    .map((drawn) =>
      drawn.map(([record, a, b, c, isCorrection], index): Entry => {
        const made = {
          ...record,
          id: `${name}-entry-${index}`,
          by: author(name),
          negotiation: at([...packs.keys()], c),
        }
        const earlier = [`phone-entry-${c % 6}`, `laptop-entry-${c % 6}`, at(pack.observations, c).id]
        const article = at(ids.article, a)
        if (made.kind === 'withdrawal')
          return { ...made, withdraws: at([...earlier, entityKey('article', article)], b) }
        if (made.kind === 'note' || made.kind === 'follow')
          return { ...made, subject: { kind: 'article', id: article } }
        if (isEntityEntry(made)) return onArticle(made, article, isCorrection)
        if (made.kind !== 'observation') return made
        const { supersedes: _, ...rest } = made
        const dated = { ...rest, article, date: at(DAYS, a), status: at(ids.status, b) }
        const cut = { ...dated, evidence: { ...dated.evidence, paragraph: 'Only in a backup.' } }
        return isCorrection ? { ...cut, supersedes: at(earlier, b) } : cut
      }),
    )

/** A correction of an article, or one that continues it. */
function onArticle(entry: EntityEntry, article: string, isCorrection: boolean): EntityEntry {
  if (entry.kind !== 'article') return entry
  if (isCorrection) return { ...entry, entity: { ...entry.entity, id: article } }
  return { ...entry, entity: { ...entry.entity, id: `of-${entry.id}`, continues: [article], from: '2022-01-01' } }
}

/** An exchange: what goes from where, of which negotiation an export is. */
const step = fc.record({
  from: fc.constantFrom(...NAMES),
  kind: fc.constantFrom('backup' as const, 'export' as const),
  of: fc.constantFrom(pack, OTHER),
})
const other = (name: Name): Name => (name === 'phone' ? 'laptop' : 'phone')
const fileFrom = (name: Name, kind: 'backup' | 'export', of: Pack) =>
  kind === 'backup' ? backupOf(name) : exportOf(name, of)

it('end with the same record', async () => {
  await fc.assert(
    fc.asyncProperty(
      madeOn('phone'),
      madeOn('laptop'),
      fc.array(step, { maxLength: 3 }),
      fc.constantFrom(...NAMES),
      fc.boolean(),
      async (phone, laptop, steps, first, isCrossed) => {
        const made = { phone, laptop }
        for (const name of NAMES) {
          // The other negotiation is on on one of them alone: its entries are kept on both.
          const further = name === 'phone' ? [{ pack: OTHER }] : []
          await on(name, (tab) => tab.replaceAll({ pack, further, records: [], madeAt: AT }))
          await on(name, (tab) => tab.saveEntries(made[name]))
        }
        for (const { from, kind, of } of steps) await take(other(from), await fileFrom(from, kind, of))
        // Both files are written before either is read, or one after the other.
        const early = isCrossed ? await backupOf(other(first)) : null
        await take(other(first), await backupOf(first))
        await take(first, early ?? (await backupOf(other(first))))
        const [mine, theirs] = [await entriesOn('phone'), await entriesOn('laptop')]
        expect(theirs).toEqual(mine)
        expect(mine).toHaveLength(phone.length + laptop.length)
        for (const entry of mine) expect(entry.by).toEqual(author(entry.id.startsWith('phone') ? 'phone' : 'laptop'))
        for (const of of packs.values()) {
          expect(assemble(of, theirs)).toEqual(assemble(of, mine))
          expect(buildLedger(of, entriesOf(theirs, of.id))).toEqual(buildLedger(of, entriesOf(mine, of.id)))
          expect(followedOn(of.articles, theirs, '2026-11-24')).toEqual(followedOn(of.articles, mine, '2026-11-24'))
        }
      },
    ),
    { numRuns: Number(process.env.MODEL_RUNS ?? 25) },
  )
}, 240_000)
