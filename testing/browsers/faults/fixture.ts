/** Vitest fixture of fault-injection tests: a served site per file, and a new device per test. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { deliver } from './deliver'
import { Device, type DeviceOptions, statusText } from './device'
import { appReady } from './kill'
import { observations } from './records'
import { type Site, serveSite } from './site'

/** Waits until the status texts of the page match. */
export const expectStatus = (page: Page, words: RegExp): Promise<void> =>
  expect.poll(() => statusText(page)).toMatch(words)

export interface FaultFixture {
  readonly site: Site
  /** The device of the running test. */
  readonly device: Device
  /** Opens a tab with five confirmed entries. */
  readonly tabWithRecords: () => Promise<Page>
}

/** Registers the hooks: a site for the file, and a device before each test, removed after it. */
export function devicePerTest(options: DeviceOptions = {}): FaultFixture {
  let site: Site
  let device: Device
  beforeAll(async () => {
    site = await serveSite()
  })
  afterAll(() => site.remove())
  beforeEach(() => {
    device = new Device(site, options)
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
      const page = await device.openTab()
      await appReady(page)
      expect(await deliver(page, device, observations(5))).toBe('kept')
      await expectStatus(page, /5 entries added/)
      return page
    },
  }
}
