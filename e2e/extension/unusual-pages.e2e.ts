/**
 * Compatibility: strict policies, shadow trees, frames, forms, flex boxes, right-to-left, forced colours, find, print.
 */
import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { closedShadows } from '../../testing/browsers/closed-shadow'
import { type ExtensionPage, openExtensionPage, openMarkedPage } from '../../testing/browsers/extension'
import { browserWithExtension } from '../../testing/browsers/fixtures'
import { newsHtml, pageFixture, SAMPLE_PATH, STORY, STRICT_POLICY, WTO } from '../../testing/browsers/wto'

/** Names of a paragraph, each in an element of its own. */
const MANY = 10_000

const pages = {
  [SAMPLE_PATH]: pageFixture('sample-en.html'),
  '/strict': newsHtml(STORY, STRICT_POLICY),
  '/rtl': `<!doctype html><html dir="rtl" lang="en"><meta charset="utf-8"><body>${STORY}</body></html>`,
  '/shadow': newsHtml(`${STORY}<div id="host"></div><script>
    document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<p>On open government data.</p>'</script>`),
  '/frame': newsHtml(`${STORY}<iframe src="/strict"></iframe>`),
  '/form': newsHtml(`<form style="margin: 60px">The co-convenors cleaned the article on spam.
    ${['checkVisibility', 'getBoundingClientRect', 'insertBefore'].map((name) => `<input name="${name}">`).join('')}</form>`),
  '/folded':
    newsHtml(`${STORY}<div id="fold" style="max-height: 0; overflow: hidden"><p>The co-convenors parked the article on source code.</p></div>
    <p id="white" style="color: #fff; background: #fff">The co-convenors cleaned the article on paperless trading.</p>`),
  '/many': newsHtml(`${STORY}<p id="many">${'<b>spam</b> '.repeat(MANY)}</p>`),
  '/flex': newsHtml(
    `${STORY}<div id="flex" style="display:flex;gap:40px">The talks on source code and e-commerce</div>`,
  ),
}

const chromium = browserWithExtension({ pages })
let own: ExtensionPage
let page: Page

beforeAll(async () => {
  own = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
})
beforeEach(async () => {
  page = await chromium.context.newPage()
  return () => page.close()
})

const off = (turned: boolean) => own.ask('siteOff', { origin: WTO, off: turned })

describe('the content script', () => {
  it('works under the strictest Content Security Policy of a page', async () => {
    const refused: string[] = []
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
    await openMarkedPage(page, `${WTO}/strict`)
    const mark = page.locator('[data-plenary-id="spam"]')
    const style = await mark.evaluate((element) => {
      const { textDecorationLine, textDecorationStyle, color } = getComputedStyle(element)
      const parent = getComputedStyle(element.parentElement ?? element).color
      return { textDecorationLine, textDecorationStyle, sameColour: color === parent }
    })
    expect(style).toEqual({ textDecorationLine: 'underline', textDecorationStyle: 'double', sameColour: true })
    await mark.hover()
    await expect.poll(() => page.locator('[data-plenary-layer]:popover-open').count()).toBe(1)
    expect(refused).toEqual([])
  })

  it('marks all names of one paragraph, in few layouts of it', async () => {
    const devtools = await chromium.context.newCDPSession(page)
    await devtools.send('Performance.enable')
    await page.goto(`${WTO}/many`)
    await expect.poll(() => page.locator('#many [data-plenary-id="spam"]').count()).toBe(MANY)
    const { metrics } = await devtools.send('Performance.getMetrics')
    expect(metrics.find(({ name }) => name === 'LayoutCount')?.value).toBeLessThan(MANY / 400)
  })

  it('states nothing that is not in sight, and what is folded once it opens', async () => {
    await openMarkedPage(page, `${WTO}/folded`)
    const stated = (id: string) => page.locator(`#${id} [data-plenary-in-claim]`).count()
    await page.waitForSelector('[data-plenary-in-claim]')
    expect([await stated('fold'), await stated('white')]).toEqual([0, 0])
    await page.locator('#fold').evaluate((fold) => fold.setAttribute('style', ''))
    await expect.poll(() => stated('fold')).toBe(1)
  })

  it('marks open shadow trees and frames, with their claims, and removes the marks', async () => {
    await off(false)
    await openMarkedPage(page, `${WTO}/shadow`)
    await page.waitForSelector('#host [data-plenary-id="open-government-data"]')
    await off(true)
    await expect
      .poll(() => page.evaluate(() => document.getElementById('host')?.shadowRoot?.innerHTML))
      .toBe('<p>On open government data.</p>')
    await off(false)
    await page.goto(`${WTO}/frame`)
    const inner = page.frameLocator('iframe').locator('[data-plenary-id="spam"][data-plenary-in-claim]')
    await inner.waitFor()
    await page.route('https://news.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${WTO}/strict"></iframe>` }),
    )
    await page.goto('https://news.example/')
    await inner.waitFor()
  })

  it('marks a form whose field names shadow DOM methods', async () => {
    await page.goto(`${WTO}/form`)
    await page.waitForSelector('form > [data-plenary-id="spam"]')
    const shadow = await closedShadows(page)
    await expect.poll(() => shadow.pointOf('.margin')).not.toBeNull()
  })

  it('does not shift a flex row', async () => {
    await openMarkedPage(page, `${WTO}/flex`)
    expect(await page.locator('#flex [data-plenary-kind]').count()).toBe(0)
  })

  it('puts the symbol on the left in right-to-left text, and prints no mark', async () => {
    await openMarkedPage(page, `${WTO}/rtl`)
    const mark = page.locator('[data-plenary-id="spam"]')
    expect(await mark.evaluate((element) => getComputedStyle(element).backgroundPositionX)).toMatch(
      /^(left|0(px|%)|calc|0\.|1px)|^\d/,
    )
    expect(await mark.evaluate((element) => getComputedStyle(element).paddingLeft)).not.toBe('0px')
    await page.emulateMedia({ media: 'print' })
    expect(await mark.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('none')
    expect(await mark.evaluate((element) => getComputedStyle(element).paddingLeft)).toBe('0px')
  })

  it('keeps names distinguishable with forced colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' })
    await openMarkedPage(page, WTO + SAMPLE_PATH)
    await page.waitForSelector('#meeting [data-plenary-in-claim]')
    const looks = await page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body)
      const probe = document.body.appendChild(document.createElement('i'))
      const system = (name: string) => {
        probe.style.cssText = `forced-color-adjust: none; color: ${name}`
        return getComputedStyle(probe).color
      }
      const claim = style('#meeting [data-plenary-in-claim]')
      const name = style('#small-groups [data-plenary-kind="article"]:not([data-plenary-in-claim])')
      const looks = {
        name: [name.color === system('LinkText'), name.textDecorationLine],
        claim: [claim.color === system('MarkText'), claim.backgroundColor === system('Mark'), claim.textDecorationLine],
      }
      probe.remove()
      return looks
    })
    expect(looks).toEqual({ name: [true, 'underline'], claim: [true, true, 'underline'] })
    await page.emulateMedia({ forcedColors: 'none' })
  })

  it('does not break find-in-page across marks', async () => {
    await openMarkedPage(page, WTO + SAMPLE_PATH)
    await expect.poll(() => page.locator('#meeting [data-plenary-id]').count()).toBeGreaterThan(5)
    const find = (words: string) =>
      page.evaluate((text) => {
        getSelection()?.removeAllRanges()
        return Reflect.get(window, 'find').call(window, text) && getSelection()?.toString().replace(/\s+/g, ' ')
      }, words)
    for (const words of [
      'articles on spam, electronic signatures and authentication',
      'data and online consumer protection. The text on',
    ])
      expect(await find(words)).toBe(words)
    expect(await find('spam clean')).toBe(false)
  })

  it('keeps what the user selected while the page was being marked, and when marking is turned off', async () => {
    await off(false)
    const known = await own.ask('settings', {})
    const sentence = 'The text on transparency was parked until the shape of the outcome is known.'
    // Before the marks: the script of the page runs as it loads.
    const selects = `<script>find(${JSON.stringify(sentence)})</script></body>`
    await page.route(`${WTO}/selected.htm`, (route) =>
      route.fulfill({ contentType: 'text/html', body: pageFixture('sample-en.html').replace('</body>', selects) }),
    )
    await openMarkedPage(page, `${WTO}/selected.htm`)
    const selection = () => page.evaluate(() => getSelection()?.toString().replace(/\s+/g, ' '))
    const marks = page.locator('#meeting [data-plenary-id="transparency"]')
    await expect.poll(() => marks.count()).toBeGreaterThan(0)
    expect(await selection()).toBe(sentence)
    await own.ask('saveSettings', { settings: { ...known, off: [WTO] } })
    await expect.poll(() => marks.count()).toBe(0)
    expect(await selection()).toBe(sentence)
    await own.ask('saveSettings', { settings: known })
  })

  it('prints marks if enabled', async () => {
    const known = { ...(await own.ask('settings', {})), printMarks: false }
    await own.ask('saveSettings', { settings: { ...known, printMarks: true } })
    await openMarkedPage(page, WTO + SAMPLE_PATH)
    await page.emulateMedia({ media: 'print' })
    const line = () =>
      page.locator('#meeting [data-plenary-id="spam"]').evaluate((mark) => getComputedStyle(mark).textDecorationLine)
    await expect.poll(line).toBe('underline')
    await own.ask('saveSettings', { settings: known })
    await expect.poll(line).toBe('none')
  })

  it('marks a page restored from history', async () => {
    await openMarkedPage(page, WTO + SAMPLE_PATH)
    await page.goto(`${WTO}/strict`)
    await page.goBack()
    await page.waitForSelector('[data-plenary-kind]')
    expect(await page.locator('#meeting a a').count()).toBe(0)
  })
})
