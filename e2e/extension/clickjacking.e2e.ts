/** Clickjacking: nothing is written that no card named in full view at the moment of the press. */
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { cardFrame, openCard, SEEN_MS } from '../../testing/browsers/card-frame'
import { type ChromiumWithExtension, openChromiumWithExtension } from '../../testing/browsers/chromium'
import { contentScript } from '../../testing/browsers/content-script'
import { type ExtensionPage, openExtensionPage } from '../../testing/browsers/extension'
import { newsHtml, pageFixture, serveWto, WTO } from '../../testing/browsers/wto'

const MARK = '#text [data-plenary-id="spam"]'
/** Clicks in all; none given: one for each attack. */
const CLICKS = process.env.CLICKS === undefined ? null : Number(process.env.CLICKS)
/** On a slow machine a press that should come too soon may come late enough to count. */
const SLOW = { retry: 3 }
const CLICKS_PER_ATTACK = CLICKS === null ? 1 : 4
/** A click right after a screenshot gets to no frame. */
const AFTER_SHOT_MS = 120
/** A site that frames the page, and can move it. */
const FRAMING = 'https://frames.example'
const HIDDEN = 'According to the facilitator, Mr Juan Ruiz of Canada, '
const pages = {
  '/clickjack': pageFixture('clickjack.html'),
  '/tall': newsHtml(
    '<h1>Joint initiative on e-commerce, 22 July 2021</h1><div style="height: 300px"></div>' +
      '<p id="text">The co-convenors cleaned the article on spam.</p><div style="height: 3000px"></div>',
  ),
  '/back': newsHtml(
    '<h1>Joint initiative on e-commerce, 20 November 2026</h1>' +
      '<p id="text">The co-convenors parked the article on spam.</p>',
  ),
  '/hidden': newsHtml(
    '<h1>Joint initiative on e-commerce, 22 July 2021</h1>' +
      `<p id="text"><span style="font-size: 2px">${HIDDEN}</span>the co-convenors cleaned the article on spam.</p>`,
  ),
}

let chromium: ChromiumWithExtension
let own: ExtensionPage
let page: Page
beforeAll(async () => {
  chromium = await openChromiumWithExtension()
  await serveWto(chromium.context, pages)
  await chromium.context.route(`${FRAMING}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${WTO}/clickjack" style="position:absolute;inset:0;width:100%;height:100%;border:0"></iframe>`,
    }),
  )
  own = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
  // As the user chose before on each of these pages.
  for (const path of Object.keys(pages)) await own.ask('visibility', { url: WTO + path, layer: 'public' })
})
afterAll(() => chromium.close())
beforeEach(async () => {
  page = await chromium.context.newPage()
  await page.goto(`${WTO}/clickjack`)
  await page.waitForSelector(`${MARK}[data-plenary-in-claim]`)
  return async () => {
    await written()
    await page.close()
  }
})

/** Ids of what was written; takes it back. */
const written = async (): Promise<readonly string[]> => {
  const ids = (await own.ask('waiting', {})).map(({ record }) => record.id)
  if (ids.length > 0) await own.ask('undo', { ids })
  return ids
}
const saveButton = (card: Frame) => card.getByRole('button', { name: /^Save( sentence…)?$/ }).first()
const middleOf = async (card: Frame): Promise<{ x: number; y: number }> => {
  const box = await saveButton(card).boundingBox()
  if (!box) throw new Error('no button to save')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
/** Place of what a press would write: the entry named, and the buttons; nothing of the page, which it may change at will. */
const footOf = async (card: Frame): Promise<Box> => {
  const box = await card.locator('footer').boundingBox()
  if (!box) throw new Error('no foot')
  const [x, y] = [Math.ceil(box.x) + 1, Math.ceil(box.y) + 1]
  return { x, y, width: Math.floor(box.x + box.width) - 1 - x, height: Math.floor(box.y + box.height) - 1 - y }
}
type Box = { x: number; y: number; width: number; height: number }
const sight = async (clip: Box): Promise<string> => (await page.screenshot({ clip })).toString('base64')
const attack = (name: string, at: { x: number; y: number }) =>
  page.evaluate(
    ([name, x, y]) => {
      Reflect.set(window, 'target', [x, y])
      Reflect.get(Reflect.get(window, 'attacks'), name)()
    },
    [name, at.x, at.y] as const,
  )
const relent = () => page.evaluate(() => Reflect.get(window, 'relent')())

/** Deterministic pseudorandom numbers, so that a failure comes again. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

it('writes what a card in full view names, in one press', async () => {
  const card = await openCard(page, MARK)
  const at = await middleOf(card)
  await page.mouse.click(at.x, at.y)
  await expect.poll(async () => (await own.ask('waiting', {})).length).toBe(1)
  await expect.poll(() => card.locator('[role="status"]').textContent()).toBe('One status update saved (public)')
  await page.waitForTimeout(SEEN_MS)
  await card.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(async () => (await own.ask('waiting', {})).length).toBe(0)
})

it('takes an article back at a second press, once its question could be read', async () => {
  await page.goto(`${WTO}/back`)
  await page.waitForSelector(`${MARK}[data-plenary-in-claim]`)
  const card = await openCard(page, MARK)
  const again = card.getByRole('button', { name: 'Press again to save' })
  const at = await middleOf(card)
  await page.mouse.click(at.x, at.y)
  await again.waitFor()
  expect(await written()).toEqual([])
  await page.waitForTimeout(SEEN_MS)
  await page.mouse.click(at.x, at.y)
  await expect.poll(async () => (await written()).length).toBe(1)
})

it('writes nothing when a cover has just gone, and says so', SLOW, async () => {
  const card = await openCard(page, MARK)
  const at = await middleOf(card)
  await attack('popover', at)
  await page.waitForTimeout(600)
  await relent()
  await page.waitForTimeout(150)
  await page.mouse.click(at.x, at.y)
  await expect.poll(() => card.locator('[role="status"]').textContent()).toMatch(/^Not saved: keep the whole card/)
  expect(await written()).toEqual([])
})

it('writes nothing when the page has just scrolled its button under the pointer', SLOW, async () => {
  await page.goto(`${WTO}/tall`)
  await page.waitForSelector(`${MARK}[data-plenary-in-claim]`)
  const card = await openCard(page, MARK)
  const at = await middleOf(card)
  await page.evaluate(() => scrollBy(0, 200))
  await page.waitForTimeout(150)
  await page.mouse.click(at.x, at.y - 200)
  await expect.poll(() => card.locator('[role="status"]').textContent()).toMatch(/^Not saved/)
  expect(await written()).toEqual([])
  await page.waitForTimeout(SEEN_MS)
  await page.mouse.click(at.x, (await middleOf(card)).y)
  await expect.poll(async () => (await written()).length).toBe(1)
})

it('writes nothing in a page that another one frames, and so can move: the panel asks', async () => {
  await page.goto(`${FRAMING}/`)
  const inner = page.frames().find((frame) => frame.url().startsWith(WTO))
  await inner?.waitForSelector(`${MARK}[data-plenary-in-claim]`)
  await page.mouse.move(2, 2)
  await inner?.hover(MARK)
  await expect.poll(async () => (await cardFrame(page)) !== null).toBe(true)
  const card = await cardFrame(page)
  if (!card) throw new Error('no card')
  await page.waitForTimeout(SEEN_MS)
  await saveButton(card).click()
  await expect.poll(() => card.locator('[role="status"]').textContent()).toMatch(/panel/)
  expect(await written()).toEqual([])
})

it('writes nothing where another window had the focus, and may have lain over the card', SLOW, async () => {
  const card = await openCard(page, MARK)
  const at = await middleOf(card)
  const evaluate = await contentScript(page)
  await evaluate('document.hasFocus = () => false')
  await page.waitForTimeout(300)
  await evaluate('delete document.hasFocus')
  await page.mouse.click(at.x, at.y)
  await expect.poll(() => card.locator('[role="status"]').textContent()).toMatch(/^Not saved/)
  expect(await written()).toEqual([])
})

it('saves as nothing that was not chosen in full view', SLOW, async () => {
  const card = await openCard(page, MARK)
  const choice = await card.getByRole('button', { name: 'Private', exact: true }).boundingBox()
  const at = { x: (choice?.x ?? 0) + 5, y: (choice?.y ?? 0) + 5 }
  await attack('popover', at)
  await page.waitForTimeout(600)
  await relent()
  await page.waitForTimeout(150)
  await page.mouse.click(at.x, at.y)
  await expect.poll(() => card.locator('[role="status"]').textContent()).toMatch(/^Not saved/)
  expect(await own.ask('visibility', { url: page.url() })).toBe('public')
})

it('names the words of the page, also those that it hides, and who is said to have said so', async () => {
  await page.goto(`${WTO}/hidden`)
  await page.waitForSelector(`${MARK}[data-plenary-in-claim]`)
  const card = await openCard(page, MARK)
  const foot = () => card.locator('footer').textContent()
  await expect.poll(foot).toContain(`“${HIDDEN}the co-convenors cleaned the article on spam”`)
  await expect.poll(foot).toContain('Said by Juan Ruiz, facilitator, Canada')
})

it('writes nothing unseen in clicks on a page that moves, covers, fades and takes away what it can', {
  timeout: 900_000,
}, async () => {
  const next = random(20_210_722)
  const names = await page.evaluate(() => Object.keys(Reflect.get(window, 'attacks')))
  const unseen: string[] = []
  let seen = 0
  let clicks = 0
  /** The last click: a busy machine answers it late, when the next attack is on already. */
  let last = { name: '', isWhole: false }
  const isWritten = async (): Promise<boolean> => {
    if ((await written()).length === 0) return false
    if (last.isWhole) seen++
    else unseen.push(last.name)
    return true
  }
  for (let round = 0; clicks < (CLICKS ?? names.length); round++) {
    const name = names[round % names.length] ?? ''
    await isWritten()
    const card = await openCard(page, MARK).catch(() => Promise.reject(new Error(`no card after ${last.name}`)))
    const at = await middleOf(card)
    await page.mouse.move(at.x, at.y)
    await page.waitForTimeout(200)
    const foot = await footOf(card)
    const whole = await sight(foot)
    await attack(name, at)
    for (let click = 0; click < CLICKS_PER_ATTACK; click++) {
      await page.waitForTimeout(next() * 300)
      const anywhere = { x: next() * 1200, y: next() * 800 }
      const spot = next() < 0.8 ? { x: at.x + next() * 40 - 20, y: at.y + next() * 8 - 4 } : anywhere
      await page.mouse.move(spot.x, spot.y)
      last = { name, isWhole: (await sight(foot)) === whole }
      await page.waitForTimeout(AFTER_SHOT_MS)
      await page.mouse.click(spot.x, spot.y)
      await page.waitForTimeout(250)
      clicks++
      // The card says now what was saved: the next is a new one.
      if (await isWritten()) break
    }
    await relent()
    await page.keyboard.press('Escape')
    await page.mouse.click(2, 2)
    if (page.url() !== `${WTO}/clickjack`) await page.goto(`${WTO}/clickjack`)
  }
  expect(unseen).toEqual([])
  // A card that the page could not touch was pressed in full view.
  expect(seen).toBeGreaterThan(0)
})
