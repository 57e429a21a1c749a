/** The extension in Firefox: marks, claims, closed card, other sites, reload, one-click save, colours. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COLOURS, HUES } from '../../extension/colours'
import { BUILDS, PWA_URL } from '../../testing/browsers/builds'
import { type Firefox, openFirefox } from '../../testing/browsers/firefox'
import { servedPwa } from '../../testing/browsers/fixtures'
import { changedBuild, grantedBuild } from '../../testing/browsers/granted-build'
import { inVault, PAIR_EXTENSION, TOKEN } from '../../testing/browsers/pairing'
import { newsHtml, pageFixture, SAMPLE_PATH, STORY, STRICT_POLICY, WTO } from '../../testing/browsers/wto'

const pages = {
  [SAMPLE_PATH]: pageFixture('sample-en.html'),
  '/list': pageFixture('list.html'),
  '/frame': '<iframe src="/strict"></iframe>',
  '/story': newsHtml(STORY),
  '/strict': newsHtml(STORY, STRICT_POLICY),
}
/** All that a content script may find in `storage.local`. */
const PUBLIC_KEYS = ['settings', 'kit', 'lexicon-en', 'lexicon-fr', 'lexicon-es', 'changed']
const SITE = 'https://news.example'
/** Chooses a colour on its first start: extension pages cannot be driven in Firefox. */
const coloured = changedBuild((manifest) => {
  manifest.background.scripts?.unshift('choose.js')
  manifest.host_permissions.push(`${SITE}/*`)
  manifest.content_scripts[0].matches.push(`${SITE}/*`)
  manifest.content_scripts[0].css.push('content/highlights.css')
}, BUILDS.firefox)
writeFileSync(join(coloured.folder, 'choose.js'), inVault('options', { colours: { ...COLOURS, concluded: 'olive' } }))
const build = grantedBuild({ hosts: [`${SITE}/*`], reads: [`${SITE}/*`] }, BUILDS.firefox)
const pwa = servedPwa()
/** Stores the pairing in the background, and what a page's process can read of the extension in the page. */
const paired = changedBuild((manifest) => {
  manifest.background.scripts?.push('pair.js')
  for (const { js } of manifest.content_scripts.slice(0, -1)) js.push('probe.js')
}, build.folder)
writeFileSync(join(paired.folder, 'pair.js'), PAIR_EXTENSION)
writeFileSync(
  join(paired.folder, 'probe.js'),
  `addEventListener('read-storage', async () => {
    document.documentElement.dataset.storage = JSON.stringify(await chrome.storage.local.get(null))
  })`,
)
let firefox: Firefox
let page: Page

beforeAll(async () => {
  firefox = await openFirefox({ pwaPort: pwa.port, pages, extension: paired.folder })
  page = await firefox.openPage()
})
afterAll(async () => {
  await firefox.close()
  build.remove()
  paired.remove()
  coloured.remove()
})

describe('the extension in Firefox', () => {
  it('marks articles and members, and later additions', async () => {
    await page.goto(WTO + SAMPLE_PATH)
    await page.waitForSelector(
      'a[data-plenary-id="spam"][data-plenary-phase="concluded"][data-plenary-phase-then="clean"]',
    )
    expect(
      await page.$$eval('a a, #code [data-plenary-kind], #editable [data-plenary-kind]', (all) => all.length),
    ).toBe(0)
    await page.goto(`${WTO}/list`)
    // The welcome page comes to the foreground when it is ready, and background pages are not scanned again.
    const later = async () => {
      await page.bringToFront()
      return page.$$eval('#news [data-plenary-id="open-government-data"]', (all) => all.length)
    }
    await expect.poll(later, { timeout: 30_000 }).toBe(1)
  })

  it('shows the card in its frame', async () => {
    await page.setViewport({ width: 1280, height: 900 })
    await page.goto(WTO + SAMPLE_PATH)
    const mark = await page.waitForSelector('#meeting a[data-plenary-id="spam"][data-plenary-in-claim]')
    await page.bringToFront()
    const box = await mark?.boundingBox()
    if (!box) throw new Error('no mark')
    await page.mouse.move(2, 2)
    // No script reads the card: the test compares what is drawn below the mark.
    const clip = { x: box.x, y: box.y + box.height + 40, width: 250, height: 150 }
    const drawn = async () => String(await page.screenshot({ clip, encoding: 'base64' }))
    let before = ''
    await expect
      .poll(
        async () => {
          const last = before
          before = await drawn()
          return before === last
        },
        { interval: 1000 },
      )
      .toBe(true)
    await mark?.hover()
    await page.waitForSelector('[data-plenary-layer]:popover-open')
    await expect.poll(drawn).not.toBe(before)
    await page.keyboard.press('Escape')
    await expect.poll(drawn).toBe(before)
    await page.setViewport(null)
  })

  it('reads claims in a frame', async () => {
    await page.goto(`${WTO}/frame`)
    const frame = await page.waitForFrame(`${WTO}/strict`)
    await frame.waitForSelector('[data-plenary-id="spam"][data-plenary-in-claim]')
  })

  it('styles marks and card under the strictest Content Security Policy of a page', async () => {
    await page.goto(`${WTO}/strict`)
    const mark = await page.waitForSelector('[data-plenary-id="spam"]')
    expect(await mark?.evaluate((element) => getComputedStyle(element).textDecorationStyle)).toBe('double')
    await mark?.hover()
    await page.waitForSelector('[data-plenary-layer]:popover-open')
    expect(await page.$eval('[data-plenary-layer]:popover-open', (layer) => layer.shadowRoot)).toBeNull()
  })

  it('paints names and claims on another site without touching its DOM', async () => {
    await page.goto(`${SITE}/story`)
    const painted = () =>
      page.evaluate(() =>
        [...CSS.highlights].map(([name, { size }]) => `${name} ${size}`).filter((one) => one.startsWith('plenary-')),
      )
    await expect.poll(painted).toEqual(expect.arrayContaining(['plenary-concluded 1', 'plenary-claim 1']))
    expect(await page.evaluate(() => document.body.innerHTML.trim())).toBe(STORY)
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
    // The card is closed to scripts: its host element shows that it is open.
    await page.waitForSelector('[data-plenary-layer]:popover-open')
    expect(await page.evaluate(() => document.body.innerHTML.trim())).toBe(STORY)
  })

  it('marks a page once after the extension was reinstalled, and shows its card', async () => {
    await page.goto(WTO + SAMPLE_PATH)
    await page.waitForSelector('#meeting [data-plenary-in-claim]')
    const marks = () =>
      page.$$eval('[data-plenary-kind]', (all) =>
        all.map((one) => `${one.localName} ${one.getAttribute('data-plenary-id')} ${one.textContent}`),
      )
    const before = await marks()
    const text = await page.evaluate(() => document.body.textContent)
    await firefox.browser.installExtension(paired.folder)
    await expect
      .poll(async () => {
        await page.mouse.move(0, 0)
        await page.hover('a[data-plenary-id="spam"]')
        return page.$$eval('[data-plenary-layer]:popover-open', (all) => all.length)
      })
      .toBe(1)
    await expect.poll(marks).toEqual(before)
    await page.waitForSelector('#meeting [data-plenary-in-claim]')
    expect(await page.$$eval('[data-plenary-kind] [data-plenary-kind]', (all) => all.length)).toBe(0)
    expect(await page.evaluate(() => document.body.textContent)).toBe(text)
  })

  it('writes nothing by presses on the page, for want of a way to tell what was seen: the panel asks', async () => {
    await page.goto(WTO + SAMPLE_PATH)
    await page.waitForSelector('#meeting [data-plenary-in-claim]')
    await page.waitForSelector('[data-plenary-layer]')
    const box = await page.$eval('#meeting', (element) => {
      const { right, top, bottom } = element.getBoundingClientRect()
      return { right, top, bottom }
    })
    const isOpen = () => page.$$eval('[data-plenary-layer]:popover-open', (all) => all.length)
    // The buttons stand in a closed tree: they are found as a user finds them, along the margin.
    await expect
      .poll(
        async () => {
          await page.bringToFront()
          for (let y = box.top; y < box.bottom + 30 && (await isOpen()) === 0; y += 12)
            await page.mouse.click(box.right + 22, y)
          return isOpen()
        },
        { timeout: 30_000 },
      )
      .toBe(1)
    await new Promise((after) => setTimeout(after, 1000))
    for (let y = box.top; y < box.top + 500; y += 16)
      for (const x of [400, 520, 640]) await page.mouse.click(x, Math.min(y, 590))
    const readable = await page.evaluate(async () => {
      dispatchEvent(new Event('read-storage'))
      while (!document.documentElement.dataset.storage) await new Promise((done) => setTimeout(done, 50))
      return document.documentElement.dataset.storage
    })
    expect(Object.keys(JSON.parse(readable)).filter((key) => !PUBLIC_KEYS.includes(key))).toEqual([])
    expect(readable).not.toContain('cleaned articles on spam')
    const app = await firefox.openPage()
    await app.evaluateOnNewDocument((token) => localStorage.setItem('plenary-extension', token), TOKEN)
    await app.goto(`${PWA_URL}#/articles/spam`)
    await app.waitForSelector('h1')
    await new Promise((after) => setTimeout(after, 3000))
    expect(await app.evaluate(() => document.body.textContent)).not.toContain('they had now cleaned articles on spam')
    await app.close()
  })

  it('applies the chosen colour of a phase, also under a strict policy', async () => {
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
