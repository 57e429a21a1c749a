/** Sync suite: a new device of a delegation, over a real NATS server, until its board has all entries of the log. */
import type { CDPSession, Page } from 'playwright-core'
import { becomeDevice, digestOf, type FilledDelegation, fillDelegation, storedEntries } from '../delegation'
import { interleave, median, type SuiteResult, sampleOf } from '../figures'
import { isOnBoard, makeReceived } from '../received'
import type { Suite } from '../suite'

const COUNT = 50_000
const ROUNDS = 3
const PATIENCE = 300_000
const ADDRESS = 'http://localhost:4173/'

interface Log {
  readonly name: string
  readonly perBatch: number
  /** Milliseconds until all entries are on the board. */
  readonly limit: number
}

const LOGS: readonly Log[] = [
  { name: 'batches of 200', perBatch: 200, limit: 6_000 },
  { name: 'batches of one entry', perBatch: 1, limit: 30_000 },
]

interface Received {
  /** From the start of the navigation until the last entry is painted on the board. */
  readonly onBoard: number
  /** Time of all tasks of the main thread until then: other load of the machine counts less. */
  readonly busy: number
  readonly longestTask: number
}

export const sync: Suite = {
  name: 'sync',
  title: `A new device of a delegation receives ${COUNT.toLocaleString('en')} entries, milliseconds`,
  async run() {
    const { BUILDS } = await import('../../testing/browsers/builds')
    const entries = await makeReceived(COUNT)
    const delegations: FilledDelegation[] = []
    try {
      const ways: Record<string, () => Promise<Received>> = {}
      for (const { name, perBatch } of LOGS) {
        const filled = await fillDelegation(BUILDS.pwa, entries, perBatch)
        delegations.push(filled)
        ways[name] = () => receive(filled)
      }
      return resultOf(await interleave(ROUNDS, ways))
    } finally {
      for (const filled of delegations) await filled.close()
    }
  },
}

/** A new browser profile becomes a device of the delegation, and starts. Throws where it has other entries afterwards. */
async function receive(filled: FilledDelegation): Promise<Received> {
  const { openChromium } = await import('../../testing/browsers/chromium')
  const { context, close } = await openChromium({ hasWindows: true, pwaPort: filled.app.port })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE)
    await page.goto(ADDRESS)
    await page.waitForSelector('main table', { state: 'attached' })
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
    await becomeDevice(page, await filled.newDevice())
    const received = await startAndReceive(page)
    const stored = await storedEntries(page)
    if (stored.length !== COUNT) throw new Error(`${stored.length} entries are stored, of ${COUNT}`)
    if (digestOf(stored) !== filled.digest) throw new Error('other entries are stored than were sealed')
    return received
  } finally {
    await close()
  }
}

async function startAndReceive(page: Page): Promise<Received> {
  await page.addInitScript(`{
    globalThis.longestTask = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration)
    }).observe({ type: 'longtask', buffered: true })
    new MutationObserver((_, observer) => {
      if (!(${isOnBoard()})) return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => { globalThis.onBoardAt = performance.now() }))
    }).observe(document, { childList: true, subtree: true, attributes: true })
  }`)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await busyTime(devtools)
  await page.reload()
  const end = Date.now() + PATIENCE
  while (!(await page.evaluate('globalThis.onBoardAt > 0'))) {
    if (Date.now() > end) throw new Error(`not all entries are on the board after ${PATIENCE / 1000} s`)
    await page.waitForTimeout(100)
  }
  return {
    onBoard: Number(await page.evaluate('onBoardAt')),
    busy: (await busyTime(devtools)) - before,
    longestTask: Number(await page.evaluate('longestTask')),
  }
}

/** Milliseconds that all tasks of the main thread have taken. */
async function busyTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
}

const resultOf = (runs: Readonly<Record<string, readonly Received[]>>): SuiteResult => ({
  rows: LOGS.map(({ name }) => {
    const of = (key: keyof Received) => sampleOf((runs[name] ?? []).map((received) => received[key]))
    return {
      work: name,
      contender: 'ours',
      figures: {
        'all on the board': of('onBoard'),
        'main thread': of('busy'),
        'longest task': of('longestTask'),
      },
    }
  }),
  verdicts: LOGS.map(({ name, limit }) => ({
    target: `${COUNT.toLocaleString('en')} entries on a new device’s board, ${name}`,
    limit,
    bound: 'at most',
    measured: median((runs[name] ?? []).map(({ onBoard }) => onBoard)),
    unit: 'ms',
  })),
  checked: [
    `the new device had all ${COUNT.toLocaleString('en')} entries, of the same digest as was sealed, in each of ${ROUNDS} rounds`,
  ],
})
