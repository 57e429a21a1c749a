/** A host page reads nothing of card and margin, whatever of the platform it asks, and opens nothing without the user. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCard } from '../../testing/browsers/card-frame'
import { type ChromiumWithExtension, openChromiumWithExtension } from '../../testing/browsers/chromium'
import { closedShadows } from '../../testing/browsers/closed-shadow'
import { contentScript } from '../../testing/browsers/content-script'
import { openExtensionPage } from '../../testing/browsers/extension'
import { type Firefox, openFirefox } from '../../testing/browsers/firefox'
import { pageFixture, serveWto, WTO } from '../../testing/browsers/wto'

const pages = { '/clickjack': pageFixture('clickjack.html') }
const ADDRESS = `${WTO}/clickjack`
const MARK = '#text [data-plenary-id="spam"]'
/** Words of the card that the page itself does not have. */
const WORDS = ['Seojin', 'Unsolicited', 'mofa.go.jp', 'Open in Plenary', 'Mark as wrong', '+1', '✓']

/** All that a page can ask while a card is open; runs in the page. */
function whatThePageLearns(words: readonly string[]) {
  const told: string[] = []
  const tell = (...values: unknown[]) => told.push(...values.map(String))
  // Firefox refuses to look into frames of another origin, whatever they hold.
  const find = (text: string, inFrames: boolean): boolean => {
    getSelection()?.removeAllRanges()
    try {
      const found: unknown = Reflect.get(window, 'find')
      return typeof found === 'function' && found.call(window, text, true, false, true, false, inFrames, false) === true
    } catch {
      return false
    }
  }
  // Letter by letter: a beginning that is found is a word that can be spelt out.
  for (const word of words)
    for (let length = Math.min(4, word.length); length <= word.length; length++)
      for (const inFrames of [true, false])
        if (find(word.slice(0, length), inFrames)) tell(`found ${word.slice(0, length)}`)
  getSelection()?.selectAllChildren(document.documentElement)
  tell(getSelection()?.toString() ?? '')
  document.execCommand('copy')
  const layers = [...document.querySelectorAll<HTMLElement>('[data-plenary-layer]')]
  for (const layer of layers) {
    tell(layer.outerHTML, layer.textContent, layer.shadowRoot)
    try {
      tell(layer.attachInternals().shadowRoot?.textContent)
    } catch (error) {
      tell(String(error))
    }
    const opened: unknown = Reflect.get(Element.prototype, 'openOrClosedShadowRoot')
    tell(opened, Reflect.get(layer, 'openOrClosedShadowRoot'))
    tell(layer.getHTML?.({ serializableShadowRoots: true }) ?? '')
  }
  for (let x = 0; x < innerWidth; x += 40)
    for (let y = 0; y < innerHeight; y += 40) {
      tell(...document.elementsFromPoint(x, y).map((one) => one.textContent?.slice(0, 0) ?? ''))
      const caret: unknown = Reflect.get(document, 'caretPositionFromPoint')
      const node: unknown =
        typeof caret === 'function' ? Reflect.get(caret.call(document, x, y) ?? {}, 'offsetNode') : null
      if (node instanceof Text && !document.body.contains(node)) tell(node.data)
    }
  tell(...performance.getEntries().map(({ name }) => name))
  tell(Reflect.get(window, 'heard'), Reflect.get(window, 'clipboard'))
  for (const root of [...Reflect.get(window, 'roots'), ...Reflect.get(window, 'internals')])
    if (root) tell('a root', root.textContent)
  return {
    told: told.join('\n'),
    frames: window.length,
    sizes: layers.map((layer) => {
      const { width, height } = layer.getBoundingClientRect()
      return [width, height, layer.offsetHeight, layer.clientHeight]
    }),
  }
}

/** Box of our frame as hit tests of the page find it; it must not depend on the card. */
function boxByPoint() {
  const rows: number[] = []
  for (let y = 0; y < innerHeight; y += 2)
    if (document.elementsFromPoint(500, y).some((one) => one.matches(':popover-open'))) rows.push(y)
  return rows.length
}

/** Every event that might open, move or press something, made by a script. */
function makeEvents() {
  const targets = [...document.querySelectorAll('[data-plenary-kind], [data-plenary-layer]'), document, window]
  // A page may follow its own links: that is not what is asked here.
  addEventListener('click', (event) => event.preventDefault())
  for (const target of targets) {
    for (const type of ['pointerover', 'pointerenter', 'pointermove', 'mouseover', 'pointerdown', 'pointerup', 'click'])
      target.dispatchEvent(
        new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, clientX: 410, clientY: 120 }),
      )
    for (const type of ['focusin', 'focus']) target.dispatchEvent(new FocusEvent(type, { bubbles: true }))
    for (const key of ['Tab', 'ArrowDown', 'Enter'])
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
    if (target instanceof HTMLElement) {
      target.focus()
      if (target.matches('[data-plenary-layer]')) target.click()
    }
  }
}
const openLayers = () => document.querySelectorAll('[data-plenary-layer]:popover-open').length

const expectNothing = ({ told, frames, sizes }: ReturnType<typeof whatThePageLearns>) => {
  for (const word of WORDS) expect(told).not.toContain(word)
  expect(told).not.toMatch(/found|a root|-extension:/)
  expect(frames).toBe(0)
  expect(new Set(sizes.flat())).toEqual(new Set([0]))
}

/** Takes every node that any property of any event holds, with the tree around it; runs in the page. */
function watchEvents() {
  const held: Node[] = []
  Reflect.set(window, 'held', held)
  const types = ['over', 'enter', 'move', 'out', 'leave', 'down', 'up'].flatMap((one) => [
    `pointer${one}`,
    `mouse${one}`,
  ])
  for (const type of [...types, 'click', 'focus', 'focusin', 'blur', 'focusout', 'keydown', 'keyup', 'selectionchange'])
    addEventListener(
      type,
      (event) => {
        // All properties: Firefox has some of its own, such as `originalTarget` and `rangeParent`.
        for (const key in event) {
          const value: unknown = Reflect.get(event, key)
          if (value instanceof Node) held.push(value)
        }
      },
      true,
    )
}
/** Nodes in a closed tree among the held ones, and the hits of the page's points. */
function nodesOfOurs() {
  const held: Node[] = Reflect.get(window, 'held')
  const caretAt: unknown = Reflect.get(document, 'caretPositionFromPoint')
  for (let x = 0; x < innerWidth; x += 8)
    for (let y = 0; y < innerHeight; y += 8) {
      const node: unknown =
        typeof caretAt === 'function' ? Reflect.get(caretAt.call(document, x, y) ?? {}, 'offsetNode') : null
      if (node instanceof Node) held.push(node)
    }
  const ours = held.filter((node) => node.getRootNode() instanceof ShadowRoot)
  return { count: held.length > 0, ours: [...new Set(ours.map(({ nodeName }) => nodeName))] }
}
/** Positions over the margin of the text, as a user's pointer would cross it. */
const MARGIN_X = [66, 70, 78, 86]

describe('in Chromium', () => {
  let chromium: ChromiumWithExtension
  beforeAll(async () => {
    chromium = await openChromiumWithExtension()
    await serveWto(chromium.context, pages)
  })
  afterAll(() => chromium.close())

  it('reads nothing while a card is open, and opens none by events of its making', async () => {
    const page = await chromium.context.newPage()
    await page.goto(ADDRESS)
    await page.waitForSelector(`${MARK}[data-plenary-in-claim]`)
    await page.evaluate(makeEvents)
    await page.waitForTimeout(800)
    expect(await page.evaluate(openLayers)).toBe(0)
    const card = await openCard(page, MARK)
    await expect.poll(() => card.locator('body').textContent()).toContain('Seojin Yang')
    const shadow = await closedShadows(page)
    await expect.poll(() => shadow.attribute('.margin', 'data-sign')).toBe('+1')
    expectNothing(await page.evaluate(whatThePageLearns, WORDS))
    const one = await page.evaluate(boxByPoint)
    await page.mouse.click(2, 2)
    await openCard(page, '[data-plenary-id="open-government-data"]')
    await expect.poll(async () => Math.abs((await page.evaluate(boxByPoint)) - one)).toBeLessThan(3)
    await page.close()
  })

  it('gets hold of no node of ours by an event, wherever the pointer and the focus go', async () => {
    const page = await chromium.context.newPage()
    await page.goto(ADDRESS)
    await page.waitForSelector(`${MARK}[data-plenary-in-claim]`)
    const shadow = await closedShadows(page)
    await expect.poll(() => shadow.attribute('.margin', 'data-sign')).toBe('+1')
    const at = await shadow.pointOf('.margin')
    await page.evaluate(watchEvents)
    for (const x of MARGIN_X) await page.mouse.move(x, at?.y ?? 0)
    await page.mouse.click(at?.x ?? 0, at?.y ?? 0)
    await expect.poll(() => shadow.text()).toContain('Mark as wrong')
    for (let times = 0; times < 4; times++) await page.keyboard.press('Tab')
    expect(await page.evaluate(nodesOfOurs)).toEqual({ count: true, ours: [] })
    await page.close()
  })

  it('tells the process of a page nothing of what was saved on another site', async () => {
    const own = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
    const url = 'https://other.example/page'
    const place = { url, title: '', lang: 'en', published: null } as const
    const words = { quote: 'Spam is clean.', paragraph: 'Spam is clean.', paragraphNumber: 1 }
    const speaker = { person: null, role: null, members: [] }
    const of = { negotiation: 'wto-ecommerce', article: 'spam', status: 'clean' } as const
    const draft = { ...of, date: '2021-07-22', layer: 'public', place, speaker } as const
    const { ids } = await own.ask('keep', { drafts: [{ ...draft, ...words }] })
    const page = await chromium.context.newPage()
    await page.goto(ADDRESS)
    await page.waitForSelector(`${MARK}[data-plenary-in-claim]`)
    const evaluate = await contentScript(page)
    const request = JSON.stringify({ plenary: 'keptHere', params: { url, ids } })
    expect(await evaluate(`chrome.runtime.sendMessage(${request})`)).toEqual({
      ok: true,
      result: { saved: [], synced: [], refused: [] },
    })
    await own.ask('undo', { ids })
    await own.page.close()
    await page.close()
  })

  it('finds no frame of ours at an address of its own, and no page but the card’s can be framed', async () => {
    const page = await chromium.context.newPage()
    await page.goto(ADDRESS)
    await page.waitForSelector(`${MARK}[data-plenary-in-claim]`)
    const card = await openCard(page, MARK)
    const base = new URL(card.url()).origin
    for (const path of ['card/index.html', 'options/index.html', 'panel/index.html']) {
      const text = await page.evaluate(async (src) => {
        const frame = document.createElement('iframe')
        frame.src = src
        const loaded = new Promise((done) => frame.addEventListener('load', done))
        document.body.append(frame)
        await loaded
        return frame.contentDocument?.body.textContent ?? ''
      }, `chrome-extension://${chromium.extensionId}/${path}`)
      expect(text).toBe('')
    }
    const inside = page.frames().filter((frame) => frame !== card && frame.url().startsWith(base))
    for (const frame of inside) expect(await frame.locator('body').textContent()).toBe('')
    await page.close()
  })
})

describe('in Firefox', () => {
  let firefox: Firefox
  beforeAll(async () => {
    firefox = await openFirefox({ pwaPort: 1, pages })
  })
  afterAll(() => firefox.close())

  it('reads nothing while a card is open, and opens none by events of its making', async () => {
    const page = await firefox.openPage()
    await page.goto(ADDRESS)
    await page.waitForSelector(`${MARK}[data-plenary-in-claim]`)
    await page.evaluate(makeEvents)
    await new Promise((after) => setTimeout(after, 800))
    expect(await page.evaluate(openLayers)).toBe(0)
    await page.bringToFront()
    await expect
      .poll(async () => {
        await page.mouse.move(2, 2)
        await page.hover(MARK)
        return page.evaluate(openLayers)
      })
      .toBe(1)
    await new Promise((after) => setTimeout(after, 1500))
    expectNothing(await page.evaluate(whatThePageLearns, WORDS))
  })

  it('gets hold of no node of ours by an event, wherever the pointer and the focus go', async () => {
    const page = await firefox.openPage()
    await page.goto(ADDRESS)
    await page.waitForSelector(`${MARK}[data-plenary-in-claim]`)
    await page.bringToFront()
    await page.evaluate(watchEvents)
    const top = await page.$eval('#text', (text) => text.getBoundingClientRect().top)
    await expect
      .poll(async () => {
        await page.mouse.move(2, 2)
        for (const x of MARGIN_X) await page.mouse.move(x, top + 12)
        await page.mouse.click(78, top + 12)
        await new Promise((after) => setTimeout(after, 300))
        return page.evaluate(openLayers)
      })
      .toBe(1)
    for (let times = 0; times < 4; times++) await page.keyboard.press('Tab')
    expect(await page.evaluate(nodesOfOurs)).toEqual({ count: true, ours: [] })
  })
})
