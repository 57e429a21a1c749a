/** Starts of the installed app, timed in the page. */
import type { BrowserContext, Page } from 'playwright-core'
import { ADDRESS, inMeta, isCheckpointSaved, until } from './installed-app'
import { PRESS } from './start-floor'

export const ARTICLE = 'electronic-contracts'

export interface Opened {
  readonly paint: number
  /** The visible part of the board is painted. */
  readonly board: number
  /** A key pressed then is answered: the board of the day before is painted. */
  readonly answers: number
}

/** Expected source of the board: none, the checkpoint, or the log. */
type From = 'static' | 'floor' | 'checkpoint' | 'log'

/** A start after the checkpoint was deleted. */
export async function openAfresh(context: BrowserContext): Promise<Opened> {
  const page = await context.newPage()
  // Same origin, without the app.
  await page.goto(`${ADDRESS}manifest.webmanifest`)
  await page.evaluate(inMeta("delete('~checkpoint')"))
  await page.close()
  return await open(context, 'log')
}

async function openSlowed(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return page
}

const PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"

/** Opens the app until first paint. */
export async function openPainted(context: BrowserContext): Promise<number> {
  const page = await openSlowed(context)
  await page.goto(ADDRESS)
  await until(page, `${PAINTED} > 0`)
  const painted = Number(await page.evaluate(PAINTED))
  await page.close()
  return painted
}

export async function open(context: BrowserContext, from: From): Promise<Opened> {
  const page = await openSlowed(context)
  await page.addInitScript(`{
    const at = (globalThis.boardAt = {})
    const note = (name, then) => {
      at[name] = 0
      requestAnimationFrame(() => setTimeout(() => {
        at[name] = performance.now()
        then?.()
      }))
    }
    const getAll = IDBObjectStore.prototype.getAll
    IDBObjectStore.prototype.getAll = function (...args) {
      if (this.name === 'packs') at.from ??= 'board' in at ? 'checkpoint' : 'log'
      return getAll.apply(this, args)
    }
    const press = ${PRESS}
    new MutationObserver(() => {
      if (!('board' in at) && document.querySelector('main table tr')) note('board', press)
      if (!('answers' in at) && document.querySelector('.asof.past')) note('answers')
    }).observe(document, { childList: true, subtree: true, attributes: true })
  }`)
  await page.goto(ADDRESS)
  if (from === 'static') await until(page, `${PAINTED} > 0`)
  else await until(page, `boardAt.board > 0 && boardAt.answers > 0 && ${PAINTED} > 0`)
  if (from === 'checkpoint' || from === 'log') await until(page, 'Boolean(boardAt.from)')
  const { from: was = from, ...opened } = await page.evaluate(() => ({
    board: Number.NaN,
    answers: Number.NaN,
    ...(Reflect.get(globalThis, 'boardAt') as Partial<Opened & { from: From }>),
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }))
  if (from === 'checkpoint' || from === 'log') await until(page, isCheckpointSaved)
  await page.close()
  if (was !== from) throw new Error(`The board came from ${was}, not from ${from}`)
  return opened
}

/** Opens an article until its history is painted. */
export async function openHistory(context: BrowserContext): Promise<number> {
  const page = await openSlowed(context)
  await page.addInitScript(`new MutationObserver((_, observer) => {
    if (!document.querySelector('.obs li')) return
    observer.disconnect()
    requestAnimationFrame(() => setTimeout(() => { globalThis.historyAt = performance.now() }))
  }).observe(document, { childList: true, subtree: true })`)
  await page.goto(`${ADDRESS}#/articles/${ARTICLE}`)
  await until(page, 'globalThis.historyAt > 0')
  const painted = Number(await page.evaluate('historyAt'))
  await page.close()
  return painted
}

/**
 * Opens the board at full speed and gives the longest task in ms from its first rows until the log is read and the ledger
 * computed; 0 where none was over 50.
 */
export async function longestTask(context: BrowserContext): Promise<number> {
  const page = await context.newPage()
  await page.addInitScript(`{
    globalThis.tasks = []
    globalThis.drawnAt = Infinity
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true })
    new MutationObserver((_, observer) => {
      if (!document.querySelector('main table tr')) return
      observer.disconnect()
      globalThis.drawnAt = performance.now()
    }).observe(document, { childList: true, subtree: true })
    const getAll = IDBObjectStore.prototype.getAll
    IDBObjectStore.prototype.getAll = function (...args) {
      const request = getAll.apply(this, args)
      if (this.name === 'batches') request.addEventListener('success', () => { globalThis.isLogRead = true })
      return request
    }
  }`)
  await page.goto(ADDRESS)
  await until(page, 'globalThis.isLogRead === true')
  // The ledger is computed after it.
  await page.waitForTimeout(2000)
  const longest = Number(
    await page.evaluate(
      'Math.max(0, ...tasks.filter(({ startTime }) => startTime > drawnAt).map(({ duration }) => duration))',
    ),
  )
  await page.close()
  return longest
}
