/**
 * States of screens that an address alone does not open: axe in each language, colour contrast (the same in all) in the light,
 * in the dark and in forced colours, and no horizontal scroll on a small phone. Language and scheme change in the page that is
 * open, which is cheaper than another.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { LANGS } from '../../shared/domain/types'
import { violations } from '../../testing/browsers/axe'
import { Device, importStore } from '../../testing/browsers/faults/device'
import { appReady } from '../../testing/browsers/faults/kill'
import { type Site, serveSite } from '../../testing/browsers/faults/site'
import { DESK, horizontalOverflow, PHONE, settled, speak } from '../../testing/browsers/pwa-page'
import { openScreen } from '../../testing/browsers/record-screens'
import { SCREEN_STATES, STATED } from '../../testing/browsers/screen-states'

let site: Site
let device: Device
let page: Page
beforeAll(async () => {
  site = await serveSite()
  device = new Device(site)
  page = await device.openTab()
  await appReady(page)
  await importStore(page)
  await page.evaluate((all) => window.store.saveEntries(all), STATED)
})
afterAll(async () => {
  await device.remove()
  await site.remove()
})

it.each(SCREEN_STATES)('$name passes axe in each language, light and dark, and fits a small phone', async (state) => {
  await page.setViewportSize(DESK)
  await openScreen(page, state.hash)
  await speak(page, 'en')
  await state.open(page)
  await page.locator(state.shows).first().waitFor()
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
  expect(await violations(page, ['color-contrast']), 'forced colours').toEqual([])
  await page.emulateMedia({ forcedColors: 'none' })
  expect(await violations(page, ['color-contrast']), 'dark').toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await violations(page, ['color-contrast']), 'light').toEqual([])
  for (const lang of LANGS) {
    await speak(page, lang)
    await settled(page)
    expect(await violations(page, 'all but contrast'), lang).toEqual([])
    await page.setViewportSize(PHONE)
    await expect.poll(() => horizontalOverflow(page), { message: lang }).toBe(0)
    await page.setViewportSize(DESK)
  }
})

it('shows the shapes of positions in forced colours', async () => {
  await openScreen(page, '#/matrix')
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
  const images = await page.locator('.mxbar .pos').evaluateAll((all) =>
    all.map((one) => {
      const { forcedColorAdjust, backgroundImage } = getComputedStyle(one)
      return forcedColorAdjust === 'none' && backgroundImage !== 'none'
    }),
  )
  expect(images.length).toBeGreaterThan(4)
  expect(new Set(images)).toEqual(new Set([true]))
  await page.emulateMedia({ forcedColors: 'none' })
})
