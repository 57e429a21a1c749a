/** DOM mutation: pages that load late, rewrite themselves, mutate in storms or hydrate components under their marks. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { openChromium } from '../../testing/browsers/chromium'
import { openMarkedPage } from '../../testing/browsers/extension'
import { browserWithExtension } from '../../testing/browsers/fixtures'
import { changedBuild } from '../../testing/browsers/granted-build'
import { newsHtml, pageFixture, STORY, serveWto, WTO } from '../../testing/browsers/wto'
import { ROOT } from '../../tools/programs/process.mjs'

const preact = readFileSync(join(ROOT, 'node_modules', 'preact', 'dist', 'preact.mjs')).toString('base64')

/** Server-rendered page that is hydrated after load, with our marks in it. */
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

const pages = {
  '/list': pageFixture('list.html'),
  '/rewriting': pageFixture('rewriting.html'),
  '/app': newsHtml(app),
  '/mutating': newsHtml(`${STORY}<p id="live"></p><script>
    let n = 0
    const live = document.getElementById('live')
    const tick = () => { for (let i = 0; i < 10; i++) live.textContent = 'Tick ' + n++ + ' on source code' }
    window.storm = () => { const id = setInterval(tick, 10); window.rest = () => clearInterval(id) }</script>`),
  '/menu': newsHtml(`${STORY}<style>ul { visibility: hidden } nav:hover ul { visibility: visible }</style>
    <nav>Topics<ul><li>Source code</li></ul></nav>`),
}

const chromium = browserWithExtension({ pages, isMeasured: true })
let page: Page

beforeEach(async () => {
  page = await chromium.context.newPage()
  return () => page.close()
})

/** Opens the page that rewrites itself, and waits until it has reverted a mark: marks are short-lived on it. */
async function gotoRewriting(): Promise<void> {
  await page.goto(`${WTO}/rewriting`)
  await page.getByText(/^Note /).waitFor()
  await page.waitForFunction(() => Reflect.get(window, 'reverts') > 0)
}

describe('a page that mutates', () => {
  it('marks a list that a script fills after load', async () => {
    await page.goto(`${WTO}/list`)
    await page.waitForSelector('#news [data-plenary-id="source-code"]')
    await page.waitForSelector('#news [data-plenary-id="open-government-data"]')
  })

  it('follows a page that rewrites itself, with every mark once it stops', async () => {
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

  it('marks text again that the page rewrote unchanged', async () => {
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

  it('throttles under a mutation storm, with every mark once it ends', async () => {
    await openMarkedPage(page, `${WTO}/mutating`)
    const washed = () => page.evaluate(() => CSS.highlights.has('plenary-claim'))
    await expect.poll(washed).toBe(true)
    await page.evaluate(() => Reflect.get(window, 'storm')())
    // The browser repaints all shaded text at each mutation.
    await expect.poll(washed).toBe(false)
    expect(await page.locator('p [data-plenary-id="spam"]').count()).toBe(1)
    await page.evaluate(() => Reflect.get(window, 'rest')())
    await page.waitForSelector('#live [data-plenary-id="source-code"]')
    await expect.poll(washed).toBe(true)
    expect(await page.textContent('#live')).toMatch(/^Tick \d+ on source code$/)
  })

  it('marks a menu that is shown by CSS alone', async () => {
    await openMarkedPage(page, `${WTO}/menu`)
    await page.waitForTimeout(300)
    expect(await page.locator('nav [data-plenary-id]').count()).toBe(0)
    await page.hover('nav')
    await page.waitForSelector('nav [data-plenary-id="source-code"]')
  })

  it('does not break hydration of a component framework', async () => {
    await openMarkedPage(page, `${WTO}/app`)
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
})

describe('an unresponsive background script', () => {
  it('does not stop pages, and later additions, from being marked', async () => {
    const deaf = changedBuild(({ background }) => {
      background.service_worker = 'deaf.js'
    })
    writeFileSync(join(deaf.folder, 'deaf.js'), 'chrome.runtime.onMessage.addListener(() => true)')
    const browser = await openChromium({ extension: deaf.folder, isMeasured: true })
    await serveWto(browser.context, pages)
    const page = await browser.context.newPage()
    await page.goto(`${WTO}/list`)
    await page.waitForSelector('#news [data-plenary-id="open-government-data"]')
    await browser.close()
    deaf.remove()
  })
})
