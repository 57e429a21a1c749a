/**
 * Dark mode: colour contrast of every screen, and no horizontal scroll at any width. `screens` runs axe in the light.
 */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { violations } from '../harness/axe'
import { browser, servedPwa } from '../harness/fixtures'
import { gotoScreen } from '../harness/pwa-page'
import { openScreen } from '../harness/record-screens'

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
  '#/add?kind=meeting',
  '#/add?kind=document&article=spam',
  '#/add?kind=meeting&id=2021-07-22-plenary',
  '#/add?kind=meeting&id=2021-07-22-plenary&remove=1',
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
  '#/help',
  '#/more',
]

/** 1280 px at 400 % zoom, a tablet in both orientations, and widths around the phone layout. */
const WIDTHS = [320, 720, 768, 900, 1024]

const pwa = servedPwa()
const dark = browser({ pwa, colorScheme: 'dark' })
let page: Page

beforeAll(async () => {
  page = await dark.context.newPage()
  await openScreen(page, '#/more')
})

it.each(SCREENS)('%s has enough contrast in dark mode, and fits every width', async (hash) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  // A sheet lies over the screen before it, whose heading stays.
  await (/^#\/(lookup|record|add)\b/.test(hash) ? openScreen : gotoScreen)(page, hash)
  // The two dialogs are not in `screens`: all rules.
  const rules = /^#\/(lookup|record)\b/.test(hash) ? [] : ['color-contrast']
  expect(await violations(page, rules)).toEqual([])
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    const scrollWidth = () => page.evaluate(() => document.documentElement.scrollWidth)
    await expect.poll(scrollWidth, { message: `${width}` }).toBe(width)
  }
})
