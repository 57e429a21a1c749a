/** Access to extension pages: requests to the background, marks, the panel in a tab. */
import type { BrowserContext, Page } from 'playwright-core'
import type { RequestName, Requests } from '../../extension/messages'
import type { ChromiumWithExtension } from './chromium'

/** An extension page, from which a test can send the background the requests of the panel. */
export interface ExtensionPage {
  readonly page: Page
  readonly ask: <N extends RequestName>(name: N, params: Requests[N]['params']) => Promise<Requests[N]['result']>
}

/** Opens an extension page in a tab. `ask` throws with the reason when the background refuses. */
export async function openExtensionPage(
  context: BrowserContext,
  extensionId: string,
  path: string,
): Promise<ExtensionPage> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${extensionId}/${path}`)
  return {
    page,
    ask: async (name, params) => {
      const answer = await page.evaluate((request) => chrome.runtime.sendMessage(request), { plenary: name, params })
      if (!answer?.ok) throw new Error(`${name}: ${answer?.reason ?? 'no answer'}`)
      return answer.result
    },
  }
}

/** Undoes all entries in the outbox: those of earlier tests. */
export async function undoWaiting(ask: ExtensionPage['ask']): Promise<void> {
  await ask('undo', { ids: (await ask('waiting', {})).map(({ record }) => record.id) })
}

/** Number of entries in the outbox of the extension. */
export async function countWaiting({ context, extensionId }: ChromiumWithExtension): Promise<number> {
  const { page, ask } = await openExtensionPage(context, extensionId, 'options/index.html')
  const { length } = await ask('waiting', {})
  await page.close()
  return length
}

/** The marks on a page, in document order. */
export function marksOn(page: Page): Promise<{ tag: string; kind: string; id: string; phase: string; text: string }[]> {
  return page.$$eval('[data-plenary-kind]', (marks) =>
    marks.map((mark) => ({
      tag: mark.localName,
      kind: mark.getAttribute('data-plenary-kind') ?? '',
      id: mark.getAttribute('data-plenary-id') ?? '',
      phase: mark.getAttribute('data-plenary-phase') ?? '',
      text: (mark.textContent ?? '').replace(/\s+/g, ' '),
    })),
  )
}

/** Opens a page and waits for its first marks. */
export async function openMarkedPage(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.waitForSelector('[data-plenary-kind]')
}

/** Chooses on a page of the panel as what its statements are saved. */
export const chooseVisibility = (panel: Page, layer: 'public' | 'private'): Promise<void> =>
  panel.check(`#page-visibility input[value="${layer}"]`)

/** Ticks all new statements of a page with many, and saves them; resolves to their number. */
export async function saveTicked(panel: Page): Promise<number> {
  await panel.click('#pick')
  const ticks = panel.locator('#claims .acts input')
  const count = await ticks.count()
  for (const tick of await ticks.all()) await tick.check()
  await panel.click('#save-picked')
  await panel.waitForSelector('#save-picked', { state: 'detached' })
  return count
}

/** Opens the panel in a tab, for the page of another tab. */
export async function openPanel(chromium: ChromiumWithExtension, page: Page): Promise<Page> {
  const url = page.url()
  const tabId = await chromium.worker.evaluate(
    async (address) => (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id,
    url,
  )
  const panel = await chromium.context.newPage()
  await panel.goto(`chrome-extension://${chromium.extensionId}/panel/index.html?tab=${tabId}`)
  return panel
}
