/**
 * Every screen of a device with private entries, offline: accessibility (axe) in the light and in the dark, the widths that it
 * fits, what is hidden, and paper, which shows the public record alone: compared with a device that never had anything else. Each is opened once.
 */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { KNOWN_SCREENS, SCREENS } from '../../pwa/model/screens'
import { parsePdf } from '../../shared/documents/pdf'
import type { Entry, ObservationEntry } from '../../shared/domain/entries/entries'
import { toHtmlFile } from '../../shared/reports/html'
import { InternalData } from '../../shared/reports/internal-data'
import { buildMeetingReport } from '../../shared/reports/meeting-report'
import { violations } from '../../testing/browsers/axe'
import { Device, type DeviceOptions, importStore } from '../../testing/browsers/faults/device'
import { appReady } from '../../testing/browsers/faults/kill'
import { type Site, serveSite } from '../../testing/browsers/faults/site'
import {
  DESK,
  gotoScreen,
  horizontalOverflow,
  PHONE,
  settled,
  textOnPaper,
  visibleText,
} from '../../testing/browsers/pwa-page'
import { openScreen, readyOffline } from '../../testing/browsers/record-screens'
import { recordsWith } from '../../testing/canary'
import { fixturePack } from '../../testing/fixture-pack'
import { plainPhrases } from '../../testing/plain-phrases'

const PRIVATE = 'zanzibar-will-fold-on-the-ninth'
const WITHDRAWN = 'atlantis-had-agreed-before'
const OPEN = 'ruritania-spoke-in-plenary'

const [found] = recordsWith(OPEN, 'public')
if (found?.kind !== 'observation') throw new Error('no observation')
const one: ObservationEntry = found
const status = (id: string, change: Partial<ObservationEntry>): ObservationEntry => ({
  ...one,
  id: `${id}-0001`,
  ...change,
})

const open: readonly Entry[] = [
  ...recordsWith(OPEN, 'public').filter(({ kind }) => kind === 'room' || kind === 'position' || kind === 'word'),
  status('open', { article: 'spam', status: 'clean', date: '2021-07-23', supersedes: 'nothing-known' }),
]
const taken = (layer: 'public' | 'private', article: string): readonly Entry[] => [
  status(`taken-${layer}`, { article, status: 'parked', date: '2021-07-24', statement: WITHDRAWN }),
  {
    kind: 'withdrawal',
    id: `taking-${layer}-0001`,
    layer,
    negotiation: 'wto-ecommerce',
    madeAt: '2021-07-24T09:00:00.000Z',
    withdraws: `taken-${layer}-0001`,
    reason: WITHDRAWN,
  },
]
/** An earlier revision of the private text: there are two to compare. */
const textBefore = (): readonly Entry[] =>
  recordsWith(PRIVATE, 'private').flatMap((entry) =>
    entry.kind === 'text'
      ? [{ ...entry, id: 'text-before-0001', fields: { ...entry.fields, id: 'text-before', date: '2021-06-21' } }]
      : [],
  )
const hidden: readonly Entry[] = [
  ...recordsWith(PRIVATE, 'private'),
  ...textBefore(),
  ...recordsWith(PRIVATE, 'public').filter(({ kind }) => kind === 'note' || kind === 'follow'),
  ...taken('public', 'spam'),
  ...taken('private', 'source-code'),
  // Private: corrects a public entry, changes phases, sets targets that pass, and falls on the day of a meeting.
  status('correcting', {
    layer: 'private',
    article: 'spam',
    status: 'parked',
    date: '2021-07-23',
    supersedes: 'open-0001',
    statement: PRIVATE,
  }),
  ...['source-code', 'customs-duties', 'cybersecurity', 'e-invoicing'].flatMap((article) =>
    ['parked', 'clean', 'parked'].map((to, index) =>
      status(`private-${article}-${index}`, {
        layer: 'private',
        article,
        status: to,
        date: `2021-0${index + 5}-22`,
        statement: PRIVATE,
      }),
    ),
  ),
  {
    kind: 'follow',
    id: 'follow-member-0001',
    layer: 'private',
    negotiation: 'wto-ecommerce',
    madeAt: '2021-07-24T09:00:00.000Z',
    subject: { kind: 'member', id: 'ch' },
    on: true,
  },
  {
    kind: 'follow',
    id: 'follow-article-0001',
    layer: 'private',
    negotiation: 'wto-ecommerce',
    madeAt: '2021-07-24T09:00:00.000Z',
    subject: { kind: 'article', id: 'source-code' },
    on: true,
  },
]

const ID: Partial<Record<(typeof KNOWN_SCREENS)[number], readonly string[]>> = {
  article: ['spam', 'source-code', 'paperless-trading'],
  member: ['ch', 'no'],
  meeting: ['2021-07-22-plenary'],
  text: ['private-text'],
  comparison: ['private-text'],
  correct: ['correcting-0001', 'open-0001', 'taken-public-0001', 'private-source-code-0'],
}
const addressOf = (screen: (typeof KNOWN_SCREENS)[number], id: string): string =>
  SCREENS[screen].path.replace(':id', id)

/** Screens and states of them that are looked at, besides being printed. */
const LOOKED_AT = [
  ...KNOWN_SCREENS.map((screen) => addressOf(screen, ID[screen]?.[0] ?? '')),
  'articles?asOf=2021-07-22',
  'articles/spam?asOf=2018-01-01',
  'articles/spam?source=mine',
  'articles/no-such-article',
  'changes?from=2021-07-01&asOf=2021-07-31',
  'matrix?cell=spam/no',
  'cable?meeting=2021-07-22-plenary',
  'brief?article=source-code',
  'brief?member=no',
  'mine/ev-0001',
  'meetings?asOf=2021-07-22',
  'record?article=spam',
  'lookup?q=spam',
  'add?kind=meeting',
  'add?kind=document&article=spam',
  'add?kind=meeting&id=2021-07-22-plenary',
  'add?kind=meeting&id=2021-07-22-plenary&remove=1',
  'nowhere',
]
const PRINTED_ALONE = [
  ...KNOWN_SCREENS.flatMap((screen) => (ID[screen] ?? []).slice(1).map((id) => addressOf(screen, id))),
  'articles?list=1',
  'articles?list=1&asOf=2021-07-23&sort=since',
  'articles?source=mine',
  'articles?phase=parked',
  'articles?find=spam&asOf=2021-07-24',
  'articles/spam?asOf=2021-07-23&source=mine',
  'articles/source-code?source=mine',
  'members/ch?asOf=2021-07-23',
  'changes?since=2021-07-01T00:00:00.000Z',
  'matrix?group=list',
  'matrix?group=list&full=1',
  'matrix?source=mine',
  'pictures?article=source-code',
  'pictures?asOf=2021-07-24&source=mine',
  'cable?from=2021-07-01&to=2021-07-31',
  'brief?article=spam&asOf=2021-07-24',
  'mine?kind=withdrawal',
  'mine?kind=observation',
]

/** 1280 px at 400 % zoom, a tablet in both orientations, and widths around the phone layout. */
const WIDTHS = [320, 720, 768, 900, 1024]
/** Rules of axe whose answer depends on the layout. */
const LAYOUT_RULES = ['scrollable-region-focusable', 'target-size']

let site: Site
let devices: readonly { readonly device: Device; readonly page: Page }[] = []
const errors: string[] = []
beforeAll(async () => {
  site = await serveSite()
  const opened = async (entries: readonly Entry[], options: DeviceOptions = {}) => {
    const device = new Device(site, options)
    const page = await device.openTab()
    page.on('pageerror', (error) => errors.push(String(error)))
    // Aborted requests are of a document that another one took the place of.
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText
      if (reason !== 'net::ERR_ABORTED') errors.push(`${request.url()} ${reason}`)
    })
    await appReady(page)
    await importStore(page)
    await page.evaluate((all) => window.store.saveEntries(all), entries)
    await page.reload()
    await appReady(page)
    return { device, page }
  }
  const full = await opened([...open, ...hidden], { hasWorker: true })
  await readyOffline(full.page)
  await full.device.context.setOffline(true)
  // The document of before has no worker yet to answer it.
  await full.page.reload()
  await appReady(full.page)
  full.page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  devices = [full, await opened(open)]
}, 120_000)
afterAll(async () => {
  for (const { device } of devices) await device.remove()
  await site.remove()
})

/** Addresses that keep the heading of the one before them, of the same screen or under a sheet: loaded anew. */
const KEEPS_HEADING = /^(articles(\?(list=1|asOf=2021-07-22))?|negotiations\/|(lookup|record|add|cite)(\?.*)?)$/

/**
 * The list of articles, and what opens over it. It starts from the checkpoint, of which nothing is printed where it counts
 * private entries; the button in the footer is there once the log is read.
 */
const ON_LIST = /^(articles(\?.*)?|(lookup|record|add|cite)(\?.*)?)$/

async function go(page: Page, address: string): Promise<void> {
  const show = KEEPS_HEADING.test(address) ? openScreen : gotoScreen
  await show(page, `#/${address}`).catch(async (cause: unknown) => {
    const text = await page.locator('body').textContent()
    throw new Error(`${address} has no heading. ${errors.join('; ')} ${text}`, { cause })
  })
  await appReady(page)
  if (ON_LIST.test(address))
    await page.locator('footer.foot button', { hasText: 'Copy link' }).waitFor({ state: 'attached' })
  if (address.startsWith('pictures')) await page.waitForSelector('.plot svg')
  await settled(page)
}

/** A sheet as Chromium makes it, without the times of its making: equal sheets are equal in text and in pixels. */
async function paper(page: Page): Promise<string> {
  const sheet = await page.pdf({ preferCSSPageSize: true, tagged: false })
  return sheet.toString('latin1').replaceAll(/\/(CreationDate|ModDate) \([^)]*\)/g, '')
}

/** Accessibility and width of the screen that is open; leaves it as it was. */
async function lookAt(page: Page): Promise<void> {
  expect(await violations(page), 'light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page, ['color-contrast']), 'dark').toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  for (const width of WIDTHS) {
    await page.setViewportSize({ ...DESK, width })
    await expect.poll(() => horizontalOverflow(page), { message: `${width}` }).toBe(0)
  }
  await page.setViewportSize(PHONE)
  await expect.poll(() => horizontalOverflow(page), { message: 'phone' }).toBe(0)
  expect(await violations(page, LAYOUT_RULES), 'phone').toEqual([])
  await page.setViewportSize(DESK)
}

it.each([
  ...LOOKED_AT.map((address) => ({ address, isLookedAt: true })),
  ...PRINTED_ALONE.map((address) => ({ address, isLookedAt: false })),
])('prints the public record alone, and is accessible: $address', async ({ address, isLookedAt }) => {
  errors.length = 0
  const [full, bare] = await Promise.all(
    devices.map(async ({ page }) => {
      await go(page, address)
      return { title: await page.title(), sheet: await paper(page), page }
    }),
  )
  if (!full || !bare) throw new Error('no devices')
  const text = await textOnPaper(full.page)
  for (const words of [PRIVATE, WITHDRAWN]) expect(text + full.title).not.toContain(words)
  expect(full.title).toBe(bare.title)
  // Told by the texts, where the sheets differ.
  if (full.sheet !== bare.sheet) expect(text).toBe(await textOnPaper(bare.page))
  expect(full.sheet === bare.sheet, 'sheet').toBe(true)
  if (isLookedAt) await lookAt(full.page)
  expect(errors).toEqual([])
})

it('shows nothing that is not public on any screen while that is hidden', async () => {
  const page = devices[0]?.page
  if (!page) throw new Error('no device')
  await go(page, 'articles')
  await page.keyboard.press('.')
  const told: string[] = []
  for (const address of [...LOOKED_AT, ...PRINTED_ALONE]) {
    await go(page, address)
    const all = await page.evaluate(() => document.title + document.documentElement.outerHTML)
    if (all.includes(PRIVATE)) told.push(address)
  }
  await page.getByRole('button', { name: 'Hide private' }).evaluate((lock: HTMLElement) => lock.click())
  expect(told).toEqual([])
}, 240_000)

it('does not compare two devices with the same on the screen', async () => {
  for (const address of ['mine', 'list', 'articles', 'matrix', 'changes?from=2021-07-01&asOf=2021-07-31']) {
    const [full, bare] = await Promise.all(
      devices.map(async ({ page }) => {
        await go(page, address)
        return await visibleText(page.locator('main'))
      }),
    )
    expect(full, address).not.toBe(bare)
  }
})

it('prints the marks of a saved report for us at the head and foot of each page, and of each section', async () => {
  const data = InternalData.of(fixturePack, hidden)
  const days = { kind: 'period', from: '2017-01-01', to: '2026-11-24' } as const
  const report = buildMeetingReport(data, days, days.to, plainPhrases)
  if (!report) throw new Error('no report')
  const html = toHtmlFile(report, plainPhrases, await readFile('pwa/styles/report-file.css', 'utf8'))
  const page = await devices[0]?.page.context().newPage()
  await page?.setContent(html)
  const pdf = await page?.pdf({ preferCSSPageSize: true })
  await page?.close()
  // Pages are a tree: its root counts them all.
  const counts = pdf?.toString('latin1').matchAll(/\/Count (\d+)/g) ?? []
  const pages = Math.max(...[...counts].map(([, count]) => Number(count)))
  const read = await parsePdf(new Uint8Array(pdf ?? []))
  const text = read.ok ? read.document.text : ''
  expect(pages).toBeGreaterThan(3)
  expect(text.match(/for-us/g)).toHaveLength(2 * (pages + report.sections.length + 1))
})
