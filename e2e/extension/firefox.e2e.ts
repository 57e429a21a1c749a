import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COLOURS, HUES } from '../../extension/colours'
import { BUILDS, PWA_URL } from '../harness/builds'
import { type Firefox, openFirefox } from '../harness/firefox'
import { changedBuild, grantedBuild } from '../harness/granted-build'
import { type PwaServer, servePwa } from '../harness/pwa-server'
import { pageFixture, SAMPLE_PATH, WTO } from '../harness/wto'

const story = '<h1>Joint initiative on e-commerce</h1><p>The co-convenors cleaned the article on spam.</p>'
const pages = {
  [SAMPLE_PATH]: pageFixture('sample-en.html'),
  '/list': pageFixture('list.html'),
  '/frame': '<iframe src="/strict"></iframe>',
  '/story': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>E-commerce talks</title></head><body>${story}</body></html>`,
  '/strict': `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'none'; img-src 'none'"></head><body>${story}</body></html>`,
}
const SITE = 'https://news.example'
/** Its first start chooses a colour: no test can drive a page of the extension's own in Firefox. */
const coloured = changedBuild((manifest) => {
  manifest.background.scripts?.push('choose.js')
  manifest.host_permissions.push(`${SITE}/*`)
  manifest.content_scripts[0].matches.push(`${SITE}/*`)
  manifest.content_scripts[0].css.push('content/highlights.css')
}, BUILDS.firefox)
const chosen = { colours: { ...COLOURS, concluded: 'olive' } }
writeFileSync(join(coloured.folder, 'choose.js'), `chrome.storage.local.set({ settings: ${JSON.stringify(chosen)} })`)
const build = grantedBuild({ hosts: [`${SITE}/*`], reads: [`${SITE}/*`] }, BUILDS.firefox)
let pwa: PwaServer
let firefox: Firefox
let page: Page

beforeAll(async () => {
  pwa = await servePwa()
  firefox = await openFirefox({ pwaPort: pwa.port, pages, extension: build.folder })
  page = await firefox.openPage()
})
afterAll(async () => {
  await firefox.close()
  build.remove()
  coloured.remove()
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
    // The welcome page comes to the front when it is ready, and a page behind it is not looked at again.
    const later = async () => {
      await page.bringToFront()
      return page.$$eval('#news [data-plenary-id="open-government-data"]', (all) => all.length)
    }
    await expect.poll(later, { timeout: 30_000 }).toBe(1)
  })

  it('reads claims in a frame', async () => {
    await page.goto(`${WTO}/frame`)
    const frame = await page.waitForFrame(`${WTO}/strict`)
    await frame.waitForSelector('[data-plenary-id="spam"][data-plenary-in-claim]')
  })

  it('keeps the looks of marks and card under the strictest policy of a page', async () => {
    await page.goto(`${WTO}/strict`)
    const mark = await page.waitForSelector('[data-plenary-id="spam"]')
    expect(await mark?.evaluate((element) => getComputedStyle(element).textDecorationStyle)).toBe('double')
    await mark?.hover()
    await page.waitForSelector('plenary-layer')
    expect(await page.$eval('plenary-layer', (layer) => layer.shadowRoot)).toBeNull()
  })

  it('paints names and claims on another site, and leaves its elements as they are', async () => {
    await page.goto(`${SITE}/story`)
    const painted = () =>
      page.evaluate(() =>
        [...CSS.highlights].map(([name, { size }]) => `${name} ${size}`).filter((one) => one.startsWith('plenary-')),
      )
    await expect.poll(painted).toEqual(expect.arrayContaining(['plenary-concluded 1', 'plenary-claim 1']))
    expect(await page.evaluate(() => document.body.innerHTML.trim())).toBe(story)
    const at = await page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild
      const range = document.createRange()
      if (!(text instanceof Text)) return null
      range.setStart(text, text.data.indexOf('spam'))
      range.setEnd(text, text.data.indexOf('spam') + 4)
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })
    await page.mouse.move(at?.x ?? 0, at?.y ?? 0)
    // The card is as tall as what the record says of an article: nothing else in the layer is.
    await page.waitForSelector('plenary-layer')
    expect(await page.evaluate(() => document.body.innerHTML.trim())).toBe(story)
  })

  it('marks a page once that outlives the extension, and shows its card', async () => {
    await page.goto(WTO + SAMPLE_PATH)
    await page.waitForSelector('#meeting [data-plenary-in-claim]')
    const marks = () =>
      page.$$eval('[data-plenary-kind]', (all) =>
        all.map((one) => `${one.localName} ${one.getAttribute('data-plenary-id')} ${one.textContent}`),
      )
    const before = await marks()
    const text = await page.evaluate(() => document.body.textContent)
    await firefox.browser.installExtension(build.folder)
    await expect
      .poll(async () => {
        await page.mouse.move(0, 0)
        await page.hover('a[data-plenary-id="spam"]')
        return page.$$eval('html > plenary-layer', (all) => all.length)
      })
      .toBe(1)
    await expect.poll(marks).toEqual(before)
    await page.waitForSelector('#meeting [data-plenary-in-claim]')
    expect(await page.$$eval('[data-plenary-kind] [data-plenary-kind]', (all) => all.length)).toBe(0)
    expect(await page.evaluate(() => document.body.textContent)).toBe(text)
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

  it('gives a phase the colour that was chosen, also where a page bars styles', async () => {
    const other = await openFirefox({ pwaPort: pwa.port, pages, extension: coloured.folder })
    try {
      const tab = await other.openPage()
      const { mark } = HUES.olive
      const olive = `rgb(${[1, 3, 5].map((at) => Number.parseInt(mark.slice(at, at + 2), 16)).join(', ')})`
      await tab.goto(`${WTO}/strict`)
      await tab.waitForSelector('[data-plenary-id="spam"]')
      await expect
        .poll(() => tab.$eval('[data-plenary-id="spam"]', (one) => getComputedStyle(one).textDecorationColor))
        .toBe(olive)
      await tab.goto(`${SITE}/story`)
      await expect
        .poll(() =>
          tab.evaluate(() =>
            CSS.highlights.has('plenary-concluded')
              ? getComputedStyle(document.body, '::highlight(plenary-concluded)').textDecorationColor
              : '',
          ),
        )
        .toBe(olive)
    } finally {
      await other.close()
    }
  })
})
