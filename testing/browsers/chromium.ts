/** Chromium launcher on Playwright: isolated profile and DNS, with or without the extension. */
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type BrowserContext, chromium, type Worker } from 'playwright-core'
import { chromiumArguments } from '../../tools/programs/chromium-arguments.mjs'
import { programPath } from '../../tools/programs/programs.mjs'
import { BUILDS } from './builds'
import { pair } from './pairing'
import { removeFolder } from './remove-folder'

export interface ChromiumOptions {
  /** The port that http://localhost:4173 resolves to. Without it nothing answers there. */
  readonly pwaPort?: number
  /** `true` loads the extension as built, a path loads another build. */
  readonly extension?: boolean | string
  /** Chromium with its windows, which has an address bar and installs apps; with the extension it is always that. */
  readonly hasWindows?: boolean
  /** A profile that outlives the browser; without it a temporary one is used. */
  readonly profileDir?: string
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  readonly locale?: string
  readonly args?: readonly string[]
  /** Blocks service workers: each profile is spared an installation of all files, a fifth of what a short test takes. */
  readonly hasNoWorker?: boolean
  /** Gives V8 its threads in the background and its optimising compiler, as users have them: for tests that measure frames and times. */
  readonly isMeasured?: boolean
  /** Enables the back/forward cache, which Playwright disables. */
  readonly keepsLeftPages?: boolean
}

export interface Chromium {
  readonly context: BrowserContext
  readonly close: () => Promise<void>
  /** Kills the browser as a crash would: no event fires, nothing is flushed. */
  readonly kill: () => Promise<void>
}

export interface ChromiumWithExtension extends Chromium {
  readonly worker: Worker
  readonly extensionId: string
}

/**
 * Chromium features that are off. The pages of the address bar are half of the work of a start, and headless shows none; a
 * renderer in reserve is started after each navigation, a seventh of the work of a short test.
 * The others are those that Playwright turns off, in so far as a test may notice: of two such lists the last alone counts.
 */
const DISABLED_FEATURES = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'PreconnectToSearch'],
]

/** Launches a headless Chromium that reaches only the PWA's test server and routes of the test. */
export async function openChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const own = options.profileDir === undefined ? await mkdtemp(join(tmpdir(), 'plenary-chromium-')) : null
  const context = await chromium.launchPersistentContext(options.profileDir ?? own ?? '', {
    executablePath: programPath(options.hasWindows || options.extension ? 'chromium' : 'headless-shell'),
    headless: true,
    args: [
      ...chromiumArguments(extensionFolder(options.extension)),
      '--disable-gpu',
      // Garbage collection and compilation on threads of their own save time, and cost a tenth of all processor seconds; what is
      // optimised for hot code is hardly used in a test of seconds, and costs up to a fifth of them.
      ...(options.isMeasured ? [] : ['--js-flags=--single-threaded,--no-opt']),
      `--disable-features=${DISABLED_FEATURES.join()}`,
      `--host-resolver-rules=${resolverRules(options.pwaPort)}`,
      ...(options.args ?? []),
    ],
    ...(options.hasNoWorker && { serviceWorkers: 'block' }),
    ...(options.keepsLeftPages && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    viewport: options.viewport ?? { width: 1280, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
    locale: options.locale ?? 'en-GB',
    timezoneId: 'Europe/Zurich',
  })
  const forget = async () => {
    if (own !== null) removeFolder(own)
  }
  return {
    context,
    close: async () => {
      await context.close()
      await forget()
    },
    kill: async () => {
      const closed = context.waitForEvent('close')
      process.kill(await browserProcess(context), 'SIGKILL')
      await closed
      await forget()
    },
  }
}

/**
 * Launches it with the extension, paired with the app unless a test is about that; the app's own service worker is blocked unless
 * a test is about it. Resolves once the extension's service worker runs and, in a new profile, the welcome page is open.
 */
export async function openChromiumWithExtension(
  options: Omit<ChromiumOptions, 'extension'> & { readonly extension?: string; readonly isPaired?: boolean } = {},
): Promise<ChromiumWithExtension> {
  const browser = await openChromium({ hasNoWorker: true, ...options, extension: options.extension ?? true })
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'))
  // On installation the extension scans open pages and opens its welcome page: not in the middle of a test.
  if (options.profileDir === undefined)
    while (!browser.context.pages().some((page) => page.url().includes('/welcome/'))) await sleep(20)
  if (options.isPaired !== false) await pair(browser.context, worker)
  return { ...browser, worker, extensionId: new URL(worker.url()).host }
}

function extensionFolder(extension: boolean | string | undefined): string | null {
  if (typeof extension === 'string') return extension
  return extension ? BUILDS.chromium : null
}

function resolverRules(pwaPort: number | undefined): string {
  const pwa = pwaPort === undefined ? [] : [`MAP localhost:4173 127.0.0.1:${pwaPort}`]
  return [...pwa, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')
}

async function browserProcess(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession()
  const answer = await session?.send('SystemInfo.getProcessInfo')
  const main = answer?.processInfo.find((info) => info.type === 'browser')
  if (!main) throw new Error('Chromium did not say which process it is')
  return main.id
}
