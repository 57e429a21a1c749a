/**
 * Conflicting sources: two statuses of one date are shown as differing in the app and the extension, neither
 * overwritten.
 */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ObservationEntry } from '../../shared/domain/entries/entries'
import { quotedIn } from '../../shared/domain/text/typography'
import { PWA_URL } from '../../testing/browsers/builds'
import { closedShadows } from '../../testing/browsers/closed-shadow'
import { openExtensionPage, openMarkedPage, openPanel } from '../../testing/browsers/extension'
import { sendRecords } from '../../testing/browsers/faults/deliver'
import { browserWithExtension, servedPwa } from '../../testing/browsers/fixtures'
import { addObservation, openScreen } from '../../testing/browsers/record-screens'
import { pageFixture, SAMPLE_PATH, WTO } from '../../testing/browsers/wto'

const DAY = '2021-07-22'
/** The dataset has clean, which stays: among statuses of one date parked is below it. */
const mine = {
  article: 'spam',
  status: 'parked',
  date: DAY,
  source: 'https://www.example.org/report',
  quote: 'The text on spam was set aside.',
}
let app: Page
const pwa = servedPwa()
const chromium = browserWithExtension({ pwa, pages: { [SAMPLE_PATH]: pageFixture('sample-en.html') } })
beforeAll(async () => {
  app = await chromium.context.newPage()
  await openScreen(app, '#/')
  await addObservation(app, mine)
})

describe.each([360, 1280])('in the app, %i px wide', (width) => {
  beforeAll(() => app.setViewportSize({ width, height: 800 }))

  it('the board flags the row of the article, and no other', async () => {
    await openScreen(app, `#/?asOf=${DAY}`)
    const flagged = app.locator('.board tr', { has: app.locator('.flag', { hasText: /^sources differ$/ }) })
    await expect.poll(() => flagged.count()).toBe(1)
    expect(await flagged.textContent()).toMatch(/spam/i)
    expect(await flagged.locator('.flag').isVisible()).toBe(true)
  })

  it('the article names the other status, with both sources; nothing differs the day before', async () => {
    await openScreen(app, `#/articles/spam?asOf=${DAY}`)
    await expect
      .poll(() => app.locator('.contested').textContent())
      .toBe('Sources differ: another source of the same date gives parked.')
    const sources = app
      .locator('main li', { hasText: /22 July 2021|22 Jul 2021/ })
      .locator('a[hreflang], a[rel~=noreferrer]')
    const addresses = () => sources.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    await expect.poll(addresses).toContain(mine.source)
    expect((await addresses()).filter((address) => address !== mine.source).length).toBeGreaterThan(0)
    await openScreen(app, '#/articles/spam?asOf=2021-07-21')
    expect(await app.locator('.contested').count()).toBe(0)
  })

  it('the changes list it once, and the count matches the list', async () => {
    await openScreen(app, `#/changes?from=2021-07-21&asOf=${DAY}`)
    const told = app.locator('main .rows li')
    const spam = told.filter({ hasText: /spam/i })
    await expect.poll(() => spam.count()).toBe(1)
    expect(await spam.textContent()).toMatch(/clean, but also parked/)
    expect(await app.locator('.lede [role=status]').textContent()).toContain(`${await told.count()} changes: `)
  })
})

describe('in the extension', () => {
  it('the panel and the card show it for that date', async () => {
    const { page: own, ask } = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
    await app.goto(PWA_URL)
    await expect.poll(async () => (await ask('pwaState', {})).snapshot).not.toBeNull()
    const page = await chromium.context.newPage()
    await openMarkedPage(page, WTO + SAMPLE_PATH)
    const panel = await openPanel(chromium, page)
    const told = panel.locator(':is(#claims, #known) [data-article]', { has: panel.locator('.contested') })
    await expect
      .poll(() => told.evaluateAll((items) => items.map((item) => item.getAttribute('data-article'))))
      .toEqual(['spam'])
    expect(await told.textContent()).toContain('Sources of the same day differ')
    await panel.close()
    const shadow = await closedShadows(page)
    await page.bringToFront()
    await page.hover('#meeting a[data-plenary-id="spam"]')
    await expect.poll(() => shadow.text()).toMatch(/\(22 Jul 2021\)\s+Sources of the same day differ\s+Status now/)
    expect((await shadow.text()).match(/Sources of the same day differ/g)).toHaveLength(1)
    await Promise.all([page.close(), own.close()])
  })
})

describe('the title of a source without a link', () => {
  const record: ObservationEntry = {
    kind: 'observation',
    id: '0000titl-e',
    layer: 'public',
    negotiation: 'wto-ecommerce',
    madeAt: '2026-11-20T10:00:00.000Z',
    article: 'source-code',
    date: '2026-11-20',
    status: 'parked',
    statement: 'The text is set aside for now.',
    basis: 'reported',
    evidence: { url: null, title: 'Notes of the drafting group', lang: 'en', quote: 'The text is set aside for now.' },
    reportedBy: { person: null, role: null, members: [] },
  }
  it.each(['fr', 'es'] as const)('has lang="en" on %s screens, and so has its quote', async (lang) => {
    await openScreen(app, '#/settings')
    expect(await sendRecords(app, [record])).toBe('kept')
    await app.locator(`input[name="settings-lang"]`).nth(['en', 'fr', 'es'].indexOf(lang)).check()
    await expect.poll(() => app.evaluate(() => document.documentElement.lang)).toBe(lang)
    await app.goto(`${PWA_URL}#/articles/source-code`)
    const langs = (words: string) =>
      app
        .locator('main li.mine')
        .getByText(words, { exact: true })
        .evaluateAll((all) => [...new Set(all.map((one) => one.closest('[lang]')?.getAttribute('lang')))])
    await expect.poll(() => langs(record.evidence.title ?? '')).toEqual(['en'])
    // Shown once: the quote equals the summary.
    await expect.poll(() => langs(quotedIn(lang, record.statement))).toEqual(['en'])
  })
})
