/** The extension in a profile that outlives its browsers: a new one for each test, with a PWA for it to meet. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { BUILDS } from './builds'
import { type ChromiumWithExtension, openChromiumWithExtension } from './chromium'
import { type PwaServer, servePwa } from './pwa-server'

export interface OwnProfile {
  /** That of the test that runs. */
  readonly profileDir: string
  /** Opens a browser with it, and with the extension as built or another build of it. */
  readonly open: (extension?: string) => Promise<ChromiumWithExtension>
}

/** Gives each test of a file a profile, which is removed after it. */
export function ownProfiles(): OwnProfile {
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
    // Where the test has killed it, there is nothing to close.
    await chromium.close().catch(() => {})
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 })
  })
  return {
    get profileDir() {
      return profileDir
    },
    open: async (extension = BUILDS.chromium) => {
      chromium = await openChromiumWithExtension({ profileDir, pwaPort: pwa.port, extension })
      return chromium
    },
  }
}
