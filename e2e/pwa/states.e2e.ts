/**
 * States of screens that an address alone does not open: axe in each language in the light, colour contrast of each in the dark
 * and in forced colours, and no horizontal scroll on a small phone. Language and scheme change in the page that is open, which is cheaper than another.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { LANGS, type Lang } from '../../shared/domain/types'
import { violations } from '../harness/axe'
import { Device, importStore } from '../harness/faults/device'
import { appReady } from '../harness/faults/kill'
import { type Site, serveSite } from '../harness/faults/site'
import { DESK, horizontalOverflow, PHONE, settled } from '../harness/pwa-page'
import { openScreen } from '../harness/record-screens'
import { SCREEN_STATES, STATED } from '../harness/screen-states'

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

/** Chooses a language in the footer, also where a dialog makes it inert. */
async function speak(lang: Lang): Promise<void> {
  await page.locator(`footer .langs [lang=${lang}]`).evaluate((one: HTMLElement) => one.click())
  await page.waitForFunction((lang) => document.documentElement.lang === lang, lang)
}

it.each(SCREEN_STATES)('$name passes axe in each language, light and dark, and fits a small phone', async (state) => {
  await page.setViewportSize(DESK)
  await openScreen(page, state.hash)
  await speak('en')
  await state.open(page)
  await page.locator(state.shows).first().waitFor()
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
  expect(await violations(page, ['color-contrast']), 'forced colours').toEqual([])
  await page.emulateMedia({ forcedColors: 'none' })
  for (const lang of LANGS) {
    await speak(lang)
    await settled(page)
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await violations(page), lang).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(page, ['color-contrast']), `${lang}, dark`).toEqual([])
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
