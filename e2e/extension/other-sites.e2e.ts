/** Other sites: highlighted without DOM changes, once by a click or permanently. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openExtensionPage, openPanel } from '../../testing/browsers/extension'
import { browserWithExtension } from '../../testing/browsers/fixtures'
import { grantedBuild } from '../../testing/browsers/granted-build'
import { newsHtml } from '../../testing/browsers/wto'

const SITE = 'https://news.example'
const build = grantedBuild({ hosts: [`${SITE}/*`] })
const html = newsHtml(`<h1>Joint initiative on e-commerce</h1>
<p id="told">The co-convenors, Singapore and Japan, cleaned the article on <em>spam</em> this week.</p>
<form id="plenarySession"><input name="stop" /></form>`)

afterAll(build.remove)
const chromium = browserWithExtension({ extension: build.folder })
let page: Page

beforeAll(async () => {
  await chromium.context.route(`${SITE}/**`, (route) => route.fulfill({ contentType: 'text/html', body: html }))
})
beforeEach(async () => {
  page = await chromium.context.newPage()
  return () => page.close()
})

const source = () => page.evaluate(() => document.body.outerHTML)
/** Number of painted ranges by highlight name. */
const painted = () =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].filter(([name]) => name.startsWith('plenary-')).map(([name, { size }]) => [name, size]),
    ),
  )
const MARKS = { 'plenary-concluded': 1, 'plenary-member': 2, 'plenary-claim': 1 }

describe('another site', () => {
  it('is untouched until the panel is opened on it, then painted without DOM changes', async () => {
    await page.goto(`${SITE}/once`)
    const before = await source()
    expect(await painted()).toEqual({})
    const panel = await openPanel(chromium, page)
    await expect.poll(painted).toEqual(MARKS)
    expect(await source()).toBe(before)
    await expect.poll(() => panel.textContent('main')).toMatch(/spam.*Singapore/i)
    await panel.close()
  })

  it('shows the card on hover, and nothing once it is switched off', async () => {
    const own = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
    await own.ask('siteOff', { origin: SITE, off: false })
    await own.ask('addSite', { origin: SITE })
    await page.goto(`${SITE}/always`)
    const before = await source()
    await expect.poll(painted).toEqual(MARKS)
    await page.hover('#told em')
    await expect.poll(() => page.locator('[data-plenary-layer]:popover-open').count()).toBe(1)
    expect(await source()).toBe(before)
    await own.ask('siteOff', { origin: SITE, off: true })
    await expect.poll(painted).toEqual({})
    await expect.poll(() => page.locator('[data-plenary-layer]').count()).toBe(0)
    await own.ask('siteOff', { origin: SITE, off: false })
    await expect.poll(painted).toEqual(MARKS)
    await own.ask('removeSite', { origin: SITE })
    await page.reload()
    await page.waitForTimeout(500)
    expect(await painted()).toEqual({})
    await own.page.close()
  })
})
