/** Properties: through the files as they are written and read, a restore gives a backup back and an import an export, for entries of every kind. */
import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { publicView } from '../../../shared/domain/entries/layers'
import { merge } from '../../../shared/domain/entries/union'
import type { Pack } from '../../../shared/pack/schema'
import { anyRecord } from '../../../testing/arbitraries'
import { carried } from '../../../testing/carried-file'
import { fixturePack } from '../../../testing/fixture-pack'
import { type OpenTab, openTab } from '../../../testing/store-tab'

/** A pack without records, which is read in no time: the entries are what is carried. */
const pack: Pack = {
  ...fixturePack,
  ...{ articles: [], members: [], groups: [], meetings: [], observations: [], roles: [], documents: [] },
  ...{ milestones: [], positions: [], participations: [], participationCounts: [], statements: [] },
}
const AT = '2026-11-24T10:00:00.000Z'
const RUNS = { numRuns: 100 }
const anyEntries = fc.uniqueArray(anyRecord, { maxLength: 12, selector: ({ id }) => id })

let tab: OpenTab
beforeAll(async () => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {}, removeItem: () => {} })
  vi.stubGlobal('navigator', {})
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(pack)))
  tab = await openTab()
  await tab.openData()
})

const empty = () => tab.replaceAll({ pack, records: [], madeAt: AT })

describe('entries of every kind', () => {
  it('are the same after a backup and its restore', async () => {
    await fc.assert(
      fc.asyncProperty(anyEntries, async (entries) => {
        await empty()
        await tab.saveEntries(entries)
        const file = await carried({ kind: 'backup', madeAt: AT, ...(await tab.readForBackup()) })
        await empty()
        await tab.replaceAll(file)
        const { packs, entries: counting, ahead } = await tab.openData()
        expect(packs).toMatchObject([{ slot: pack.id, pack }])
        expect(merge(counting, ahead)).toEqual(merge(entries))
      }),
      RUNS,
    )
  }, 120_000)

  it('are, where they are public, the same after an export and its import', async () => {
    await fc.assert(
      fc.asyncProperty(anyEntries, async (entries) => {
        await empty()
        const open = publicView(entries, pack)
        const { records } = await carried({ kind: 'export', madeAt: AT, pack, records: open })
        await tab.importEntries(records, 'export')
        const { entries: counting, ahead } = await tab.openData()
        expect(merge(counting, ahead)).toEqual(merge(open))
      }),
      RUNS,
    )
  }, 120_000)
})
