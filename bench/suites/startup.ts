/** Opening the installed app with no network on a slow machine, against a static page that is served the same way. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { interleave, median, type Row, ratioOf, type SuiteResult, sampleOf } from '../figures'
import { makeRecords } from '../records'
import type { Suite } from '../suite'

const ROUNDS = 9
/** An opening with no board kept that could be shown: the app was ended right after something was written. */
const AFRESH = ', no board kept'
const ADDRESS = 'http://localhost:4173/'

interface Opened {
  readonly paint: number
  /** What is in sight of the board is painted: as it was last drawn, or by the app. */
  readonly board: number
  /** The app has drawn it, and answers. */
  readonly answers: number
}

export const startup: Suite = {
  name: 'startup',
  title: 'Opening the installed app, offline, CPU slowed 4x, milliseconds from the start of the navigation',
  async run() {
    const { BUILDS } = await import('../../e2e/harness/builds')
    const folder = await mkdtemp(join(tmpdir(), 'plenary-static-'))
    await makeStatic(BUILDS.pwa, folder)
    const apps = {
      static: await installApp(folder, 0),
      'ours, the pack alone': await installApp(BUILDS.pwa, 0),
      'ours, 500 observations': await installApp(BUILDS.pwa, 500),
      'ours, 50,000 observations': await installApp(BUILDS.pwa, 50_000),
    }
    const runs = await interleave(
      ROUNDS,
      Object.fromEntries(
        Object.entries(apps).flatMap(([name, app]) => [
          [name, () => open(app.context)],
          ...(name === 'static' ? [] : [[`${name}${AFRESH}`, () => openAfresh(app.context)] as const]),
        ]),
      ),
    )
    for (const app of Object.values(apps)) await app.close()
    await rm(folder, { recursive: true, force: true })
    return resultOf(runs)
  },
}

/** The app's page as it stands, with its style sheet and no script; a service worker that does nothing but serve it. */
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

/** The app as a device has it, with its server gone. */
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

/** Puts records into the database as an import leaves them there. */
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

// As text: a bundler would put helpers of its own into a function.
const inMeta = (work: string) => `new Promise((resolve) => {
  const opening = indexedDB.open('plenary')
  opening.onsuccess = () => {
    const asking = opening.result.transaction('meta', 'readwrite').objectStore('meta').${work}
    asking.onsuccess = () => resolve(asking.result)
    opening.result.close()
  }
})`
const boardIsKept = `${inMeta("getKey('board')")}.then(Boolean)`

/** Waits for what the page's policy lets nobody wait for inside it. */
async function until(page: Page, isSo: string): Promise<void> {
  while (!(await page.evaluate(isSo))) await page.waitForTimeout(50)
}

/** An opening after the kept board was taken away, as what is written does until it is drawn again. */
async function openAfresh(context: BrowserContext): Promise<Opened> {
  const page = await context.newPage()
  // Of the same origin, and not the app.
  await page.goto(`${ADDRESS}manifest.webmanifest`)
  await page.evaluate(inMeta("delete('board')"))
  await page.close()
  return await open(context, true)
}

async function open(context: BrowserContext, afresh = false): Promise<Opened> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
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
      globalThis.boardAt.wasKept ??= !isApp
      if (!isApp || 'answers' in globalThis.boardAt) return
      note('answers')
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  }`)
  await page.goto(ADDRESS)
  await until(page, 'boardAt.board > 0 && boardAt.answers > 0 && performance.getEntriesByType("paint").length > 1')
  const { wasKept, ...opened } = await page.evaluate(() => ({
    ...(Reflect.get(globalThis, 'boardAt') as { board: number; answers: number; wasKept: boolean }),
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }))
  if (afresh) await until(page, boardIsKept)
  const isStill = (await page.locator('main table tr').count()) === 0
  await page.close()
  if (!isStill && wasKept === afresh) throw new Error('The board was not shown in the way that was to be measured')
  return opened
}

function resultOf(runs: Readonly<Record<string, readonly Opened[]>>): SuiteResult {
  const of = (name: string, key: keyof Opened) => (runs[name] ?? []).map((opened) => opened[key])
  const [ours, few, many] = ['ours, the pack alone', 'ours, 500 observations', 'ours, 50,000 observations']
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
  return {
    rows,
    verdicts: [
      {
        target: 'first contentful paint against a static page',
        limit: 1.1,
        measured: ratioOf(of(ours, 'paint'), still),
        ...atMost,
      },
      {
        target: 'board drawn against the static page painted',
        limit: 2.5,
        measured: ratioOf(of(ours, 'board'), still),
        ...atMost,
      },
      {
        target: 'board drawn against the static page painted, no board kept',
        limit: 2.5,
        measured: ratioOf(of(ours + AFRESH, 'board'), still),
        ...atMost,
      },
      {
        target: 'board with 50,000 observations against 500',
        limit: 2,
        measured: ratioOf(of(many, 'board'), of(few, 'board')),
        ...atMost,
      },
      {
        target: 'board with 50,000 observations against 500, no board kept',
        limit: 2,
        measured: ratioOf(of(many + AFRESH, 'board'), of(few + AFRESH, 'board')),
        ...atMost,
      },
    ],
    checked: [
      `the server was off; the board was there in each of ${ROUNDS} rounds (median ${Math.round(median(of(ours, 'board')))} ms)`,
    ],
  }
}
