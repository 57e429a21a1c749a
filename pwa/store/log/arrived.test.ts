/** The arrival log, as a property: whatever the clocks say, what is new since a visit is exactly what this device took in after it. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { arrivedSince } from '../../../shared/domain/queries/arrivals'
import { dumpDatabase } from '../../../testing/database-dump'
import { fixtureText as packText } from '../../../testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../../testing/memory-browser'
import { note } from '../../../testing/numbered-notes'
import { openTab, type Tab } from '../../../testing/store-tab'

async function fresh(): Promise<void> {
  await Dexie.delete('plenary')
  const root = new MemoryFolder()
  for (const [name, value] of Object.entries(memoryBrowser(root, new MemoryStorage()))) vi.stubGlobal(name, value)
  vi.stubGlobal('fetch', async () => new Response(packText))
}
beforeEach(fresh)
afterEach(() => void vi.useRealTimers())

/** Ids of what the log tells as new, of all that is here. */
async function newSince(tab: Tab, visit: string): Promise<readonly string[]> {
  const { begun, arrived } = await tab.readArrived(visit)
  const at = new Map(arrived.flatMap((row) => row.ids.map((id) => [id, row.at] as const)))
  const { entries, ahead } = await tab.openData()
  return [...entries, ...ahead].filter(arrivedSince({ at, begun }, visit)).map(({ id }) => id)
}

const instant = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2026, 11) })
const step = fc.record({
  /** What the clock says from then on: it may have been set back. */
  clock: fc.option(instant),
  /** Author's date of each entry. */
  made: fc.array(instant, { minLength: 1, maxLength: 3 }),
  what: fc.constantFrom('save', 'import', 'visit'),
})

it('tells as new since each visit what arrived after it, of whatever date, with a clock that is set', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      await fresh()
      const tab = await openTab()
      const visits = new Map([[await tab.markArrived(), new Set<string>()]])
      let n = 1
      for (const { clock, made, what } of steps) {
        if (clock !== null) vi.setSystemTime(clock)
        if (what === 'visit') visits.set(await tab.markArrived(), new Set())
        else {
          const entries = made.map((at) => ({ ...note(n++), madeAt: new Date(at).toISOString() }))
          if (what === 'save') await tab.saveEntries(entries)
          else await tab.importEntries(entries, 'export')
          for (const arrived of visits.values()) for (const { id } of entries) arrived.add(id)
        }
      }
      for (const [visit, arrived] of visits) expect(new Set(await newSince(tab, visit))).toEqual(arrived)
    }),
    { numRuns: 30 },
  )
}, 60_000)

it('counts what came before the log as arrived when it was made, and what comes again as known', async () => {
  const tab = await openTab()
  const [early, late] = [1, 2].map((n) => ({ ...note(n), madeAt: `2026-11-0${n}T10:00:00.000Z` }))
  if (!early || !late) throw new Error('no notes')
  await tab.saveEntries([early, late])
  const db = await new Dexie('plenary').open()
  await db.table('meta').where('key').startsWith('~reached').delete()
  db.close()
  expect(await newSince(tab, '2026-11-01T12:00:00.000Z')).toEqual([late.id])
  const visit = await tab.markArrived()
  await tab.importEntries([early, late], 'export')
  expect(await newSince(tab, visit)).toEqual([])
})

it('is in no backup, and lets go of what is erased', async () => {
  const tab = await openTab()
  await tab.saveEntries([note(1)])
  const isLogged = async () => JSON.stringify(await dumpDatabase('plenary')).includes('~reached')
  expect(await isLogged()).toBe(true)
  expect(JSON.stringify(await tab.readForBackup())).not.toContain('~reached')
  await tab.eraseEntries([note(1).id])
  const { arrived } = await tab.readArrived('')
  expect(arrived.flatMap(({ ids }) => ids)).toEqual([])
})
