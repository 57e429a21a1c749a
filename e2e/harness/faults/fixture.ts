/** What tests of faults start from: a site of their own, and a new device for each test. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { Device, told } from './device'
import { handOver } from './hand-over'
import { ready } from './kill'
import { observations } from './records'
import { type Site, serveSite } from './site'

/** Waits until the page says so. */
export const says = (page: Page, words: RegExp): Promise<void> =>
  expect.poll(() => told(page), { timeout: 15_000 }).toMatch(words)

export interface Own {
  readonly site: Site
  /** The device of the test that runs. */
  readonly device: Device
  /** A tab of it with five records that the page said are kept. */
  readonly tabWithRecords: () => Promise<Page>
}

/** Serves a site to the tests of a file, and gives each a device that is removed after it. */
export function ownDevices(): Own {
  let site: Site
  let device: Device
  beforeAll(async () => {
    site = await serveSite()
  })
  afterAll(() => site.remove())
  beforeEach(() => {
    device = new Device(site)
  })
  afterEach(() => device.remove())
  return {
    get site() {
      return site
    },
    get device() {
      return device
    },
    tabWithRecords: async () => {
      const page = await device.tab()
      await ready(page)
      expect(await handOver(page, device, observations(5))).toBe('kept')
      await says(page, /5 entries of yours/)
      return page
    },
  }
}

/** A folder for the files of a test file, removed after it. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-scratch-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
