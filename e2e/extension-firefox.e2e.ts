import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PWA_URL } from './harness/builds'
import { type Firefox, openFirefox } from './harness/firefox'
import { type PwaServer, servePwa } from './harness/pwa-server'
import { pageFixture, SAMPLE_PATH, WTO } from './harness/wto'

const story = '<h1>Joint initiative on e-commerce</h1><p>The co-convenors cleaned the article on spam.</p>'
const pages = {
  [SAMPLE_PATH]: pageFixture('sample-en.html'),
  '/list': pageFixture('list.html'),
  '/strict': `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'none'; img-src 'none'"></head><body>${story}</body></html>`,
}
let pwa: PwaServer
let firefox: Firefox
let page: Page

beforeAll(async () => {
  pwa = await servePwa()
  firefox = await openFirefox({ pwaPort: pwa.port, pages })
  page = await firefox.openPage()
})
afterAll(async () => {
  await firefox.close()
  await pwa.kill()
})

describe('the extension in Firefox', () => {
  it('marks articles and members, and what comes later', async () => {
    await page.goto(WTO + SAMPLE_PATH)
    await page.waitForSelector(
      'a[data-plenary-id="spam"][data-plenary-phase="concluded"][data-plenary-phase-then="clean"]',
    )
    expect(
      await page.$$eval('a a, #code [data-plenary-kind], #editable [data-plenary-kind]', (all) => all.length),
    ).toBe(0)
    await page.goto(`${WTO}/list`)
    await page.waitForSelector('#news [data-plenary-id="open-government-data"]')
  })

  it('keeps the looks of marks and card under the strictest policy of a page', async () => {
    await page.goto(`${WTO}/strict`)
    const mark = await page.waitForSelector('[data-plenary-id="spam"]')
    expect(await mark?.evaluate((element) => getComputedStyle(element).textDecorationStyle)).toBe('double')
    await mark?.hover()
    await page.waitForSelector('plenary-layer')
    expect(await page.$eval('plenary-layer', (layer) => layer.shadowRoot)).toBeNull()
  })

  it('keeps a claim in one click, which reaches the PWA when it opens', async () => {
    await page.goto(WTO + SAMPLE_PATH)
    await page.waitForSelector('#meeting [data-plenary-in-claim]')
    await page.waitForSelector('plenary-layer')
    const box = await page.$eval('#meeting', (element) => {
      const { right, top, bottom } = element.getBoundingClientRect()
      return { right, top, bottom }
    })
    // The buttons stand in a closed tree: they are found as a user finds them, along the margin.
    for (let y = box.top; y < box.bottom + 30; y += 12) await page.mouse.click(box.right + 22, y)
    const app = await firefox.openPage()
    await app.goto(`${PWA_URL}#/articles/spam`)
    await app.waitForFunction(() => document.body.textContent.includes('they had now cleaned articles on spam'))
    await app.close()
  })
})
