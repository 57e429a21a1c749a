/** The main job, end to end: a news page, marked and linked to a record that opens with no network. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PWA_URL } from '../harness/builds'
import { type ChromiumWithExtension, openChromiumWithExtension } from '../harness/chromium'
import { closedShadows } from '../harness/closed-shadow'
import { idsOf, type Mark, markOf, marksOf, openMarked, phaseOf } from '../harness/marks'
import { type PwaServer, servePwa } from '../harness/pwa-server'
import { addObservation, phaseShown, readyOffline } from '../harness/record-screens'
import { pageFixture, REAL_NEWS_PATH, realNews, SAMPLE_PATH, serveWto, WTO } from '../harness/wto'

/** What both pages say of 22 July 2021. */
const PHASES_THEN = [
  ['spam', 'clean'],
  ['electronic-signatures', 'clean'],
  ['electronic-contracts', 'clean'],
  ['open-government-data', 'nearly-clean'],
  ['online-consumer-protection', 'nearly-clean'],
  ['transparency', 'parked'],
] as const
const MEMBERS = ['au', 'br', 'ca', 'ch', 'ci', 'gb', 'jp', 'kr', 'sg']
const ARTICLES = {
  sample: [
    'capacity-building',
    'cybersecurity',
    'electronic-contracts',
    'electronic-signatures',
    'electronic-transactions-framework',
    'online-consumer-protection',
    'open-government-data',
    'open-internet-access',
    'source-code',
    'spam',
    'transparency',
  ],
}

const real = realNews()
const news = [
  { name: 'a sample page', path: SAMPLE_PATH, html: pageFixture('sample-en.html'), articles: ARTICLES.sample },
  ...(real === null
    ? []
    : [{ name: 'the news item of 22 July 2021', path: REAL_NEWS_PATH, html: real, articles: null }]),
]

describe.each(news)('on $name', ({ path, html, articles }) => {
  const address = WTO + path
  let pwa: PwaServer
  let chromium: ChromiumWithExtension
  let page: Page
  let app: Page
  let marks: Mark[]

  beforeAll(async () => {
    pwa = await servePwa()
    chromium = await openChromiumWithExtension({ pwaPort: pwa.port })
    await serveWto(chromium.context, { [path]: html })
    page = await chromium.context.newPage()
    await openMarked(page, address)
    marks = await marksOf(page)
  })
  afterAll(async () => {
    await chromium.close()
    await pwa.kill()
  })

  it('marks articles with their phases as of the day of the page', () => {
    expect(PHASES_THEN.map(([id]) => [id, phaseOf(marks, id, 'phaseThen')])).toEqual(PHASES_THEN)
    if (articles) expect(idsOf(marks, 'article')).toEqual(articles)
  })

  it('marks members, and nothing that only looks like one', () => {
    expect(idsOf(marks, 'member')).toEqual(MEMBERS)
  })

  it('shows a card on hover and focus, and closes it by Esc', async () => {
    const card = await closedShadows(page)
    await page.locator(markOf('open-government-data')).first().hover()
    await expect.poll(() => card.text()).toContain('Open government data')
    const text = await card.text()
    expect(text).toContain('22 Jul 2021')
    expect(text.toLowerCase()).toContain('nearly clean')
    await page.keyboard.press('Escape')
    await expect.poll(() => card.text()).not.toContain('Status now')
    await page.mouse.move(0, 0)
    await page.locator(markOf('spam')).first().focus()
    await expect.poll(() => card.text()).toContain('Unsolicited commercial electronic messages')
    await page.keyboard.press('Escape')
    await expect.poll(() => card.text()).not.toContain('Status now')
  })

  it('opens the record on a click, with the same phase', async () => {
    const opened = chromium.context.waitForEvent('page')
    await page.locator(markOf('spam')).first().click()
    app = await opened
    await app.waitForURL(`${PWA_URL}#/articles/spam`)
    expect(await phaseShown(app)).toBe(phaseOf(marks, 'spam', 'phase'))
    await readyOffline(app)
  })

  it('uses the open tab of the PWA for the next click', async () => {
    const count = chromium.context.pages().length
    await page.bringToFront()
    // The card of the mark that was clicked may lie over the next one.
    await page.keyboard.press('Escape')
    await page.locator(markOf('transparency')).first().click()
    await app.waitForURL(`${PWA_URL}#/articles/transparency`)
    expect(chromium.context.pages()).toHaveLength(count)
  })

  it('opens with the server killed: a reload, and a deep link', async () => {
    await pwa.kill()
    await app.reload()
    expect(await phaseShown(app)).toBe(phaseOf(marks, 'transparency', 'phase'))
    const deep = await chromium.context.newPage()
    await deep.goto(`${PWA_URL}#/articles/open-government-data?asOf=2021-07-22`)
    expect(await phaseShown(deep)).toBe('nearly-clean')
    await deep.close()
  })

  it('shows on the page, after a reload, what was added to the record', async () => {
    expect(phaseOf(marks, 'spam', 'phase')).not.toBe('parked')
    await addObservation(app, {
      article: 'spam',
      status: 'parked',
      date: '2026-10-01',
      source: 'https://www.example.org/report',
      quote: 'The text on spam was set aside.',
    })
    expect(await phaseShown(app)).toBe('parked')
    await expect
      .poll(async () => {
        await openMarked(page, address)
        return phaseOf(await marksOf(page), 'spam', 'phase')
      })
      .toBe('parked')
    expect(phaseOf(await marksOf(page), 'spam', 'phaseThen')).toBe('clean')
  })
})
