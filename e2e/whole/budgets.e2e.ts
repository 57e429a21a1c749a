/**
 * Performance budgets independent of machine speed: transferred bytes, and counts of requests, elements and work. Times
 * are measured by the bench.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillSheet } from '../../bench/ended'
import { ENDED, STARTED } from '../../bench/marks'
import type {} from '../../bench/pages/counted'
import { openSession, type Session } from '../../bench/session'
import { traced } from '../../bench/trace'
import { packedOf } from '../../extension/page-payload'
import { BUILDS, PWA_URL } from '../../testing/browsers/builds'
import { checkpointIsSaved } from '../../testing/browsers/checkpoint'
import { browser, browserWithExtension, offlinePwa, servedPwa } from '../../testing/browsers/fixtures'
import { pageFixture, SAMPLE_PATH, WTO } from '../../testing/browsers/wto'

const KB = 1024
const gzipped = (content: string | Buffer) => gzipSync(content, { level: 9 }).length

describe('the size of the content script', () => {
  const content = (name: string) => readFileSync(join(BUILDS.chromium, 'content', `${name}.iife.js`), 'utf8')
  const { content_scripts } = JSON.parse(readFileSync(join(BUILDS.chromium, 'manifest.json'), 'utf8'))
  const langs = ['en', 'fr', 'es']
  const ofReader = (langs: readonly string[]) => [
    ...langs.map((lang) => `content/lexicon-${lang}.iife.js`),
    'content/reader.iife.js',
  ]

  it('is at most 42 KB, which with one lexicon is all that an unrelated page loads', () => {
    const listed = content_scripts
      .slice(0, -1)
      .map(({ matches, js }: { matches: string[]; js: string[] }) => [matches[0], js])
    expect(listed).toEqual([
      [`${WTO}/*`, ofReader(langs)],
      [`${WTO}/english/*`, ofReader(['en'])],
      [`${WTO}/french/*`, ofReader(['fr'])],
      [`${WTO}/spanish/*`, ofReader(['es'])],
    ])
    expect(gzipped(content('reader'))).toBeLessThanOrEqual(42 * KB)
  })
  it('grows by at most 49 KB, the rules for claims and the second reader, on a page about the negotiation', () => {
    expect(gzipped(content('claims'))).toBeLessThanOrEqual(49 * KB)
  })
  it('grows by at most 16 KB, the structure of a page and the signs of statements, once its names are marked', () => {
    expect(gzipped(content('layout'))).toBeLessThanOrEqual(16 * KB)
  })
  it.each(langs)('grows by at most 2 KB for the patterns of a language: %s', (lang) => {
    expect(gzipped(content(`rules-${lang}`))).toBeLessThanOrEqual(2 * KB)
  })
  it.each(langs)('is at most 40 KB for the lexicon of a language: %s', (lang) => {
    const ran: { plenaryLexicons?: Record<string, string> } = {}
    runInNewContext(content(`lexicon-${lang}`), ran)
    const { header, bytes } = packedOf(ran.plenaryLexicons?.[lang] ?? '')
    expect(bytes.length).toBeGreaterThan(10_000)
    expect(gzipped(header) + gzipped(Buffer.from(bytes))).toBeLessThanOrEqual(40 * KB)
  })
})

describe('a first visit to the PWA', () => {
  const pwa = servedPwa()
  const chromium = browser({ pwa, hasWindows: true, isMeasured: true })
  let loaded: readonly string[] = []
  let requests: IndexedDbCounts
  let forKept: IndexedDbCounts
  let forMany: IndexedDbCounts
  let rowsAtFirst = 0
  let elementsAtFirst = 0
  let elements = 0

  beforeAll(async () => {
    const page = await chromium.context.newPage()
    await countIndexedDb(page)
    await noteLoaded(page)
    await page.goto(PWA_URL)
    await page.waitForSelector('main table')
    loaded = await page.evaluate(() => Reflect.get(globalThis, 'loadedForBoard'))
    // Without a checkpoint: the board is drawn from the log.
    await checkpointIsSaved(page)
    await page.evaluate(addBatches, 0)
    await page.reload()
    await page.waitForSelector('main table')
    requests = await page.evaluate(() => Reflect.get(globalThis, 'askedForBoard'))
    await checkpointIsSaved(page)
    await page.reload()
    await page.waitForSelector('main table')
    forKept = await page.evaluate(() => Reflect.get(globalThis, 'askedForBoard'))
    rowsAtFirst = await page.evaluate(() => Reflect.get(globalThis, 'rowsAtFirst'))
    elementsAtFirst = await page.evaluate(() => Reflect.get(globalThis, 'elementsAtFirst'))
    // Rows out of sight are drawn later.
    await page.waitForFunction((all) => document.querySelectorAll('.board tr.a').length >= all, 31)
    elements = await page.evaluate(() => document.querySelectorAll('.board tbody *').length)
    await page.evaluate(addBatches, BATCHES)
    await page.reload()
    await page.waitForSelector('main table')
    forMany = await page.evaluate(() => Reflect.get(globalThis, 'askedForBoard'))
  })

  it('draws the board with at most 90 KB, without the dataset', () => {
    const files = [...new Set(loaded)].filter((path) => /\.(js|css|html)$|\/$/.test(path) && !path.endsWith('/sw.js'))
    const sizes = files.map((path) => gzipped(readFileSync(join(BUILDS.pwa, path === '/' ? 'index.html' : path))))
    const list = files.map((path, index) => `${sizes[index]} ${path}`).join('\n')
    expect(
      sizes.reduce((sum, size) => sum + size, 0),
      list,
    ).toBeLessThanOrEqual(90 * KB)
  })
  it('loads no charts, no other screen and no recogniser in advance', () => {
    // The app is one file, counted above.
    const others = loaded.filter((path) => !/\/app-[^/]+\.js$/.test(path))
    const heavy = others.filter((path) => /Screen-|Sheet-/.test(path) || sizeOf(path) > 20 * KB)
    expect(heavy).toEqual([])
  })
  it('reads existing data with few IndexedDB requests', () => {
    expect(requests.requests).toBeGreaterThan(0)
    // One per object store, and seven for the checkpoint that is not there.
    expect(requests.requests).toBeLessThanOrEqual(13)
    // The pack, and twice the identity of the database.
    expect(requests.rows).toBeLessThanOrEqual(3)
  })
  it('reads the checkpoint, two small rows and the keys of the log to draw the board', async () => {
    expect(forKept).toEqual({ requests: 7, rows: 3, most: 1, writes: 0 })
  })
  it('draws only the rows above the fold first', () => {
    expect(rowsAtFirst).toBeGreaterThan(10)
    expect(rowsAtFirst).toBeLessThanOrEqual(20)
    expect(elementsAtFirst).toBeGreaterThan(300)
    expect(elementsAtFirst).toBeLessThanOrEqual(570)
  })
  it('reads a long log in batches of a few rows', () => {
    expect(forMany.rows).toBe(BATCHES + 3)
    expect(forMany.most).toBeLessThanOrEqual(2)
    expect(forMany.requests).toBeLessThanOrEqual(13 + BATCHES / 2)
  })
  it('reads the checkpoint with a first script of at most 3 KB, which imports no other file', () => {
    const page = readFileSync(join(BUILDS.pwa, 'index.html'), 'utf8')
    const first = [...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, path = '']) => path)
    expect(first).toHaveLength(1)
    const script = readFileSync(join(BUILDS.pwa, first[0] ?? ''), 'utf8')
    expect(gzipped(script)).toBeLessThanOrEqual(3 * KB)
    expect(
      [...script.matchAll(/(?:^|[;\s])import\s*(?:[\w*{][^;'"`]*?from\s*)?["'`][^"'`]+/g)].map(([found]) => found),
    ).toEqual([])
    expect(page).not.toContain('modulepreload')
  })
  it('draws each of 54 articles with at most 25 elements', () => {
    expect(elements).toBeGreaterThan(54 * 10)
    expect(elements / 54).toBeLessThanOrEqual(25)
  })
})

function sizeOf(path: string): number {
  return path.endsWith('.js') ? gzipped(readFileSync(join(BUILDS.pwa, path))) : 0
}

/** Records resources and IndexedDB requests up to the moment at which the board is drawn. */
async function noteLoaded(page: Page): Promise<void> {
  await page.addInitScript(`new MutationObserver((_, observer) => {
    if (!document.querySelector('main table')) return
    observer.disconnect()
    const entries = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type))
    globalThis.loadedForBoard = entries.map(({ name }) => new URL(name).pathname)
    globalThis.askedForBoard = { ...globalThis.indexedDbCounts }
    globalThis.rowsAtFirst = document.querySelectorAll('main tbody tr').length
    globalThis.elementsAtFirst = document.querySelectorAll('*').length
  }).observe(document, { childList: true, subtree: true })`)
}

interface IndexedDbCounts {
  readonly requests: number
  /** Rows returned. */
  readonly rows: number
  /** Rows in the largest result. */
  readonly most: number
  readonly writes: number
}

const BATCHES = 12

/** Adds empty import batches to the database, and deletes the checkpoint. */
const addBatches = (count: number): Promise<void> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('plenary')
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['batches', 'meta'], 'readwrite')
      for (let at = 0; at < count; at++) transaction.objectStore('batches').add({ id: `batch-${at}`, records: [] })
      for (const key of ['~checkpoint', '~checkpoint-contents']) transaction.objectStore('meta').delete(key)
      transaction.oncomplete = () => resolve(opening.result.close())
    }
  })

/** Counts IndexedDB requests, from the next document on. */
async function countIndexedDb(page: Page): Promise<void> {
  await page.addInitScript(`{
    const counts = { requests: 0, rows: 0, most: 0, writes: 0 }
    globalThis.indexedDbCounts = counts
    for (const type of [IDBObjectStore, IDBIndex])
      for (const name of ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor', 'add', 'put']) {
        const original = type.prototype[name]
        if (!original) continue
        type.prototype[name] = function (...args) {
          const request = original.apply(this, args)
          counts.requests++
          if (name === 'put' || name === 'add') counts.writes++
          request.addEventListener('success', () => {
            const { result } = request
            if (name !== 'get' && name !== 'getAll') return
            const rows = Array.isArray(result) ? result.length : result === undefined ? 0 : 1
            counts.rows += rows
            counts.most = Math.max(counts.most, rows)
          })
          return request
        }
      }
  }`)
}

describe('the full matrix, counted', () => {
  const pwa = servedPwa()
  const chromium = browser({ pwa, hasWindows: true, isMeasured: true })
  let page: Page

  beforeAll(async () => {
    page = await chromium.context.newPage()
    await page.goto(PWA_URL)
    await page.waitForSelector('main table')
    await checkpointIsSaved(page)
    await page.close()
    page = await chromium.context.newPage()
    await countIndexedDb(page)
    await page.goto(`${PWA_URL}#/matrix`)
    await page.waitForSelector('.mx td a')
    // Until the first chunk of rows is complete.
    const filled = () => page.locator('.mx tbody tr').count()
    for (let rows = 0; rows < (await filled()); await page.waitForTimeout(500)) rows = await filled()
  })

  it('draws at most two rows per frame', async () => {
    // Slow frames: no second chunk fits into one.
    const devtools = await chromium.context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    await page.evaluate(`{
      const rows = (globalThis.rowsByFrame = [0])
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes) if (node instanceof Element) rows[rows.length - 1] += node.querySelectorAll('tr:has(td)').length + node.matches('tr:has(td)')
      }).observe(document.querySelector('main'), { childList: true, subtree: true })
      const step = () => { rows.push(0); requestAnimationFrame(step) }
      requestAnimationFrame(step)
      location.hash = '#/matrix?full=1'
    }`)
    await expect
      .poll(() => page.locator('.mx tbody tr:has(td)').count(), { timeout: 20_000 })
      .toBeGreaterThanOrEqual(54)
    const rows = await page.evaluate((): number[] => Reflect.get(globalThis, 'rowsByFrame'))
    expect(rows.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(54)
    expect(Math.max(...rows)).toBeLessThanOrEqual(2)
    // Empty cells are 5,000: they must have no box.
    const boxes = await page
      .locator('.mx td:empty:not(:last-child)')
      .evaluateAll((cells) => cells.filter((cell) => cell.getClientRects().length > 0).length)
    expect(boxes).toBe(0)
  })
  it('does not write a checkpoint that is current', async () => {
    // Longer than the pause before a save.
    await page.waitForTimeout(4000)
    const { writes } = await page.evaluate((): IndexedDbCounts => Reflect.get(globalThis, 'indexedDbCounts'))
    expect(writes).toBe(0)
  })
})

describe('saving an entry, counted', () => {
  const pwa = offlinePwa({ hasWindows: true, isMeasured: true })

  it('forces no synchronous layout', async () => {
    const { page } = pwa
    const browser = page.context().browser()
    if (!browser) throw new Error('This browser cannot be traced')
    await pwa.goto('#/articles/spam')
    // Nothing is focused: restoring the focus would force a layout.
    await page.reload()
    await page.locator('.obs li').first().waitFor()
    const sheet = await fillSheet(page, 'Kept and counted')
    const mark = (name: string) => page.evaluate((name) => void performance.mark(name), name)
    const { spent } = await traced({ browser }, page, async () => {
      await mark(STARTED)
      // Not with the pointer: hit testing would force a layout.
      await page.evaluate(() => document.querySelector<HTMLElement>('dialog button[type=submit]')?.click())
      await sheet.waitFor({ state: 'detached' })
      await mark(ENDED)
    })
    expect(spent.script).toBeGreaterThan(0)
    expect(spent.forced).toBe(0)
  })
})

describe('the content script on a page', () => {
  const OTHER_PATH = '/english/news_e/news21_e/sample_other_e.htm'
  const chromium = browserWithExtension({
    isMeasured: true,
    pages: {
      [SAMPLE_PATH]: pageFixture('sample-en.html'),
      [OTHER_PATH]:
        '<!doctype html><html lang="en"><title>Fisheries</title><p>Canada and Japan spoke of fish.</p></html>',
    },
  })
  beforeAll(async () => {
    await chromium.worker.evaluate(() => {
      chrome.runtime.onMessage.addListener(({ plenary }, { url = '' }) => {
        if (url.startsWith('https:')) Reflect.get(globalThis, 'heard').push(plenary)
      })
    })
  })

  it.each([
    ['on another subject sends three messages', OTHER_PATH, ['bring', 'keptHere', 'seen']],
    [
      'about the negotiation sends no more, as the rules for claims come with its structure',
      SAMPLE_PATH,
      ['bring', 'keptHere', 'seen'],
    ],
  ])('%s', async (_, path, messages) => {
    await chromium.worker.evaluate(() => Reflect.set(globalThis, 'heard', []))
    const page = await chromium.context.newPage()
    await page.goto(WTO + path)
    await page.waitForSelector('[data-plenary-kind]')
    await page.waitForLoadState('networkidle')
    const heard = () => chromium.worker.evaluate((): string[] => Reflect.get(globalThis, 'heard'))
    await expect.poll(heard).toContain('seen')
    expect(await heard()).toEqual(messages)
    await page.close()
  })
})

describe('marking a page, counted', () => {
  let session: Session
  beforeAll(async () => {
    session = await openSession()
  })
  afterAll(() => session.close())

  const count = async (words: number, passes = 1) => {
    const page = await session.open('counted')
    const counts = await page.evaluate(([words, passes]) => countedPage.count(words, passes), [words, passes] as const)
    await page.close()
    return counts
  }

  it('reads every text node at least once, and a bounded number of times', async () => {
    const { reads, textNodes, marks } = await count(3000)
    expect(marks).toBeGreaterThan(20)
    expect(reads / textNodes).toBeLessThanOrEqual(READS)
  })
  it('computes styles of few elements', async () => {
    const { styles, places, marks } = await count(3000)
    // The visible part is found by binary search over the blocks, before paint.
    expect(places).toBeLessThanOrEqual(PLACES)
    expect(styles).toBeLessThanOrEqual(STYLES * marks)
  })
  it('lays the page out no more often where nothing is selected, however many marks it makes', async () => {
    const page = await session.open('counted')
    const mark = (name: string) => page.evaluate((name) => void performance.mark(name), name)
    const { result, spent } = await traced(session, page, async () => {
      await mark(STARTED)
      const counts = await page.evaluate(() => countedPage.count(3000, 1))
      await mark(ENDED)
      return counts
    })
    await page.close()
    expect(result.marks).toBeGreaterThan(20)
    expect(spent.forced).toBeLessThanOrEqual(LAYOUTS)
  })
  it('takes at most 12 times the steps for 10 times the words', async () => {
    const [small, large] = [await count(1000), await count(10_000)]
    const grows = (key: 'reads' | 'styles' | 'writes') => large[key] / small[key] / (large.textNodes / small.textNodes)
    expect(grows('reads')).toBeLessThanOrEqual(1.2)
    expect(large.steps / small.steps).toBeLessThanOrEqual(12)
    expect(large.writes / large.marks).toBeLessThanOrEqual((small.writes / small.marks) * 1.2)
  })
  it('makes few marks per frame on a long page', async () => {
    const page = await session.open('counted')
    const { most, marks } = await page.evaluate(() => countedPage.countByFrame(50_000))
    expect(marks).toBeGreaterThan(500)
    expect(most).toBeLessThanOrEqual(170)
    await page.close()
  })
  it('reads nothing on an idle page, even with a name that cannot be marked', async () => {
    const page = await session.open('counted')
    expect(await page.evaluate(() => countedPage.countAtRest(1000))).toBe(0)
    await page.close()
  })
  it('detects an additional pass over the page (self-test)', async () => {
    const { reads, textNodes, styles, places, marks } = await count(3000, 2)
    expect(reads / textNodes).toBeGreaterThan(READS)
    expect(styles).toBeGreaterThan(STYLES * marks)
    expect(places).toBeGreaterThan(PLACES)
  })
})

/** Limit of reads per text node in one marking. */
const READS = 4
/** Limit of computed styles per mark: the element and its nearest ancestors, to mark it and to see what is in sight. */
const STYLES = 4
/** Layouts that are computed for a script. */
const LAYOUTS = 2
/** Steps of a binary search over some hundred blocks. */
const PLACES = 7
