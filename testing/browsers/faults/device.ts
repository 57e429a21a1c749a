/** Simulated device: a persistent profile, and the entries confirmed to its user. */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { canonical } from '../../../shared/domain/entries/canonical'
import type { Entry } from '../../../shared/domain/entries/entries'
import { PWA_URL } from '../builds'
import { type Chromium, openChromium } from '../chromium'
import { removeFolder } from '../remove-folder'
import { PASSPHRASE } from './records'
import type { Site } from './site'

declare global {
  interface Window {
    /** The store module, after `bring`. */
    readonly store: typeof import('./store-module')
    /** Reports to the test that these were confirmed as saved. */
    confirmed(records: readonly Entry[]): Promise<void>
  }
}

export type StoreModule = 'store-now' | 'store-next'

export interface DeviceOptions {
  /** Service workers are blocked unless a test is about them. */
  readonly hasWorker?: boolean
  /** Chromium with its windows, which alone keeps files of what was open. */
  readonly hasWindows?: boolean
}

export class Device {
  /** Entries confirmed as saved, by id. */
  readonly confirmed = new Map<string, Entry>()
  readonly profileDir = mkdtempSync(join(tmpdir(), 'plenary-device-'))
  private browser: Chromium | null = null

  constructor(
    private readonly site: Site,
    private readonly options: DeviceOptions = {},
  ) {}

  /** Launches the browser, unless it is open, without a tab of the PWA. */
  async open(): Promise<void> {
    const { profileDir, site, options } = this
    const { hasWorker = false, hasWindows = false } = options
    this.browser ??= await openChromium({ pwaPort: site.port, profileDir, hasNoWorker: !hasWorker, hasWindows })
  }

  /** Opens a tab of the PWA, in the open browser or a new one. */
  async openTab(): Promise<Page> {
    await this.open()
    const page = await this.context.newPage()
    await page.exposeFunction('confirmed', (records: readonly Entry[]) => {
      for (const record of records) this.confirmed.set(record.id, record)
    })
    await page.goto(PWA_URL)
    return page
  }

  get context() {
    if (!this.browser) throw new Error('No browser is open')
    return this.browser.context
  }

  /** Kills the browser, as a crash or power loss does. */
  async kill(): Promise<void> {
    await this.browser?.kill()
    this.browser = null
  }

  async close(): Promise<void> {
    await this.browser?.close()
    this.browser = null
  }

  /** Deletes the database files. The browser must be closed. */
  removeDatabase(): void {
    rmSync(this.folder('IndexedDB'), { recursive: true })
  }

  /** Corrupts every byte of the database. The browser must be closed. */
  damageDatabase(): void {
    this.damage('IndexedDB')
  }

  /** Corrupts the second copy, with its file list. */
  damageCopy(): void {
    this.damage('File System')
  }

  /** Clears storage of a page's origin, as the browser does under eviction. */
  async clearStorage(page: Page, ...types: readonly ('indexeddb' | 'file_systems')[]): Promise<void> {
    const { origin } = new URL(PWA_URL)
    const session = await this.context.newCDPSession(page)
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: types.join() })
  }

  /** Sets the storage quota of a page's origin, in bytes. */
  async setQuota(page: Page, quotaSize: number): Promise<void> {
    const { origin } = new URL(PWA_URL)
    const session = await this.context.newCDPSession(page)
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize })
  }

  private damage(name: string): void {
    const files = readdirSync(this.folder(name), { recursive: true, withFileTypes: true })
    for (const file of files.filter((entry) => entry.isFile())) {
      const path = join(file.parentPath, file.name)
      writeFileSync(path, Buffer.alloc(Math.max(statSync(path).size, 16), 0x5a))
    }
  }

  private folder(name: string): string {
    return join(this.profileDir, 'Default', name)
  }

  async remove(): Promise<void> {
    await this.close()
    removeFolder(this.profileDir)
  }

  /** The ids of confirmed entries that are missing or changed. The app adds a negotiation and an author to those of the extension. */
  async lost(page: Page, module: StoreModule = 'store-now'): Promise<string[]> {
    const records = await readEntries(page, module)
    const there = new Map(records.map((record) => [record.id, record]))
    return [...this.confirmed.values()].flatMap((record) => {
      const found = there.get(record.id)
      const added = { touched: undefined, negotiation: record.negotiation, by: record.by }
      return found && canonical({ ...found, ...added }) === canonical(record) ? [] : [record.id]
    })
  }
}

/** Reads all entries with the store in a page, locked ones included. */
export async function readEntries(page: Page, module: StoreModule = 'store-now'): Promise<readonly Entry[]> {
  await importStore(page, module)
  return await page.evaluate(async (passphrase) => {
    const { store } = window
    if ((await store.openData()).isShut) await store.unlock(passphrase)
    return (await store.openData()).entries
  }, PASSPHRASE)
}

/** Imports the store module into a page. As text, so that the test runner does not transform the import. */
export const importStore = (page: Page, module: StoreModule = 'store-now'): Promise<unknown> =>
  page.evaluate(`import('/${module}.js').then((module) => { window.store = module })`)

/** The status texts of the page: lede, alerts, notices, dateline and footer. */
export const statusText = async (page: Page): Promise<string> => {
  const texts = await page.locator('.lede, [role=alert], [role=status], .dateline, .foot').allTextContents()
  return texts.join(' | ').replaceAll(/\s+/g, ' ')
}
