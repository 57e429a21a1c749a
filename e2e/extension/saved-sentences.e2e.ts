/** Saved sentences: on the next visit they are marked where they stand, and flagged where the page changed. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { PWA_URL } from '../../testing/browsers/builds'
import { cardFrame, openCard, SEEN_MS } from '../../testing/browsers/card-frame'
import { type ClosedShadow, closedShadows } from '../../testing/browsers/closed-shadow'
import {
  chooseVisibility,
  type ExtensionPage,
  openExtensionPage,
  openMarkedPage,
  openPanel,
  undoWaiting,
} from '../../testing/browsers/extension'
import { appReady } from '../../testing/browsers/faults/kill'
import { browserWithExtension, servedPwa } from '../../testing/browsers/fixtures'
import { newsHtml, WTO } from '../../testing/browsers/wto'

const ADDRESS = `${WTO}/english/news_e/news21_e/kept_22jul21_e.htm`
const SPAM = 'The co-convenors cleaned the article on spam.'
const CODE = 'A revised text on source code is parked.'
const PLAIN = 'Delegates met in the green room to speak about capacity building.'
/** The quote of a claim ends before the full stop. */
const said = (sentence: string) => `“${sentence.replace(/\.$/, '')}”`
const html = (...paragraphs: string[]) =>
  newsHtml(
    `<h1>Joint initiative on e-commerce, 22 July 2021</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`,
    '<style>body { margin: 0 100px }</style>',
  )

let own: ExtensionPage
let page: Page
const pages: Record<string, string> = {}

const pwa = servedPwa()
const chromium = browserWithExtension({ pwa, pages })
beforeAll(async () => {
  own = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
  page = await chromium.context.newPage()
})

const visit = async (...paragraphs: string[]): Promise<ClosedShadow> => {
  pages[new URL(ADDRESS).pathname] = html(...paragraphs)
  await page.bringToFront()
  await openMarkedPage(page, ADDRESS)
  return await closedShadows(page)
}
/** The texts in the margin, from the top. */
const margin = (shadow: ClosedShadow) => expect.poll(async () => (await shadow.text()).split(/\s+/).filter(Boolean))
/** The saved sentences, each with its changed flag. */
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

it('is marked in the margin: claims, and a sentence without a claim', async () => {
  await undoWaiting(own.ask)
  const shadow = await visit(SPAM, CODE, PLAIN)
  const panel = await openPanel(chromium, page)
  const row = (article: string) => panel.locator(`:is(#claims, #known) [data-article="${article}"]`)
  await row('spam').waitFor({ state: 'attached' })
  // What the data have already is told once.
  if ((await panel.locator('#known').count()) > 0) await panel.click('#known > summary')
  await chooseVisibility(panel, 'public')
  for (const article of ['spam', 'source-code']) await row(article).locator('.acts .btn').first().click()
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
  await expect.poll(kept).toEqual([
    [said(SPAM), false],
    [said(CODE), false],
    [`“${PLAIN}”`, false],
  ])
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('✓')
})

it('is flagged as changed when its wording changed, and matched to no other sentence', async () => {
  const shadow = await visit(
    'The co-convenors cleaned the article on spam, after all.',
    'Delegates met in the green room to speak about source code.',
    CODE,
  )
  // The sentence on spam is a new claim; the one on source code has moved.
  await margin(shadow).toEqual(['+1', '✓'])
  await expect.poll(kept).toEqual([
    [said(SPAM), true],
    [said(CODE), false],
    [`“${PLAIN}”`, true],
  ])
})

it('is unflagged when the page has the wording again', async () => {
  await margin(await visit(PLAIN, SPAM, CODE)).toEqual(['✓', '✓', '✓'])
})

it.each([
  ['a short line', ''],
  ['lines to the end of the window', ' Members meet again.'.repeat(60)],
])('has its sign also on a page without a margin, over no text of %s', async (_, more) => {
  const [text, path] = [`The co-convenors cleaned the article on source code.${more}`, new URL(ADDRESS).pathname]
  pages[path] = html(text).replace('margin: 0 100px', 'margin: 8px')
  await openMarkedPage(page, ADDRESS)
  const shadow = await closedShadows(page)
  await margin(shadow).toEqual(['+1'])
  const box: (string | null)[] = []
  // One after the other: each reads the document anew, and what another had found is no longer known.
  for (const side of ['left', 'top', 'width', 'height']) box.push(await shadow.style('.margin', side))
  const covered = await page.evaluate(
    ([left = 0, top = 0, width = 0, height = 0]) => {
      const words = document.createRange()
      words.selectNodeContents(document.body)
      return [...words.getClientRects()].filter(
        (rect) =>
          rect.width < innerWidth - 16 &&
          rect.right > left &&
          rect.left < left + width &&
          rect.bottom > top - scrollY &&
          rect.top < top - scrollY + height,
      ).length
    },
    box.map((side) => Number.parseFloat(side ?? '')),
  )
  expect(covered).toBe(0)
})

it.each(['public', 'private'])(
  'saved in its card as %s, it can be undone there on the way back from the app',
  async (layer) => {
    const article = layer === 'public' ? 'electronic-contracts' : 'electronic-signatures'
    const shadow = await visit(`The co-convenors cleaned the article on ${article.replace('-', ' ')}.`)
    await margin(shadow).toEqual(['+1'])
    // Those of the tests before would arrive with it.
    await undoWaiting(own.ask)
    const app = await chromium.context.newPage()
    await app.goto(`${PWA_URL}#/articles/${article}`)
    await appReady(app)
    await page.bringToFront()
    const openAtSign = async () => {
      const sign = await shadow.pointOf('.margin')
      if (sign) await page.mouse.click(sign.x, sign.y)
    }
    await openAtSign()
    const button = async (name: string) => (await cardFrame(page))?.getByRole('button', { name, exact: true })
    await expect.poll(async () => (await button('Save'))?.count()).toBe(1)
    await page.waitForTimeout(SEEN_MS)
    await (await button(layer === 'public' ? 'Public' : 'Private'))?.click()
    await (await button('Save'))?.click()
    await expect.poll(async () => (await button('Undo'))?.count()).toBe(1)
    await page.mouse.move(2, 2)
    await app.bringToFront()
    await app.locator('.toast', { hasText: 'One entry arrived from the extension' }).waitFor()
    await expect.poll(() => app.locator('.obs li.mine').count()).toBe(1)
    await page.bringToFront()
    // All tabs of a test are visible, so that the card has closed meanwhile.
    await expect.poll(async () => (await cardFrame(page)) === null).toBe(true)
    await margin(shadow).toEqual(['✓'])
    await openAtSign()
    await expect.poll(async () => (await button('Undo'))?.count()).toBe(1)
    await (await button('Undo'))?.hover()
    await page.waitForTimeout(SEEN_MS)
    await (await button('Undo'))?.click()
    await expect.poll(async () => (await button('Save'))?.count()).toBe(1)
    await app.bringToFront()
    await app.locator('.toast', { hasText: 'arrived' }).waitFor({ state: 'detached' })
    await expect.poll(() => app.locator('.obs li.mine').count()).toBe(0)
    await app.close()
  },
)

it('is saved and undone though the data changes right after the press', async () => {
  await undoWaiting(own.ask)
  await visit('The co-convenors cleaned the article on paperless trading.')
  await own.ask('visibility', { url: ADDRESS, layer: 'private' })
  const card = await openCard(page, '[data-plenary-id="paperless-trading"]')
  const press = async (name: string) => {
    await card.getByRole('button', { name, exact: true }).hover()
    await page.waitForTimeout(SEEN_MS)
    await page.mouse.down()
    await page.mouse.up()
    // As the background tells of a change.
    await own.page.evaluate(() => chrome.storage.local.set({ changed: { keys: ['kit'], at: Date.now() } }))
  }
  await press('Save')
  await expect.poll(() => card.getByText('One status update saved (private)').count()).toBe(1)
  await press('Undo')
  await expect.poll(() => card.getByText('Undone').count()).toBe(1)
})

it('reports a full storage in its card, and is saved once there is room', async () => {
  await undoWaiting(own.ask)
  const shadow = await visit('The co-convenors cleaned the article on source code.')
  await margin(shadow).toEqual(['+1'])
  const press = async (selector: string) => {
    const at = await shadow.pointOf(selector)
    if (at) await page.mouse.click(at.x, at.y)
  }
  await press('.margin')
  await expect.poll(() => shadow.text()).toContain('Mark as wrong')
  await page.waitForTimeout(SEEN_MS)
  await chromium.worker.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = () => {
      IDBObjectStore.prototype.put = put
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })
  await press('.acts [data-writes]')
  await expect.poll(() => shadow.text()).toContain('Not saved. Reload the page')
  await page.waitForTimeout(SEEN_MS)
  await press('.acts [data-writes]')
  await expect.poll(() => shadow.attribute('.margin', 'data-sign')).toBe('✓')
})

it('is gone from the page once it was said to be not right, on the next visit too, until that is undone', async () => {
  const sentence = 'The co-convenors cleaned the article on paperless trading.'
  await margin(await visit(sentence)).toEqual(['+1'])
  const panel = await openPanel(chromium, page)
  const row = panel.locator(':is(#claims, #known) [data-article="paperless-trading"]')
  await row.waitFor({ state: 'attached' })
  if ((await panel.locator('#known').count()) > 0) await panel.click('#known > summary')
  await row.locator('summary').click()
  await row.getByRole('button', { name: 'Mark as wrong' }).click()
  await panel.waitForSelector('#refused-now')
  expect(await row.count()).toBe(0)
  const shadow = await visit(sentence)
  await margin(shadow).toEqual([])
  expect(await page.locator('[data-plenary-id="paperless-trading"][data-plenary-in-claim]').count()).toBe(0)
  expect(await own.ask('taught', {})).toMatchObject({ wrong: [{ article: 'paperless-trading' }], lessons: 1 })
  expect(await own.ask('lessonsFile', {})).toMatch(/"deed":"refused","outcome":"none","features":\[\d/)
  await panel.locator('#refused-now button').click()
  await page.bringToFront()
  await margin(shadow).toEqual(['+1'])
  expect(await own.ask('taught', {})).toEqual({ wrong: [], lessons: 0 })
  await panel.close()
})
