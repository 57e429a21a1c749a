/** The rules for claims come to the pages that may need them, once names are marked; a page does without where they do not come. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type ChromiumWithExtension, openChromiumWithExtension } from '../harness/chromium'
import { gotoMarked, openPanel } from '../harness/extension'
import { pageFixture, SAMPLE_PATH, serveWto, WTO } from '../harness/wto'

let chromium: ChromiumWithExtension
let page: Page

beforeAll(async () => {
  chromium = await openChromiumWithExtension({ keepsLeftPages: true })
  await serveWto(chromium.context, {
    [SAMPLE_PATH]: pageFixture('sample-en.html'),
    '/other': '<!doctype html><html lang="en"><title>Other</title><p>Another page.</p></html>',
  })
  await chromium.worker.evaluate(() => {
    const bring = chrome.scripting.executeScript.bind(chrome.scripting)
    Reflect.set(chrome.scripting, 'executeScript', async (injection: Parameters<typeof bring>[0]) => {
      Reflect.set(globalThis, 'asked', Number(Reflect.get(globalThis, 'asked') ?? 0) + 1)
      await Reflect.get(globalThis, 'gate')
      return bring(injection)
    })
  })
})
afterAll(() => chromium.close())
beforeEach(async () => {
  page = await chromium.context.newPage()
  return () => page.close()
})

/** Has the rules wait until they are let in, or refused. */
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

it('has the panel wait for them, and say nothing of claims before', async () => {
  await shut()
  await gotoMarked(page, WTO + SAMPLE_PATH)
  await expect.poll(asked).toBe(1)
  const panel = await openPanel(chromium, page)
  await expect.poll(() => panel.textContent('main .notice')).toBe('Reading the page')
  expect(await washed()).toBe(0)
  await turn('letIn')
  await expect.poll(() => panel.locator('#claims li').count()).toBeGreaterThan(5)
  await expect.poll(washed).toBeGreaterThan(5)
  await panel.close()
})

it('is asked three times at most where they are refused: names are marked and listed, and nothing breaks', async () => {
  const broken: unknown[] = []
  chromium.context.on('weberror', (error) => broken.push(error.error()))
  await shut()
  await turn('refuse')
  await gotoMarked(page, WTO + SAMPLE_PATH)
  const panel = await openPanel(chromium, page)
  await panel.waitForSelector('#articles [data-id="spam"]')
  expect(await panel.textContent('.verdict')).toMatch(/could not be read/)
  expect(await panel.locator('#claims').count()).toBe(0)
  for (let times = 1; times <= 4; times++) {
    await page.evaluate((times) => {
      const added = document.body.appendChild(document.createElement('p'))
      added.id = `added-${times}`
      added.textContent = 'The co-convenors came back to source code.'
    }, times)
    await page.waitForSelector(`#added-${times} [data-plenary-id="source-code"]`)
  }
  expect([await asked(), await washed(), broken]).toEqual([3, 0, []])
  await panel.close()
})

it('is asked again on a page that was left while they were on their way, and is come back to', async () => {
  await shut()
  await gotoMarked(page, WTO + SAMPLE_PATH)
  await expect.poll(asked).toBe(1)
  await page.evaluate(() => Reflect.set(window, 'stamp', 'the same page'))
  await page.goto(`${WTO}/other`)
  await turn('letIn')
  await page.goBack({ waitUntil: 'commit' })
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'stamp')).catch(() => null)).toBe('the same page')
  await expect.poll(washed).toBeGreaterThan(5)
})
