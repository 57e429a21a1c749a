/**
 * Language detection: a page is read in the language of its text, with the lexicon injected where its address says
 * another.
 */
import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { PWA_URL } from '../../testing/browsers/builds'
import { openMarkedPage, openPanel } from '../../testing/browsers/extension'
import { emptySnapshot, serveFakePwa } from '../../testing/browsers/fake-pwa'
import { browserWithExtension } from '../../testing/browsers/fixtures'
import { SAMPLE_PATH, WTO } from '../../testing/browsers/wto'

const FRENCH_PATH = '/french/news_f/news21_f/sample_f.htm'
const FRENCH = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Commerce électronique</title></head><body>
<h1>Négociations sur le commerce électronique, le 22 juillet 2021</h1>
<p>Les Membres ont mis au propre le texte sur le code source et celui qui porte sur les signatures électroniques.</p>
<p>Le Japon et la Norvège ont parlé des données publiques ouvertes avec les autres dans un petit groupe.</p></body></html>`

const chromium = browserWithExtension({ pages: { [SAMPLE_PATH]: FRENCH, [FRENCH_PATH]: FRENCH } })
let page: Page

beforeAll(async () => {
  await chromium.worker.evaluate(() => {
    const bring = chrome.scripting.executeScript.bind(chrome.scripting)
    Reflect.set(chrome.scripting, 'executeScript', async (injection: Parameters<typeof bring>[0]) => {
      const file = (injection.files?.at(-1) ?? '').replace(/^content\/|\.iife\.js$/g, '')
      Reflect.get(globalThis, 'brought').push(file)
      if (Reflect.get(globalThis, 'refused') === file) throw new Error('Cannot access contents of the page')
      return bring(injection)
    })
  })
})
beforeEach(async () => {
  await refuse('')
  page = await chromium.context.newPage()
  return () => page.close()
})

const refuse = (file: string) =>
  chromium.worker.evaluate((file) => {
    Reflect.set(globalThis, 'brought', [])
    Reflect.set(globalThis, 'refused', file)
  }, file)
const brought = () => chromium.worker.evaluate((): string[] => Reflect.get(globalThis, 'brought'))
const named = () => page.$$eval('[data-plenary-id]', (all) => all.map((one) => one.getAttribute('data-plenary-id')))
const NAMED = ['source-code', 'electronic-signatures', 'jp', 'no', 'open-government-data']

it.each([
  ['at a French address has the lexicon from the start', FRENCH_PATH, ['claims']],
  ['at another address has it injected', SAMPLE_PATH, ['lexicon-fr', 'claims']],
])('a French page %s', async (_, path, files) => {
  await openMarkedPage(page, WTO + path)
  await page.waitForSelector('[data-plenary-in-claim]')
  expect(await named()).toEqual(NAMED)
  expect(await brought()).toEqual(files)
})

it('is not marked without the lexicon, reported in the panel, with three retries at most', async () => {
  const broken: unknown[] = []
  chromium.context.on('weberror', (error) => broken.push(error.error()))
  await refuse('lexicon-fr')
  await page.goto(WTO + SAMPLE_PATH)
  for (let times = 1; times <= 4; times++) {
    const asked = Math.min(times, 3)
    await expect.poll(async () => (await brought()).length).toBe(asked)
    const panel = await openPanel(chromium, page)
    await expect.poll(() => panel.textContent('.verdict')).toMatch(/could not be read/)
    await panel.close()
    await page.evaluate(() => document.body.append(document.createElement('p'), 'Le texte sur le code source.'))
  }
  expect([await brought(), await named(), broken]).toEqual([Array(3).fill('lexicon-fr'), [], []])
})

it('uses the stored lexicon once the PWA has delivered a snapshot', async () => {
  await serveFakePwa(chromium.context, emptySnapshot('snapshot-of-languages'))
  const pwa = await chromium.context.newPage()
  await pwa.goto(PWA_URL)
  const own = () =>
    chromium.worker.evaluate(async () => {
      const { kit } = await chrome.storage.local.get('kit')
      return JSON.stringify(kit)
    })
  await expect.poll(own).toContain('"ownLexicons":true')
  await pwa.close()
  for (const path of [FRENCH_PATH, SAMPLE_PATH]) {
    await refuse('')
    await openMarkedPage(page, WTO + path)
    await page.waitForSelector('[data-plenary-in-claim]')
    expect(await named()).toEqual(NAMED)
    expect(await brought()).toEqual(['claims'])
  }
})
