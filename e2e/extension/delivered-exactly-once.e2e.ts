/** All that a page claims, recorded once: with the PWA closed, the browser killed and the extension reloaded between. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { BUILDS, PWA_URL } from '../harness/builds'
import { type ChromiumWithExtension, openChromiumWithExtension } from '../harness/chromium'
import { gotoMarked, openExtensionPage, openPanel } from '../harness/extension'
import { emptySnapshot, type HandedRecord, serveFakePwa } from '../harness/fake-pwa'
import { ready } from '../harness/faults/kill'
import { type PwaServer, servePwa } from '../harness/pwa-server'
import { pageFixture, REAL_NEWS_PATH, realNews, SAMPLE_PATH, serveWto, WTO } from '../harness/wto'

/** What a page claims of 22 July 2021, by article: the status, and what the page says beside it. */
interface Stated {
  readonly status: string
  readonly outstandingCount?: number
  readonly target?: { readonly status: string; readonly date: string }
  readonly dependsOn?: readonly string[]
}
type Claims = Readonly<Record<string, Stated>>

const SAMPLE: Claims = {
  spam: { status: 'clean' },
  'electronic-signatures': { status: 'clean' },
  'electronic-contracts': { status: 'clean' },
  'open-government-data': { status: 'nearly-clean' },
  'online-consumer-protection': { status: 'nearly-clean' },
  transparency: { status: 'parked' },
  'open-internet-access': { status: 'discussed' },
  'electronic-transactions-framework': { status: 'discussed' },
  'capacity-building': { status: 'discussed' },
  cybersecurity: { status: 'discussed' },
}
const nearly: Stated = {
  status: 'nearly-clean',
  outstandingCount: 1,
  target: { status: 'clean', date: '2021-07-30' },
}
const REAL: Claims = {
  ...SAMPLE,
  'open-government-data': nearly,
  'online-consumer-protection': nearly,
  'electronic-transactions-framework': { status: 'in-progress' },
  transparency: { status: 'parked', dependsOn: ['scope', 'legal-architecture'] },
  'trade-information': { status: 'discussed' },
  'services-market-access': { status: 'discussed' },
  'online-platforms-competition': { status: 'discussed' },
  // Called key issues or challenging topics, which moves no phase.
  'data-flows': { status: 'outstanding' },
  'data-localization': { status: 'outstanding' },
  'source-code': { status: 'outstanding' },
  'customs-duties': { status: 'outstanding' },
  'legal-architecture': { status: 'outstanding' },
}
const real = realNews()
const news = [
  { name: 'a sample page', path: SAMPLE_PATH, html: pageFixture('sample-en.html'), claims: SAMPLE },
  ...(real ? [{ name: 'the news item of 22 July 2021', path: REAL_NEWS_PATH, html: real, claims: REAL }] : []),
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

describe.each(news)('all that $name claims', ({ path, html, claims }) => {
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
    expect(offered.map(([article]) => article).sort()).toEqual(Object.keys(claims).sort())
    expect(await panel.textContent('#keep-new')).toBe(`Keep the ${offered.length} new, public`)
    await panel.click('#keep-new')
    const waits = new RegExp(`^${offered.length} captures wait`)
    await expect.poll(() => panel.textContent('#waiting')).toMatch(waits)

    await chromium.kill()
    await open({ [path]: html })
    expect(await waiting()).toBe(offered.length)
    await reload()
    await expect.poll(() => waiting().catch(() => -1)).toBe(offered.length)
    const again = await panelOf(WTO + path)
    await expect.poll(() => again.textContent('#waiting')).toMatch(waits)

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
    expect(records.length).toBe(offered.length)
    const told = ({ status, outstandingCount, target, dependsOn }: HandedRecord) => ({
      status,
      outstandingCount,
      target,
      dependsOn,
    })
    expect(Object.fromEntries(records.map((record) => [record.article, told(record)]))).toEqual(claims)
    const text = html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')
    for (const { date, layer, evidence } of records) {
      expect([date, layer]).toEqual(['2021-07-22', 'public'])
      expect(evidence?.quote?.length ?? 0).toBeGreaterThan(10)
      expect(text).toContain(evidence?.quote)
      expect(evidence?.url).toContain(`${WTO}${path}#:~:text=`)
    }
    await expect.poll(() => app.locator('.foot').textContent()).toContain(`${records.length} entries of yours`)
  }, 120_000)
})
