/**
 * Reading of whole pages as a user reads them: real Chromium, the built extension, each page at its own address, one press
 * on the panel. What is reported is what the panel itself compared and shows.
 */
import { extname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page, Route } from 'playwright-core'
import type { PageReport, PanelView } from '../../extension/messages'
import { isStated, worthSaving } from '../../extension/panel/compared'
import type { DayOrMonth, Phase, Stance } from '../../shared/domain/types'
import { type ChromiumWithExtension, openChromiumWithExtension } from '../../testing/browsers/chromium'
import { openExtensionPage } from '../../testing/browsers/extension'
import { grantedBuild } from '../../testing/browsers/granted-build'
import { fileAt, type ListedPage, pagesIn } from './gold'

/** A date as saving would write it, or `ask` where saving would ask. */
export type ReadDate = DayOrMonth | 'ask'

export interface ReadStatement {
  readonly article: string
  readonly status: string
  readonly phase: Phase | null
  readonly date: ReadDate
  readonly speakers: readonly string[]
  readonly role: string | null
  readonly quote: string
  readonly shown: 'statement' | 'suggestion'
  /** One press saves it together with others. */
  readonly bulk: boolean
}

export interface ReadPosition {
  readonly article: string
  readonly member: string
  readonly stance: Stance
}

export interface PageReading {
  readonly file: string
  readonly date: ReadDate
  readonly statements: readonly ReadStatement[]
  readonly positions: readonly ReadPosition[]
}

/** What the panel sent to be compared, and the answer. */
interface Compared {
  readonly report: PageReport & { readonly positions?: readonly ReadPosition[] }
  readonly view: PanelView
}

/** A page that changes no more for this long is taken for finished. */
const QUIET_MS = 400
const PAGE_MOST_MS = 5000
const PANEL_MOST_MS = 20_000

/** Reads the pages of a folder in one browser, in the order of its list. */
export async function readPages(folder: string): Promise<PageReading[]> {
  const pages = pagesIn(folder)
  // Chromium asks a person before it lets an extension read a site, and nobody is there to answer.
  const build = grantedBuild({ hosts: ['<all_urls>'] })
  const chromium = await openChromiumWithExtension({ extension: build.folder, isPaired: false })
  try {
    await chromium.context.route(/^https?:/, (route) => answer(route, folder, pages))
    const readings: PageReading[] = []
    // A machine that stalls loses a page now and then: a second attempt, whose failure counts.
    for (const page of pages) readings.push(await readPage(chromium, page).catch(() => readPage(chromium, page)))
    return readings
  } finally {
    await chromium.close()
    build.remove()
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

/** Answers every request from the folder; what is not there does not exist. */
async function answer(route: Route, folder: string, pages: readonly ListedPage[]): Promise<void> {
  const url = route.request().url()
  const body = fileAt(folder, pages, url)
  if (body === null) return route.fulfill({ status: 404, body: '' })
  const type = TYPES[extname(new URL(url).pathname)] ?? 'text/html'
  return route.fulfill({ status: 200, contentType: `${type}; charset=utf-8`, body })
}

async function readPage(chromium: ChromiumWithExtension, { file, url, negotiation }: ListedPage): Promise<PageReading> {
  await switchTo(chromium, negotiation)
  const page = await chromium.context.newPage()
  try {
    await page.goto(url)
    await settled(page)
    return readingOf(file, await press(chromium, page))
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : cause}`, { cause })
  } finally {
    await page.close()
  }
}

let isOn: readonly [ChromiumWithExtension, string] | null = null

/** Switches on the negotiation of a page, and no other. */
async function switchTo(chromium: ChromiumWithExtension, negotiation: string): Promise<void> {
  if (isOn?.[0] === chromium && isOn[1] === negotiation) return
  const { page, ask } = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
  await ask('saveSettings', { settings: { ...(await ask('settings', {})), negotiations: [negotiation] } })
  await page.close()
  isOn = [chromium, negotiation]
}

/** Waits until the scripts of a page change it no more. No function in it has a name, for which the compiler adds a helper. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    ({ quiet, most }) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, quiet)
        new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(resolve, quiet)
        }).observe(document, { subtree: true, childList: true, characterData: true })
        setTimeout(resolve, most)
      }),
    { quiet: QUIET_MS, most: PAGE_MOST_MS },
  )
}

/** Opens the panel on a page, presses its button where it needs one, and waits for the last comparison. */
async function press({ context, worker, extensionId }: ChromiumWithExtension, page: Page): Promise<Compared> {
  const tabId = await worker.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
    page.url(),
  )
  const panel = await context.newPage()
  try {
    await panel.addInitScript(recordComparisons)
    await panel.goto(`chrome-extension://${extensionId}/panel/index.html?tab=${tabId}`)
    return await lastComparison(panel)
  } finally {
    await panel.close()
  }
}

/** Runs in the panel: keeps the newest comparison that it asked for, with the answer. */
function recordComparisons(): void {
  const send = chrome.runtime.sendMessage.bind(chrome.runtime)
  Reflect.set(chrome.runtime, 'sendMessage', async (request: { plenary?: string; params?: { report: unknown } }) => {
    const answer = await send(request)
    if (request.plenary === 'compare' && answer?.ok)
      Reflect.set(globalThis, 'compared', { report: request.params?.report, view: answer.result })
    return answer
  })
}

async function lastComparison(panel: Page): Promise<Compared> {
  const end = Date.now() + PANEL_MOST_MS
  let known = ''
  let since = Date.now()
  let isPressed = false
  while (Date.now() < end) {
    if (!isPressed) isPressed = await pressed(panel)
    const now = JSON.stringify((await panel.evaluate(() => Reflect.get(globalThis, 'compared'))) ?? null)
    if (now !== known) [known, since] = [now, Date.now()]
    else if (now !== 'null' && Date.now() - since > QUIET_MS) return JSON.parse(now)
    await sleep(50)
  }
  throw new Error(`The panel compared nothing. It shows: ${(await panel.textContent('body'))?.slice(0, 300)}`)
}

/** Presses the button that reads a page of another site; false where it is not shown. */
const pressed = (panel: Page): Promise<boolean> =>
  panel.evaluate(() => {
    const button = document.getElementById('read-once')
    button?.click()
    return button !== null
  })

function readingOf(file: string, { report, view }: Compared): PageReading {
  const bulk = new Set(worthSaving(view.compared))
  return {
    file,
    date: report.pageDay ?? 'ask',
    statements: view.compared.map((one): ReadStatement => {
      const { article, status, phase, day, speaker, quote } = one.claim
      return {
        article,
        status,
        phase,
        date: day ?? 'ask',
        speakers: speaker.members,
        role: speaker.role,
        quote,
        shown: isStated(one) ? 'statement' : 'suggestion',
        bulk: bulk.has(one),
      }
    }),
    positions: (report.positions ?? []).map(({ article, member, stance }) => ({ article, member, stance })),
  }
}
