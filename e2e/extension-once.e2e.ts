/** All that a page claims, recorded once: with the PWA closed, the browser killed and the extension reloaded between. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ready } from './faults/kill'
import { BUILDS, PWA_URL } from './harness/builds'
import { type ChromiumWithExtension, openChromiumWithExtension } from './harness/chromium'
import { gotoMarked, openExtensionPage, openPanel } from './harness/extension'
import { emptySnapshot, type HandedRecord, serveFakePwa } from './harness/fake-pwa'
import { type PwaServer, servePwa } from './harness/pwa-server'
import { pageFixture, REAL_NEWS_PATH, realNews, SAMPLE_PATH, serveWto, WTO } from './harness/wto'

/** What both pages claim of 22 July 2021, and what the sample claims besides. */
const STATED = [
  'electronic-contracts clean',
  'electronic-signatures clean',
  'online-consumer-protection nearly-clean',
  'open-government-data nearly-clean',
  'spam clean',
  'transparency parked',
]
const SAMPLE = [
  ...STATED,
  'capacity-building',
  'cybersecurity',
  'electronic-transactions-framework',
  'open-internet-access',
]
const real = realNews()
const news = [
  { name: 'a sample page', path: SAMPLE_PATH, html: pageFixture('sample-en.html'), articles: SAMPLE },
  ...(real ? [{ name: 'the news item of 22 July 2021', path: REAL_NEWS_PATH, html: real, articles: null }] : []),
]

let pwa: PwaServer
let profileDir: string
let chromium: ChromiumWithExtension
beforeAll(async () => {
  pwa = await servePwa()
})
afterAll(() => pwa.kill())
afterEach(async () => {
  await chromium.close().catch(() => {})
  rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 })
})

/** A profile in which an unpacked extension comes back after its reload: that takes the developer's mode. */
function newProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-once-'))
  mkdirSync(join(folder, 'Default'))
  writeFileSync(
    join(folder, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  )
  cpSync(BUILDS.chromium, join(folder, 'extension'), { recursive: true })
  return folder
}
const open = async (pages: Record<string, string>) => {
  const extension = join(profileDir, 'extension')
  chromium = await openChromiumWithExtension({ profileDir, pwaPort: pwa.port, extension })
  await serveWto(chromium.context, pages)
}
/** Ends the extension's life and waits for its next one. */
const reload = async () => {
  const next = chromium.context.waitForEvent('serviceworker')
  await chromium.worker.evaluate(() => chrome.runtime.reload()).catch(() => {})
  chromium = { ...chromium, worker: await next }
}
const own = () => openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
const waiting = async (): Promise<number> => {
  const opened = await own()
  const { length } = await opened.ask('waiting', {})
  await opened.page.close()
  return length
}
const panelOf = async (address: string): Promise<Page> => {
  const page = await chromium.context.newPage()
  await gotoMarked(page, address)
  return await openPanel(chromium, page)
}
/** What the PWA's database holds. */
const stored = (app: Page) =>
  app.evaluate(
    () =>
      new Promise<HandedRecord[]>((resolve, reject) => {
        const opening = indexedDB.open('plenary')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('records').objectStore('records').getAll()
          all.onsuccess = () => resolve(all.result)
        }
      }),
  )

describe.each(news)('all that $name claims', ({ path, html, articles }) => {
  it('is recorded once, and the user is told at each step', async () => {
    profileDir = newProfile()
    await open({ [path]: html })
    // An empty record, and then no PWA.
    await serveFakePwa(chromium.context, emptySnapshot('empty-record'))
    const fake = await chromium.context.newPage()
    await fake.goto(PWA_URL)
    const settings = await own()
    await expect.poll(async () => (await settings.ask('pwaState', {})).snapshot).toBe('empty-record')
    await Promise.all([fake.close(), settings.page.close()])

    const panel = await panelOf(WTO + path)
    await panel.waitForSelector('#claims li')
    const offered = await panel.$$eval('#claims li', (items) =>
      items.map((item) => [item.getAttribute('data-article') ?? '', item.getAttribute('data-relation') ?? '']),
    )
    expect(new Set(offered.map(([, relation]) => relation))).toEqual(new Set(['new']))
    const named = offered.map(([article]) => article).sort()
    if (articles) expect(named).toEqual(articles.map((one) => one.replace(/ .*/, '')).sort())
    else expect(named).toEqual(expect.arrayContaining(STATED.map((one) => one.replace(/ .*/, ''))))
    expect(await panel.textContent('#keep-new')).toBe(`Keep the ${offered.length} new, public`)
    await panel.click('#keep-new')
    const told = new RegExp(`^${offered.length} captures wait`)
    await expect.poll(() => panel.textContent('#waiting')).toMatch(told)

    await chromium.kill()
    await open({ [path]: html })
    expect(await waiting()).toBe(offered.length)
    await reload()
    await expect.poll(() => waiting().catch(() => -1)).toBe(offered.length)
    const again = await panelOf(WTO + path)
    await expect.poll(() => again.textContent('#waiting')).toMatch(told)

    const app = await chromium.context.newPage()
    await app.goto(PWA_URL)
    await ready(app)
    await expect.poll(waiting).toBe(0)
    await expect.poll(() => again.textContent('#waiting')).toBe('Nothing waits for the PWA')
    // Another visit, and another life of the extension, hand over nothing more.
    await reload()
    await app.reload()
    await ready(app)
    await expect.poll(() => waiting().catch(() => -1)).toBe(0)
    const records = await stored(app)
    expect(records.map(({ article }) => article ?? '').sort()).toEqual(named)
    expect(records.map(({ article, status }) => `${article} ${status}`)).toEqual(expect.arrayContaining(STATED))
    const text = html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')
    for (const { date, layer, evidence } of records) {
      expect([date, layer]).toEqual(['2021-07-22', 'public'])
      expect(evidence?.quote?.length ?? 0).toBeGreaterThan(10)
      expect(text).toContain(evidence?.quote)
      expect(evidence?.url).toContain(`${WTO}${path}#:~:text=`)
    }
    await expect.poll(() => app.locator('.foot').textContent()).toContain(`${records.length} records of your own`)
  }, 120_000)
})
