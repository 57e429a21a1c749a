/** Marks: names on a WTO news page, with phases, exclusions, removal, badge and links. */
import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { PWA_URL } from '../../testing/browsers/builds'
import { type ExtensionPage, marksOn, openExtensionPage, openMarkedPage } from '../../testing/browsers/extension'
import { browserWithExtension, servedPwa } from '../../testing/browsers/fixtures'
import { pageFixture, SAMPLE_PATH, WTO } from '../../testing/browsers/wto'

const sample = pageFixture('sample-en.html')
const pwa = servedPwa()
const chromium = browserWithExtension({ pwa, pages: { [SAMPLE_PATH]: sample } })
let own: ExtensionPage
let page: Page

beforeAll(async () => {
  own = await openExtensionPage(chromium.context, chromium.extensionId, 'panel/index.html')
})
beforeEach(async () => {
  page = await chromium.context.newPage()
  return () => page.close()
})

const sourceOf = (name: Page) => name.evaluate(() => document.body.innerHTML)

describe('marks on a news page', () => {
  it('name articles and members, with the phase today and on the date of the page', async () => {
    await openMarkedPage(page, WTO + SAMPLE_PATH)
    // Claims are read once all names are marked.
    await page.waitForSelector('[data-plenary-in-claim]')
    const marks = await marksOn(page)
    expect(marks.filter((mark) => mark.kind === 'article').map((mark) => mark.id)).toEqual(
      expect.arrayContaining(['spam', 'electronic-contracts', 'open-government-data', 'transparency', 'cybersecurity']),
    )
    expect(marks.filter((mark) => mark.kind === 'member').map((mark) => mark.id)).toEqual(
      expect.arrayContaining(['sg', 'au', 'ca', 'jp', 'ch', 'gb', 'br', 'kr', 'ci']),
    )
    const spam = page.locator('a[data-plenary-id="spam"]').first()
    expect(await spam.getAttribute('data-plenary-phase')).toBe('concluded')
    expect(await spam.getAttribute('data-plenary-phase-then')).toBe('clean')
    expect(await spam.getAttribute('href')).toBe(`${PWA_URL}#/n/wto-ecommerce/articles/spam`)
    expect(marks.filter((mark) => /Hong Kong|North Korea|Uruguay/.test(mark.text))).toEqual([])
  })

  it('skip fields, code, editable and hidden text, and nest no link in a link, button or label', async () => {
    await openMarkedPage(page, WTO + SAMPLE_PATH)
    await page.waitForSelector('[data-plenary-in-claim]')
    for (const id of ['notes', 'choice', 'editable', 'code', 'hidden'])
      expect(await page.locator(`#${id} [data-plenary-kind]`).count(), id).toBe(0)
    for (const id of ['linked-name', 'label-name', 'button-name'])
      expect(
        await page
          .locator(`#${id} [data-plenary-kind]`)
          .first()
          .evaluate((mark) => mark.localName),
        id,
      ).toBe('span')
    expect(await page.locator('a a').count()).toBe(0)
  })

  it('change no text, and are removed without a trace', async () => {
    const off = async (turned: boolean) => own.ask('siteOff', { origin: WTO, off: turned })
    await off(true)
    await page.goto(WTO + SAMPLE_PATH)
    const [html, text] = [await sourceOf(page), await page.evaluate(() => document.body.textContent)]
    await off(false)
    await page.waitForSelector('[data-plenary-kind]')
    expect(await page.evaluate(() => document.body.textContent)).toBe(text)
    await off(true)
    await page.waitForSelector('[data-plenary-kind]', { state: 'detached' })
    await expect.poll(() => sourceOf(page)).toBe(html)
    await off(false)
    await page.waitForSelector('[data-plenary-kind]')
  })

  it('follow later additions', async () => {
    await openMarkedPage(page, WTO + SAMPLE_PATH)
    await page.evaluate(() => {
      const added = document.createElement('p')
      added.id = 'added'
      added.textContent = 'The co-convenors came back to source code.'
      document.body.append(added)
    })
    await page.waitForSelector('#added [data-plenary-id="source-code"]')
  })

  it('are counted in the toolbar badge', async () => {
    await openMarkedPage(page, WTO + SAMPLE_PATH)
    await page.bringToFront()
    const text = () =>
      chromium.worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
        return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 })
      })
    await expect.poll(text).toMatch(/^\d+$/)
  })

  it('open the article in the open tab of the PWA', async () => {
    const app = await chromium.context.newPage()
    onTestFinished(() => app.close())
    await app.goto(PWA_URL)
    await openMarkedPage(page, WTO + SAMPLE_PATH)
    await page.locator('a[data-plenary-id="spam"]').first().click()
    await expect.poll(() => app.url()).toBe(`${PWA_URL}#/n/wto-ecommerce/articles/spam`)
    expect(page.url()).toBe(WTO + SAMPLE_PATH)
  })
})
