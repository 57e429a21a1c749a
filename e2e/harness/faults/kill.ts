/** One browser killed at one moment, and what was there afterwards. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { bring, Device, recordsIn, type StoreModule, told } from './device'
import { observations } from './records'
import type { Site } from './site'
import { handingOver, importing, locking, recording, upgradingPack, upgradingSchema, type Work } from './work'

interface Kill {
  readonly start: (page: Page) => Work
  /** Milliseconds within which the browser is killed. */
  readonly within: number
  /** What happens to the database on the disk before the browser is opened again. */
  readonly harm?: (device: Device) => void
}

export const KILLED = {
  record: { start: recording, within: 1500 },
  import: { start: importing, within: 1500 },
  'pack upgrade': { start: upgradingPack, within: 1500 },
  'hand-over': { start: handingOver, within: 1500 },
  'database gone': { start: recording, within: 1500, harm: (device) => device.removeDatabase() },
  'database damaged': { start: recording, within: 1500, harm: (device) => device.damageDatabase() },
  lock: { start: locking, within: 1500 },
  'schema upgrade': { start: upgradingSchema, within: 1200 },
} as const satisfies Record<string, Kill>
export type Killed = keyof typeof KILLED

/** A device is upgraded once, and locked once. */
export const isOnce = (kind: Killed): boolean => kind === 'schema upgrade' || kind === 'lock'

export interface Outcome {
  /** How many records the user was told are kept. */
  readonly confirmed: number
  /** Confirmed and not there as it was. */
  readonly lost: readonly string[]
  /** Whether what the user then sees says how things stand. */
  readonly told: boolean
  /** What was applied in part. */
  readonly torn: number
}

/** Starts the work, kills the browser at the moment (0 to 1 of the time it may take), opens again and looks. */
export async function killDuring(
  kind: Killed,
  moment: number,
  site: Site,
  device = new Device(site),
): Promise<Outcome> {
  const { start, within, harm }: Kill = KILLED[kind]
  const page = await device.tab()
  await ready(page)
  await bring(page)
  if (isOnce(kind)) await keepMany(page, device)
  if (kind === 'schema upgrade') await bring(page, 'store-next')
  const { together, run } = start(page)
  const running = run().catch(() => 'the browser is gone')
  await sleep(moment * within)
  await device.kill()
  await running
  harm?.(device)
  return await look(kind, device, together)
}

async function look(kind: Killed, device: Device, together: readonly string[]): Promise<Outcome> {
  const page = await device.tab()
  const module: StoreModule = kind === 'schema upgrade' ? 'store-next' : 'store-now'
  await ready(page)
  const isHarmed = 'harm' in KILLED[kind] && device.confirmed.size > 0
  if (isHarmed) await takeCopy(page)
  const text = await told(page)
  const halfLocked = await inTheClear(page, module)
  const there = new Set((await recordsIn(page, module)).map(({ id }) => id))
  const part = together.filter((id) => there.has(id)).length
  // Either the record is shown with its number, or the page says that a newer Plenary has taken it over.
  const shown = /(?<!held .{0,9})(entry|entries) of yours|newer version of Plenary/i.test(text) || there.size === 0
  const says = shown && (!isHarmed || /restored from the second copy/.test(text))
  const confirmed = device.confirmed.size
  return {
    confirmed,
    lost: await device.lost(page, module),
    told: says,
    torn: (part === together.length ? 0 : part) + halfLocked,
  }
}

/** How many private records a lock has left in the clear. */
async function inTheClear(page: Page, module: StoreModule): Promise<number> {
  await bring(page, module)
  return await page.evaluate(async () => {
    const { lock, entries } = await window.store.openData()
    return lock ? entries.filter(({ layer }) => layer === 'private').length : 0
  })
}

/** Waits until the app has read the record, or says why it cannot. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const busy = document.querySelector('[aria-busy="true"]')
    return !busy && document.querySelector('footer.foot span:nth-of-type(2), .trouble') !== null
  })
}

/** Where the browser opens the damaged database no more, the user has it deleted; the second copy is put back. */
export async function takeCopy(page: Page): Promise<void> {
  const over = page.getByRole('button', { name: /restore .* from the second copy/ })
  const back = page.getByText(/restored from the second copy/)
  await over.or(back).first().waitFor()
  if (await over.isVisible()) await over.click()
  await back.waitFor()
}

async function keepMany(page: Page, device: Device): Promise<void> {
  const records = observations(1500, 'before')
  await page.evaluate(async (all) => {
    const { store } = window
    await store.importEntries(all.slice(0, 500))
    await store.saveEntries(all.slice(500))
  }, records)
  for (const record of records) device.confirmed.set(record.id, record)
}
