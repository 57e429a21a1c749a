/** End-to-end test of the main job: a news page is highlighted and linked to an article that opens offline. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { PWA_URL } from '../../testing/browsers/builds'
import { closedShadows } from '../../testing/browsers/closed-shadow'
import { browserWithExtension, servedPwa } from '../../testing/browsers/fixtures'
import { idsOf, type Mark, markOf, marksOf, openMarked, phaseOf } from '../../testing/browsers/marks'
import { gotoScreen } from '../../testing/browsers/pwa-page'
import { addObservation, PARKED, phaseShown, readyOffline } from '../../testing/browsers/record-screens'
import { pageFixture, REAL_NEWS_PATH, realNews, SAMPLE_PATH, WTO } from '../../testing/browsers/wto'

/** Phases stated by both pages for 22 July 2021. */
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
  { name: 'the sample page', path: SAMPLE_PATH, html: pageFixture('sample-en.html'), articles: ARTICLES.sample },
  ...(real === null
    ? []
    : [{ name: 'the news item of 22 July 2021', path: REAL_NEWS_PATH, html: real, articles: null }]),
]

describe.each(news)('on $name', ({ path, html, articles }) => {
  const address = WTO + path
  const pwa = servedPwa()
  const chromium = browserWithExtension({ pwa, hasNoWorker: false, pages: { [path]: html } })
  let page: Page
  let app: Page
  let marks: Mark[]

  beforeAll(async () => {
    page = await chromium.context.newPage()
    await openMarked(page, address)
    // Claims are read once all names are marked.
    await page.waitForSelector('[data-plenary-in-claim]')
    marks = await marksOf(page)
  })

  it('marks articles with their phases as of the date of the page', () => {
    expect(PHASES_THEN.map(([id]) => [id, phaseOf(marks, id, 'phaseThen')])).toEqual(PHASES_THEN)
    if (articles) expect(idsOf(marks, 'article')).toEqual(articles)
  })

  it('marks members without false positives', () => {
    expect(idsOf(marks, 'member')).toEqual(MEMBERS)
  })

  it('shows a card on hover and focus, and closes it on Escape', async () => {
    const card = await closedShadows(page)
    await page.locator(markOf('open-government-data')).first().hover()
    await expect.poll(() => card.text()).toContain('Open government data')
    const text = await card.text()
    expect(text).toContain('22 Jul 2021')
    expect(text.toLowerCase()).toContain('nearly clean')
    await page.keyboard.press('Escape')
    await expect.poll(() => card.text()).not.toContain('Status now')
    await page.mouse.move(0, 0)
    // By key: a page can move the focus as well, which opens nothing.
    await page.locator(markOf('spam')).first().focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await expect.poll(() => card.text()).toContain('Unsolicited commercial electronic messages')
    await page.keyboard.press('Escape')
    await expect.poll(() => card.text()).not.toContain('Status now')
  })

  it('opens the article on a click, with the same phase', async () => {
    const opened = chromium.context.waitForEvent('page')
    await page.locator(markOf('spam')).first().click()
    app = await opened
    await app.waitForURL(`${PWA_URL}#/n/wto-ecommerce/articles/spam`)
    expect(await phaseShown(app)).toBe(phaseOf(marks, 'spam', 'phase'))
    await readyOffline(app)
  })

  it('reuses the open tab of the PWA for the next click', async () => {
    const count = chromium.context.pages().length
    await page.bringToFront()
    // The card of the clicked mark may cover the next mark.
    await page.keyboard.press('Escape')
    await page.locator(markOf('transparency')).first().click()
    await app.waitForURL(`${PWA_URL}#/n/wto-ecommerce/articles/transparency`)
    expect(chromium.context.pages()).toHaveLength(count)
  })

  it('opens with the server killed: reload and deep link', async () => {
    await pwa.kill()
    await app.reload()
    expect(await phaseShown(app)).toBe(phaseOf(marks, 'transparency', 'phase'))
    const deep = await chromium.context.newPage()
    await deep.goto(`${PWA_URL}#/articles/open-government-data?asOf=2021-07-22`)
    expect(await phaseShown(deep)).toBe('nearly-clean')
    await deep.close()
  })

  it('shows an added status on the page after a reload', async () => {
    expect(phaseOf(marks, 'spam', 'phase')).not.toBe('parked')
    // The article before has such a button as well.
    await gotoScreen(app, '#/articles/spam')
    await addObservation(app, PARKED)
    await expect.poll(() => phaseShown(app)).toBe('parked')
    await expect
      .poll(async () => {
        await openMarked(page, address)
        return phaseOf(await marksOf(page), 'spam', 'phase')
      })
      .toBe('parked')
    expect(phaseOf(await marksOf(page), 'spam', 'phaseThen')).toBe('clean')
  })
})
