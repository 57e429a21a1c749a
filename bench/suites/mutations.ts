/** Mutation suite: the built extension on pages of www.wto.org, time to first marks, and CPU on a page that mutates. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { interleave, median, type SuiteResult, sampleOf } from '../figures'
import type { Suite } from '../suite'

const PATH = '/english/news_e/news21_e/jsec_22jul21_e.htm'
/** Folder of another build of the extension, measured beside this one. */
const BEFORE = process.env.BENCH_BEFORE
const SECONDS = 2
const TIMES = 12
/** Many rounds: vsync scatters each opening by a whole frame. */
const OPENINGS = 60
const CHANGES = 1000

export const mutations: Suite = {
  name: 'mutations',
  title:
    'The built extension on a news page: marks after DOMContentLoaded, and its share of a core while the page changes 1,000 times a second',
  async run() {
    const { openChromium, openChromiumWithExtension } = await import('../../testing/browsers/chromium')
    const { serveWto } = await import('../../testing/browsers/wto')
    const [plain, floor, marked] = [
      await openChromium({ hasWindows: true }),
      await openChromium({ hasWindows: true }),
      await openChromiumWithExtension(),
    ]
    const before = BEFORE === undefined ? null : await openChromiumWithExtension({ extension: BEFORE })
    const pages = { [PATH]: newsPage(), '/mutating': mutatingPage() }
    for (const one of [marked, before]) if (one) await serveWto(one.context, pages)
    const { BUILDS } = await import('../../testing/browsers/builds')
    const looks = readFileSync(join(BUILDS.chromium, 'content', 'marks.css'), 'utf8')
    const news = newsPage(await textOf(marked.context, PATH, '.centerCol'), looks)
    const written = mutatingPage(await textOf(marked.context, '/mutating', '#text'), looks)
    await serveWto(plain.context, { ...pages, [PATH]: news })
    await serveWto(floor.context, { '/mutating': written })
    const visible = await interleave(OPENINGS, {
      ours: () => marksAfter(marked.context),
      written: () => marksAfter(plain.context),
      ...(before && { before: () => marksAfter(before.context) }),
    })
    const contexts = { plain: plain.context, written: floor.context, ours: marked.context }
    const busy = await measureMutating(contexts, before?.context ?? null)
    const memory = await grow(marked.context)
    for (const browser of [plain, floor, marked, before]) await browser?.close()
    return resultOf(visible, busy, memory)
  },
}

const SENTENCE =
  'Singapore and Japan said that the small group on spam had cleaned its text while open government data and electronic signatures were still under discussion among participants in the joint initiative on e-commerce.'

const documentOf = (body: string, script: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>E-commerce co-convenors welcome progress</title><script>${script}</script></head><body><div class="centerCol">${body}</div></body></html>`

const PARAGRAPHS = Array.from({ length: 31 }, (_, index) => `<p>${index + 1}. ${SENTENCE}</p>`).join('\n')

/** A page of about 1,000 words. With the marks in its own HTML it shows the rendering cost alone. */
const newsPage = (text = PARAGRAPHS, looks = '') =>
  documentOf(
    looks === '' ? text : `<style>${looks}</style>${text}`,
    `new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-plenary-kind]')) return
      observer.disconnect()
      globalThis.markedAt = performance.now()
      const show = () => requestAnimationFrame(() => setTimeout(() => { globalThis.shownAt = performance.now() }))
      if (document.readyState === 'loading') addEventListener('DOMContentLoaded', show)
      else show()
    }).observe(document, { childList: true, subtree: true })`,
  )

/** A ticker that changes constantly, beside static text. */
const mutatingPage = (text = `<p>${SENTENCE}</p>`.repeat(20), looks = '') =>
  documentOf(
    `<style>${looks}</style><div id="ticker">${'<span>x</span>'.repeat(50)}</div><div id="text">${text}</div>`,
    `globalThis.changes = 0
    addEventListener('DOMContentLoaded', () => {
      const spans = document.querySelectorAll('#ticker span')
      setInterval(() => {
        for (let i = 0; i < ${CHANGES / 100}; i++) spans[globalThis.changes % spans.length].textContent = String(globalThis.changes++)
      }, 10)
    })`,
  )

/** The HTML of the page with our marks. */
async function textOf(context: BrowserContext, path: string, within: string): Promise<string> {
  const page = await context.newPage()
  await page.goto(`https://www.wto.org${path}`)
  await page.waitForSelector('p:last-of-type [data-plenary-kind]')
  const text = await page.locator(within).innerHTML()
  await page.close()
  return text
}

async function marksAfter(context: BrowserContext): Promise<Shown> {
  const page = await context.newPage()
  await page.goto(`https://www.wto.org${PATH}`)
  await page.waitForFunction('globalThis.shownAt')
  const [marked, shown] = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation')
    // Not at an event of the page: our listener runs first, and delays it by the first marks.
    const start = navigation instanceof PerformanceNavigationTiming ? navigation.domContentLoadedEventStart : Number.NaN
    return ['markedAt', 'shownAt'].map((name) => Number(Reflect.get(globalThis, name)) - start)
  })
  await page.close()
  return { marked: marked ?? Number.NaN, shown: shown ?? Number.NaN }
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly url: string }
    readonly children?: readonly number[] | undefined
  }[]
  readonly samples?: readonly number[] | undefined
  readonly timeDeltas?: readonly number[] | undefined
}

type Contender = 'plain' | 'written' | 'ours'

interface MutationRun {
  /** Main-thread time in percent of a core, per sample. */
  readonly shares: Readonly<Record<Contender, readonly number[]>>
  /** Percentage of it in our code. */
  readonly own: number
  /** The same of the other build, profiled at the same time. */
  readonly ownBefore: number | null
  readonly marks: number
  readonly changes: number
}

/**
 * Measures the mutating page in one browser per contender, concurrently: a slow phase of the machine slows all alike,
 * and the differences hold.
 */
async function measureMutating(
  contexts: Readonly<Record<Contender, BrowserContext>>,
  other: BrowserContext | null,
): Promise<MutationRun> {
  const [plain, written, ours] = [
    await openMutating(contexts.plain),
    await openMutating(contexts.written),
    await openMutating(contexts.ours),
  ]
  // By then the content script throttles.
  await ours.page.waitForTimeout(3500)
  const shares = { plain: [] as number[], written: [] as number[], ours: [] as number[] }
  for (let time = 0; time < TIMES; time++) {
    const [one, two, three] = await Promise.all([plain, written, ours].map(shareOf))
    shares.plain.push(one ?? Number.NaN)
    shares.written.push(two ?? Number.NaN)
    shares.ours.push(three ?? Number.NaN)
  }
  const before = other && (await openMutating(other))
  await before?.page.waitForTimeout(3500)
  const [own, ownBefore] = await Promise.all([ownShare(ours), before && ownShare(before)])
  await before?.page.close()
  const marks = await ours.page.locator('[data-plenary-kind]').count()
  const changes = await ours.page.evaluate(() => Number(Reflect.get(globalThis, 'changes')))
  for (const { page } of [plain, written, ours]) await page.close()
  return { shares, own, ownBefore, marks, changes }
}

interface Opened {
  readonly page: Page
  readonly devtools: CDPSession
}

async function openMutating(context: BrowserContext): Promise<Opened> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto('https://www.wto.org/mutating')
  return { page, devtools }
}

async function shareOf({ page, devtools }: Opened): Promise<number> {
  const before = await metricsOf(devtools)
  await page.waitForTimeout(SECONDS * 1000)
  const after = await metricsOf(devtools)
  return ((after.TaskDuration - before.TaskDuration) / (after.Timestamp - before.Timestamp)) * 100
}

/** Separate from the timings: profiling has a cost too. */
async function ownShare({ page, devtools }: Opened): Promise<number> {
  await devtools.send('Profiler.enable')
  await devtools.send('Profiler.start')
  await page.waitForTimeout(SECONDS * TIMES * 500)
  const { profile } = await devtools.send('Profiler.stop')
  return ownTime(profile) * 100
}

/** Fraction of samples with a function of ours on the stack. */
function ownTime({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const ours = new Set<number>()
  // Callers come before callees.
  for (const { id, callFrame, children = [] } of nodes)
    if (ours.has(id) || callFrame.url.startsWith('chrome-extension:'))
      for (const own of [id, ...children]) ours.add(own)
  const own = samples.reduce((sum, id, at) => sum + (ours.has(id) ? (timeDeltas[at] ?? 0) : 0), 0)
  return own / timeDeltas.reduce((sum, delta) => sum + delta, 0)
}

interface Metrics {
  readonly TaskDuration: number
  readonly Timestamp: number
  readonly Nodes: number
  readonly JSHeapUsedSize: number
}

async function metricsOf(devtools: CDPSession): Promise<Metrics> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return {
    TaskDuration: of('TaskDuration'),
    Timestamp: of('Timestamp'),
    Nodes: of('Nodes'),
    JSHeapUsedSize: of('JSHeapUsedSize'),
  }
}

/** Leak check: an hour of a page that replaces a paragraph every second, replayed in batches. */
async function grow(context: BrowserContext): Promise<{ readonly nodes: number; readonly heap: number }> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable')
  await page.goto(`https://www.wto.org${PATH}`)
  await page.waitForSelector('[data-plenary-kind]')
  // More than the number of removed paragraphs that are remembered.
  await replay(page, 12)
  const before = await collected(devtools)
  await replay(page, 36)
  const after = await collected(devtools)
  await page.close()
  return { nodes: after.Nodes - before.Nodes, heap: (after.JSHeapUsedSize - before.JSHeapUsedSize) / 1024 }
}

async function replay(page: Page, batches: number): Promise<void> {
  for (let batch = 0; batch < batches; batch++) {
    await page.evaluate(
      ([sentence, batch]) => {
        const paragraphs = document.querySelectorAll('p')
        for (let change = 0; change < 100; change++) {
          const fresh = document.createElement('p')
          fresh.textContent = `${batch}. ${change} ${sentence}`
          paragraphs[change % paragraphs.length]?.isConnected
            ? paragraphs[change % paragraphs.length]?.replaceWith(fresh)
            : document.querySelector('p')?.replaceWith(fresh)
        }
      },
      [SENTENCE, batch] as const,
    )
    await page.waitForTimeout(250)
  }
  // Passes are spaced by their cost; the one after the last change releases removed nodes.
  await page.waitForTimeout(8000)
}

async function collected(devtools: CDPSession): Promise<Metrics> {
  for (let time = 0; time < 3; time++) await devtools.send('HeapProfiler.collectGarbage')
  return metricsOf(devtools)
}

interface Shown {
  readonly marked: number
  readonly shown: number
}

function resultOf(
  shown: Readonly<Record<string, readonly Shown[]>>,
  { shares, own, ownBefore, marks, changes }: MutationRun,
  memory: { readonly nodes: number; readonly heap: number },
): SuiteResult {
  const { ours: visible = [], written: floor = [], before = [] } = shown
  if (marks === 0) throw new Error('The mutating page lost its marks')
  const over = (other: readonly number[]) => sampleOf(shares.ours.map((share, time) => share - (other[time] ?? 0)))
  const [overPlain, overWritten] = [over(shares.plain), over(shares.written)]
  return {
    rows: [
      {
        work: '1,000 words, bundled lexicon, cold',
        contender: 'ours',
        figures: {
          'first mark after DOMContentLoaded': sampleOf(visible.map(({ marked }) => marked)),
          'marks on the screen': sampleOf(visible.map(({ shown }) => shown)),
        },
      },
      ...(before.length > 0
        ? [
            {
              work: '1,000 words, bundled lexicon, cold',
              contender: 'the other build',
              figures: {
                'first mark after DOMContentLoaded': sampleOf(before.map(({ marked }) => marked)),
                'marks on the screen': sampleOf(before.map(({ shown }) => shown)),
              },
            },
          ]
        : []),
      {
        work: '1,000 words, bundled lexicon, cold',
        contender: 'floor: the marks in the page’s own HTML',
        figures: { 'marks on the screen': sampleOf(floor.map(({ shown }) => shown)) },
      },
      {
        work: 'page that changes 1,000 times a second',
        contender: 'without us',
        figures: { '% of a core': sampleOf(shares.plain) },
      },
      {
        work: 'page that changes 1,000 times a second',
        contender: 'floor: the marks in the page’s own HTML',
        figures: { '% of a core': sampleOf(shares.written) },
      },
      {
        work: 'page that changes 1,000 times a second',
        contender: 'with us',
        figures: {
          '% of a core': sampleOf(shares.ours),
          'more than without us': overPlain,
          'more than the floor': overWritten,
          '% in our code': own,
          marks,
        },
      },
      ...(ownBefore === null
        ? []
        : [
            {
              work: 'page that changes 1,000 times a second',
              contender: 'the other build',
              figures: { '% in our code': ownBefore },
            },
          ]),
      {
        work: '3,600 paragraphs replaced',
        contender: 'with us',
        figures: { 'nodes more': memory.nodes, 'heap more, KB': memory.heap },
      },
    ],
    verdicts: [
      {
        target: 'first mark of a 1,000-word page after DOMContentLoaded',
        limit: 30,
        bound: 'at most',
        measured: median(visible.map(({ marked }) => marked)),
        unit: 'ms',
      },
      {
        target: 'its marks on the screen, after the same marks in the page’s own HTML',
        limit: 15,
        bound: 'at most',
        measured: median(visible.map(({ shown }) => shown)) - median(floor.map(({ shown }) => shown)),
        unit: 'ms',
      },
      {
        target: 'our code’s share of a core, page that changes 1,000 times a second',
        limit: 1,
        bound: 'at most',
        measured: own,
        unit: '%',
      },
      {
        target: 'what we add to the whole main thread there',
        limit: 2,
        bound: 'at most',
        measured: overPlain.median,
        unit: '%',
      },
      { target: 'nodes left after an hour of changes', limit: 500, bound: 'at most', measured: memory.nodes, unit: '' },
    ],
    checked: ['the mutating page kept its marks', `it changed ${changes} times`],
  }
}
