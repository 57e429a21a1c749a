/**
 * Toast notices: lifetime, focus, screen-reader announcement, no overlap with sticky elements, undo after dismissal.
 */
import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { ObservationEntry } from '../../shared/domain/entries/entries'
import { PWA_URL } from '../../testing/browsers/builds'
import { openChromium } from '../../testing/browsers/chromium'
import { sendRecords } from '../../testing/browsers/faults/deliver'
import { offlinePwa } from '../../testing/browsers/fixtures'
import { PHONE } from '../../testing/browsers/pwa-page'
import { servePwa } from '../../testing/browsers/pwa-server'
import { addObservation, openScreen, PARKED } from '../../testing/browsers/record-screens'
import { pressInRow } from '../../testing/browsers/row-menu'

const pwa = offlinePwa({ viewport: PHONE })
beforeAll(async () => {
  await pwa.page.addInitScript('navigator.storage.persist = async () => false')
  await pwa.page.clock.install()
})
beforeEach(() => openScreen(pwa.page, '#/articles/spam'))

const toast = (text: string) => pwa.page.locator('.toast', { hasText: text })
const gone = (text: string) => toast(text).waitFor({ state: 'detached' })
const kept = () => addObservation(pwa.page, PARKED)
const mine = () => pwa.page.locator('.obs li.mine')
/** Advances the clock by seconds, running timers. */
const pass = (seconds: number) => pwa.page.clock.runFor(seconds * 1000)

it('closes on navigation, not with a dialog; the undo key still works', async () => {
  await kept()
  await toast('Saved').waitFor()
  await pwa.page.keyboard.press('/')
  await pwa.page.getByRole('dialog').waitFor()
  await pwa.page.keyboard.press('Escape')
  await pwa.page.getByRole('dialog').waitFor({ state: 'detached' })
  await toast('Saved').waitFor()
  await pwa.goto('#/articles/cybersecurity')
  await gone('Saved')
  await pwa.page.keyboard.press('u')
  await toast('Undone').waitFor()
  await pwa.goto('#/articles/spam')
  await gone('Undone')
  expect(await mine().count()).toBe(0)
})

it('stays while it has the focus, and closes some time after', async () => {
  await kept()
  await toast('Saved').getByRole('button', { name: 'Undo' }).focus()
  await pass(120)
  await pwa.page.locator('main h1').focus()
  await pass(25)
  expect(await toast('Saved').count()).toBe(1)
  await pass(10)
  await gone('Saved')
  await pwa.page.keyboard.press('u')
  await expect.poll(() => mine().count()).toBe(0)
})

it('is shown on the screen that follows a withdrawal', async () => {
  await kept()
  await pressInRow(pwa.page, mine().first(), 'Correct or withdraw')
  await pwa.page.getByLabel('Reason', { exact: true }).fill('Told by mistake')
  await pwa.page.getByRole('button', { name: /^Withdraw/ }).click()
  await pwa.page.waitForURL(/articles\/spam/)
  await toast('Withdrawn').waitFor()
  await pwa.goto('#/')
  await gone('Withdrawn')
})

it('announces on the first visit that the app works offline, and closes by itself', async () => {
  const server = await servePwa()
  const chromium = await openChromium({ pwaPort: server.port })
  try {
    const page = await chromium.context.newPage()
    // Timers run four times as fast. A fake clock would hide that the page came from the network.
    await page.addInitScript('const real = setInterval; window.setInterval = (work, ms) => real(work, ms / 4)')
    await page.goto(PWA_URL)
    const ready = page.getByRole('status').locator('.toast', { hasText: 'ready to work offline' })
    await ready.waitFor()
    await ready.waitFor({ state: 'detached', timeout: 12_000 })
  } finally {
    await chromium.close()
    await server.kill()
  }
})

it('covers neither the page footer nor what is tapped next in the meeting log', async () => {
  await kept()
  await toast('Saved').waitFor()
  await pass(40)
  await toast('may delete your data').waitFor()
  await expect.poll(() => clearBelow('.foot', 'end')).toBeGreaterThanOrEqual(0)
  await pwa.goto('#/room')
  await gone('may delete your data')
  for (let step = 0; step < 2; step++) await pwa.page.locator('.chips .chip').first().click()
  await pwa.page.locator('.verbs button').first().click()
  await pwa.page.locator('.saved', { hasText: 'supports' }).waitFor()
  expect(await pwa.page.locator('.toast:visible').count()).toBe(0)
  await pwa.page.locator('.saved').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => pwa.page.locator('.log .rows li').count()).toBe(0)
})

/** An entry as the extension sends it. */
const arriving = (id: string): ObservationEntry => ({
  kind: 'observation',
  id,
  layer: 'public',
  madeAt: '2026-11-28T08:00:00.000Z',
  negotiation: 'wto-ecommerce',
  article: 'cybersecurity',
  date: '2026-10-02',
  status: 'parked',
  statement: 'The text on cybersecurity was set aside.',
  basis: 'reported',
  evidence: { url: 'https://www.example.org/report', quote: 'The text on cybersecurity was set aside.' },
  reportedBy: { person: null, role: null, members: [] },
})

it('tells of what arrives from the extension beside a warning, and covers no button', async () => {
  const { page } = pwa
  const arrived = toast('One entry arrived from the extension: Cybersecurity → Parked')
  await openScreen(page, '#/articles/cybersecurity')
  expect(await sendRecords(page, [arriving('arrived-0001')])).toBe('kept')
  await arrived.waitFor()
  await toast('may delete your data').waitFor()
  expect(await page.evaluate(() => document.activeElement?.closest('.toast') ?? null)).toBe(null)
  for (const viewport of [PHONE, { width: 390, height: 844 }, { width: 1280, height: 800 }]) {
    await page.setViewportSize(viewport)
    await expect.poll(() => clearBelow('.foot', 'end'), { message: `${viewport.width}` }).toBeGreaterThanOrEqual(0)
    await expect.poll(() => page.evaluate(coveredControls), { message: `${viewport.width}` }).toEqual([])
  }
  await page.setViewportSize(PHONE)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.toast:visible').count()).toBe(0)
  await page.emulateMedia({ media: 'screen' })
  await arrived.getByRole('button', { name: 'Undo' }).focus()
  await page.keyboard.press('Escape')
  await arrived.waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  expect(await toast('may delete your data').count()).toBe(1)
  expect(await mine().count()).toBe(1)
  expect(await sendRecords(page, [arriving('arrived-0002')])).toBe('kept')
  await arrived.getByRole('link', { name: 'Show entry' }).waitFor()
  await arrived.getByRole('button', { name: 'Undo' }).click()
  await arrived.waitFor({ state: 'detached' })
  await expect.poll(() => mine().count()).toBe(1)
})

/** Controls of the toasts and of the bar at the foot of a phone that something else lies over. */
function coveredControls(): readonly string[] {
  const controls = [...document.querySelectorAll<HTMLElement>('.toast :is(a, button), .masthead nav :is(a, button)')]
  return controls.flatMap((one) => {
    const { left, top, width, height } = one.getBoundingClientRect()
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)
    // Above the window: a wide page that is scrolled down.
    return width === 0 || top + height <= 0 || (hit && one.contains(hit)) ? [] : [one.textContent]
  })
}

/** Pixels between an element and the notice below it, with the page scrolled to an end; negative when covered. */
const clearBelow = (selector: string, end: 'start' | 'end'): Promise<number> =>
  pwa.page.evaluate(
    ([over, to]) => {
      scrollTo(0, to === 'end' ? document.documentElement.scrollHeight : 0)
      const box = document.querySelector(over)?.getBoundingClientRect()
      const notice = document.querySelector('.toast')?.getBoundingClientRect()
      return box && notice && box.height > 0 ? notice.top - box.bottom : Number.NEGATIVE_INFINITY
    },
    [selector, end] as const,
  )
