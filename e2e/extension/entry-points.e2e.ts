/**
 * Alternative entry points: popup, toolbar button, context menu, PDF, frames and shadow trees, shortcuts, outbox file.
 */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { PWA_URL } from '../../testing/browsers/builds'
import { type ChromiumWithExtension, openChromium, openChromiumWithExtension } from '../../testing/browsers/chromium'
import { openExtensionPage, openMarkedPage, openPanel } from '../../testing/browsers/extension'
import { scratchFolder } from '../../testing/browsers/fixtures'
import { changedBuild, grantedBuild } from '../../testing/browsers/granted-build'
import { servePwa } from '../../testing/browsers/pwa-server'
import { PRESSES_BUTTON, pressButton, targetAt } from '../../testing/browsers/side-panel'
import { newsHtml, pageFixture, SAMPLE_PATH, STORY, serveWto, WTO } from '../../testing/browsers/wto'

const SITE = 'https://news.example'
const scratch = scratchFolder()
let chromium: ChromiumWithExtension
afterEach(() => chromium.close())
const start = async (extension?: string) => {
  chromium = await openChromiumWithExtension({ args: [PRESSES_BUTTON], ...(extension !== undefined && { extension }) })
  await serveWto(chromium.context, { [SAMPLE_PATH]: pageFixture('sample-en.html') })
}
const panelAddress = () => `chrome-extension://${chromium.extensionId}/panel/index.html`
const options = () => openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')

describe('a browser without a side panel', () => {
  const build = changedBuild((manifest) => {
    delete manifest.side_panel
    manifest.permissions = manifest.permissions.filter((name) => name !== 'sidePanel')
  })
  afterAll(build.remove)

  it('shows the panel as a popup, by button and by shortcut', async () => {
    await start(build.folder)
    const page = await chromium.context.newPage()
    await openMarkedPage(page, WTO + SAMPLE_PATH)
    await expect.poll(() => chromium.worker.evaluate(() => chrome.action.getPopup({}))).toBe(panelAddress())
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#others') ?? document.body))
    await page.bringToFront()
    await chromium.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://www.wto.org/*' })
      Reflect.get(chrome.commands.onCommand, 'dispatch').call(chrome.commands.onCommand, 'keep-selection', tab)
    })
    const popup = await targetAt(await chromium.context.newCDPSession(page), panelAddress())
    await expect
      .poll(() => popup.read('document.querySelectorAll(":is(#claims, #known) [data-article]").length'))
      .toBeGreaterThan(5)
    await expect
      .poll(() => popup.read('document.querySelector("dialog blockquote")?.innerText'))
      .toMatch(/Brazil and the/)
    await expect.poll(async () => Number(await popup.read('innerWidth'))).toBeGreaterThanOrEqual(320)
    await expect.poll(() => popup.read('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
  })
})

describe('the toolbar button', () => {
  it('opens the panel, and reads any page in that press', async () => {
    await start()
    await chromium.context.route(`${SITE}/`, (route) =>
      route.fulfill({ contentType: 'text/html', body: newsHtml(STORY) }),
    )
    const page = await chromium.context.newPage()
    await page.goto(`${SITE}/`)
    await page.bringToFront()
    await pressButton(chromium, page)
    const panel = await targetAt(await chromium.context.newCDPSession(page), panelAddress())
    await expect
      .poll(() => panel.read('document.querySelectorAll(":is(#claims, #known) [data-article]").length'))
      .toBe(1)
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('plenary-claim'))).toBe(true)
  })
})

describe('the context menu', () => {
  const build = grantedBuild({ hosts: [`${SITE}/*`] })
  afterAll(build.remove)

  it.each([
    ['that is read', WTO + SAMPLE_PATH, undefined],
    ['that is first read for it', `${SITE}/`, build.folder],
  ])('saves the selected sentence of a page %s, prefilled with its claim', async (_, url, extension) => {
    await start(extension)
    const body = pageFixture('sample-en.html')
    await chromium.context.route(`${SITE}/`, (route) => route.fulfill({ contentType: 'text/html', body }))
    const page = await chromium.context.newPage()
    await page.goto(url)
    const sentence = 'The text on transparency was parked until the shape of the outcome is known.'
    expect(await page.evaluate((words) => Reflect.get(window, 'find').call(window, words), sentence)).toBe(true)
    // No driver can click in a native menu: the event is dispatched.
    await chromium.worker.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((open) => open.url === url)
      const { onClicked } = chrome.contextMenus
      Reflect.get(onClicked, 'dispatch').call(onClicked, { menuItemId: 'keep', editable: false, pageUrl: url }, tab)
    }, url)
    const panel = await openPanel(chromium, page)
    await panel.waitForSelector('#f-article')
    expect(await panel.textContent('dialog blockquote')).toBe(`“${sentence}”`)
    const filled = ['#f-article', '#f-status', '#f-date', '#f-person'].map((field) => panel.inputValue(field))
    expect(await Promise.all(filled)).toEqual(['transparency', 'parked', '2021-07-22', ''])
  })
})

describe('a PDF', () => {
  it('is reported as unreadable, with a link to Analyse text in the PWA', async () => {
    await start()
    const body =
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'
    await chromium.context.route(`${WTO}/text.pdf`, (route) => route.fulfill({ contentType: 'application/pdf', body }))
    const page = await chromium.context.newPage()
    await page.goto(`${WTO}/text.pdf`).catch(() => {})
    expect(page.url()).toBe(`${WTO}/text.pdf`)
    const panel = await openPanel(chromium, page)
    const reader = panel.locator('#open-reader')
    await reader.waitFor()
    expect(await reader.getAttribute('href')).toBe(`${PWA_URL}#/reader`)
    expect(await panel.textContent('main')).toMatch(/PDF/)
  })
})

describe('another site with permanent permission', () => {
  const build = grantedBuild({ hosts: [`${SITE}/*`] })
  afterAll(build.remove)

  it('is read in its frames and open shadow trees', async () => {
    await start(build.folder)
    const whole = newsHtml(`${STORY}<div id="host"></div><iframe src="/frame"></iframe><script>
      document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<p>On open government data.</p>'</script>`)
    await chromium.context.route(`${SITE}/**`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: route.request().url().endsWith('/frame') ? newsHtml(STORY) : whole,
      }),
    )
    const { page: own, ask } = await options()
    await ask('addSite', { origin: SITE })
    await own.close()
    const page = await chromium.context.newPage()
    await page.goto(SITE)
    const names = (where: Pick<Page, 'evaluate'>) => where.evaluate(() => CSS.highlights.get('plenary-concluded')?.size)
    await expect.poll(() => names(page)).toBe(2)
    // The name in the shadow tree is painted there, too.
    await expect
      .poll(() =>
        page.evaluate(() => {
          const inside = document.getElementById('host')?.shadowRoot?.querySelector('p')
          return inside && getComputedStyle(inside, '::highlight(plenary-concluded)').textDecorationLine
        }),
      )
      .toBe('underline')
    const frame = page.frame({ url: `${SITE}/frame` })
    if (!frame) throw new Error('The page has no frame')
    await expect.poll(() => names(frame)).toBe(1)
    await expect.poll(() => frame.evaluate(() => CSS.highlights.get('plenary-claim')?.size)).toBe(1)
  })
})

describe('keyboard shortcuts', () => {
  it('are changed on the browser’s shortcuts page, linked from the options', async () => {
    await start()
    const { page } = await options()
    await page.click('#change-keys')
    await expect
      .poll(() => chromium.context.pages().map((opened) => opened.url()))
      .toContain('chrome://extensions/shortcuts')
  })
})

describe('the outbox as a file', () => {
  it('is imported once, private entries included, by a PWA without the extension', async () => {
    await start()
    const { page, ask } = await options()
    const place = { url: `${WTO}/item`, title: 'Item', lang: 'en', published: null } as const
    const speaker = { person: null, role: null, members: [] }
    const words = {
      quote: 'The text on spam was parked.',
      paragraph: 'The text on spam was parked.',
      paragraphNumber: 1,
    }
    const of = { negotiation: 'wto-ecommerce', article: 'spam', status: 'parked' } as const
    const draft = { ...of, date: '2026-09-01', place, speaker, ...words } as const
    await ask('keep', {
      drafts: [
        { ...draft, layer: 'public' },
        { ...draft, article: 'source-code', layer: 'private' },
      ],
    })
    const download = page.waitForEvent('download')
    await page.click('#export-outbox')
    const file = join(scratch, 'outbox.plenary')
    await (await download).saveAs(file)

    const server = await servePwa()
    const elsewhere = await openChromium({ pwaPort: server.port })
    try {
      const app = await elsewhere.context.newPage()
      await app.goto(`${PWA_URL}#/files`)
      const choose = async () => {
        await app.setInputFiles('#files-file', file)
        await expect.poll(() => app.textContent('#preview-title')).toMatch(/^File from the extension, /)
      }
      await choose()
      await app.locator('.preview .btn.primary').click()
      await expect.poll(() => app.locator('main [role=status]').allTextContents()).toContain('Imported: 2 entries.')
      await choose()
      await app.locator('.preview', { hasText: 'are the same as on this device' }).waitFor()
      expect(await app.locator('.preview .btn.primary').isDisabled()).toBe(true)
      await expect.poll(() => app.locator('.foot').textContent()).toContain('2 entries added')
    } finally {
      await elsewhere.close()
      await server.kill()
    }
  })
})
