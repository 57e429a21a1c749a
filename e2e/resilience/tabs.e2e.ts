/** Tabs of one record, and of two versions of Plenary: nothing confirmed is lost, and each tab shows what is so. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { PWA_URL } from '../harness/builds'
import { bring, recordsIn, told } from '../harness/faults/device'
import { ownDevices, says } from '../harness/faults/fixture'
import { handOver } from '../harness/faults/hand-over'
import { ready } from '../harness/faults/kill'
import { observations } from '../harness/faults/records'

const own = ownDevices()

describe('tabs', () => {
  it('two that record at once both keep all, and each shows what the other kept', async () => {
    const [one, two] = [await own.device.tab(), await own.device.tab()]
    await Promise.all([ready(one), ready(two)])
    const hand = async (page: Page) => {
      for (let round = 0; round < 10; round++) expect(await handOver(page, own.device, observations(3))).toBe('kept')
    }
    await Promise.all([hand(one), hand(two)])
    for (const page of [one, two]) await says(page, /60 entries of yours/)
    expect(await own.device.lost(one)).toEqual([])
    await two.close()
    await own.device.clear(one, 'indexeddb')
    await says(one, /60 entries were restored from the second copy/)
    expect(await own.device.lost(one)).toEqual([])
  })
  it('an old one gives the record up to a newer Plenary, and says so', async () => {
    const old = await own.tabWithRecords()
    const newer = await own.device.tab()
    await bring(newer, 'store-next')
    expect(await recordsIn(newer, 'store-next')).toHaveLength(5)
    await says(old, /newer version of Plenary is open in another tab/)
    expect(await handOver(old, own.device, observations(1))).toBe('later')
    await says(old, /Entries from the extension are waiting to sync.*Reload this page/)
    expect(await own.device.lost(newer, 'store-next')).toEqual([])
  })
  it('one that will not give it up holds others back no longer than three seconds without a word', async () => {
    const held = await own.tabWithRecords()
    // A connection that hears nothing, as in a tab that the system froze.
    await held.goto(`${PWA_URL}icons/icon.svg`)
    await held.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('plenary')
          request.onsuccess = () => {
            Object.assign(globalThis, { connection: request.result })
            resolve()
          }
        }),
    )
    const upgrading = await own.device.tab()
    await ready(upgrading)
    await bring(upgrading, 'store-next')
    const upgrade = recordsIn(upgrading, 'store-next')
    const queued = await own.device.tab()
    await says(queued, /open in another tab, which is blocking an update/)
    await held.close()
    expect(await upgrade).toHaveLength(5)
    // A database only ever grows, so the older Plenary reads it still.
    await says(queued, /5 entries of yours/)
    expect(await told(queued)).not.toMatch(/blocking an update/)
    expect(await own.device.lost(upgrading, 'store-next')).toEqual([])
  })
  it('one that comes back from the back/forward cache shows what others kept meanwhile', async () => {
    const page = await own.tabWithRecords()
    await page.evaluate(() => {
      // Frozen, it hears no other tab.
      BroadcastChannel.prototype.postMessage = () => {}
      Object.defineProperty(BroadcastChannel.prototype, 'dispatchEvent', { value: () => false })
    })
    const other = await own.device.tab()
    await ready(other)
    await other.evaluate(() => {
      BroadcastChannel.prototype.postMessage = () => {}
    })
    expect(await handOver(other, own.device, observations(2))).toBe('kept')
    expect(await told(page)).toMatch(/5 entries of yours/)
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
    await says(page, /7 entries of yours/)
  })
})
