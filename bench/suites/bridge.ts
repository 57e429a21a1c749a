/** Bridge suite: transfer of a large snapshot to the extension, and idle shutdown of its service worker. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeSnapshot } from '../../shared/messages/snapshot'
import { chromiumArguments } from '../../tools/programs/chromium-arguments.mjs'
import { programPath } from '../../tools/programs/programs.mjs'
import type { SuiteResult } from '../figures'
import { makeRecords } from '../records'
import type { Suite } from '../suite'

const OBSERVATIONS = 50_000
const MB = 1024 * 1024
/** Storage quota of the extension. */
const ROOM_MB = 10
/** Chromium stops an idle service worker after 30 seconds, checked at intervals. */
const PATIENCE_S = 75

export const bridge: Suite = {
  name: 'bridge',
  title: 'A snapshot of 50,000 observations on its way to the extension, and the rest of its worker',
  async run() {
    const carried = await carry()
    return resultOf(carried, await secondsAwake())
  },
}

interface Carried {
  readonly make: number
  readonly take: number
  readonly sent: number
  readonly stored: number
}

async function carry(): Promise<Carried> {
  const { openChromiumWithExtension } = await import('../../testing/browsers/chromium')
  const { openExtensionPage } = await import('../../testing/browsers/extension')
  const { serveFakePwa } = await import('../../testing/browsers/fake-pwa')
  const { PWA_URL } = await import('../../testing/browsers/builds')
  const pack = JSON.parse(await readFile('public/packs/wto-ecommerce.json', 'utf8'))
  const records = makeRecords(pack, OBSERVATIONS)
  const began = performance.now()
  const snapshot = makeSnapshot(pack, records, 'bench', '2026-11-24T10:00:00.000Z')
  const make = performance.now() - began
  const { context, worker, extensionId, close } = await openChromiumWithExtension()
  try {
    await serveFakePwa(context, snapshot)
    const own = await openExtensionPage(context, extensionId, 'options/index.html')
    const page = await context.newPage()
    const start = performance.now()
    await page.goto(PWA_URL, { timeout: 120_000 })
    while ((await own.ask('pwaState', {})).snapshot !== snapshot.id) {
      if (performance.now() - start > 120_000) throw new Error('The snapshot did not arrive')
      await page.waitForTimeout(50)
    }
    const take = performance.now() - start
    const stored = await worker.evaluate(() => chrome.storage.local.getBytesInUse(null))
    return { make, take, sent: JSON.stringify(snapshot).length / MB, stored: stored / MB }
  } finally {
    await close()
  }
}

/** Seconds until the worker stops. Attaching to a worker keeps it alive; the list of targets does not. */
async function secondsAwake(): Promise<number> {
  const { BUILDS } = await import('../../testing/browsers/builds')
  const profile = await mkdtemp(join(tmpdir(), 'plenary-asleep-'))
  const browser = spawn(
    programPath('chromium') ?? '',
    [
      ...chromiumArguments(BUILDS.chromium),
      '--headless',
      '--disable-gpu',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  try {
    const port = await portOf(browser)
    const isAwake = async () => {
      const response = await fetch(`http://127.0.0.1:${port}/json/list`)
      const targets: readonly { type: string; url: string }[] = await response.json()
      return targets.some(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'))
    }
    const start = performance.now()
    while (!(await isAwake())) await pause(start, 'start')
    const awake = performance.now()
    while (await isAwake()) await pause(awake, 'go to sleep')
    return (performance.now() - awake) / 1000
  } finally {
    const gone = new Promise((resolve) => browser.once('exit', resolve))
    browser.kill()
    await gone
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function pause(since: number, what: string): Promise<void> {
  if (performance.now() - since > PATIENCE_S * 1000) throw new Error(`The worker did not ${what}`)
  await new Promise((resolve) => setTimeout(resolve, 500))
}

function portOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    browser.once('exit', () => reject(new Error('The browser did not start')))
    browser.stderr?.on('data', (chunk: Buffer) => {
      said += String(chunk)
      const port = /ws:\/\/127\.0\.0\.1:(\d+)\//.exec(said)?.[1]
      if (port) resolve(port)
    })
  })
}

function resultOf({ make, take, sent, stored }: Carried, awake: number): SuiteResult {
  return {
    rows: [
      {
        work: `snapshot of ${OBSERVATIONS.toLocaleString('en')} observations`,
        contender: 'ours',
        figures: { make, 'until it is there': take, 'sent, MB': sent, 'stored, MB': stored },
      },
      { work: 'worker with nothing to do', contender: 'ours', figures: { 'seconds awake': awake } },
    ],
    verdicts: [
      {
        target: 'the extension’s store with 50,000 observations, MB',
        limit: ROOM_MB,
        bound: 'at most',
        measured: stored,
        unit: '',
      },
      { target: 'seconds until the idle worker sleeps', limit: 60, bound: 'at most', measured: awake, unit: '' },
    ],
    checked: ['the extension told the snapshot’s id once it had stored it and made its kit'],
  }
}
