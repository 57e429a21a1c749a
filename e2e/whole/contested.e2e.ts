/** Two sources of one day whose phases differ: told as contested wherever the status is told, and neither is overwritten. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ObservationEntry } from '../../shared/domain/entries'
import { PWA_URL } from '../harness/builds'
import { type ChromiumWithExtension, openChromiumWithExtension } from '../harness/chromium'
import { closedShadows } from '../harness/closed-shadow'
import { gotoMarked, openExtensionPage, openPanel } from '../harness/extension'
import { hand } from '../harness/faults/hand-over'
import { type PwaServer, servePwa } from '../harness/pwa-server'
import { addObservation, openScreen } from '../harness/record-screens'
import { pageFixture, SAMPLE_PATH, serveWto, WTO } from '../harness/wto'

const DAY = '2021-07-22'
/** The pack says clean; of one day the higher step is shown, and parked is the higher. */
const mine = {
  article: 'spam',
  status: 'parked',
  date: DAY,
  source: 'https://www.example.org/report',
  quote: 'The text on spam was set aside.',
}
let pwa: PwaServer
let chromium: ChromiumWithExtension
let app: Page
beforeAll(async () => {
  pwa = await servePwa()
  chromium = await openChromiumWithExtension({ pwaPort: pwa.port })
  await serveWto(chromium.context, { [SAMPLE_PATH]: pageFixture('sample-en.html') })
  app = await chromium.context.newPage()
  await openScreen(app, '#/')
  await addObservation(app, mine)
})
afterAll(async () => {
  await chromium.close()
  await pwa.kill()
})

describe.each([360, 1280])('in the app, %i px wide', (width) => {
  beforeAll(() => app.setViewportSize({ width, height: 800 }))

  it('the board says so in the row of the article, and of no other', async () => {
    await openScreen(app, `#/?asOf=${DAY}`)
    const flagged = app.locator('.board tr', { has: app.locator('.flag', { hasText: /^sources differ$/ }) })
    await expect.poll(() => flagged.count()).toBe(1)
    expect(await flagged.textContent()).toMatch(/spam/i)
    expect(await flagged.locator('.flag').isVisible()).toBe(true)
  })

  it('the article says which, with both sources beneath; the day before nothing is contested', async () => {
    await openScreen(app, `#/articles/spam?asOf=${DAY}`)
    await expect
      .poll(() => app.locator('.contested').textContent())
      .toBe('Sources differ: another source of the same date gives clean.')
    const sources = app
      .locator('main li', { hasText: /22 July 2021|22 Jul 2021/ })
      .locator('a[hreflang], a[rel~=noreferrer]')
    const addresses = await sources.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(addresses).toContain(mine.source)
    expect(addresses.filter((address) => address !== mine.source).length).toBeGreaterThan(0)
    await openScreen(app, '#/articles/spam?asOf=2021-07-21')
    expect(await app.locator('.contested').count()).toBe(0)
  })

  it('what changed tells it once, with the move, and counts what it tells', async () => {
    await openScreen(app, `#/changes?from=2021-07-21&asOf=${DAY}`)
    const told = app.locator('main .rows li')
    const spam = told.filter({ hasText: /spam/i })
    await expect.poll(() => spam.count()).toBe(1)
    expect(await spam.textContent()).toMatch(/sources differ .+ to parked, but also clean/)
    expect(await spam.locator('.flag').isVisible()).toBe(true)
    expect(await app.locator('.lede [role=status]').textContent()).toContain(`${await told.count()} changes `)
  })
})

describe('in the extension', () => {
  it('the panel and the card say so, each of the day that is contested', async () => {
    const { page: own, ask } = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
    await app.goto(PWA_URL)
    await expect.poll(async () => (await ask('pwaState', {})).snapshot).not.toBeNull()
    const page = await chromium.context.newPage()
    await gotoMarked(page, WTO + SAMPLE_PATH)
    const panel = await openPanel(chromium, page)
    const told = panel.locator('#claims li', { has: panel.locator('.contested') })
    await expect
      .poll(() => told.evaluateAll((items) => items.map((item) => item.getAttribute('data-article'))))
      .toEqual(['spam'])
    expect(await told.textContent()).toContain('Sources of the same day differ')
    await panel.close()
    const shadow = await closedShadows(page)
    await page.bringToFront()
    await page.hover('#meeting a[data-plenary-id="spam"]')
    await expect.poll(() => shadow.text()).toMatch(/as of 22 Jul 2021\s+Sources of the same day differ\s+Status now/)
    expect((await shadow.text()).match(/Sources of the same day differ/g)).toHaveLength(1)
    await Promise.all([page.close(), own.close()])
  })
})

describe('the title of a source without an address', () => {
  const record: ObservationEntry = {
    kind: 'observation',
    id: '0000titl-e',
    layer: 'public',
    madeAt: '2026-11-20T10:00:00.000Z',
    article: 'source-code',
    date: '2026-11-20',
    status: 'parked',
    statement: 'The text is set aside for now.',
    basis: 'reported',
    evidence: { url: null, title: 'Notes of the drafting group', lang: 'en', quote: 'The text is set aside for now.' },
    reportedBy: { person: null, role: null, members: [] },
  }
  it.each(['fr', 'es'])('is marked as English on %s screens, and so are its words', async (lang) => {
    await openScreen(app, '#/settings')
    expect(await hand(app, [record])).toBe('kept')
    await app.locator(`input[name="settings-lang"]`).nth(['en', 'fr', 'es'].indexOf(lang)).check()
    await expect.poll(() => app.evaluate(() => document.documentElement.lang)).toBe(lang)
    await app.goto(`${PWA_URL}#/articles/source-code`)
    const langs = (words: string) =>
      app
        .locator('main li.mine')
        .getByText(words, { exact: true })
        .evaluateAll((all) => [...new Set(all.map((one) => one.closest('[lang]')?.getAttribute('lang')))])
    await expect.poll(() => langs(record.evidence.title ?? '')).toEqual(['en'])
    // Said once: the words are the statement.
    expect(await langs(`“${record.statement}”`)).toEqual(['en'])
  })
})
