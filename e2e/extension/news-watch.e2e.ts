/** News polling: opt-in RSS requests, conditional requests and back-off, filtering by followed items, notifications. */
import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ExtensionPage, openExtensionPage } from '../../testing/browsers/extension'
import { browserWithExtension, servedPwa } from '../../testing/browsers/fixtures'
import { grantedBuild } from '../../testing/browsers/granted-build'
import { openScreen } from '../../testing/browsers/record-screens'
import { pageFixture, SAMPLE_PATH, WTO } from '../../testing/browsers/wto'

const item = (title: string, name: string) =>
  `<item><title>${title}</title><link>${WTO}/english/news_e/${name}.htm</link><description>Of today</description><pubDate>Thu, 22 Jul 2021 10:00:00 GMT</pubDate></item>`
const FEED = '/library/rss/latest_news_e.xml'
const SPAM = item('E-commerce talks: facilitators report on spam', 'first')
const CODE = item('E-commerce talks: a proposal on source code', 'second')
const BROKEN =
  '<item><title><![CDATA[<img src=x onerror=alert(1)>Spam &lt;b&gt; talks on e-commerce]]></title><link>javascript:alert(1)</link>'

const build = grantedBuild({ permissions: ['notifications'] })
let items = [SPAM, CODE]
let failing = false
let own: ExtensionPage
let panel: Page
/** Requests to any host but the PWA: path and `If-None-Match`. */
const asked: string[] = []

async function answer(route: Route): Promise<void> {
  const request = route.request()
  const { pathname, host } = new URL(request.url())
  if (host !== 'www.wto.org' || pathname === SAMPLE_PATH) {
    if (pathname === SAMPLE_PATH)
      return route.fulfill({ contentType: 'text/html', body: pageFixture('sample-en.html') })
    return route.continue()
  }
  const condition = request.headers()['if-none-match']
  asked.push(`${pathname} ${condition ?? ''}`.trim())
  if (failing) return route.fulfill({ status: 503 })
  const etag = `"${items.length}"`
  if (condition === etag) return route.fulfill({ status: 304, headers: { etag } })
  const body = `<?xml version="1.0"?><rss version="2.0"><channel>${items.join('')}</channel></rss>`
  return route.fulfill({ status: 200, headers: { etag }, contentType: 'application/rss+xml', body })
}

afterAll(build.remove)
const pwa = servedPwa()
const chromium = browserWithExtension({ pwa, hasNoWorker: false, extension: build.folder })
beforeAll(async () => {
  await chromium.context.route('**/*', answer)
  own = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
  panel = (await openExtensionPage(chromium.context, chromium.extensionId, 'panel/index.html')).page
})

const dispatch = () =>
  chromium.worker.evaluate(() =>
    Reflect.get(chrome.alarms.onAlarm, 'dispatch').call(chrome.alarms.onAlarm, { name: 'watch' }),
  )
/** Rings until there is one more request: a poll that is running lets no other begin. */
const ring = async () => {
  const before = asked.length
  await expect
    .poll(async () => {
      if (asked.length === before) await dispatch()
      return asked.length
    })
    .toBeGreaterThan(before)
}
const period = () => chromium.worker.evaluate(async () => (await chrome.alarms.get('watch'))?.periodInMinutes ?? null)
const listed = () => panel.locator('#news li a').allTextContents()
const notified = () =>
  chromium.worker.evaluate(async () =>
    chrome.notifications ? Object.keys(await new Promise<object>((done) => chrome.notifications.getAll(done))) : [],
  )
const check = (name: string) => own.page.getByRole('checkbox', { name })

it('makes no request until it is switched on', async () => {
  await dispatch()
  await panel.waitForTimeout(500)
  expect([asked, await period(), await panel.locator('#news').count()]).toEqual([[], null, 0])
})

it('requests the feed of the chosen language, and lists news about the negotiation', async () => {
  await check('Check for news every hour').check()
  await expect.poll(period).toBe(60)
  await ring()
  await expect
    .poll(listed)
    .toEqual(['E-commerce talks: facilitators report on spam', 'E-commerce talks: a proposal on source code'])
  expect(asked).toEqual([FEED])
})

it('makes conditional requests, and backs off after an error', async () => {
  failing = false
  const before = asked.length
  await ring()
  await expect.poll(() => asked.slice(before)).toEqual([`${FEED} "2"`])
  failing = true
  await ring()
  await expect.poll(period).toBe(120)
  await panel.getByText('The last request failed').waitFor()
  failing = false
  await ring()
  await expect.poll(period).toBe(60)
  await panel.getByText('The last request failed').waitFor({ state: 'detached' })
})

it('lists news about followed items, and notifies if enabled', async () => {
  const app = await chromium.context.newPage()
  await openScreen(app, '#/articles/source-code')
  const follow = app.getByRole('button', { name: /^Follow(ing)?$/ }).first()
  if ((await follow.getAttribute('aria-pressed')) === 'false') await follow.click()
  await expect.poll(listed).not.toContain('E-commerce talks: facilitators report on spam')
  expect(await listed()).toContain('E-commerce talks: a proposal on source code')
  await own.page.bringToFront()
  // The browser may refuse the permission while it is busy, which unchecks the box: pressed again then.
  const box = check('Show a notification')
  const notifies = async () => (await own.ask('settings', {})).watch.notify
  await expect
    .poll(async () => {
      if (!(await notifies()) && !(await box.isChecked())) await box.click()
      return notifies()
    })
    .toBe(true)
  items = [
    item('E-commerce talks: more on source code', 'third'),
    item('E-commerce talks: more on spam', 'fourth'),
    BROKEN,
    SPAM,
    CODE,
  ]
  await ring()
  await expect
    .poll(listed)
    .toEqual(['E-commerce talks: more on source code', 'E-commerce talks: a proposal on source code'])
  await expect
    .poll(async () => [await notifies(), (await notified()).at(-1)])
    .toEqual([true, `${WTO}/english/news_e/third.htm`])
  await app.close()
})

const badge = () => chromium.worker.evaluate(() => chrome.action.getBadgeText({}))

it('tells new pages on the button and in the app, until they are seen there', async () => {
  const panelAddress = panel.url()
  await panel.goto('about:blank')
  await own.ask('newsSeen', { urls: (await own.ask('news', {})).items.map(({ url }) => url) })
  await expect.poll(badge).toBe('')
  const app = await chromium.context.newPage()
  await openScreen(app, '#/')
  const line = app.getByRole('button', { name: /news pages? names? what you follow/ })
  items = [item('E-commerce talks: source code at last', 'fifth'), ...items]
  await ring()
  await expect.poll(badge).toBe('1')
  await line.click()
  const link = app.getByRole('link', { name: 'E-commerce talks: source code at last' })
  expect(await link.getAttribute('href')).toBe(`${WTO}/english/news_e/fifth.htm`)
  await expect.poll(badge).toBe('')
  await line.click()
  await line.waitFor({ state: 'detached' })
  await openScreen(app, '#/changes')
  await line.click()
  expect(await app.getByRole('link', { name: /^E-commerce talks: .*source code/ }).count()).toBe(3)
  await app.close()
  await panel.goto(panelAddress)
})

it('lists all news on a negotiation that is followed as a whole', async () => {
  const app = await chromium.context.newPage()
  await openScreen(app, '#/negotiations')
  const follow = app.getByRole('button', { name: 'Follow the whole negotiation' })
  const title = 'E-commerce talks: facilitators report on spam'
  await expect.poll(listed).not.toContain(title)
  await follow.first().click()
  await expect.poll(listed).toContain(title)
  await app.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(listed).not.toContain(title)
  await app.close()
})

it('saves changes that come one right after the other', async () => {
  const langs = async () => (await own.ask('settings', {})).watch.langs
  for (const name of ['French', 'Spanish']) await check(name).uncheck()
  await expect.poll(langs).toEqual(['en'])
  // Two presses within one task, as no driver makes them.
  await own.page.evaluate(() => {
    for (const label of document.querySelectorAll('label'))
      if (/^(French|Spanish)$/.test(label.textContent.trim())) label.querySelector('input')?.click()
  })
  await expect.poll(langs).toEqual(['en', 'fr', 'es'])
  await check('French').uncheck()
  await check('Spanish').uncheck()
  await expect.poll(langs).toEqual(['en'])
})

it('hides followed items from pages, and stops when it is switched off', async () => {
  const page = await chromium.context.newPage()
  await page.goto(WTO + SAMPLE_PATH)
  await page.waitForSelector('[data-plenary-kind]')
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/follow/i)
  const before = asked.length
  await check('Check for news every hour').uncheck()
  await expect.poll(period).toBeNull()
  await dispatch()
  await page.waitForTimeout(500)
  expect(asked.length).toBe(before)
  expect(asked.every((one) => one.startsWith(FEED))).toBe(true)
  await expect.poll(() => panel.locator('#news').count()).toBe(0)
  await page.close()
})
