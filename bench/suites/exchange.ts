/**
 * Exchange suite: two devices of a delegation over a real NATS server. Each has made entries offline that the other lacks,
 * until both boards have all of them; and live, from the press that saves a status update until it is on the screen of
 * the other device.
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import type { SharedEntry } from '../../shared/delegation/shared-entry'
import type { Entry } from '../../shared/domain/entries/entries'
import { writeFile } from '../../shared/pack/export'
import { becomeDevice, type FilledDelegation, fillDelegation, storedEntries } from '../delegation'
import { fillSheet } from '../ended'
import { quantile, type SuiteResult, sampleOf } from '../figures'
import { until } from '../installed-app'
import { isOnBoard, makeReceived } from '../received'
import type { Suite } from '../suite'

const COUNT = 1000
const ROUNDS = 5
const LIVE = 40
const ADDRESS = 'http://localhost:4173/'
const PATIENCE = 60_000
/** Article of the last entry of each device. */
const ARTICLES = ['electronic-contracts', 'spam'] as const

interface Device {
  readonly context: BrowserContext
  readonly close: () => Promise<void>
}

export const exchange: Suite = {
  name: 'exchange',
  title: 'Two devices of a delegation, milliseconds',
  async run() {
    const both: number[] = []
    for (let round = 0; round < ROUNDS; round++)
      both.push(await withTwo((filled, two) => exchanged(filled, two, round)))
    return resultOf(both, await withTwo((_, two) => live(two)))
  },
}

/** Runs with two new devices of a new delegation that has no entries. */
async function withTwo<T>(run: (filled: FilledDelegation, two: readonly Device[]) => Promise<T>): Promise<T> {
  const { BUILDS } = await import('../../testing/browsers/builds')
  const filled = await fillDelegation(BUILDS.pwa, [], 1)
  const two: Device[] = []
  try {
    for (const _ of ARTICLES) two.push(await install(filled))
    return await run(filled, two)
  } finally {
    for (const { close } of two) await close()
    await filled.close()
  }
}

async function install({ app, newDevice }: FilledDelegation): Promise<Device> {
  const { openChromium } = await import('../../testing/browsers/chromium')
  const device = await openChromium({ hasWindows: true, pwaPort: app.port })
  const page = await device.context.newPage()
  await page.goto(ADDRESS)
  await page.waitForSelector('main table', { state: 'attached' })
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  await becomeDevice(page, await newDevice())
  await page.reload()
  await isSynced(page)
  await page.close()
  return device
}

const isSynced = (page: Page) => page.locator('footer', { hasText: 'Delegation: synced at' }).waitFor()

/**
 * Milliseconds from the start of both navigations until each board shows the last entry of the other device. Throws where
 * the two have not the same entries afterwards.
 */
async function exchanged({ app }: FilledDelegation, two: readonly Device[], round: number): Promise<number> {
  await app.kill()
  for (const [at, { context }] of two.entries())
    await importOffline(context, await makeReceived(COUNT + 2 * round + at, ARTICLES[at]))
  await app.restart()
  const pages = await Promise.all(two.map(({ context }) => context.newPage()))
  const took = await Promise.all(
    pages.map(async (page, at) => {
      page.setDefaultTimeout(PATIENCE)
      const ofOther = isOnBoard(ARTICLES[1 - at])
      await page.addInitScript(`new MutationObserver((_, observer) => {
        if (!(${ofOther})) return
        observer.disconnect()
        requestAnimationFrame(() => setTimeout(() => { globalThis.onBoardAt = performance.now() }))
      }).observe(document, { childList: true, subtree: true, attributes: true })`)
      await page.goto(ADDRESS)
      await until(page, 'globalThis.onBoardAt > 0')
      return Number(await page.evaluate('onBoardAt'))
    }),
  )
  for (const page of pages) await isSynced(page)
  const [one, other] = await Promise.all(pages.map((page) => storedEntries(page)))
  const count = 2 * (COUNT + 2 * round) + 1
  if (one?.length !== count || other?.length !== count)
    throw new Error(`${one?.length} and ${other?.length} entries are stored, of ${count}`)
  const ids = (entries: readonly Entry[]) => JSON.stringify(entries.map(({ id }) => id).sort())
  if (ids(one) !== ids(other)) throw new Error('the two devices have different entries')
  return Math.max(...took)
}

async function importOffline(context: BrowserContext, entries: readonly SharedEntry[]): Promise<void> {
  const pack = JSON.parse(await readFile('public/packs/wto-ecommerce.json', 'utf8'))
  const digest = async (text: string) => createHash('sha256').update(text).digest('hex')
  const records = entries.map((entry) => ({ ...entry, layer: 'public' as const }))
  const pieces: string[] = []
  const file = { kind: 'export', madeAt: '2026-11-24T10:00:00.000Z', pack, records } as const
  for await (const piece of writeFile(file, digest)) pieces.push(piece)
  const folder = mkdtempSync(join(tmpdir(), 'plenary-bench-'))
  const path = join(folder, 'entries.json')
  writeFileSync(path, pieces.join(''))
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  await page.goto(`${ADDRESS}#/files`)
  await page.setInputFiles('#files-file', path)
  await page.getByRole('button', { name: /^Import 1,\d+ entries/ }).click()
  await page.locator('main [role=status]', { hasText: 'Imported: 1,' }).waitFor()
  await page.close()
  rmSync(folder, { recursive: true, force: true })
}

/** Milliseconds from each press on one device until the status update is painted on the other. */
async function live(two: readonly Device[]): Promise<readonly number[]> {
  const pages = await Promise.all(two.map(({ context }) => context.newPage()))
  for (const page of pages) {
    page.setDefaultTimeout(PATIENCE)
    await page.goto(`${ADDRESS}#/articles/spam`)
    await page.locator('.obs li').first().waitFor()
    await isSynced(page)
  }
  const [writer, reader] = pages
  if (!writer || !reader) throw new Error('no device')
  const took: number[] = []
  for (let n = 0; n < LIVE; n++) {
    const words = `Said live as number ${n}.`
    const sheet = await fillSheet(writer, words)
    const shown = reader.evaluate(shownAt, words)
    took.push(-(await writer.evaluate(pressedAt)) + (await shown))
    await sheet.waitFor({ state: 'detached' })
    await reader.waitForTimeout(300)
  }
  return took
}

/** Time at which words are painted in the list of status updates. */
const shownAt = (words: string): Promise<number> =>
  new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.obs')?.textContent?.includes(words)) return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())))
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })

const pressedAt = (): number => {
  const now = performance.timeOrigin + performance.now()
  document.querySelector<HTMLElement>('dialog button[type=submit]')?.click()
  return now
}

const resultOf = (both: readonly number[], live: readonly number[]): SuiteResult => ({
  rows: [
    { work: '2 × 1,000 entries', contender: 'ours', figures: { 'both boards have all': sampleOf(both) } },
    {
      work: `${LIVE} status updates, live`,
      contender: 'ours',
      figures: { 'press to the other screen': sampleOf(live), p95: quantile(live, 0.95) },
    },
  ],
  verdicts: [
    {
      target: '1,000 entries each of two devices, on both boards, slowest of the rounds',
      limit: 3000,
      bound: 'at most',
      measured: Math.max(...both),
      unit: 'ms',
    },
    {
      target: 'a status update on the screen of another device, p95',
      limit: 1000,
      bound: 'at most',
      measured: quantile(live, 0.95),
      unit: 'ms',
    },
  ],
  checked: [`both devices had the same entries in each of ${ROUNDS} rounds`],
})
