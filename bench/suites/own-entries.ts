/** My entries with thousands of them, CPU-throttled: scrolled to the end and back by jumps and by the wheel, and searched. */
import type { CDPSession, Page } from 'playwright-core'
import { type Row, sampleOf, type Verdict } from '../figures'
import type { App } from '../installed-app'
import { ENDED, STARTED } from '../marks'
import { traced } from '../trace'

/** Number of entries. */
export const ENTRIES = 5_000

export interface Listed {
  /** Longest task on the main thread, in ms. */
  readonly scrolled: number
  readonly filtered: number
  /** From the key until the list is of the whole query, in ms. */
  readonly found: number
  /** Rows in the page. */
  readonly rows: number
}

/** Opens the list, scrolls it, and types a query. */
export async function workThrough({ context }: App, address: string): Promise<Listed> {
  const browser = context.browser()
  if (!browser) throw new Error('The browser has gone')
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.goto(`${address}#/mine`)
  await page.locator('main .rows > li').first().waitFor()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.waitForTimeout(1000)
  const scrolled = await traced({ browser }, page, () => scrollThrough(page, devtools), true)
  const rows = await page.locator('main .rows > li').count()
  const filtered = await traced({ browser }, page, () => search(page), true)
  await page.close()
  return { scrolled: scrolled.spent.longest, filtered: filtered.spent.longest, found: filtered.result, rows }
}

const mark = (page: Page, name: string) => page.evaluate((name) => void performance.mark(name), name)

async function scrollThrough(page: Page, devtools: CDPSession): Promise<void> {
  await mark(page, STARTED)
  for (const yDistance of [-6000, 3000])
    await devtools.send('Input.synthesizeScrollGesture', {
      x: 600,
      y: 400,
      yDistance,
      speed: 2400,
      gestureSourceType: 'mouse',
    })
  for (const key of ['End', 'Home', 'PageDown', 'PageDown']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(600)
  }
  await page.keyboard.press('Home')
  await page.waitForTimeout(600)
  await mark(page, ENDED)
}

/** Types the number of one entry's page, letter by letter; the words of all are read on the way. */
async function search(page: Page): Promise<number> {
  const field = page.locator('#mine-find')
  await field.focus()
  await mark(page, STARTED)
  await page.keyboard.type('4321', { delay: 80 })
  const found = await page.evaluate(async () => {
    const start = performance.now()
    while (document.querySelectorAll('main .rows > li').length !== 1)
      await new Promise((frame) => requestAnimationFrame(frame))
    return performance.now() - start
  })
  await page.selectOption('#mine-kind', 'observation')
  await page.fill('#mine-find', '')
  await page.waitForFunction(() => document.querySelectorAll('main .rows > li').length > 1)
  await page.waitForTimeout(300)
  await mark(page, ENDED)
  return found
}

export const rowOf = (runs: readonly Listed[]): Row => ({
  work: `${ENTRIES} own entries scrolled and searched, CPU slowed 4x`,
  contender: 'ours',
  figures: {
    'longest task while scrolling': sampleOf(runs.map(({ scrolled }) => scrolled)),
    'longest task while filtering': sampleOf(runs.map(({ filtered }) => filtered)),
    'last key to the one entry': sampleOf(runs.map(({ found }) => found)),
    'rows in the page': runs[0]?.rows ?? 0,
  },
})

/** The worst of all runs but one counts, without outliers that are due to the machine. */
export const verdictOf = (runs: readonly Listed[]): Verdict => ({
  target: `longest task while ${ENTRIES} own entries are scrolled and filtered, CPU slowed 4x, in all runs but the worst`,
  limit: 50,
  bound: 'at most',
  measured: runs.map(({ scrolled, filtered }) => Math.max(scrolled, filtered)).sort((a, b) => b - a)[1] ?? Number.NaN,
  unit: 'ms',
})
