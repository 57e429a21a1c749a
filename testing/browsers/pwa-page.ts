/** Offline PWA: installed in a service worker, with its server stopped. */
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import type { Lang } from '../../shared/domain/text/langs'
import { PWA_URL } from './builds'
import { type Chromium, type ChromiumOptions, openChromium } from './chromium'
import { madeOnce } from './made-once'
import { servePwa } from './pwa-server'
import { removeFolder } from './remove-folder'

/** Viewports of a small phone and of a desktop. */
export const PHONE = { width: 360, height: 740 }
export const DESK = { width: 1280, height: 900 }

export interface OfflinePwa {
  readonly chromium: Chromium
  readonly page: Page
  /** Navigates to a hash route and waits for the heading of the screen. */
  readonly goto: (hash: string) => Promise<void>
  /** Console errors and uncaught exceptions of the page. */
  readonly errors: string[]
  readonly close: () => Promise<void>
}

/**
 * Opens the PWA where it is installed, with its server stopped; `beforeLoss` runs while it is still there. Installation is a
 * tenth of the work of a short file: it happens once a run, in a profile of which each gets a copy.
 */
export async function openOfflinePwa(
  options: Omit<ChromiumOptions, 'pwaPort' | 'profileDir'> = {},
  beforeLoss?: (page: Page) => Promise<void>,
): Promise<OfflinePwa> {
  const profileDir = mkdtempSync(join(tmpdir(), 'plenary-offline-'))
  // Chromium with its windows is another program, which need not read that profile.
  const isInstalled = options.hasWindows !== true
  if (isInstalled) cpSync(await madeOnce('installed-profile', installIn), profileDir, { recursive: true })
  const server = isInstalled && beforeLoss === undefined ? null : await servePwa()
  const chromium = await openChromium({ ...options, profileDir, ...(server && { pwaPort: server.port }) })
  const page = await chromium.context.newPage()
  page.setDefaultTimeout(15_000)
  const errors: string[] = []
  if (server) {
    await install(page)
    await beforeLoss?.(page)
    await server.kill()
  }
  await chromium.context.setOffline(true)
  await (server ? page.reload() : page.goto(PWA_URL))
  // The static page has a heading too: the versions in the footer are the app's.
  await page.waitForSelector('footer.foot span:nth-of-type(2)', { state: 'attached' })
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  return {
    chromium,
    page,
    errors,
    goto: (hash) => gotoScreen(page, hash),
    close: async () => {
      await chromium.close()
      removeFolder(profileDir)
    },
  }
}

/** Installs the PWA in a new profile. */
async function installIn(profileDir: string): Promise<void> {
  const server = await servePwa()
  const chromium = await openChromium({ profileDir, pwaPort: server.port })
  await install(await chromium.context.newPage())
  await chromium.close()
  await server.kill()
}

/** Opens the PWA and waits until it is precached. */
async function install(page: Page): Promise<void> {
  await page.goto(PWA_URL)
  await page.waitForSelector('main h1')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

/** Navigates to a hash route in the document that is open, and waits for the heading of the screen. */
export async function gotoScreen(page: Page, hash: string): Promise<void> {
  const before = new URL(page.url()).hash
  const isNamed = hash.startsWith('#/n/')
  // One that names no negotiation is of the open one, which the address names where several are on.
  const isOther = pathOf(isNamed ? before : before.replace(/^#\/n\/[^/]+\//, '#/')) !== pathOf(hash)
  // The previous screen stays for a moment: its heading must not pass for the new one.
  if (isOther) await page.evaluate(() => document.querySelector('main h1')?.setAttribute('data-before', ''))
  await page.goto(`${PWA_URL}${hash}`)
  // The app hears of another address some frames later, and then notes in the history that it has seen it; of the address
  // of a page that was just loaded it notes nothing.
  if (before !== hash)
    await page.evaluate(async () => {
      for (let frames = 0; frames < 60 && history.state === null; frames++)
        await new Promise((frame) => requestAnimationFrame(frame))
    })
  // The placeholder of data that load has a heading, too.
  await page.waitForSelector('main h1:not([data-before]):not([aria-busy] *)')
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** Waits until the page has drawn all: parts loaded on use, late styles, tables in parts. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const size = () => document.getElementsByTagName('*').length + document.styleSheets.length
    for (let same = 0, before = -1; same < 6; ) {
      await new Promise((frame) => requestAnimationFrame(frame))
      const now = size()
      const isLoading = document.querySelector('main [aria-busy="true"]') !== null
      same = now === before && !isLoading ? same + 1 : 0
      before = now
    }
  })
}

/** Chooses a language in the footer, also where a dialog makes it inert. */
export async function speak(page: Page, lang: Lang): Promise<void> {
  await page.locator(`footer .langs [lang=${lang}]`).evaluate((one: HTMLElement) => one.click())
  await page.waitForFunction((lang) => document.documentElement.lang === lang, lang)
}

/** Rendered text, without hidden elements. */
export const visibleText = async (locator: Locator): Promise<string> => (await locator.allInnerTexts()).join('\n')

/** Text that is laid out for paper. */
export async function textOnPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const text = await visibleText(page.locator('body'))
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: null })
  return text
}

/** Horizontal overflow of the page in pixels. */
export const horizontalOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const pathOf = (hash: string): string => (hash || '#/').split('?')[0] ?? ''
