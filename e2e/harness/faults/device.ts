/** One user's device: a profile that outlives its browsers, and what that user was told is kept. */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { canonical } from '../../../shared/domain/canonical'
import type { Entry } from '../../../shared/domain/entries'
import { PWA_URL } from '../builds'
import { type Chromium, openChromium } from '../chromium'
import { PASSPHRASE } from './records'
import type { Site } from './site'

declare global {
  interface Window {
    /** The store's module, once `bring` has brought it. */
    readonly store: typeof import('./store-module')
    /** Tells the test that the user was told these are kept. */
    confirmed(records: readonly Entry[]): Promise<void>
  }
}

export type StoreModule = 'store-now' | 'store-next'

export class Device {
  /** What the page said is kept, by id. */
  readonly confirmed = new Map<string, Entry>()
  readonly profileDir = mkdtempSync(join(tmpdir(), 'plenary-device-'))
  private browser: Chromium | null = null

  constructor(private readonly site: Site) {}

  /** Opens the browser, where none is open, before any tab of the PWA. */
  async open(): Promise<void> {
    this.browser ??= await openChromium({ pwaPort: this.site.port, profileDir: this.profileDir })
  }

  /** A new tab of the PWA, in the browser that is open or a new one. */
  async tab(): Promise<Page> {
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

  /** Ends the browser as a crash or an empty battery would. */
  async kill(): Promise<void> {
    await this.browser?.kill()
    this.browser = null
  }

  async close(): Promise<void> {
    await this.browser?.close()
    this.browser = null
  }

  /** The disk, or a tidy hand, takes the database away. The browser must be closed. */
  removeDatabase(): void {
    rmSync(this.folder('IndexedDB'), { recursive: true })
  }

  /** Every byte of the database becomes another. The browser must be closed. */
  damageDatabase(): void {
    this.damage('IndexedDB')
  }

  /** The same for the second copy, or its file list too. */
  damageCopy(): void {
    this.damage('File System')
  }

  /** The browser takes away what the origin of a page has stored. */
  async clear(page: Page, ...types: readonly ('indexeddb' | 'file_systems')[]): Promise<void> {
    const { origin } = new URL(PWA_URL)
    const session = await this.context.newCDPSession(page)
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: types.join() })
  }

  /** The browser lets the origin of a page store so many bytes. */
  async allow(page: Page, quotaSize: number): Promise<void> {
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
    rmSync(this.profileDir, { recursive: true, force: true, maxRetries: 5 })
  }

  /** The ids of what was confirmed and is not there as it was. */
  async lost(page: Page, module: StoreModule = 'store-now'): Promise<string[]> {
    const records = await recordsIn(page, module)
    const there = new Map(records.map((record) => [record.id, record]))
    return [...this.confirmed.values()].flatMap((record) => {
      const found = there.get(record.id)
      return found && canonical({ ...found, touched: undefined }) === canonical(record) ? [] : [record.id]
    })
  }
}

/** Everything that the store reads when it opens in a page, with what is locked. */
export async function recordsIn(page: Page, module: StoreModule = 'store-now'): Promise<readonly Entry[]> {
  await bring(page, module)
  return await page.evaluate(async (passphrase) => {
    const { store } = window
    if ((await store.openData()).isShut) await store.unlock(passphrase)
    return (await store.openData()).entries
  }, PASSPHRASE)
}

/** Brings the store's module into a page. As text, so that the test runner leaves the import alone. */
export const bring = (page: Page, module: StoreModule = 'store-now'): Promise<unknown> =>
  page.evaluate(`import('/${module}.js').then((module) => { window.store = module })`)

/** What the page says of itself: its first sentence, its alerts and notices, its head and foot. */
export const told = async (page: Page): Promise<string> => {
  const texts = await page.locator('.lede, [role=alert], [role=status], .dateline, .foot').allTextContents()
  return texts.join(' | ').replaceAll(/\s+/g, ' ')
}
