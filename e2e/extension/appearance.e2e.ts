/** Appearance settings: phase colours, forced colours, 200 % zoom, reduced motion; and copying marked text. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { HUES } from '../../extension/colours'
import { cardFrame, SEEN_MS } from '../../testing/browsers/card-frame'
import { closedShadows } from '../../testing/browsers/closed-shadow'
import { openExtensionPage, openMarkedPage, openPanel, undoWaiting } from '../../testing/browsers/extension'
import { browserWithExtension } from '../../testing/browsers/fixtures'
import { grantedBuild } from '../../testing/browsers/granted-build'
import { horizontalOverflow, PHONE } from '../../testing/browsers/pwa-page'
import { newsHtml, pageFixture, SAMPLE_PATH, WTO } from '../../testing/browsers/wto'

const SITE = 'https://news.example'
const build = grantedBuild({ hosts: [`${SITE}/*`], reads: [`${SITE}/*`] })
/** With an article of which the page states nothing: the panel tells what the data say of it, and not within what it folds. */
const sample = pageFixture('sample-en.html').replace('<div id="later">', '<p>Other pages: paperless trading</p>$&')

const large = sample.replace('font: 16px/1.5', 'font: 32px/1.5')

afterAll(build.remove)
const chromium = browserWithExtension({ extension: build.folder, pages: { [SAMPLE_PATH]: sample, '/large': large } })
let page: Page

beforeAll(async () => {
  await chromium.context.route(`${SITE}/**`, (route) => route.fulfill({ contentType: 'text/html', body: sample }))
})
beforeEach(async () => {
  page = await chromium.context.newPage()
  return () => page.close()
})

const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`
const SPAM = '#meeting a[data-plenary-id="spam"]'
const showCard = async (mark = SPAM) => {
  const shadow = await closedShadows(page)
  await page.mouse.move(0, 0)
  await page.hover(mark)
  await expect.poll(() => shadow.text()).toContain('Open in Plenary')
  return shadow
}

describe('the card of a mark in the middle of the window', () => {
  const openAt = async (mark: string, height: number) => {
    await page.setViewportSize({ width: 1280, height })
    await openMarkedPage(page, WTO + SAMPLE_PATH)
    await page.locator(mark).evaluate((one) => {
      document.body.style.paddingBlock = '1000px'
      one.scrollIntoView({ block: 'center' })
    })
    return await showCard(mark)
  }
  const partOf = async (selector: string) => (await cardFrame(page))?.locator(selector)

  it.each([720, 900])('tells all that the data say in a window %i px high, without scrolling', async (height) => {
    await openAt('main a[data-plenary-id="paperless-trading"]', height)
    await page.waitForTimeout(SEEN_MS)
    const hidden = async () => (await partOf('.card'))?.evaluate((one) => one.scrollHeight - one.clientHeight)
    await expect.poll(hidden).toBe(0)
  })

  it.each([720, 900])(
    'is whole in a window %i px high, over none of its sentence, and the pointer gets into it',
    async (height) => {
      // Also where it opens before the statements of the page were read.
      const shadow = await openAt(SPAM, height)
      // The foot, which names what is saved, is wholly in sight; the status on record scrolls.
      await expect.poll(async () => (await partOf('footer .acts button'))?.count()).toBe(5)
      await expect.poll(() => shadow.isWithin('.card')).toBe(true)
      await expect.poll(() => shadow.isWithin('footer')).toBe(true)
      const bottomOf = async (selector: string) => {
        const box = await (await partOf(selector))?.boundingBox()
        return box ? box.y + box.height : Number.NaN
      }
      const foot = await (await partOf('footer'))?.boundingBox()
      expect(await bottomOf('h2')).toBeLessThanOrEqual(foot?.y ?? 0)
      const card = await (await cardFrame(page))?.locator('.card').boundingBox()
      expect(card?.height).toBeLessThanOrEqual(300)
      const lines = await page.locator('#meeting').evaluate((paragraph) => {
        const words = document.createRange()
        // The sentence: another one is before it, and one after it.
        const [opening] = paragraph.childNodes
        words.setStart(opening ?? paragraph, (opening?.textContent ?? '').indexOf('Speaking'))
        words.setEndAfter(paragraph.querySelector('[data-plenary-id="online-consumer-protection"]') ?? paragraph)
        return [...words.getClientRects()].map(({ top, bottom }) => [top, bottom])
      })
      const [from, to] = [
        Math.min(...lines.map(([top = 0]) => top)),
        Math.max(...lines.map(([, bottom = 0]) => bottom)),
      ]
      expect((card?.y ?? 0) >= to || (card?.y ?? 0) + (card?.height ?? 0) <= from).toBe(true)
      const into = await shadow.pointOf('.card')
      if (into) await page.mouse.move(into.x, into.y, { steps: 12 })
      await page.waitForTimeout(SEEN_MS)
      expect(await shadow.text()).toContain('Open in Plenary')
    },
  )
})

describe('the colour of a phase', () => {
  const lineOf = () => page.locator(SPAM).evaluate((mark) => getComputedStyle(mark).textDecorationColor)
  const glyphOf = () => page.locator(SPAM).evaluate((mark) => getComputedStyle(mark).backgroundImage)

  it('is chosen in the options, and applies at once to marks, card, panel and other sites', async () => {
    const { page: options } = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
    await options.locator('#colour-concluded').selectOption({ label: 'Ink (default)' })
    await openMarkedPage(page, WTO + SAMPLE_PATH)
    await expect.poll(lineOf).toBe(rgb(HUES.ink.mark))
    await options.getByRole('combobox', { name: 'Colour of “Concluded”' }).selectOption({ label: 'Olive' })
    await expect.poll(lineOf).toBe(rgb(HUES.olive.mark))
    await expect.poll(glyphOf).toContain(rgb(HUES.olive.mark))
    const shadow = await showCard()
    await expect.poll(() => shadow.style('[style*="--ph-concluded"]', 'color')).toBe(rgb(HUES.olive.light))
    const panel = await openPanel(chromium, page)
    const word = panel.locator('.phase.ph-concluded').first()
    const colourOf = () => word.evaluate((one) => getComputedStyle(one).color)
    await expect.poll(colourOf).toBe(rgb(HUES.olive.light))
    await panel.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(colourOf).toBe(rgb(HUES.olive.dark))

    const other = await chromium.context.newPage()
    await other.goto(SITE)
    const highlit = () =>
      other.evaluate(
        () =>
          CSS.highlights.has('plenary-concluded') &&
          getComputedStyle(document.body, '::highlight(plenary-concluded)').textDecorationColor,
      )
    await expect.poll(highlit).toBe(rgb(HUES.olive.mark))

    // Other phases keep their colour, as does the phase as of the page's date.
    await panel.locator('#page-menu summary').click()
    await panel.locator('#show-then').check()
    await expect.poll(lineOf).toBe(rgb(HUES.green.mark))
    await panel.locator('#show-then').uncheck()

    await options.locator('#colour-concluded').selectOption({ label: 'Ink (default)' })
    await expect.poll(lineOf).toBe(rgb(HUES.ink.mark))
    await expect.poll(highlit).toBe(rgb(HUES.ink.mark))
    await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
    await expect.poll(colourOf).toBe(rgb(HUES.ink.dark))
    await Promise.all([other.close(), panel.close(), options.close()])
  })

  it('yields to forced colours', async () => {
    const { page: options, ask } = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
    await options.locator('#colour-concluded').selectOption({ label: 'Violet' })
    await page.emulateMedia({ forcedColors: 'active' })
    await openMarkedPage(page, WTO + SAMPLE_PATH)
    const name = page.locator('#small-groups [data-plenary-phase="concluded"]').first()
    const [line, words] = await name.evaluate((mark) => {
      const { textDecorationColor, color } = getComputedStyle(mark)
      return [textDecorationColor, color]
    })
    expect(line).toBe(words)
    const known = await ask('settings', {})
    await ask('saveSettings', { settings: { ...known, colours: { ...known.colours, concluded: 'ink' } } })
    await options.close()
  })
})

/** Line spacing in the sample's paragraphs, and the number of overlapping marks. */
const measureLines = () =>
  page.evaluate(() => {
    const gaps = new Set<number>()
    for (const paragraph of document.querySelectorAll('#meeting, #small-groups, #others, #typography')) {
      const range = document.createRange()
      range.selectNodeContents(paragraph)
      const tops = [...range.getClientRects()].filter(({ width }) => width > 1).map(({ bottom }) => Math.round(bottom))
      const lines = [...new Set(tops)].sort((a, b) => a - b)
      for (const [at, line] of lines.slice(1).entries()) gaps.add(line - (lines[at] ?? 0))
    }
    const boxes = [...document.querySelectorAll('[data-plenary-kind]')].flatMap((mark) => [...mark.getClientRects()])
    const overlaps = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5,
        ),
    )
    return { gaps: [...gaps].sort((a, b) => a - b), marks: boxes.length, overlaps: overlaps.length }
  })

describe('at 200 %', () => {
  const zoom = (factor: number) =>
    chromium.worker.evaluate(async (by) => {
      const [tab] = await chrome.tabs.query({ url: 'https://www.wto.org/*' })
      if (tab?.id !== undefined) await chrome.tabs.setZoom(tab.id, by)
    }, factor)
  const off = async (turned: boolean) => {
    const { page: own, ask } = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
    await undoWaiting(ask)
    await ask('siteOff', { origin: WTO, off: turned })
    for (const path of [SAMPLE_PATH, '/large']) await ask('visibility', { url: WTO + path, layer: 'public' })
    await own.close()
  }

  it.each([
    ['of the page, the card a sheet at its foot', SAMPLE_PATH, 2, { width: 1280, height: 900 }],
    ['of the page, the card beside the mark', SAMPLE_PATH, 2, { width: 1800, height: 1200 }],
    ['of the text', '/large', 1, { width: 1280, height: 900 }],
  ])('%s, the layout does not shift, and the card fits the window', async (_, path, factor, viewport) => {
    await page.setViewportSize(viewport)
    await off(true)
    await page.goto(WTO + path)
    await zoom(factor)
    await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(factor)
    const before = await measureLines()
    expect(before.gaps.length).toBeGreaterThan(0)
    await off(false)
    await page.waitForSelector('#meeting [data-plenary-in-claim]')
    const after = await measureLines()
    expect(after.gaps).toEqual(before.gaps)
    expect(after.marks).toBeGreaterThan(15)
    expect(after.overlaps).toBe(0)
    const shadow = await showCard()
    await expect.poll(() => shadow.isWithin('.card')).toBe(true)
    await page.waitForTimeout(SEEN_MS)
    // One of a sentence on few articles, of which the card saves all.
    const keep = await shadow.pointOf('.acts [data-writes]')
    await page.mouse.click(keep?.x ?? 0, keep?.y ?? 0)
    await expect.poll(() => shadow.text()).toContain('Undo')
    await page.waitForTimeout(SEEN_MS)
    const undo = await shadow.pointOf('.acts [data-writes]')
    await page.mouse.click(undo?.x ?? 0, undo?.y ?? 0)
    await expect.poll(() => shadow.text()).toContain('Undone')
    await zoom(1)
  })
})

describe('on a phone, in French, whose words are long', () => {
  beforeAll(() => {
    process.env.LANGUAGE = 'fr'
  })
  const french = browserWithExtension({
    locale: 'fr',
    args: ['--lang=fr'],
    pages: {
      [SAMPLE_PATH]: newsHtml(
        '<h1>Joint initiative on e-commerce, 20 November 2026</h1>' +
          '<p id="meeting">The article on spam is reportedly clean.</p>',
      ),
    },
  })
  afterAll(() => {
    delete process.env.LANGUAGE
  })
  /** Texts that leave their button, or the width of the box around them. */
  const cutIn = (selector: string) => {
    const box = document.querySelector(selector)
    if (!box) throw new Error(`no ${selector}`)
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
    const cut: string[] = []
    while (walker.nextNode()) {
      const text = walker.currentNode
      const button = text.parentElement?.closest('button, a.btn') ?? null
      const { left, right, top, bottom } = (button ?? box).getBoundingClientRect()
      const range = document.createRange()
      range.selectNodeContents(text)
      const leaves = [...range.getClientRects()].some(
        (rect) =>
          rect.left < left - 1 ||
          rect.right > right + 1 ||
          (button !== null && (rect.top < top - 1 || rect.bottom > bottom + 1)),
      )
      if (leaves) cut.push(text.textContent ?? '')
    }
    return cut
  }

  it('no phase is cut in the options, and each language is called with a capital', async () => {
    const { page: own } = await openExtensionPage(french.context, french.extensionId, 'options/index.html')
    await own.locator('.colours .phase').first().waitFor()
    for (const width of [320, 390, 720]) {
      await own.setViewportSize({ width, height: 740 })
      const cut = await own.$$eval(
        '.colours .phase',
        (all) =>
          all.filter((one) => {
            const range = document.createRange()
            range.selectNodeContents(one)
            const select = one.closest('li')?.querySelector('select')?.getBoundingClientRect() ?? new DOMRect()
            const { right, bottom } = range.getBoundingClientRect()
            return right > select.left && bottom > select.top
          }).length,
      )
      expect(cut, `${width}`).toBe(0)
      expect(await horizontalOverflow(own)).toBe(0)
    }
    expect(await own.getByRole('checkbox', { name: 'Français', exact: true }).count()).toBe(1)
    await own.close()
  })

  it('nothing is cut of a suggestion, in the card or in the panel with its reasons', async () => {
    const news = await french.context.newPage()
    await news.setViewportSize(PHONE)
    await openMarkedPage(news, WTO + SAMPLE_PATH)
    const shadow = await closedShadows(news)
    const panel = await openPanel(french, news)
    await panel.setViewportSize(PHONE)
    // On the page they are shown once they were asked for.
    await panel.locator('#suggestions > summary').click()
    await news.bringToFront()
    await expect.poll(() => shadow.pointOf('.margin')).toBeTruthy()
    const sign = await shadow.pointOf('.margin')
    await news.mouse.click(sign?.x ?? 0, sign?.y ?? 0)
    await expect.poll(() => cardFrame(news)).not.toBeNull()
    const card = await cardFrame(news)
    if (!card) throw new Error('no card')
    await news.waitForTimeout(SEEN_MS)
    await expect.poll(() => card.locator('footer').textContent()).toContain('Suggestion')
    await expect.poll(() => card.evaluate(cutIn, '.card')).toEqual([])
    const foot = () =>
      card.evaluate(() => {
        const { top, bottom } = document.querySelector('footer')?.getBoundingClientRect() ?? new DOMRect()
        return { isWhole: top >= 0 && bottom <= innerHeight, height: bottom - top }
      })
    await expect.poll(foot).toMatchObject({ isWhole: true })
    await panel.bringToFront()
    await panel.locator('#suggestions .menu summary').click()
    await panel.getByRole('button', { name: 'Pourquoi' }).click()
    expect(await panel.evaluate(cutIn, '#suggestions')).toEqual([])
    expect(await horizontalOverflow(panel)).toBe(0)
  })
})

describe('with reduced motion', () => {
  const moving = `function (root) {
    return [...root.querySelectorAll('*')].filter((one) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one)
      return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth'
    }).map((one) => one.localName + '.' + one.className)
  }`

  it.each(['reduce', 'no-preference'] as const)(
    'the card fades only without that preference: %s',
    async (reducedMotion) => {
      await page.emulateMedia({ reducedMotion })
      await openMarkedPage(page, WTO + SAMPLE_PATH)
      const shadow = await showCard()
      expect(await shadow.style('.card', 'transition-duration')).toBe(reducedMotion === 'reduce' ? '0s' : '0.12s')
      expect(await page.evaluate(`(${moving})(document)`)).toEqual([])
    },
  )

  it.each(['panel', 'options', 'welcome'])('nothing moves in the %s', async (name) => {
    const { page: own } = await openExtensionPage(chromium.context, chromium.extensionId, `${name}/index.html`)
    await own.emulateMedia({ reducedMotion: 'reduce' })
    await own.waitForSelector('h1')
    expect(await own.evaluate(`(${moving})(document)`)).toEqual([])
    await own.close()
  })
})

describe('copied text with marks in it', () => {
  it('is the text of the page', async () => {
    await openMarkedPage(page, WTO + SAMPLE_PATH)
    await page.waitForSelector('#meeting [data-plenary-in-claim]')
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#meeting') ?? document.body))
    await page.keyboard.press('Control+c')
    await page.fill('#notes', '')
    await page.focus('#notes')
    await page.keyboard.press('Control+v')
    const words = await page.evaluate(() =>
      document.querySelector('#meeting')?.textContent?.replace(/\s+/g, ' ').trim(),
    )
    await expect.poll(async () => (await page.inputValue('#notes')).replace(/\s+/g, ' ').trim()).toBe(words)
  })
})
