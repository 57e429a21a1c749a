/** Vitest fixtures: resources opened before the tests of a file or a `describe`, and closed after them. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import {
  type Chromium,
  type ChromiumOptions,
  type ChromiumWithExtension,
  openChromium,
  openChromiumWithExtension,
} from './chromium'
import { type OfflinePwa, openOfflinePwa } from './pwa-page'
import { type PwaServer, servePwa } from './pwa-server'
import { removeFolder } from './remove-folder'
import { serveWto, type WtoPages } from './wto'

/**
 * Opens a resource in `beforeAll` and closes it in `afterAll`. Returns a proxy of it, to be used only while tests run:
 * hooks of the caller that follow may use it already. Resources close in reverse order.
 */
export function opened<T extends object>(open: () => Promise<T>, close: (resource: T) => unknown): T {
  let resource: T | null = null
  beforeAll(async () => {
    resource = await open()
  })
  afterAll(async () => {
    if (resource) await close(resource)
  })
  return new Proxy({} as T, {
    get: (_, key) => {
      if (!resource) throw new Error(`${String(key)} is asked for before anything is open`)
      return Reflect.get(resource, key)
    },
  })
}

/** The PWA served on a port of its own. */
export const servedPwa = (): PwaServer => opened(servePwa, (server) => server.kill())

/** A PWA that works offline. The last argument runs while the server is still there. */
export const offlinePwa = (...options: Parameters<typeof openOfflinePwa>): OfflinePwa =>
  opened(
    () => openOfflinePwa(...options),
    (pwa) => pwa.close(),
  )

type BrowserOptions = Omit<ChromiumOptions, 'pwaPort'> & { readonly pwa?: PwaServer }

/** A Chromium that reaches `pwa`. */
export const browser = ({ pwa, ...options }: BrowserOptions = {}): Chromium =>
  opened(
    () => openChromium({ ...options, ...(pwa && { pwaPort: pwa.port }) }),
    (chromium) => chromium.close(),
  )

/** A Chromium with the extension, which reaches `pwa` and the pages given as those of www.wto.org. */
export const browserWithExtension = ({
  pwa,
  pages = {},
  ...options
}: Omit<BrowserOptions, 'extension'> & { readonly extension?: string; readonly pages?: WtoPages } = {}) =>
  opened<ChromiumWithExtension>(
    async () => {
      const chromium = await openChromiumWithExtension({ ...options, ...(pwa && { pwaPort: pwa.port }) })
      await serveWto(chromium.context, pages)
      return chromium
    },
    (chromium) => chromium.close(),
  )

/** A temporary folder, removed after the tests. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-scratch-'))
  afterAll(() => removeFolder(folder))
  return folder
}
