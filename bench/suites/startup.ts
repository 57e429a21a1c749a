/**
 * Start-up suite: cold start of the installed app, offline and CPU-throttled, until the board is drawn and until it answers a
 * key, against a static page served the same way.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { becomeDevice, type FilledDelegation, fillDelegation } from '../delegation'
import { endAfterKeeping, endAfterReceiving, endAfterRestoring, makeBackup } from '../ended'
import { interleave, median, type Row, ratioOf, type SuiteResult, sampleOf } from '../figures'
import { isOnBoard, makeReceived } from '../received'
import { makeRecords } from '../records'
import type { Suite } from '../suite'

const ROUNDS = 9
/** Rounds until first paint, which is short: one frame is a tenth of it. */
const PAINTS = 60
/** Start after a crash right after a save or a restore was confirmed. */
const KEPT = ', ended after a put'
const RESTORED = ', ended after a restore'
/** Start without a checkpoint, as after an update. */
const NOTHING = ', no checkpoint'
/** Start after a crash right after a batch of another device came, whose entries are no part of the checkpoint. */
const ARRIVED = ', ended after a receipt'
const [NONE, THREE, FEW, MANY] = [
  'ours, the pack alone',
  'ours, three packs',
  'ours, 500 observations',
  'ours, 50,000 observations',
] as const
/** A device of a delegation that has received all of its entries. */
const RECEIVED = 'ours, 50,000 received entries'
/** Entries of a batch that comes later. */
const LATER = 20
/** The least that an app can do: one script that writes the finished HTML, and answers the key with the finished HTML. */
const FLOOR = 'floor: the finished HTML from one script'
const ARTICLE = 'electronic-contracts'
const ADDRESS = 'http://localhost:4173/'

/** The history of one article, for which the whole log is read. */
const HISTORY = `${MANY}, an article’s history`
const TASKS = `${MANY}, until the log is read`

interface Opened {
  readonly paint: number
  /** The visible part of the board is painted. */
  readonly board: number
  /** A key pressed then is answered: the board of the day before is painted. */
  readonly answers: number
}

export const startup: Suite = {
  name: 'startup',
  title: 'Opening the installed app, offline, CPU slowed 4x, milliseconds from the start of the navigation',
  async run() {
    const { BUILDS } = await import('../../e2e/harness/builds')
    const folder = await mkdtemp(join(tmpdir(), 'plenary-static-'))
    await makeStatic(BUILDS.pwa, folder)
    const floor = await mkdtemp(join(tmpdir(), 'plenary-floor-'))
    const counts = { [NONE]: 0, [THREE]: 0, [FEW]: 500, [MANY]: 50_000 }
    const apps: Record<string, App> = {}
    const delegation = await fillDelegation(BUILDS.pwa, await makeReceived(50_000), 200)
    try {
      return await measure(BUILDS.pwa, { still: folder, floor }, { counts, apps, delegation })
    } finally {
      for (const app of Object.values(apps)) await app.close()
      await delegation.close()
      for (const made of [folder, floor]) await rm(made, { recursive: true, force: true })
    }
  },
}

interface Installing {
  /** Number of observations of each app. */
  readonly counts: Readonly<Record<string, number>>
  readonly apps: Record<string, App>
  readonly delegation: FilledDelegation
}

/** Installs the apps into `apps`, which the caller closes, and measures them. */
async function measure(
  pwa: string,
  pages: { readonly still: string; readonly floor: string },
  { counts, apps, delegation }: Installing,
): Promise<SuiteResult> {
  const still = (apps.static = await installApp(pages.still, 0))
  for (const [name, count] of Object.entries(counts)) apps[name] = await installApp(pwa, count, name === THREE)
  const { context: device } = (apps[RECEIVED] = await installDevice(delegation))
  await makeFloor(pages, (apps[FEW] ?? still).context)
  const { context: finished } = (apps[FLOOR] = await installApp(pages.floor, 0))
  const paints = await interleave(PAINTS, {
    static: () => openPainted(still.context),
    ours: () => openPainted((apps[NONE] ?? still).context),
  })
  const ways: Record<string, () => Promise<Opened>> = {
    static: () => open(still.context, 'static'),
    [FLOOR]: () => open(finished, 'floor'),
  }
  for (const [name, { context }] of Object.entries(apps)) {
    if (name === 'static' || name === FLOOR) continue
    ways[name] = () => open(context, 'checkpoint')
    if (name === THREE) continue
    ways[name + KEPT] = async () => {
      await endAfterKeeping(await context.newPage(), ADDRESS, ARTICLE)
      return await open(context, 'checkpoint')
    }
  }
  ways[RECEIVED + ARRIVED] = async () => {
    await receiveAndEnd(device, delegation)
    return await open(device, 'checkpoint')
  }
  const { context: many } = apps[MANY] ?? still
  const reads: Record<string, () => Promise<number>> = {
    [HISTORY]: () => openHistory(many),
    [TASKS]: () => longestTask(many),
  }
  const runs = await interleave(ROUNDS, ways)
  const log = await interleave(ROUNDS, reads)
  // Last: it clears the storage.
  const files = { [FEW]: await makeBackup(pages.still, 500), [MANY]: await makeBackup(pages.still, 50_000) }
  const further: typeof ways = {}
  for (const [name, file] of Object.entries(files)) {
    const { context } = apps[name] ?? still
    further[name + RESTORED] = async () => {
      await endAfterRestoring(await context.newPage(), ADDRESS, file)
      return await open(context, 'checkpoint')
    }
    further[name + NOTHING] = () => openAfresh(context)
  }
  further[RECEIVED + NOTHING] = () => openAfresh(device)
  const restored = await interleave(ROUNDS, further)
  return resultOf({ ...runs, ...restored }, paints, log)
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

/** The static page with one script: the first frame of the app's board, and of its answer to the key, as HTML. */
async function makeFloor(
  pages: { readonly still: string; readonly floor: string },
  app: BrowserContext,
): Promise<void> {
  const page = await app.newPage()
  await page.addInitScript(`{
    const html = (globalThis.captured = {})
    new MutationObserver(() => {
      const place = document.getElementById('app')
      if (!html.board && document.querySelector('main table tr')) {
        html.board = place.innerHTML
        requestAnimationFrame(() => setTimeout(${PRESS}))
      }
      if (!html.answer && document.querySelector('.asof.past')) html.answer = place.innerHTML
    }).observe(document, { childList: true, subtree: true, attributes: true })
  }`)
  await page.goto(ADDRESS)
  await until(page, 'Boolean(captured.answer)')
  const { board, answer } = await page.evaluate(() => Reflect.get(globalThis, 'captured') as Record<string, string>)
  await page.close()
  await cp(pages.still, pages.floor, { recursive: true })
  await writeFile(
    join(pages.floor, 'floor.js'),
    `const place = document.getElementById('app')
document.addEventListener('keydown', () => { place.innerHTML = ${JSON.stringify(answer)} })
requestAnimationFrame(() => setTimeout(() => { place.innerHTML = ${JSON.stringify(board)} }))`,
  )
  for (const [file, from, to] of [
    ['index.html', '</body>', '<script type="module" src="floor.js"></script></body>'],
    ['sw.js', "addAll(['./'", "addAll(['./', './floor.js'"],
  ] as const) {
    const path = join(pages.floor, file)
    await writeFile(path, (await readFile(path, 'utf8')).replace(from, to))
  }
}

/** The app installed on a device, with its server stopped. */
export interface App {
  readonly context: BrowserContext
  readonly close: () => Promise<void>
}

/** Installs the app with a number of observations, and with two more negotiations where asked. */
export async function installApp(folder: string, records: number, withThree = false): Promise<App> {
  const { BUILDS } = await import('../../e2e/harness/builds')
  const { openChromium } = await import('../../e2e/harness/chromium')
  const { servePwa } = await import('../../e2e/harness/pwa-server')
  const server = await servePwa(folder)
  const { context, close } = await openChromium({ hasWindows: true, pwaPort: server.port })
  const page = await context.newPage()
  await page.goto(ADDRESS)
  await page.waitForSelector('main table', { state: 'attached' })
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  if (withThree) {
    await until(page, isCheckpointSaved)
    await addTwoPacks(page)
    await page.reload()
  }
  if (records > 0) {
    await until(page, isCheckpointSaved)
    await fill(page, records)
    await page.reload()
    await until(page, isCheckpointSaved)
    // A start counts the entries that the store has not written itself; the next one finds them counted.
    await page.reload()
    await page.waitForSelector('main table')
  }
  if (folder === BUILDS.pwa) await until(page, isCheckpointSaved)
  await page.close()
  await server.kill()
  return { context, close }
}

/** Installs the app on a device that has received all entries of a delegation. */
async function installDevice({ app, newDevice }: FilledDelegation): Promise<App> {
  const { openChromium } = await import('../../e2e/harness/chromium')
  const { context, close } = await openChromium({ hasWindows: true, pwaPort: app.port })
  const page = await context.newPage()
  await page.goto(ADDRESS)
  await page.waitForSelector('main table', { state: 'attached' })
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  await becomeDevice(page, await newDevice())
  await page.reload()
  await until(page, isOnBoard())
  await until(page, isCheckpointSaved)
  await page.close()
  await app.kill()
  return { context, close }
}

let arrivals = 0

/** A batch of another device arrives, and the app is killed. */
async function receiveAndEnd(context: BrowserContext, { app, add }: FilledDelegation): Promise<void> {
  const entries = (await makeReceived(LATER + ++arrivals)).map((entry) => ({
    ...entry,
    madeAt: new Date().toISOString(),
  }))
  await app.restart()
  await endAfterReceiving(await context.newPage(), ADDRESS, { send: () => add(entries), id: entries[0]?.id ?? '' })
  await app.kill()
}

/** Writes two packs into the database as files that were opened leave them: the other shipped one, and a made one. */
async function addTwoPacks(page: Page): Promise<void> {
  const [first, second] = await Promise.all(
    ['wto-ecommerce', 'wto-investment-facilitation'].map(async (name) =>
      JSON.parse(await readFile(`public/packs/${name}.json`, 'utf8')),
    ),
  )
  const packs = [second, { ...first, id: 'made-talks' }]
  await page.evaluate(
    (rows) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('plenary')
        request.onsuccess = () => {
          const transaction = request.result.transaction(['packs', 'meta'], 'readwrite')
          for (const row of rows) transaction.objectStore('packs').put(row)
          transaction.objectStore('meta').delete('~checkpoint')
          transaction.oncomplete = () => resolve(request.result.close())
          transaction.onerror = () => reject(transaction.error)
        }
      }),
    packs.map((pack) => ({
      slot: pack.id,
      pack,
      origin: 'imported',
      signer: null,
      installedAt: '2026-01-01T00:00:00.000Z',
    })),
  )
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
            transaction.objectStore('meta').delete('~checkpoint')
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
const isCheckpointSaved = `new Promise((resolve) => {
  const opening = indexedDB.open('plenary')
  // A database that is not there yet is the app's to make.
  opening.onupgradeneeded = () => opening.transaction.abort()
  opening.onerror = () => resolve(false)
  opening.onsuccess = () => {
    const transaction = opening.result.transaction(['records', 'batches', 'meta'])
    const [records, batches] = ['records', 'batches'].map((name) => transaction.objectStore(name).count())
    const meta = transaction.objectStore('meta').get('~checkpoint')
    transaction.oncomplete = () => {
      const position = meta.result?.value.position
      resolve(position?.records.length === records.result && position.batches.length === batches.result)
    }
    opening.result.close()
  }
})`

/** Polls from outside: the page's policy forbids evaluation of strings. */
export async function until(page: Page, isSo: string): Promise<void> {
  while (!(await page.evaluate(isSo))) await page.waitForTimeout(50)
}

/** Expected source of the board: none, the checkpoint, or the log. */
type From = 'static' | 'floor' | 'checkpoint' | 'log'

/** A start after the checkpoint was deleted. */
async function openAfresh(context: BrowserContext): Promise<Opened> {
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
async function openPainted(context: BrowserContext): Promise<number> {
  const page = await openSlowed(context)
  await page.goto(ADDRESS)
  await until(page, `${PAINTED} > 0`)
  const painted = Number(await page.evaluate(PAINTED))
  await page.close()
  return painted
}

/** Presses a key as the user does. */
const PRESS =
  "() => document.dispatchEvent(new KeyboardEvent('keydown', { key: '[', bubbles: true, cancelable: true }))"

async function open(context: BrowserContext, from: From): Promise<Opened> {
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
async function openHistory(context: BrowserContext): Promise<number> {
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
async function longestTask(context: BrowserContext): Promise<number> {
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

function resultOf(
  runs: Readonly<Record<string, readonly Opened[]>>,
  paints: Readonly<Record<string, readonly number[]>>,
  log: Readonly<Record<string, readonly number[]>>,
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
      ...[HISTORY, TASKS].map((name) => ({
        work: name === TASKS ? 'open at full speed, until the log is read' : 'open offline, CPU slowed 4x',
        contender: name,
        figures: { [name === TASKS ? 'longest task' : 'history painted']: sampleOf(log[name] ?? []) },
      })),
    ],
    verdicts: [
      {
        target: 'first contentful paint against a static page',
        limit: 1.1,
        measured: median(painted('ours')) / median(painted('static')),
        ...atMost,
      },
      against(`answers against the static page painted, ${NONE}`, 2.5, of(NONE, 'answers'), still),
      against('answers with three packs against one', 1.25, of(THREE, 'answers'), of(NONE, 'answers')),
      ...['', KEPT, RESTORED, NOTHING].flatMap((way) => [
        against(`answers against the static page painted${way}`, 2.5, of(FEW + way, 'answers'), still),
        against(
          `answers with 50,000 observations against 500${way}`,
          1.5,
          of(MANY + way, 'answers'),
          of(FEW + way, 'answers'),
        ),
      ]),
      ...['', KEPT, NOTHING, ARRIVED].flatMap((way) => [
        against(
          `answers with 50,000 received entries against the static page painted${way}`,
          3.75,
          of(RECEIVED + way, 'answers'),
          still,
        ),
        against(
          `answers with 50,000 received entries against 500 observations${way}`,
          1.5,
          of(RECEIVED + way, 'answers'),
          of(FEW + (way === ARRIVED ? '' : way), 'answers'),
        ),
      ]),
      against(
        'history of an article with 50,000 observations against the board',
        3,
        log[HISTORY] ?? [],
        of(MANY, 'board'),
      ),
      {
        target: 'longest task until the log of 50,000 is read, at full speed',
        limit: 50,
        measured: median(log[TASKS] ?? []),
        bound: 'at most',
        unit: 'ms',
      },
    ],
    checked: [
      `the server was off; the board came from the checkpoint in each of ${ROUNDS} rounds, also after a put, a restore and a receipt, and where it was deleted from the log`,
    ],
  }
}
