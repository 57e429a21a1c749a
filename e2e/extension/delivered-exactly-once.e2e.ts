/**
 * Exactly-once delivery: all claims of a page saved, with the PWA closed, the browser killed and the extension
 * reloaded.
 */
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { BUILDS, PWA_URL } from '../../testing/browsers/builds'
import { type ChromiumWithExtension, openChromiumWithExtension } from '../../testing/browsers/chromium'
import { chooseVisibility, countWaiting, openMarkedPage, openPanel, saveTicked } from '../../testing/browsers/extension'
import { type DeliveredRecord, emptySnapshot, meetFakePwa, serveFakePwa } from '../../testing/browsers/fake-pwa'
import { appReady } from '../../testing/browsers/faults/kill'
import { servedPwa } from '../../testing/browsers/fixtures'
import { removeFolder } from '../../testing/browsers/remove-folder'
import { pageFixture, REAL_NEWS_PATH, realNews, SAMPLE_PATH, serveWto, WTO } from '../../testing/browsers/wto'

/** Expected claims of 22 July 2021, by article: status and details. */
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
  // Called key issues or challenging topics: a flag, which changes no phase.
  'data-flows': { status: 'outstanding' },
  'data-localization': { status: 'outstanding' },
  'source-code': { status: 'outstanding' },
  'customs-duties': { status: 'outstanding' },
  'legal-architecture': { status: 'outstanding' },
}
const real = realNews()
const news = [
  { name: 'the sample page', path: SAMPLE_PATH, html: pageFixture('sample-en.html'), claims: SAMPLE },
  ...(real ? [{ name: 'the news item of 22 July 2021', path: REAL_NEWS_PATH, html: real, claims: REAL }] : []),
]

let profileDir: string
let chromium: ChromiumWithExtension
const pwa = servedPwa()
afterEach(async () => {
  await chromium.close().catch(() => {})
  removeFolder(profileDir)
})

/** Makes a profile in developer mode, without which an unpacked extension does not restart after a reload. */
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
/** Reloads the extension and waits for its new service worker. */
const reload = async () => {
  const next = chromium.context.waitForEvent('serviceworker')
  await chromium.worker.evaluate(() => chrome.runtime.reload()).catch(() => {})
  chromium = { ...chromium, worker: await next }
}
const waiting = () => countWaiting(chromium)
const panelOf = async (address: string): Promise<Page> => {
  const page = await chromium.context.newPage()
  await openMarkedPage(page, address)
  return await openPanel(chromium, page)
}
/** All records in the PWA's database. */
const stored = (app: Page) =>
  app.evaluate(
    () =>
      new Promise<DeliveredRecord[]>((resolve, reject) => {
        const opening = indexedDB.open('plenary')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('records').objectStore('records').getAll()
          all.onsuccess = () => resolve(all.result)
        }
      }),
  )

describe.each(news)('all claims of $name', ({ path, html, claims }) => {
  it('are saved once, with the state shown at each step', async () => {
    profileDir = newProfile()
    await open({ [path]: html })
    // A snapshot without statuses, and then no PWA.
    await serveFakePwa(chromium.context, emptySnapshot('empty-record'))
    await (await meetFakePwa(chromium, 'empty-record')).close()

    const panel = await panelOf(WTO + path)
    await panel.waitForSelector('#claims li')
    const offered = await panel.$$eval('#claims [data-article]', (items) =>
      items.map((item) => [item.getAttribute('data-article') ?? '', item.getAttribute('data-relation') ?? '']),
    )
    expect(new Set(offered.map(([, relation]) => relation))).toEqual(new Set(['new']))
    expect(offered.map(([article]) => article).sort()).toEqual(Object.keys(claims).sort())
    await chooseVisibility(panel, 'public')
    expect(await saveTicked(panel)).toBe(offered.length)
    const waits = new RegExp(`^${offered.length} entries waiting to sync`)
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
    await appReady(app)
    await expect.poll(waiting).toBe(0)
    await expect.poll(() => again.textContent('#waiting')).toBe('Nothing waiting to sync')
    // Another visit and another reload deliver nothing more.
    await reload()
    await app.reload()
    await appReady(app)
    await expect.poll(() => waiting().catch(() => -1)).toBe(0)
    const records = await stored(app)
    expect(records.length).toBe(offered.length)
    const told = ({ status, outstandingCount, target, dependsOn }: DeliveredRecord) => ({
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
    await expect.poll(() => app.locator('.foot').textContent()).toContain(`${records.length} entries added`)
  }, 120_000)
})
