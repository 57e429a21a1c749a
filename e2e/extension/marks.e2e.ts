import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PWA_URL } from '../harness/builds'
import { type ChromiumWithExtension, openChromiumWithExtension } from '../harness/chromium'
import { type ExtensionPage, gotoMarked, marksOn, openExtensionPage } from '../harness/extension'
import { type PwaServer, servePwa } from '../harness/pwa-server'
import { pageFixture, REAL_NEWS_PATH, realNews, SAMPLE_PATH, serveWto, WTO } from '../harness/wto'

const sample = pageFixture('sample-en.html')
let pwa: PwaServer
let chromium: ChromiumWithExtension
let own: ExtensionPage
let page: Page

beforeAll(async () => {
  pwa = await servePwa()
  chromium = await openChromiumWithExtension({ pwaPort: pwa.port })
  await serveWto(chromium.context, { [SAMPLE_PATH]: sample, [REAL_NEWS_PATH]: realNews() ?? '' })
  own = await openExtensionPage(chromium.context, chromium.extensionId, 'panel/index.html')
})
afterAll(async () => {
  await chromium.close()
  await pwa.kill()
})
beforeEach(async () => {
  page = await chromium.context.newPage()
  return () => page.close()
})

const sourceOf = (name: Page) => name.evaluate(() => document.body.innerHTML)

describe('marks on a news page', () => {
  it('name articles and members, with the phase today and on the day of the page', async () => {
    await gotoMarked(page, WTO + SAMPLE_PATH)
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
    expect(await spam.getAttribute('href')).toBe(`${PWA_URL}#/articles/spam`)
    expect(marks.filter((mark) => /Hong Kong|North Korea|Uruguay/.test(mark.text))).toEqual([])
  })

  it('keep out of fields, code, editable and hidden text, and are no link inside a link, a button or a label', async () => {
    await gotoMarked(page, WTO + SAMPLE_PATH)
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

  it('change no text, and give the page back as it was', async () => {
    const off = async (turned: boolean) => own.ask('siteOff', { origin: WTO, off: turned })
    await off(true)
    await page.goto(WTO + SAMPLE_PATH)
    const [html, text] = [await sourceOf(page), await page.evaluate(() => document.body.textContent)]
    await off(false)
    await page.waitForSelector('[data-plenary-kind]')
    expect(await page.evaluate(() => document.body.textContent)).toBe(text)
    await off(true)
    await page.waitForSelector('[data-plenary-kind]', { state: 'detached' })
    expect(await sourceOf(page)).toBe(html)
    await off(false)
    await page.waitForSelector('[data-plenary-kind]')
  })

  it('come to what the page adds later', async () => {
    await gotoMarked(page, WTO + SAMPLE_PATH)
    await page.evaluate(() => {
      const added = document.createElement('p')
      added.id = 'added'
      added.textContent = 'The co-convenors came back to source code.'
      document.body.append(added)
    })
    await page.waitForSelector('#added [data-plenary-id="source-code"]')
  })

  it('are counted on the toolbar', async () => {
    await gotoMarked(page, WTO + SAMPLE_PATH)
    await page.bringToFront()
    const text = () =>
      chromium.worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
        return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 })
      })
    await expect.poll(text).toMatch(/^\d+$/)
  })

  it('open the record in the tab that the PWA has', async () => {
    const app = await chromium.context.newPage()
    await app.goto(PWA_URL)
    await gotoMarked(page, WTO + SAMPLE_PATH)
    await page.locator('a[data-plenary-id="spam"]').first().click()
    await expect.poll(() => app.url()).toBe(`${PWA_URL}#/articles/spam`)
    expect(page.url()).toBe(WTO + SAMPLE_PATH)
    await app.close()
  })

  it.runIf(realNews() !== null)('name on the item of 22 July 2021 what a careful reader names', async () => {
    await gotoMarked(page, WTO + REAL_NEWS_PATH)
    const marks = await marksOn(page)
    const ids = (kind: string) => [...new Set(marks.filter((mark) => mark.kind === kind).map((mark) => mark.id))].sort()
    expect(ids('member')).toEqual(['au', 'br', 'ca', 'ch', 'ci', 'gb', 'jp', 'kr', 'sg'])
    for (const [id, then] of [
      ['spam', 'clean'],
      ['electronic-signatures', 'clean'],
      ['electronic-contracts', 'clean'],
      ['open-government-data', 'nearly-clean'],
      ['online-consumer-protection', 'nearly-clean'],
      ['transparency', 'parked'],
    ])
      expect(await page.locator(`[data-plenary-id="${id}"]`).first().getAttribute('data-plenary-phase-then'), id).toBe(
        then,
      )
  })
})
