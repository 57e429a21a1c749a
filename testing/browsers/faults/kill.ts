/** Crash test: kills the browser at a moment of a write, and checks the data afterwards. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { Device, importStore, readEntries, type StoreModule, statusText } from './device'
import { observations } from './records'
import type { Site } from './site'
import { delivering, importing, locking, saving, upgradingPack, upgradingSchema, type Work } from './work'

interface Kill {
  readonly start: (page: Page) => Work
  /** Upper bound in milliseconds of the moment of the kill. */
  readonly within: number
  /** Damage to the database on disk before the browser is reopened. */
  readonly harm?: (device: Device) => void
}

export const KILLED = {
  record: { start: saving, within: 1500 },
  import: { start: importing, within: 1500 },
  'pack upgrade': { start: upgradingPack, within: 1500 },
  delivery: { start: delivering, within: 1500 },
  'database gone': { start: saving, within: 1500, harm: (device) => device.removeDatabase() },
  'database damaged': { start: saving, within: 1500, harm: (device) => device.damageDatabase() },
  lock: { start: locking, within: 1500 },
  'schema upgrade': { start: upgradingSchema, within: 1200 },
} as const satisfies Record<string, Kill>
export type Killed = keyof typeof KILLED

/** True for work that a device can do only once. */
export const isOnce = (kind: Killed): boolean => kind === 'schema upgrade' || kind === 'lock'

export interface Outcome {
  /** Number of entries confirmed to the user. */
  readonly confirmed: number
  /** Ids of confirmed entries that are missing or changed. */
  readonly lost: readonly string[]
  /** True when the page reports the state correctly. */
  readonly reported: boolean
  /** Number of half-applied changes. */
  readonly torn: number
}

/** Starts the work, kills the browser at `moment` (0 to 1 of `within`), reopens it and checks. */
export async function killDuring(
  kind: Killed,
  moment: number,
  site: Site,
  device = new Device(site),
): Promise<Outcome> {
  const { start, within, harm }: Kill = KILLED[kind]
  const page = await device.openTab()
  await appReady(page)
  await importStore(page)
  if (isOnce(kind)) await saveMany(page, device)
  if (kind === 'schema upgrade') await importStore(page, 'store-next')
  const { together, run } = start(page)
  const running = run().catch(() => 'the browser is gone')
  await sleep(moment * within)
  await device.kill()
  await running
  harm?.(device)
  return await inspect(kind, device, together)
}

async function inspect(kind: Killed, device: Device, together: readonly string[]): Promise<Outcome> {
  const page = await device.openTab()
  const module: StoreModule = kind === 'schema upgrade' ? 'store-next' : 'store-now'
  await appReady(page)
  const isHarmed = 'harm' in KILLED[kind] && device.confirmed.size > 0
  if (isHarmed) await restoreCopy(page)
  const text = await statusText(page)
  const halfLocked = await countUnencrypted(page, module)
  const there = new Set((await readEntries(page, module)).map(({ id }) => id))
  const part = together.filter((id) => there.has(id)).length
  // Either the footer shows the number of entries, or the page reports that a newer version is open.
  const shown = /(?<!held .{0,9})(entry|entries) added|newer version of Plenary/i.test(text) || there.size === 0
  const says = shown && (!isHarmed || /restored from the second copy/.test(text))
  const confirmed = device.confirmed.size
  return {
    confirmed,
    lost: await device.lost(page, module),
    reported: says,
    torn: (part === together.length ? 0 : part) + halfLocked,
  }
}

/** Number of private entries that a lock has left in the clear. */
async function countUnencrypted(page: Page, module: StoreModule): Promise<number> {
  await importStore(page, module)
  return await page.evaluate(async () => {
    const { lock, entries } = await window.store.openData()
    return lock ? entries.filter(({ layer }) => layer === 'private').length : 0
  })
}

/** Waits until the app has loaded its data, or shows why it cannot; the help of a placeholder that takes long is no reason. */
export async function appReady(page: Page): Promise<void> {
  const isReady = () => {
    const busy = document.querySelector('[aria-busy="true"]')
    return !busy && document.querySelector('footer.foot span:nth-of-type(2), .trouble:not(.late)') !== null
  }
  // By a timer: a test may take the animation frames away.
  await page.waitForFunction(isReady, null, { polling: 100 })
}

/** Recovers from the second copy: when the browser cannot open the damaged database, the user has it deleted. */
export async function restoreCopy(page: Page): Promise<void> {
  const over = page.getByRole('button', { name: /restore .* from the second copy/ })
  const back = page.getByText(/restored from the second copy/)
  await over.or(back).first().waitFor()
  if (await over.isVisible()) await over.click()
  await back.waitFor()
}

async function saveMany(page: Page, device: Device): Promise<void> {
  const records = observations(1500, 'before')
  await page.evaluate(async (all) => {
    const { store } = window
    await store.importEntries(all.slice(0, 500), 'export')
    await store.saveEntries(all.slice(500))
  }, records)
  for (const record of records) device.confirmed.set(record.id, record)
}
