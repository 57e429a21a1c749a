/** Concurrency: several tabs, two versions of Plenary, frozen connections and the back/forward cache. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { PWA_URL } from '../../testing/browsers/builds'
import { deliver } from '../../testing/browsers/faults/deliver'
import { importStore, readEntries, statusText } from '../../testing/browsers/faults/device'
import { devicePerTest, expectStatus } from '../../testing/browsers/faults/fixture'
import { appReady } from '../../testing/browsers/faults/kill'
import { observations } from '../../testing/browsers/faults/records'

const own = devicePerTest()

describe('tabs', () => {
  it('two that save at once lose nothing, and show each other’s entries', async () => {
    const [one, two] = [await own.device.openTab(), await own.device.openTab()]
    await Promise.all([appReady(one), appReady(two)])
    const hand = async (page: Page) => {
      for (let round = 0; round < 10; round++) expect(await deliver(page, own.device, observations(3))).toBe('kept')
    }
    await Promise.all([hand(one), hand(two)])
    for (const page of [one, two]) await expectStatus(page, /60 entries added/)
    expect(await own.device.lost(one)).toEqual([])
    await two.close()
    await own.device.clearStorage(one, 'indexeddb')
    await expectStatus(one, /60 entries were restored from the second copy/)
    expect(await own.device.lost(one)).toEqual([])
  })
  it('an old one closes its connection for a newer version, with a notice', async () => {
    const old = await own.tabWithRecords()
    const newer = await own.device.openTab()
    await importStore(newer, 'store-next')
    expect(await readEntries(newer, 'store-next')).toHaveLength(5)
    await expectStatus(old, /newer version of Plenary is open in another tab/)
    expect(await deliver(old, own.device, observations(1))).toBe('later')
    await expectStatus(old, /Entries from the extension are waiting to sync.*Reload this page/)
    expect(await own.device.lost(newer, 'store-next')).toEqual([])
  })
  it('one that blocks an upgrade is reported in the others within three seconds', async () => {
    const held = await own.tabWithRecords()
    // A connection without event handlers, as in a frozen tab.
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
    const upgrading = await own.device.openTab()
    await appReady(upgrading)
    await importStore(upgrading, 'store-next')
    const upgrade = readEntries(upgrading, 'store-next')
    const queued = await own.device.openTab()
    await expectStatus(queued, /open in another tab, which is blocking an update/)
    await held.close()
    expect(await upgrade).toHaveLength(5)
    await expectStatus(queued, /newer version of Plenary is open in another tab/)
    await expect.poll(() => statusText(queued)).not.toMatch(/blocking an update/)
    expect(await own.device.lost(upgrading, 'store-next')).toEqual([])
  })
  it('one restored from the back/forward cache shows entries saved meanwhile', async () => {
    const page = await own.tabWithRecords()
    await page.evaluate(() => {
      // A frozen tab receives no broadcasts.
      BroadcastChannel.prototype.postMessage = () => {}
      Object.defineProperty(BroadcastChannel.prototype, 'dispatchEvent', { value: () => false })
    })
    const other = await own.device.openTab()
    await appReady(other)
    await other.evaluate(() => {
      BroadcastChannel.prototype.postMessage = () => {}
    })
    expect(await deliver(other, own.device, observations(2))).toBe('kept')
    expect(await statusText(page)).toMatch(/5 entries added/)
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
    await expectStatus(page, /7 entries added/)
  })
})
