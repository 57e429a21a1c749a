/** Lazy loading: the rules for claims are injected after names are marked, and a page works without them. */
import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { openMarkedPage, openPanel } from '../../testing/browsers/extension'
import { browserWithExtension } from '../../testing/browsers/fixtures'
import { pageFixture, SAMPLE_PATH, WTO } from '../../testing/browsers/wto'

let page: Page

const chromium = browserWithExtension({
  keepsLeftPages: true,
  pages: {
    [SAMPLE_PATH]: pageFixture('sample-en.html'),
    '/other': '<!doctype html><html lang="en"><title>Other</title><p>Another page.</p></html>',
  },
})
beforeAll(async () => {
  await chromium.worker.evaluate(() => {
    const bring = chrome.scripting.executeScript.bind(chrome.scripting)
    Reflect.set(chrome.scripting, 'executeScript', async (injection: Parameters<typeof bring>[0]) => {
      Reflect.set(globalThis, 'asked', Number(Reflect.get(globalThis, 'asked') ?? 0) + 1)
      await Reflect.get(globalThis, 'gate')
      return bring(injection)
    })
  })
})
beforeEach(async () => {
  page = await chromium.context.newPage()
  return () => page.close()
})

/** Blocks the injection of the rules until `turn` lets it through or refuses it. */
const shut = () =>
  chromium.worker.evaluate(() => {
    Reflect.set(globalThis, 'asked', 0)
    const gate = new Promise<void>((resolve, reject) => {
      Reflect.set(globalThis, 'letIn', resolve)
      Reflect.set(globalThis, 'refuse', () => reject(new Error('Cannot access contents of the page')))
    })
    gate.catch(() => {})
    Reflect.set(globalThis, 'gate', gate)
  })
const turn = (how: 'letIn' | 'refuse') => chromium.worker.evaluate((how) => Reflect.get(globalThis, how)(), how)
const asked = () => chromium.worker.evaluate(() => Number(Reflect.get(globalThis, 'asked')))
const washed = () => page.locator('#meeting [data-plenary-in-claim]').count()

it('shows the panel as loading until they arrive', async () => {
  await shut()
  await openMarkedPage(page, WTO + SAMPLE_PATH)
  await expect.poll(asked).toBe(1)
  const panel = await openPanel(chromium, page)
  await expect.poll(() => panel.textContent('main .notice')).toBe('Reading the page…')
  expect(await washed()).toBe(0)
  await turn('letIn')
  await expect.poll(() => panel.locator(':is(#claims, #known) [data-article]').count()).toBeGreaterThan(5)
  await expect.poll(washed).toBeGreaterThan(5)
  await panel.close()
})

it('retries a refused injection three times at most; names are marked and listed without errors', async () => {
  const broken: unknown[] = []
  chromium.context.on('weberror', (error) => broken.push(error.error()))
  await shut()
  await turn('refuse')
  await openMarkedPage(page, WTO + SAMPLE_PATH)
  const panel = await openPanel(chromium, page)
  await panel.waitForSelector('#articles [data-id="spam"]')
  await expect.poll(() => panel.textContent('.verdict')).toMatch(/could not be read/)
  expect(await panel.locator('#claims').count()).toBe(0)
  for (let times = 1; times <= 4; times++) {
    await page.evaluate((times) => {
      const added = document.body.appendChild(document.createElement('p'))
      added.id = `added-${times}`
      added.textContent = 'The co-convenors came back to source code.'
    }, times)
    await page.waitForSelector(`#added-${times} [data-plenary-id="source-code"]`)
  }
  await expect.poll(asked).toBe(3)
  expect([await asked(), await washed(), broken]).toEqual([3, 0, []])
  await panel.close()
})

it('retries on a page restored from the back/forward cache while they were loading', async () => {
  await shut()
  await openMarkedPage(page, WTO + SAMPLE_PATH)
  await expect.poll(asked).toBe(1)
  await page.evaluate(() => Reflect.set(window, 'stamp', 'the same page'))
  await page.goto(`${WTO}/other`)
  await turn('letIn')
  await page.goBack({ waitUntil: 'commit' })
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'stamp')).catch(() => null)).toBe('the same page')
  await expect.poll(washed).toBeGreaterThan(5)
})
