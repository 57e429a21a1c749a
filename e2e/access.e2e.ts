/** Every screen, light and dark, wide and narrow, by axe. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violations } from './harness/axe'
import { type Chromium, openChromium } from './harness/chromium'
import { type PwaServer, servePwa } from './harness/pwa-server'
import { openScreen } from './harness/record-screens'

const SCREENS = [
  '#/?asOf=2021-07-22',
  '#/articles/open-internet-access',
  '#/articles/spam?asOf=2018-01-01',
  '#/articles/no-such-article',
  '#/members',
  '#/members/sg',
  '#/meetings',
  '#/lookup?q=spam',
  '#/record',
  '#/matrix',
  '#/changes',
  '#/list',
  '#/cable',
  '#/brief',
  '#/pictures',
  '#/files',
  '#/reader',
  '#/room',
  '#/mine',
  '#/settings',
  '#/accuracy',
  '#/more',
]

const WIDE = { width: 1280, height: 900 }
/** What is 1280 wide at 400 %. */
const NARROW = { width: 320, height: 640 }
/** A tablet, held either way, and what is just wider than a phone. */
const BETWEEN = [720, 768, 900, 1024]

let pwa: PwaServer
let light: Chromium
let dark: Chromium
let lightPage: Page
let darkPage: Page

beforeAll(async () => {
  pwa = await servePwa()
  light = await openChromium({ pwaPort: pwa.port, colorScheme: 'light' })
  dark = await openChromium({ pwaPort: pwa.port, colorScheme: 'dark' })
  lightPage = await light.context.newPage()
  darkPage = await dark.context.newPage()
})
afterAll(async () => {
  await light.close()
  await dark.close()
  await pwa.kill()
})

describe.each(SCREENS)('%s', (hash) => {
  it('has no violation that axe finds, wide and narrow', async () => {
    await lightPage.setViewportSize(WIDE)
    await openScreen(lightPage, hash)
    expect(await violations(lightPage)).toEqual([])
    await lightPage.setViewportSize(NARROW)
    expect(await violations(lightPage)).toEqual([])
    expect(await lightPage.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.width)
  })

  it('fits every width between a phone and a desk', async () => {
    await openScreen(lightPage, hash)
    for (const width of BETWEEN) {
      await lightPage.setViewportSize({ width, height: 900 })
      expect(await lightPage.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBe(width)
    }
  })

  it('has enough contrast in the dark', async () => {
    await openScreen(darkPage, hash)
    expect(await violations(darkPage, ['color-contrast'])).toEqual([])
  })
})
