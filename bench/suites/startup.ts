/**
 * Start-up suite: cold start of the installed app, offline and CPU-throttled, against a static page served the same
 * way.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { endAfterKeeping, endAfterRestoring, makeBackup } from '../ended'
import { interleave, median, type Row, ratioOf, type SuiteResult, sampleOf } from '../figures'
import { makeRecords } from '../records'
import type { Suite } from '../suite'

const ROUNDS = 6
/** Rounds until first paint, which is short: one frame is a tenth of it. */
const PAINTS = 60
/** Start after a crash right after a save or a restore was confirmed. */
const KEPT = ', ended after a put'
const RESTORED = ', ended after a restore'
/** Start without a cached board, as after an update. */
const NOTHING = ', no board kept'
/** Rounds of the slow cases. */
const FURTHER = 3
const [NONE, FEW, MANY] = ['ours, the pack alone', 'ours, 500 observations', 'ours, 50,000 observations'] as const
const ARTICLE = 'electronic-contracts'
const ADDRESS = 'http://localhost:4173/'

interface Opened {
  readonly paint: number
  /** The visible part of the board is painted, from the cache or by the app. */
  readonly board: number
  /** The app has drawn it, and responds. */
  readonly answers: number
}

export const startup: Suite = {
  name: 'startup',
  title: 'Opening the installed app, offline, CPU slowed 4x, milliseconds from the start of the navigation',
  async run() {
    const { BUILDS } = await import('../../e2e/harness/builds')
    const folder = await mkdtemp(join(tmpdir(), 'plenary-static-'))
    await makeStatic(BUILDS.pwa, folder)
    const counts = { [NONE]: 0, [FEW]: 500, [MANY]: 50_000 }
    const still = await installApp(folder, 0)
    const apps: Record<string, App> = {}
    for (const [name, count] of Object.entries(counts)) apps[name] = await installApp(BUILDS.pwa, count)
    const paints = await interleave(PAINTS, {
      static: () => openPainted(still.context),
      ours: () => openPainted((apps[NONE] ?? still).context),
    })
    const ways: Record<string, () => Promise<Opened>> = { static: () => open(still.context, 'static') }
    for (const [name, { context }] of Object.entries(apps)) {
      ways[name] = () => open(context, 'kept')
      ways[name + KEPT] = async () => {
        await endAfterKeeping(await context.newPage(), ADDRESS, ARTICLE)
        return await open(context, 'veiled')
      }
    }
    const runs = await interleave(ROUNDS, ways)
    // Last: it clears the storage.
    const files = { [FEW]: await makeBackup(folder, 500), [MANY]: await makeBackup(folder, 50_000) }
    const further: typeof ways = {}
    for (const [name, file] of Object.entries(files)) {
      const { context } = apps[name] ?? still
      further[name + RESTORED] = async () => {
        await endAfterRestoring(await context.newPage(), ADDRESS, file)
        return await open(context, 'kept')
      }
      further[name + NOTHING] = () => openAfresh(context)
    }
    const restored = await interleave(FURTHER, further)
    await still.close()
    for (const app of Object.values(apps)) await app.close()
    await rm(folder, { recursive: true, force: true })
    return resultOf({ ...runs, ...restored }, paints)
  },
}

/** The static page: the app's rendered HTML with its style sheet, no script, and a minimal service worker. */
async function makeStatic(pwa: string, folder: string): Promise<void> {
  await cp(pwa, folder, { recursive: true })
  const html = await readFile(join(pwa, 'index.html'), 'utf8')
  const still = html
    .replace(/<script[^>]*src=[^>]*><\/script>|<link rel="(?:module)?preload"[^>]*>|<meta http-equiv[^>]*>/g, '')
    .replace('</body>', "<script>navigator.serviceWorker.register('sw.js')</script></body>")
  const [, css = ''] = /href="\.\/(assets\/[^"]+\.css)"/.exec(html) ?? []
  await writeFile(join(folder, 'index.html'), still.replace('<main id="main">', '<main id="main"><table></table>'))
  await writeFile(
    join(folder, 'sw.js'),
    `addEventListener('install', (event) => event.waitUntil(caches.open('static').then((cache) => cache.addAll(['./', './${css}']))))
addEventListener('fetch', (event) => event.respondWith(caches.match(event.request, { ignoreSearch: true }).then((hit) => hit ?? fetch(event.request))))
addEventListener('activate', (event) => event.waitUntil(clients.claim()))`,
  )
}

/** The app installed on a device, with its server stopped. */
export interface App {
  readonly context: BrowserContext
  readonly close: () => Promise<void>
}

export async function installApp(folder: string, records: number): Promise<App> {
  const { BUILDS } = await import('../../e2e/harness/builds')
  const { openChromium } = await import('../../e2e/harness/chromium')
  const { servePwa } = await import('../../e2e/harness/pwa-server')
  const server = await servePwa(folder)
  const { context, close } = await openChromium({ pwaPort: server.port })
  const page = await context.newPage()
  await page.goto(ADDRESS)
  await page.waitForSelector('main table', { state: 'attached' })
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  if (records > 0) {
    await fill(page, records)
    await page.reload()
  }
  if (folder === BUILDS.pwa) await until(page, boardIsKept)
  await page.close()
  await server.kill()
  return { context, close }
}

/** Writes entries into the database as an import does. */
async function fill(page: Page, count: number): Promise<void> {
  const pack = JSON.parse(await readFile('public/packs/wto-ecommerce.json', 'utf8'))
  const records = makeRecords(pack, count).sort((a, b) => (a.madeAt < b.madeAt ? -1 : 1))
  for (let start = 0; start < records.length; start += 1000)
    await page.evaluate(
      (batch) =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open('plenary')
          request.onsuccess = () => {
            const transaction = request.result.transaction(['batches', 'meta'], 'readwrite')
            transaction.objectStore('batches').add(batch)
            transaction.objectStore('meta').delete('board')
            transaction.oncomplete = () => resolve(request.result.close())
            transaction.onerror = () => reject(transaction.error)
          }
        }),
      { id: `batch-${String(start).padStart(6, '0')}`, records: records.slice(start, start + 1000) },
    )
}

// As text: a bundler would inject its helpers into a function.
const inMeta = (work: string) => `new Promise((resolve) => {
  const opening = indexedDB.open('plenary')
  opening.onsuccess = () => {
    const asking = opening.result.transaction('meta', 'readwrite').objectStore('meta').${work}
    asking.onsuccess = () => resolve(asking.result)
    opening.result.close()
  }
})`
const boardIsKept = `${inMeta('getAllKeys()')}.then((keys) => keys.includes('board') && !keys.includes('board-moved'))`

/** Polls from outside: the page's policy forbids evaluation of strings. */
async function until(page: Page, isSo: string): Promise<void> {
  while (!(await page.evaluate(isSo))) await page.waitForTimeout(50)
}

/** Expected first paint: nothing, the cached board, its non-stale part, or nothing until the app draws. */
type First = 'static' | 'kept' | 'veiled' | 'app'

/** A start after the cached board was deleted. */
async function openAfresh(context: BrowserContext): Promise<Opened> {
  const page = await context.newPage()
  // Same origin, without the app.
  await page.goto(`${ADDRESS}manifest.webmanifest`)
  await page.evaluate(inMeta("delete('board')"))
  await page.close()
  return await open(context, 'app')
}

async function openSlowed(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return page
}

const PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"

/** Opens the app until first paint. */
async function openPainted(context: BrowserContext): Promise<number> {
  const page = await openSlowed(context)
  await page.goto(ADDRESS)
  await until(page, `${PAINTED} > 0`)
  const painted = Number(await page.evaluate(PAINTED))
  await page.close()
  return painted
}

async function open(context: BrowserContext, first: First): Promise<Opened> {
  const page = await openSlowed(context)
  await page.addInitScript(`{
    globalThis.boardAt = {}
    const note = (name) => {
      globalThis.boardAt[name] = 0
      requestAnimationFrame(() => setTimeout(() => { globalThis.boardAt[name] = performance.now() }))
    }
    new MutationObserver((_, observer) => {
      if (!document.querySelector('main table')) return
      const isApp = !document.querySelector('.last-board')
      if (!('board' in globalThis.boardAt)) note('board')
      globalThis.boardAt.first ??= isApp ? (document.querySelector('main table tr') ? 'app' : 'static') : document.querySelector('[aria-busy]') ? 'veiled' : 'kept'
      globalThis.boardAt.lines ??= document.querySelectorAll('tr:has(td[aria-busy])').length
      if (!isApp || 'answers' in globalThis.boardAt) return
      note('answers')
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  }`)
  await page.goto(ADDRESS)
  await until(page, 'boardAt.board > 0 && boardAt.answers > 0 && performance.getEntriesByType("paint").length > 1')
  const {
    first: was,
    lines,
    ...opened
  } = await page.evaluate(() => ({
    ...(Reflect.get(globalThis, 'boardAt') as Omit<Opened, 'paint'> & { first: First; lines: number }),
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }))
  if (first !== 'static') await until(page, boardIsKept)
  await page.close()
  if (was !== first || lines !== (first === 'veiled' ? 1 : 0))
    throw new Error(`What stood there first was ${was}, not ${first}, with ${lines} lines yet to be counted`)
  return opened
}

function resultOf(
  runs: Readonly<Record<string, readonly Opened[]>>,
  paints: Readonly<Record<string, readonly number[]>>,
): SuiteResult {
  const of = (name: string, key: keyof Opened) => (runs[name] ?? []).map((opened) => opened[key])
  const still = of('static', 'paint')
  const rows: Row[] = Object.keys(runs).map((name) => ({
    work: 'open offline, CPU slowed 4x',
    contender: name,
    figures: {
      'first contentful paint': sampleOf(of(name, 'paint')),
      ...(name === 'static'
        ? {}
        : { 'board drawn': sampleOf(of(name, 'board')), 'app answers': sampleOf(of(name, 'answers')) }),
    },
  }))
  const atMost = { bound: 'at most', unit: 'x' } as const
  const against = (target: string, limit: number, a: readonly number[], b: readonly number[]) =>
    ({ target, limit, measured: ratioOf(a, b), ...atMost }) as const
  const painted = (name: string) => paints[name] ?? []
  return {
    rows: [
      ...Object.keys(paints).map((name) => ({
        work: `the same until painted, ${PAINTS} times`,
        contender: name,
        figures: { 'first contentful paint': sampleOf(painted(name)) },
      })),
      ...rows,
    ],
    verdicts: [
      {
        target: 'first contentful paint against a static page',
        limit: 1.1,
        measured: median(painted('ours')) / median(painted('static')),
        ...atMost,
      },
      against('board drawn against the static page painted', 2.5, of(NONE, 'board'), still),
      against(`board drawn against the static page painted${KEPT}`, 2.5, of(NONE + KEPT, 'board'), still),
      against('board with 50,000 observations against 500', 2, of(MANY, 'board'), of(FEW, 'board')),
      against(`board drawn against the static page painted${NOTHING}`, 2.5, of(FEW + NOTHING, 'board'), still),
      ...[KEPT, RESTORED, NOTHING].map((way) =>
        against(`board with 50,000 observations against 500${way}`, 2, of(MANY + way, 'board'), of(FEW + way, 'board')),
      ),
    ],
    checked: [
      `the server was off; the board was there in each of ${ROUNDS} rounds (median ${Math.round(median(of(NONE, 'board')))} ms); after a put it lacked that one line, after a restore none`,
    ],
  }
}
