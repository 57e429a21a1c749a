/** What was kept from a page, when the reader comes back to it: marked where it stands, and told where it was changed. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ChromiumWithExtension, openChromiumWithExtension } from '../harness/chromium'
import { type ClosedShadow, closedShadows } from '../harness/closed-shadow'
import { type ExtensionPage, gotoMarked, openExtensionPage, openPanel } from '../harness/extension'
import { serveWto, WTO } from '../harness/wto'

const ADDRESS = `${WTO}/english/news_e/news21_e/kept_22jul21_e.htm`
const SPAM = 'The co-convenors cleaned the article on spam.'
const CODE = 'A revised text on source code is parked.'
const PLAIN = 'Delegates met in the green room to speak about capacity building.'
/** A claim's own words end before the full stop. */
const said = (sentence: string) => `“${sentence.replace(/\.$/, '')}”`
const html = (...paragraphs: string[]) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>E-commerce talks</title></head>
<body style="margin: 0 100px"><h1>Joint initiative on e-commerce, 22 July 2021</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html>`

let chromium: ChromiumWithExtension
let own: ExtensionPage
let page: Page
const pages: Record<string, string> = {}

beforeAll(async () => {
  chromium = await openChromiumWithExtension()
  await serveWto(chromium.context, pages)
  own = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
  page = await chromium.context.newPage()
})
afterAll(() => chromium.close())

const visit = async (...paragraphs: string[]): Promise<ClosedShadow> => {
  pages[new URL(ADDRESS).pathname] = html(...paragraphs)
  await page.bringToFront()
  await gotoMarked(page, ADDRESS)
  return await closedShadows(page)
}
/** What stands in the margin, from the top. */
const margin = (shadow: ClosedShadow) => expect.poll(async () => (await shadow.text()).split(/\s+/).filter(Boolean))
/** The sentences kept here, and whether each is told to have changed. */
const kept = async () => {
  const panel = await openPanel(chromium, page)
  await panel.waitForSelector('#kept li')
  const items = await panel
    .locator('#kept li')
    .evaluateAll((all) =>
      all.map((one) => [one.querySelector('blockquote')?.textContent, one.querySelector('.gone') !== null]),
    )
  await panel.close()
  return items
}

it('is marked in the margin: claims, and a sentence that claims nothing', async () => {
  const shadow = await visit(SPAM, CODE, PLAIN)
  const panel = await openPanel(chromium, page)
  await panel.waitForSelector('#claims li')
  for (const article of ['spam', 'source-code'])
    await panel.locator(`#claims [data-article="${article}"] .acts .btn`).first().click()
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelectorAll('p')[2] ?? document.body))
  await panel.click('#keep-selection')
  await panel.selectOption('#f-article', 'capacity-building')
  await panel.selectOption('#f-status', 'discussed')
  await panel.click('button[form="capture"]')
  await expect.poll(async () => (await own.ask('waiting', {})).length).toBe(3)
  await panel.close()
  await page.bringToFront()
  await margin(shadow).toEqual(['✓', '✓', '✓'])
  await margin(await visit(SPAM, CODE, PLAIN)).toEqual(['✓', '✓', '✓'])
  expect(await kept()).toEqual([
    [said(SPAM), false],
    [said(CODE), false],
    [`“${PLAIN}”`, false],
  ])
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('✓')
})

it('is shown as changed where the page no longer has it word for word, and tied to no other sentence', async () => {
  const shadow = await visit(
    'The co-convenors cleaned the article on spam, after all.',
    'Delegates met in the green room to speak about source code.',
    CODE,
  )
  // The new sentence on spam is new; the text on source code is where it was, in another place.
  await margin(shadow).toEqual(['+1', '✓'])
  expect(await kept()).toEqual([
    [said(SPAM), true],
    [said(CODE), false],
    [`“${PLAIN}”`, true],
  ])
})

it('is as it was when the page is', async () => {
  await margin(await visit(PLAIN, SPAM, CODE)).toEqual(['✓', '✓', '✓'])
})

it('says on its button that nothing was kept, where the browser has no room for it, and keeps it once there is', async () => {
  const shadow = await visit('The co-convenors cleaned the article on source code.')
  await margin(shadow).toEqual(['+1'])
  const click = async () => {
    const at = await shadow.pointOf('.margin')
    if (at) await page.mouse.click(at.x, at.y)
  }
  await chromium.worker.evaluate(() => {
    const { set } = chrome.storage.local
    chrome.storage.local.set = async () => {
      chrome.storage.local.set = set
      throw new Error('QuotaExceededError')
    }
  })
  await click()
  await margin(shadow).toEqual(['!'])
  expect(await shadow.attribute('.margin', 'title')).toMatch(/^Not kept/)
  await click()
  await margin(shadow).toEqual(['✓'])
})
