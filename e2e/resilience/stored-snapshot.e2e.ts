/** Snapshot versioning: a stored snapshot that this extension cannot read. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { PWA_URL } from '../../testing/browsers/builds'
import type { ChromiumWithExtension } from '../../testing/browsers/chromium'
import { type ExtensionPage, openExtensionPage } from '../../testing/browsers/extension'
import { marksOf, openMarked, phaseOf } from '../../testing/browsers/marks'
import { profilePerTest } from '../../testing/browsers/own-profiles'
import { addObservation, PARKED } from '../../testing/browsers/record-screens'
import { pageFixture, SAMPLE_PATH, serveWto, WTO } from '../../testing/browsers/wto'

const profile = profilePerTest()
let chromium: ChromiumWithExtension

async function openAgain(): Promise<ExtensionPage> {
  chromium = await profile.open()
  await serveWto(chromium.context, { [SAMPLE_PATH]: pageFixture('sample-en.html') })
  return await openExtensionPage(chromium.context, chromium.extensionId, 'panel/index.html')
}
async function phaseOfSpam(page: Page): Promise<string | null> {
  await openMarked(page, WTO + SAMPLE_PATH)
  return phaseOf(await marksOf(page), 'spam', 'phase')
}
async function recordParked(): Promise<Page> {
  const app = await chromium.context.newPage()
  await app.goto(PWA_URL)
  await addObservation(app, PARKED)
  return app
}

describe('a stored snapshot', () => {
  it('of an older version: pages are marked from the shipped dataset, with a notice, until the PWA delivers a new one', async () => {
    await openAgain()
    await recordParked()
    const before = await chromium.context.newPage()
    await expect.poll(() => phaseOfSpam(before)).toBe('parked')
    await chromium.worker.evaluate(async () => {
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('vault')
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        })
      const values = (mode: IDBTransactionMode) => opened.transaction('values', mode).objectStore('values')
      const stored: Blob = await done(values('readonly').get('snapshot'))
      const snapshot: unknown = JSON.parse(await stored.text())
      const bytes = Uint8Array.from(atob(String(snapshot)), (byte) => byte.charCodeAt(0))
      const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
      const whole: object = await new Response(unpacked).json()
      const older = new Blob([JSON.stringify({ ...whole, snapshot: 0 })])
      const packed = await new Response(older.stream().pipeThrough(new CompressionStream('gzip'))).bytes()
      const text = packed.reduce((all, byte) => all + String.fromCharCode(byte), '')
      await done(values('readwrite').put(new Blob([JSON.stringify(btoa(text))]), 'snapshot'))
      opened.close()
      // The page payload is derived from it.
      await chrome.storage.local.remove('kit')
    })
    await chromium.close()
    const own = await openAgain()
    const page = await chromium.context.newPage()
    await expect.poll(() => phaseOfSpam(page)).not.toBeNull()
    await expect.poll(async () => (await own.ask('pwaState', {})).version).not.toBeNull()
    await own.page.reload()
    const told = own.page.locator('#pwa-problem')
    await expect.poll(() => told.textContent()).toMatch(/older format. Open Plenary/)
    const app = await chromium.context.newPage()
    await app.goto(PWA_URL)
    await expect.poll(() => phaseOfSpam(page)).toBe('parked')
    await expect.poll(async () => (await own.ask('pwaState', {})).problem).toBeNull()
    await told.waitFor({ state: 'detached' })
  })
})
