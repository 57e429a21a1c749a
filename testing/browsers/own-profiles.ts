/** Vitest fixture: a persistent profile with the extension for each test, and a served PWA. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { BUILDS } from './builds'
import { type ChromiumWithExtension, openChromiumWithExtension } from './chromium'
import { type PwaServer, servePwa } from './pwa-server'
import { removeFolder } from './remove-folder'

export interface TestProfile {
  /** The profile folder of the running test. */
  readonly profileDir: string
  /** Launches a browser with it, and with the extension as built or another build. */
  readonly open: (extension?: string, isPaired?: boolean) => Promise<ChromiumWithExtension>
}

/** Registers the hooks: a new profile before each test, removed after it. */
export function profilePerTest(): TestProfile {
  let pwa: PwaServer
  let profileDir: string
  let chromium: ChromiumWithExtension
  beforeAll(async () => {
    pwa = await servePwa()
  })
  afterAll(() => pwa.kill())
  beforeEach(() => {
    profileDir = mkdtempSync(join(tmpdir(), 'plenary-profile-'))
  })
  afterEach(async () => {
    // Rejects when the test has killed it.
    await chromium.close().catch(() => {})
    removeFolder(profileDir)
  })
  return {
    get profileDir() {
      return profileDir
    },
    open: async (extension = BUILDS.chromium, isPaired = true) => {
      chromium = await openChromiumWithExtension({ profileDir, pwaPort: pwa.port, extension, isPaired })
      return chromium
    },
  }
}
