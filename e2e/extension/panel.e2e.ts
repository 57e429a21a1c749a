/** Side panel: keyboard operation, visibility of saved entries, edit form, card state, accessibility. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { violations } from '../../testing/browsers/axe'
import { SEEN_MS } from '../../testing/browsers/card-frame'
import { type ChromiumWithExtension, openChromiumWithExtension } from '../../testing/browsers/chromium'
import { type ClosedShadow, closedShadows } from '../../testing/browsers/closed-shadow'
import {
  chooseVisibility,
  type ExtensionPage,
  openExtensionPage,
  openMarkedPage,
  openPanel,
  saveTicked,
  undoWaiting,
} from '../../testing/browsers/extension'
import { emptySnapshot, meetFakePwa, serveFakePwa } from '../../testing/browsers/fake-pwa'
import { openSidePanel, type SidePanel } from '../../testing/browsers/side-panel'
import { pageFixture, SAMPLE_PATH, serveWto, WTO } from '../../testing/browsers/wto'

let chromium: ChromiumWithExtension
let own: ExtensionPage
let page: Page

const start = async () => {
  chromium = await openChromiumWithExtension()
  await serveWto(chromium.context, { [SAMPLE_PATH]: pageFixture('sample-en.html') })
  own = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
}

describe('the browser’s side panel', () => {
  let panel: SidePanel
  beforeAll(async () => {
    await start()
    await serveFakePwa(chromium.context, emptySnapshot('empty-record'))
    await (await meetFakePwa(chromium, 'empty-record')).close()
    page = await chromium.context.newPage()
    await openMarkedPage(page, WTO + SAMPLE_PATH)
    panel = await openSidePanel(chromium, page)
  })
  afterAll(() => chromium.close())

  const focused = () => panel.read('document.activeElement?.innerText ?? ""')
  const tabTo = async (name: RegExp) => {
    for (let times = 0; times < 120; times++) {
      await panel.press('Tab')
      if (name.test(String(await focused()))) return
    }
    throw new Error(`No Tab leads to ${name}`)
  }
  /** Index of the focused mark on the page; -1 when there is none. */
  const markInFocus = () =>
    page.evaluate(() => {
      const marks = [...document.querySelectorAll('[data-plenary-kind]')]
      return marks.findIndex((mark) => mark.closest('a, button') === document.activeElement)
    })

  it('lists the articles of the page, with the phases today and on its date', async () => {
    await expect
      .poll(() => panel.read(`document.querySelector(':is(#claims, #known) [data-article="spam"] .vs')?.textContent`))
      .toMatch(/Clean, 22 Jul 2021Plenary: /)
    await expect
      .poll(() => panel.read(`document.querySelector('#articles .when')?.innerText`))
      .toMatch(/ today\s+.+ as of the page’s date, 22 Jul 2021/)
    await expect
      .poll(() => panel.read(`document.querySelector('#members [data-id="ca"]')?.innerText`))
      .toMatch(/Canada/)
  })

  it('names what would be saved of each status: the words of the page, and who said them', async () => {
    const all = () =>
      panel.read(`[...document.querySelectorAll('#claims blockquote')].map((one) => one.innerText).join('|')`)
    await expect.poll(all).toMatch(/“[^”]+”\s+Said by /)
  })

  it('steps through marks and saves a claim by keyboard', async () => {
    await tabTo(/^Save selected text$/)
    await tabTo(/^…$/)
    for (const index of [0, 1]) {
      await panel.press('Enter')
      await tabTo(/^Next highlight$/)
      await panel.press('Enter')
      await expect.poll(markInFocus).toBe(index)
    }
    await panel.read('document.querySelector("#page-visibility input").click()')
    await tabTo(/^Open government data$/)
    await tabTo(/^Save( \d)?$/)
    await panel.press('Space')
    await expect.poll(async () => (await own.ask('waiting', {})).length).toBeGreaterThan(0)
    await expect.poll(() => panel.read('document.querySelector("[role=alert]")?.innerText ?? ""')).toBe('')
  })

  it('closes the form on Escape', async () => {
    await tabTo(/^Transparency$/)
    await tabTo(/^…$/)
    await panel.press('Enter')
    await tabTo(/^Edit$/)
    await panel.press('Enter')
    await expect.poll(() => panel.read('document.querySelector("dialog[open] #f-article")?.value ?? ""')).not.toBe('')
    await panel.press('Escape')
    await expect.poll(() => panel.read('document.querySelector("dialog") === null')).toBe(true)
  })

  it('has shortcuts for the next mark, the previous mark and selected text', async () => {
    const command = (name: string) =>
      chromium.worker.evaluate(async (known) => {
        const [tab] = await chrome.tabs.query({ url: 'https://www.wto.org/*' })
        Reflect.get(chrome.commands.onCommand, 'dispatch').call(chrome.commands.onCommand, known, tab)
      }, name)
    const before = await markInFocus()
    await command('next-mark')
    await expect.poll(markInFocus).not.toBe(before)
    await command('previous-mark')
    await expect.poll(markInFocus).toBe(before)
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#others') ?? document.body))
    await command('keep-selection')
    await expect
      .poll(() => panel.read('document.querySelector("dialog blockquote")?.innerText'))
      .toMatch(/Brazil and the/)
    await panel.press('Escape')
  })
})

describe('an entry from a page', () => {
  beforeAll(async () => {
    await start()
    await serveFakePwa(chromium.context, emptySnapshot('empty-record'))
    await (await meetFakePwa(chromium, 'empty-record')).close()
  })
  afterAll(() => chromium.close())
  beforeEach(async () => {
    page = await chromium.context.newPage()
    await openMarkedPage(page, WTO + SAMPLE_PATH)
    return () => page.close()
  })

  const layers = async () => (await own.ask('waiting', {})).map(({ record }) => record.layer)
  const press = async (shadow: ClosedShadow, selector: string) => {
    const at = await shadow.pointOf(selector)
    await page.mouse.click(at?.x ?? 0, at?.y ?? 0)
  }
  /** Presses the button that saves, or undoes, once a press counts. */
  const pressInCard = async (shadow: ClosedShadow) => {
    await page.waitForTimeout(SEEN_MS)
    await press(shadow, '.acts [data-writes]')
  }
  /** The card of a statement that is not saved. */
  const OFFER = /Save\s+Public\s+Private\s+Edit/

  it('is saved as the visibility that was chosen on the page, which the card shows too', async () => {
    await undoWaiting(own.ask)
    const panel = await openPanel(chromium, page)
    await panel.setViewportSize({ width: 360, height: 900 })
    await panel.waitForSelector('#claims li')
    const first = await panel.locator('#claims li').first().boundingBox()
    expect(first?.y).toBeLessThanOrEqual(200)
    const acts = panel.locator('#claims [data-article="transparency"] .acts')
    await acts.locator('.btn').click()
    await expect.poll(() => panel.locator('[role="alert"]').textContent()).toBe('Choose a visibility.')
    expect(await layers()).toEqual([])
    await chooseVisibility(panel, 'private')
    await expect.poll(() => acts.locator('.layer').textContent()).toBe('Private')
    await acts.locator('.btn').click()
    await expect.poll(layers).toEqual(['private'])
    await panel.close()
    const shadow = await closedShadows(page)
    await page.bringToFront()
    await press(shadow, '.margin')
    await expect.poll(() => shadow.attribute('.card .visibility .private', 'aria-pressed')).toBe('true')
  })

  it.each([360, 1280])('is edited in a form over the panel column, %i px wide', async (width) => {
    const panel = await openPanel(chromium, page)
    await panel.setViewportSize({ width, height: 900 })
    await panel.waitForSelector('#claims li')
    const middle = (selector: string) =>
      panel.$eval(selector, (one) => {
        const { left, right } = one.getBoundingClientRect()
        return (left + right) / 2
      })
    const column = await middle('.panel')
    await panel.locator('#claims .menu summary').first().click()
    await panel.getByRole('button', { name: 'Edit', exact: true }).first().click()
    await panel.waitForSelector('#f-article')
    await expect.poll(async () => Math.abs((await middle('dialog.sheet')) - column)).toBeLessThan(10)
    await panel.close()
  })

  it('shows its visibility on the page too, without leaking private ones', async () => {
    const shadow = await closedShadows(page)
    const OFFERED = /^\d+ status(es)? stated in this sentence: open to save$/
    await expect.poll(() => shadow.attribute('.margin', 'title')).toMatch(OFFERED)
    // The card, which the page cannot read, tells of what was saved before.
    await page.locator('#meeting a[data-plenary-id="transparency"]').first().hover()
    await expect.poll(() => shadow.text()).toContain('One status update saved (private)')
    await page.keyboard.press('Escape')
    await expect.poll(() => shadow.text()).not.toContain('One status update saved (private)')
    const before = (await layers()).length
    const marks = await page.evaluate(() => document.body.innerHTML)
    await press(shadow, '.margin')
    await expect.poll(() => shadow.text()).toMatch(OFFER)
    await pressInCard(shadow)
    await expect.poll(async () => (await layers()).length).toBeGreaterThan(before)
    expect(new Set(await layers())).toEqual(new Set(['private']))
    expect(await page.evaluate(() => document.body.innerHTML)).toBe(marks)
    // The confirmation goes with the page: another visit shows no private entry.
    await expect.poll(() => shadow.text()).toContain('✓')
    await page.reload()
    const again = await closedShadows(page)
    await expect.poll(() => again.attribute('.margin', 'title')).toMatch(OFFERED)
    expect(await again.text()).not.toContain('✓')
    // Undone in the card, which the page cannot read.
    const waiting = (await layers()).length
    const offered = Number(/\+(\d+)/.exec(await again.text())?.[1])
    await press(again, '.margin')
    await expect.poll(() => again.text()).toContain(`${offered} status updates saved (private)`)
    await pressInCard(again)
    await expect.poll(() => again.text()).toMatch(OFFER)
    await expect.poll(async () => (await layers()).length).toBe(waiting - offered)
  })

  it('saved in the card updates the card, which closes for the next mark', async () => {
    await undoWaiting(own.ask)
    const shadow = await closedShadows(page)
    const mark = (id: string) => page.locator(`#meeting a[data-plenary-id="${id}"]`).first()
    await page.waitForSelector('#meeting [data-plenary-in-claim]')
    await mark('transparency').hover()
    await own.ask('visibility', { url: WTO + SAMPLE_PATH, layer: 'public' })
    await expect.poll(() => shadow.text()).toMatch(OFFER)
    await pressInCard(shadow)
    await expect.poll(() => shadow.text()).toMatch(/Status now\s+Parked.*One status update saved \(public\).*Undo/s)
    const panel = await openPanel(chromium, page)
    await panel.locator('#claims [data-article="transparency"] .acts .btn', { hasText: 'Undo' }).click()
    await panel.close()
    await page.bringToFront()
    await expect.poll(() => shadow.text()).toMatch(/Status now\s+No status.*Save\s+Public/s)
    await mark('open-government-data').hover()
    await expect.poll(() => shadow.text()).toContain('Open government data')
    await page.mouse.move(2, 2)
    await expect.poll(() => shadow.attribute('.card', 'role')).toBeNull()
  })

  it('is a position of a member too, of a selection', async () => {
    await undoWaiting(own.ask)
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#others') ?? document.body))
    const panel = await openPanel(chromium, page)
    await panel.click('#keep-selection')
    await panel.check('#capture input[value="position"]')
    await expect.poll(() => panel.locator('#capture [data-member="br"]').count()).toBe(1)
    for (const member of await panel.locator('#capture [data-member]:not([data-member="br"])').all())
      await member.click()
    await panel.selectOption('#f-article', 'capacity-building')
    await panel.selectOption('#f-stance', 'opposes')
    await panel.check('#form-visibility input[value="public"]')
    await panel.click('button[form="capture"]')
    await expect
      .poll(async () => (await own.ask('waiting', {})).map(({ record }) => record))
      .toMatchObject([{ kind: 'position', member: 'br', article: 'capacity-building', stance: 'opposes' }])
    await expect.poll(() => panel.textContent('#kept')).toMatch(/Brazil opposes/)
    await panel.close()
  })

  it('has no bulk: what is ticked is saved', async () => {
    await undoWaiting(own.ask)
    const panel = await openPanel(chromium, page)
    await chooseVisibility(panel, 'private')
    const before = (await layers()).length
    const ticked = await saveTicked(panel)
    await expect.poll(async () => (await layers()).slice(before)).toEqual(Array(ticked).fill('private'))
    await panel.close()
  })
})

describe('accessibility', () => {
  beforeAll(start)
  afterAll(() => chromium.close())

  it.each(['panel', 'options', 'welcome'] as const)('the %s passes axe, and has enough contrast', async (name) => {
    const news = await chromium.context.newPage()
    await openMarkedPage(news, WTO + SAMPLE_PATH)
    const opened =
      name === 'panel'
        ? await openPanel(chromium, news)
        : (await openExtensionPage(chromium.context, chromium.extensionId, `${name}/index.html`)).page
    await opened.waitForSelector(name === 'panel' ? '#known summary' : name === 'options' ? '#read-as' : '#real a')
    if (name === 'welcome') for (const folded of ['summary', '#sign']) await opened.click(folded)
    for (const width of [360, 1280]) {
      await opened.setViewportSize({ width, height: 900 })
      expect(await violations(opened)).toEqual([])
      expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    await opened.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(opened, ['color-contrast'])).toEqual([])
    await opened.close()
    await news.close()
  })

  it('marks add no violation to the page', async () => {
    const news = await chromium.context.newPage()
    await own.ask('siteOff', { origin: WTO, off: true })
    await news.goto(WTO + SAMPLE_PATH)
    const before = (await violations(news)).map((line) => line.replace(/ at .*/, ''))
    await own.ask('siteOff', { origin: WTO, off: false })
    await news.waitForSelector('[data-plenary-kind]')
    expect(
      [...new Set((await violations(news)).map((line) => line.replace(/ at .*/, '')))].filter(
        (rule) => !before.includes(rule),
      ),
    ).toEqual([])
    await news.close()
  })
})
