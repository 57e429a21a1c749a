/** Test double of the PWA for the bridge to the extension. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { ROOT } from '../../tools/programs/process.mjs'
import { PWA_URL } from './builds'
import type { ChromiumWithExtension } from './chromium'
import { openExtensionPage } from './extension'
import { TOKEN } from './pairing'

/** A snapshot of a shipped pack without observations: every claim is new to it. */
export function emptySnapshot(id: string, negotiation = 'wto-ecommerce'): unknown {
  const pack = JSON.parse(readFileSync(join(ROOT, 'public', 'packs', `${negotiation}.json`), 'utf8'))
  return {
    snapshot: 1,
    id,
    madeAt: '2021-07-01T00:00:00.000Z',
    pack: { ...pack, observations: [] },
    mine: [],
    words: [],
  }
}

/**
 * Test double of the PWA: delivers one snapshot and stores the records it receives, in order in `window.handed`, counts the greetings in `window.hellos`, and by
 * id in `localStorage.kept`. With `?answer=later` or `?answer=refused` it stores none and answers so; with `?silent` it
 * stores them without an answer, with `?locked` it takes nothing private. With `further` snapshots it lists all their
 * negotiations but those of `window.off`, and delivers each on demand.
 */
export async function serveFakePwa(
  context: BrowserContext,
  snapshot: unknown,
  further: readonly unknown[] = [],
): Promise<void> {
  const script = `
    window.handed = []
    window.hellos = 0
    window.off = []
    const listed = () => [snapshot, ...further].filter(({ pack }) => !window.off.includes(pack.id))
    const say = (message) => postMessage({ plenary: 'bridge', from: 'pwa', token: '${TOKEN}', ...message }, location.origin)
    addEventListener('message', ({ data }) => {
      if (data?.from !== 'extension') return
      if (data.type === 'hello') {
        window.hellos++
        say({ type: 'hello', protocol: 2, version: '0.0.0', takesPrivate: !location.search.includes('locked') })
        const list = listed().map(({ id, pack }) => ({ id: pack.id, snapshotId: id, articles: [], members: [] }))
        say({ type: 'negotiations', list })
      } else if (data.type === 'wanted') {
        for (const one of listed()) if (data.negotiations.includes(one.pack.id)) say({ type: 'snapshot', snapshot: one })
      } else if (data.type === 'records') {
        window.handed.push(...data.records)
        const ids = data.records.map((record) => record.id)
        const type = new URLSearchParams(location.search).get('answer')
        if (type) return say({ type, ids, reason: 'Free some space.' })
        const kept = JSON.parse(localStorage.kept ?? '{}')
        for (const record of data.records) kept[record.id] = record
        localStorage.kept = JSON.stringify(kept)
        if (!location.search.includes('silent')) say({ type: 'kept', ids })
      }
    })
    for (const delay of [0, 300, 1000, 3000]) setTimeout(() => say({ type: 'changed' }), delay)`
  const html = `<!doctype html><meta charset="utf-8"><title>PWA</title><script>const [snapshot, ...further] = ${JSON.stringify([snapshot, ...further]).replaceAll('<', '\\u003c')}
${script}</script>`
  await context.route(`${PWA_URL}**`, (route) => route.fulfill({ contentType: 'text/html', body: html }))
}

/**
 * Opens the test double in a tab, and waits until the extension has installed its snapshot. `search` chooses its
 * answer.
 */
export async function meetFakePwa(
  { context, extensionId }: ChromiumWithExtension,
  id: string,
  search = '',
): Promise<Page> {
  const page = await context.newPage()
  await page.goto(PWA_URL + search)
  const own = await openExtensionPage(context, extensionId, 'options/index.html')
  while ((await own.ask('pwaState', {})).snapshot !== id) await page.waitForTimeout(50)
  await own.page.close()
  return page
}

export interface DeliveredRecord {
  readonly id: string
  readonly kind: string
  readonly article?: string
  readonly status?: string
  readonly date?: string
  readonly outstandingCount?: number
  readonly target?: { readonly status: string; readonly date: string }
  readonly dependsOn?: readonly string[]
  readonly layer: string
  readonly evidence?: { readonly quote?: string; readonly url?: string }
}

/** The records that the test double has stored. */
export const storedBy = (page: Page): Promise<DeliveredRecord[]> =>
  page.evaluate(() => Object.values(JSON.parse(localStorage.getItem('kept') ?? '{}')))
