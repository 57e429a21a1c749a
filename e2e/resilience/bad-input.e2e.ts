/** Invalid input: addresses, datasets, snapshots and files, each reported in words and without data loss. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BUILDS, PWA_URL } from '../../testing/browsers/builds'
import { openChromium, openChromiumWithExtension } from '../../testing/browsers/chromium'
import { openExtensionPage } from '../../testing/browsers/extension'
import { browser, servedPwa } from '../../testing/browsers/fixtures'
import { marksOf, openMarked, phaseOf } from '../../testing/browsers/marks'
import { TOKEN } from '../../testing/browsers/pairing'
import { type PwaServer, servePwa } from '../../testing/browsers/pwa-server'
import { addObservation, openScreen, PARKED, phaseShown, readyOffline } from '../../testing/browsers/record-screens'
import { pageFixture, SAMPLE_PATH, serveWto, WTO } from '../../testing/browsers/wto'

describe('an address', () => {
  const pwa = servedPwa()
  const chromium = browser({ pwa })

  it.each([
    ['#/articles/no-such-article', 'no article “no-such-article”'],
    ['#/members/zz', 'no member “zz”'],
    ['#/meetings/never', 'no meeting “never”'],
    ['#/nowhere', 'no page at “#/nowhere”'],
    ['#/?asOf=2021-02-30', '“2021-02-30” is not a valid date'],
    ['#/articles/spam?asOf=yesterday', '“yesterday” is not a valid date'],
    ['#/articles/%E0%A4%A', 'no page at'],
    ['#/articles/<img src=x>', 'no article “<img src=x>”'],
  ])('%s is answered with an explanation', async (hash, words) => {
    const page = await chromium.context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await openScreen(page, hash)
    await expect.poll(() => page.locator('main').textContent()).toContain(words)
    expect(errors).toEqual([])
    await page.close()
  })
  it.each([
    ['with', false],
    ['without', true],
  ])('with an unknown path leads to the app, %s a network', async (_, offline) => {
    const page = await chromium.context.newPage()
    await openScreen(page, '#/')
    await readyOffline(page)
    await chromium.context.setOffline(offline)
    for (const [path, hash] of [
      ['foo/bar', ''],
      ['foo/?q=1', '#/articles/spam'],
      ['share', ''],
    ] as const) {
      await page.goto('about:blank')
      await page.goto(PWA_URL + path + hash)
      await page.locator('.tally, .now').first().waitFor()
      expect(page.url()).toBe(PWA_URL + hash)
    }
    await chromium.context.setOffline(false)
    await page.close()
  })
})

describe('a database of before the first release', () => {
  const pwa = servedPwa()
  const chromium = browser({ pwa })

  it('is refused in words, and stays as it is', async () => {
    const page = await chromium.context.newPage()
    await page.goto(`${PWA_URL}packs/shipped.json`)
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('plenary', 50)
          opening.onupgradeneeded = () => {
            opening.result.createObjectStore('records', { keyPath: 'id' }).add({ id: 'older-entry' })
          }
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            opening.result.close()
            resolve()
          }
        }),
    )
    await page.goto(PWA_URL)
    await page.getByRole('alert').filter({ hasText: 'before Plenary 0.1.0' }).waitFor()
    const left = await page.evaluate(async () => {
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('plenary')
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      const asked = opened.transaction('records').objectStore('records').getAllKeys()
      const keys = await new Promise((resolve) => (asked.onsuccess = () => resolve(asked.result)))
      return { version: opened.version, stores: [...opened.objectStoreNames], keys }
    })
    expect(left).toEqual({ version: 50, stores: ['records'], keys: ['older-entry'] })
    await page.close()
  })
})

describe('a shipped dataset', () => {
  const PACK = join('packs', 'wto-ecommerce.json')
  const good = readFileSync(join(BUILDS.pwa, PACK), 'utf8')
  const altered = (change: Readonly<Record<string, unknown>>) => JSON.stringify({ ...JSON.parse(good), ...change })
  let folder: string
  let pwa: PwaServer

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plenary-packs-'))
    cpSync(BUILDS.pwa, folder, { recursive: true })
    pwa = await servePwa(folder)
  })
  afterAll(async () => {
    await pwa.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each([
    ['cut off', good.slice(0, 1000), 'breaks off before its end'],
    ['of a newer schema', altered({ schema: 99 }), 'schema is 99'],
    ['that is another file', '{"hello": "world"}', 'not a Plenary pack'],
    ['with an article of no theme', altered({ themes: [] }), 'which the pack does not have'],
  ])('%s is refused with the reason, and a valid one accepted next', async (_, text, reason) => {
    const chromium = await openChromium({ pwaPort: pwa.port })
    try {
      writeFileSync(join(folder, PACK), text)
      const page = await chromium.context.newPage()
      await page.goto(`${PWA_URL}#/articles/spam`)
      const alert = page.locator('main [role="alert"]')
      await alert.waitFor()
      await expect.poll(() => alert.textContent()).toContain(reason)
      writeFileSync(join(folder, PACK), good)
      await alert.getByRole('button').first().click()
      expect(await phaseShown(page)).toBe('concluded')
    } finally {
      await chromium.close()
    }
  })
})

describe('a snapshot of a newer version', () => {
  it('is refused, and the extension keeps its previous one', async () => {
    const pwa = await servePwa()
    const chromium = await openChromiumWithExtension({ pwaPort: pwa.port })
    try {
      await serveWto(chromium.context, { [SAMPLE_PATH]: pageFixture('sample-en.html') })
      const own = await openExtensionPage(chromium.context, chromium.extensionId, 'panel/index.html')
      const app = await chromium.context.newPage()
      await app.goto(PWA_URL)
      await addObservation(app, PARKED)
      const page = await chromium.context.newPage()
      const phaseOfSpam = async () => {
        await openMarked(page, WTO + SAMPLE_PATH)
        return phaseOf(await marksOf(page), 'spam', 'phase')
      }
      await expect.poll(phaseOfSpam).toBe('parked')
      await app.evaluate((token) => {
        const snapshot = {
          snapshot: 99,
          id: 'newer',
          madeAt: '2026-11-24T00:00:00.000Z',
          mine: [],
          words: [],
          pack: {},
        }
        window.postMessage({ plenary: 'bridge', from: 'pwa', token, type: 'snapshot', snapshot }, location.origin)
      }, TOKEN)
      await expect.poll(async () => (await own.ask('pwaState', {})).problem).toBe('newer')
      expect(await phaseOfSpam()).toBe('parked')
    } finally {
      await chromium.close()
      await pwa.kill()
    }
  })
})

describe('a launched file that cannot be read', () => {
  it.each([
    ['notes.txt', '#/reader', 'The browser could not read the file'],
    ['mine.plenary', '#/files', 'Something went wrong'],
  ])('is reported on the screen that would read it: %s', async (name, place, words) => {
    const pwa = await servePwa()
    const chromium = await openChromium({ pwaPort: pwa.port })
    try {
      const page = await chromium.context.newPage()
      await page.addInitScript((file) => {
        const given = { name: file, getFile: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }
        const setConsumer = (consumer: (launch: object) => void) => consumer({ files: [given] })
        Object.defineProperty(window, 'launchQueue', { value: { setConsumer } })
      }, name)
      await page.goto(PWA_URL)
      await page.getByRole('alert').filter({ hasText: words }).waitFor()
      expect(page.url()).toContain(place)
    } finally {
      await chromium.close()
      await pwa.kill()
    }
  })
})
