import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CANARY } from '../shared/domain/canary'
import { ROOT } from '../tools/process.mjs'
import { type ChromiumWithExtension, openChromiumWithExtension } from './harness/chromium'
import { closedShadows } from './harness/closed-shadow'
import { type ExtensionPage, gotoMarked, openExtensionPage } from './harness/extension'
import { pageFixture, SAMPLE_PATH, serveWto, WTO } from './harness/wto'

const preact = readFileSync(join(ROOT, 'node_modules', 'preact', 'dist', 'preact.mjs')).toString('base64')

const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>E-commerce talks</title>${head}</head><body>${body}</body></html>`

/** Components that take over a page which was served whole, once it has loaded and our marks are in it. */
const app = `<div id="root"><main id="app"><p>The co-convenors cleaned the article on spam, 0 times.</p><ul><li>electronic signatures</li></ul></main></div>
<script type="module">
  import { h, hydrate, render } from 'data:text/javascript;base64,${preact}'
  let count = 0
  const view = () => h('main', { id: 'app' },
    h('p', null, 'The co-convenors cleaned the article on spam, ', count, ' times.'),
    h('ul', null, Array.from({ length: count + 1 }, (_, i) => h('li', { key: i }, i % 2 ? 'open government data' : 'electronic signatures'))))
  const root = document.getElementById('root')
  window.more = () => { count++; render(view(), root) }
  addEventListener('load', () => setTimeout(() => { hydrate(view(), root); window.hydrated = true }, 200))
</script>`

const strict = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'none'; img-src 'none'">`
const story = '<h1>Joint initiative on e-commerce</h1><p>The co-convenors cleaned the article on spam.</p>'

const pages = {
  [SAMPLE_PATH]: pageFixture('sample-en.html'),
  '/list': pageFixture('list.html'),
  '/rewriting': pageFixture('rewriting.html'),
  '/hostile': pageFixture('hostile.html'),
  '/app': html(app),
  '/strict': html(story, strict),
  '/rtl': `<!doctype html><html dir="rtl" lang="en"><meta charset="utf-8"><body>${story}</body></html>`,
  '/shadow': html(`${story}<div id="host"></div><script>
    document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<p>On open government data.</p>'</script>`),
  '/frame': html(`${story}<iframe src="/strict"></iframe>`),
  '/form': html(`<form style="margin: 60px">The co-convenors cleaned the article on spam.
    ${['checkVisibility', 'getBoundingClientRect', 'insertBefore'].map((name) => `<input name="${name}">`).join('')}</form>`),
  '/flex': html(`${story}<div id="flex" style="display:flex;gap:40px">The talks on source code and e-commerce</div>`),
  '/mutating': html(`${story}<p id="live"></p><script>
    let n = 0
    const live = document.getElementById('live')
    const tick = () => { for (let i = 0; i < 10; i++) live.textContent = 'Tick ' + n++ + ' on source code' }
    window.storm = () => { const id = setInterval(tick, 10); window.rest = () => clearInterval(id) }</script>`),
  '/menu': html(`${story}<style>ul { visibility: hidden } nav:hover ul { visibility: visible }</style>
    <nav>Topics<ul><li>Source code</li></ul></nav>`),
}

let chromium: ChromiumWithExtension
let own: ExtensionPage
let page: Page

beforeAll(async () => {
  chromium = await openChromiumWithExtension()
  await serveWto(chromium.context, pages)
  own = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
})
afterAll(() => chromium.close())
beforeEach(async () => {
  page = await chromium.context.newPage()
  return () => page.close()
})

/** Opens the page that rewrites itself, and waits until it has, and has undone a mark: those that it leaves stand but for a moment. */
async function gotoRewriting(): Promise<void> {
  await page.goto(`${WTO}/rewriting`)
  await page.getByText(/^Note /).waitFor()
  await page.waitForFunction(() => Reflect.get(window, 'reverts') > 0)
}

const off = (turned: boolean) => own.ask('siteOff', { origin: WTO, off: turned })

describe('a guest on the page', () => {
  it('marks a list that a script fills after load', async () => {
    await page.goto(`${WTO}/list`)
    await page.waitForSelector('#news [data-plenary-id="source-code"]')
    await page.waitForSelector('#news [data-plenary-id="open-government-data"]')
  })

  it('keeps up with a page that rewrites itself, and loses no mark when it stops', async () => {
    await gotoRewriting()
    await page.waitForTimeout(1500)
    await page.evaluate(() => {
      for (let id = 1; id < 100; id++) clearInterval(id)
    })
    await page.waitForSelector('#told [data-plenary-id="online-consumer-protection"]')
    await page.waitForSelector('#node [data-plenary-id="open-government-data"]')
    expect(await page.textContent('#told')).toMatch(
      /^Round \d+: Singapore spoke of online consumer protection, then of spam\.$/,
    )
    expect(await page.textContent('#node')).toMatch(/^Note \d+ on open government data by Canada\.$/)
    expect(await page.textContent('#stubborn')).toBe('The text on spam is as it was.')
    expect(await page.evaluate(() => Reflect.get(window, 'reverts'))).toBeLessThan(8)
  })

  it('marks again what the page wrote anew to the same words', async () => {
    await gotoRewriting()
    await page.evaluate(() => {
      for (let id = 1; id < 100; id++) clearInterval(id)
    })
    const mark = page.locator('#node [data-plenary-id="open-government-data"]')
    await mark.waitFor()
    const words = await page.textContent('#node')
    await page.evaluate(() => {
      const place = document.querySelector('#node')
      const [head] = place?.childNodes ?? []
      if (place && head instanceof Text) head.data = place.textContent ?? ''
    })
    await expect.poll(() => page.textContent('#node')).toBe(words)
    await expect.poll(() => mark.count()).toBe(1)
  })

  it('lets a page storm at little cost to it, and loses no mark when it rests', async () => {
    await gotoMarked(page, `${WTO}/mutating`)
    const washed = () => page.evaluate(() => CSS.highlights.has('plenary-claim'))
    await expect.poll(washed).toBe(true)
    await page.evaluate(() => Reflect.get(window, 'storm')())
    // The browser draws all washed text anew at each change.
    await expect.poll(washed, { timeout: 10_000 }).toBe(false)
    expect(await page.locator('p [data-plenary-id="spam"]').count()).toBe(1)
    await page.evaluate(() => Reflect.get(window, 'rest')())
    await page.waitForSelector('#live [data-plenary-id="source-code"]')
    await expect.poll(washed).toBe(true)
    expect(await page.textContent('#live')).toMatch(/^Tick \d+ on source code$/)
  })

  it('marks a menu once it is opened by style alone', async () => {
    await gotoMarked(page, `${WTO}/menu`)
    await page.waitForTimeout(300)
    expect(await page.locator('nav [data-plenary-id]').count()).toBe(0)
    await page.hover('nav')
    await page.waitForSelector('nav [data-plenary-id="source-code"]')
  })

  it('leaves a page of components working', async () => {
    await gotoMarked(page, `${WTO}/app`)
    await page.waitForFunction(() => Reflect.get(window, 'hydrated'))
    for (let times = 0; times < 3; times++) {
      await page.evaluate(() => Reflect.get(window, 'more')())
      await page.waitForTimeout(250)
    }
    expect(await page.textContent('#app p')).toBe('The co-convenors cleaned the article on spam, 3 times.')
    expect(await page.$$eval('#app li', (items) => items.map((item) => item.textContent))).toEqual([
      'electronic signatures',
      'open government data',
      'electronic signatures',
      'open government data',
    ])
    await expect.poll(() => page.locator('#app li [data-plenary-id]').count()).toBe(4)
  })

  it('works under the strictest policy of a page', async () => {
    const refused: string[] = []
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
    await gotoMarked(page, `${WTO}/strict`)
    const mark = page.locator('[data-plenary-id="spam"]')
    const style = await mark.evaluate((element) => {
      const { textDecorationLine, textDecorationStyle, color } = getComputedStyle(element)
      const parent = getComputedStyle(element.parentElement ?? element).color
      return { textDecorationLine, textDecorationStyle, sameColour: color === parent }
    })
    expect(style).toEqual({ textDecorationLine: 'underline', textDecorationStyle: 'double', sameColour: true })
    await mark.hover()
    await expect.poll(() => page.locator('plenary-layer').count()).toBe(1)
    expect(refused).toEqual([])
  })

  it('marks open shadow trees and frames, with what they claim, and gives them back', async () => {
    await gotoMarked(page, `${WTO}/shadow`)
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

  it('marks and offers what a form says, be its fields called as what it would be asked by', async () => {
    await page.goto(`${WTO}/form`)
    await page.waitForSelector('form > [data-plenary-id="spam"]')
    const shadow = await closedShadows(page)
    await expect.poll(() => shadow.pointOf('.margin')).not.toBeNull()
  })

  it('moves nothing in a row of boxes', async () => {
    await gotoMarked(page, `${WTO}/flex`)
    expect(await page.locator('#flex [data-plenary-kind]').count()).toBe(0)
  })

  it('shows the glyph on the left where text runs from right to left, and prints no mark', async () => {
    await gotoMarked(page, `${WTO}/rtl`)
    const mark = page.locator('[data-plenary-id="spam"]')
    expect(await mark.evaluate((element) => getComputedStyle(element).backgroundPositionX)).toMatch(
      /^(left|0(px|%)|calc|0\.|1px)|^\d/,
    )
    expect(await mark.evaluate((element) => getComputedStyle(element).paddingLeft)).not.toBe('0px')
    await page.emulateMedia({ media: 'print' })
    expect(await mark.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('none')
    expect(await mark.evaluate((element) => getComputedStyle(element).paddingLeft)).toBe('0px')
  })

  it('tells a hostile page nothing, writes nothing of its, and does not freeze', async () => {
    await page.goto(`${WTO}/hostile`)
    await page.waitForSelector('#clobber [data-plenary-id="ca"]')
    await page.waitForSelector('#clobber > [data-plenary-id="source-code"]')
    await page.waitForSelector('#deep [data-plenary-id="open-government-data"]')
    await page.waitForTimeout(1500)
    const seen = await page.evaluate(() => {
      const get = (name: string) => Reflect.get(window, name)
      // The page has an image stand in for the document's own function.
      const find = (selector: string) => Document.prototype.querySelector.call(document, selector)
      return {
        heard: JSON.stringify(
          get('heard').filter(
            (data: { from?: string }) => data.from === 'extension' && Reflect.get(data, 'version') !== '9',
          ),
        ),
        shadows: get('caught').filter((one: unknown) => one instanceof ShadowRoot).length,
        removed: get('removed'),
        forged: find('#forged')?.outerHTML,
        text: find('#text')?.textContent,
      }
    })
    expect(seen.heard).toBe('[]')
    expect(seen.shadows).toBe(0)
    expect(seen.removed).toBeLessThan(40)
    expect(seen.text).toBe('The co-convenors, Singapore and Japan, cleaned the article on spam. Source code goes on.')
    expect(seen.forged).toContain('href="/forged"')
    expect((await own.ask('waiting', {})).length).toBe(0)
    expect((await own.ask('pwaState', {})).version).toBeNull()
  })

  it('tells a page that listens to all and reads all of no capture, and opens and writes nothing at its word', async () => {
    const place = { url: `${WTO}/hostile`, title: CANARY, lang: 'en', published: null } as const
    const speaker = { person: CANARY, role: null, members: [] }
    const words = { quote: `${CANARY} spam`, paragraph: CANARY, paragraphNumber: 1 }
    const draft = { article: 'spam', status: 'parked', date: '2026-09-01', place, speaker, ...words } as const
    const { ids } = await own.ask('keep', {
      drafts: [
        { ...draft, layer: 'private', note: CANARY },
        { ...draft, article: 'open-government-data', layer: 'private' },
      ],
    })
    const tabs = chromium.context.pages().length
    await page.goto(`${WTO}/hostile`)
    await page.waitForSelector('#deep [data-plenary-id="open-government-data"]')
    await page.hover('#deep a')
    await page.waitForTimeout(1500)
    const read = await page.evaluate(() => {
      const all = [...Document.prototype.querySelectorAll.call(document, '*')]
      // A form of the page has its fields stand in for its own functions.
      const { closest, hasAttribute, getAttributeNames } = Element.prototype
      const ours = all.filter(
        (one) => hasAttribute.call(one, 'data-plenary-kind') && !closest.call(one, '#forgeries, #forged'),
      )
      return {
        ticks: Reflect.get(window, 'ticks'),
        learned: JSON.stringify(Reflect.get(window, 'learned')),
        source: all[0]?.outerHTML ?? '',
        attributes: [...new Set(ours.flatMap((mark) => getAttributeNames.call(mark)))].sort(),
        highlights: [...CSS.highlights].map(([name]) => name),
        loaded: performance
          .getEntries()
          .map(({ name }) => name)
          .join(' '),
        globals: Object.keys(window).filter((name) => /plenary|chrome-ext/i.test(name)),
        stored: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
      }
    })
    for (const part of [read.learned, read.source, read.loaded, read.stored]) {
      expect(part).not.toContain(CANARY)
      expect(part).not.toContain('chrome-extension:')
    }
    const known = ['kind', 'id', 'phase', 'phase-then', 'in-claim', 'ends', 'goes-on', 'shows', 'prints']
    expect(
      read.attributes.filter((name) => !['href', ...known.map((one) => `data-plenary-${one}`)].includes(name)),
    ).toEqual([])
    expect(read.highlights.filter((name) => !/^plenary-(claim|here)$/.test(name))).toEqual([])
    expect([read.globals, read.stored]).toEqual([[], JSON.stringify([{}, {}, ''])])
    expect(read.ticks).toBeGreaterThan(5)
    expect(chromium.context.pages().length).toBe(tabs)
    // The spam of the sentence is parked for its owner alone.
    expect(
      await page.locator('#text [data-plenary-id="spam"], #forged').first().getAttribute('data-plenary-phase'),
    ).not.toBe('parked')
    expect((await own.ask('waiting', {})).map(({ record }) => record.id)).toEqual(ids)
    await own.ask('undo', { ids })
  })

  it('keeps names to be told apart where colours are forced', async () => {
    await page.emulateMedia({ forcedColors: 'active' })
    await gotoMarked(page, WTO + SAMPLE_PATH)
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

  it('is found by the words of the page, across marks', async () => {
    await gotoMarked(page, WTO + SAMPLE_PATH)
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

  it('prints the marks where that is wanted', async () => {
    const known = await own.ask('settings', {})
    await own.ask('saveSettings', { settings: { ...known, printMarks: true } })
    await gotoMarked(page, WTO + SAMPLE_PATH)
    await page.emulateMedia({ media: 'print' })
    const line = () =>
      page.locator('#meeting [data-plenary-id="spam"]').evaluate((mark) => getComputedStyle(mark).textDecorationLine)
    await expect.poll(line).toBe('underline')
    await own.ask('saveSettings', { settings: known })
    await expect.poll(line).toBe('none')
  })

  it('is back after a return from the store of left pages', async () => {
    await gotoMarked(page, WTO + SAMPLE_PATH)
    await page.goto(`${WTO}/strict`)
    await page.goBack()
    await page.waitForSelector('[data-plenary-kind]')
    expect(await page.locator('#meeting a a').count()).toBe(0)
  })
})
