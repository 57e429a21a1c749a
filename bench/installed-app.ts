/** The app installed in a browser as a user has it, offline, with the entries that a suite asks for. */
import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { becomeDevice, type FilledDelegation } from './delegation'
import { isOnBoard } from './received'
import { makeRecords } from './records'

export const ADDRESS = 'http://localhost:4173/'

/** The app installed on a device, with its server stopped. */
export interface App {
  readonly context: BrowserContext
  readonly close: () => Promise<void>
}

/** Installs the app with a number of observations, and with two more negotiations where asked. */
export async function installApp(folder: string, records: number, withThree = false): Promise<App> {
  const { BUILDS } = await import('../testing/browsers/builds')
  const { openChromium } = await import('../testing/browsers/chromium')
  const { servePwa } = await import('../testing/browsers/pwa-server')
  const server = await servePwa(folder)
  const { context, close } = await openChromium({ hasWindows: true, pwaPort: server.port })
  const page = await context.newPage()
  await page.goto(ADDRESS)
  await page.waitForSelector('main table', { state: 'attached' })
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  if (withThree) {
    await until(page, isCheckpointSaved)
    await addTwoPacks(page)
    await page.reload()
  }
  if (records > 0) {
    await until(page, isCheckpointSaved)
    await fill(page, records)
    await page.reload()
    await until(page, isCheckpointSaved)
    // A start counts the entries that the store has not written itself; the next one finds them counted.
    await page.reload()
    await page.waitForSelector('main table')
  }
  if (folder === BUILDS.pwa) await until(page, isCheckpointSaved)
  await page.close()
  await server.kill()
  return { context, close }
}

/** Installs the app on a device that has received all entries of a delegation. */
export async function installDevice({ app, newDevice }: FilledDelegation): Promise<App> {
  const { openChromium } = await import('../testing/browsers/chromium')
  const { context, close } = await openChromium({ hasWindows: true, pwaPort: app.port })
  const page = await context.newPage()
  await page.goto(ADDRESS)
  await page.waitForSelector('main table', { state: 'attached' })
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  await becomeDevice(page, await newDevice())
  await page.reload()
  await until(page, isOnBoard())
  await until(page, isCheckpointSaved)
  await page.close()
  await app.kill()
  return { context, close }
}

/** Writes two packs into the database as files that were opened leave them: the other shipped one, and a made one. */
async function addTwoPacks(page: Page): Promise<void> {
  const [first, second] = await Promise.all(
    ['wto-ecommerce', 'wto-investment-facilitation'].map(async (name) =>
      JSON.parse(await readFile(`public/packs/${name}.json`, 'utf8')),
    ),
  )
  const packs = [second, { ...first, id: 'made-talks' }]
  await page.evaluate(
    (rows) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('plenary')
        request.onsuccess = () => {
          const transaction = request.result.transaction(['packs', 'meta'], 'readwrite')
          for (const row of rows) transaction.objectStore('packs').put(row)
          transaction.objectStore('meta').delete('~checkpoint')
          transaction.oncomplete = () => resolve(request.result.close())
          transaction.onerror = () => reject(transaction.error)
        }
      }),
    packs.map((pack) => ({
      slot: pack.id,
      pack,
      origin: 'imported',
      signer: null,
      installedAt: '2026-01-01T00:00:00.000Z',
    })),
  )
}

/** Writes entries into the database as an import does. */
async function fill(page: Page, count: number): Promise<void> {
  const pack = JSON.parse(await readFile('public/packs/wto-ecommerce.json', 'utf8'))
  const records = makeRecords(pack, count).sort((a, b) => (a.madeAt < b.madeAt ? -1 : 1))
  for (let start = 0; start < records.length; start += 1000)
    await page.evaluate(
      (batch) =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open('plenary')
          request.onsuccess = () => {
            const transaction = request.result.transaction(['batches', 'meta'], 'readwrite')
            transaction.objectStore('batches').add(batch)
            transaction.objectStore('meta').delete('~checkpoint')
            transaction.oncomplete = () => resolve(request.result.close())
            transaction.onerror = () => reject(transaction.error)
          }
        }),
      { id: `batch-${String(start).padStart(6, '0')}`, records: records.slice(start, start + 1000) },
    )
}

// As text: a bundler would inject its helpers into a function.
export const inMeta = (work: string) => `new Promise((resolve) => {
  const opening = indexedDB.open('plenary')
  opening.onsuccess = () => {
    const asking = opening.result.transaction('meta', 'readwrite').objectStore('meta').${work}
    asking.onsuccess = () => resolve(asking.result)
    opening.result.close()
  }
})`
export const isCheckpointSaved = `new Promise((resolve) => {
  const opening = indexedDB.open('plenary')
  // A database that is not there yet is the app's to make.
  opening.onupgradeneeded = () => opening.transaction.abort()
  opening.onerror = () => resolve(false)
  opening.onsuccess = () => {
    const transaction = opening.result.transaction(['records', 'batches', 'meta'])
    const [records, batches] = ['records', 'batches'].map((name) => transaction.objectStore(name).count())
    const meta = transaction.objectStore('meta').get('~checkpoint')
    transaction.oncomplete = () => {
      const position = meta.result?.value.position
      resolve(position?.records.length === records.result && position.batches.length === batches.result)
    }
    opening.result.close()
  }
})`

/** Polls from outside: the page's policy forbids evaluation of strings. */
export async function until(page: Page, isSo: string): Promise<void> {
  while (!(await page.evaluate(isSo))) await page.waitForTimeout(50)
}
