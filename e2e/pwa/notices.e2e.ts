/** What is said at the foot of the window goes when it was read, covers nothing there, and can be undone after it has gone. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { PWA_URL } from '../harness/builds'
import { openChromium } from '../harness/chromium'
import { type OfflinePwa, openOfflinePwa } from '../harness/pwa-page'
import { servePwa } from '../harness/pwa-server'
import { addObservation, openScreen } from '../harness/record-screens'

let pwa: OfflinePwa
beforeAll(async () => {
  pwa = await openOfflinePwa({ viewport: { width: 360, height: 740 } })
  await pwa.page.addInitScript('navigator.storage.persist = async () => false')
  await pwa.page.clock.install()
})
afterAll(() => pwa.close())
beforeEach(() => openScreen(pwa.page, '#/articles/spam'))

const toast = (text: string) => pwa.page.locator('.toast', { hasText: text })
const gone = (text: string) => toast(text).waitFor({ state: 'detached' })
const kept = () =>
  addObservation(pwa.page, {
    article: 'spam',
    status: 'parked',
    date: '2026-11-01',
    source: 'https://example.org/noticed',
    quote: 'Set aside for now',
  })
const mine = () => pwa.page.locator('.obs li.mine')
/** Lets seconds pass, each with what it does. */
const pass = (seconds: number) => pwa.page.clock.runFor(seconds * 1000)

it('goes with the next screen, not with the sheet; the key still undoes', async () => {
  await kept()
  await toast('Saved').waitFor()
  await pwa.page.keyboard.press('/')
  await pwa.page.getByRole('dialog').waitFor()
  await pwa.page.keyboard.press('Escape')
  await toast('Saved').waitFor()
  await pwa.goto('#/articles/cybersecurity')
  await gone('Saved')
  await pwa.page.keyboard.press('u')
  await toast('Undone').waitFor()
  await pwa.goto('#/articles/spam')
  await gone('Undone')
  expect(await mine().count()).toBe(0)
})

it('stays while the focus is in it, and goes a while after', async () => {
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

it('is read on the screen to which a withdrawal leads', async () => {
  await kept()
  await mine().first().locator('a[href*="#/mine/"]').click()
  await pwa.page.getByLabel('Reason', { exact: true }).fill('Told by mistake')
  await pwa.page.getByRole('button', { name: /^Withdraw/ }).click()
  await pwa.page.waitForURL(/articles\/spam/)
  await toast('Withdrawn').waitFor()
  await pwa.goto('#/')
  await gone('Withdrawn')
})

it('says at the first visit, to the ear too, that no network is needed from now on, and leaves by itself', async () => {
  const server = await servePwa()
  const chromium = await openChromium({ pwaPort: server.port })
  try {
    const page = await chromium.context.newPage()
    // A second is a tenth of one; a clock of the test's own would not tell that the page came by the network.
    await page.addInitScript('const real = setInterval; window.setInterval = (work, ms) => real(work, ms / 10)')
    await page.goto(PWA_URL)
    const ready = page.getByRole('status').locator('.toast', { hasText: 'ready to work offline' })
    await ready.waitFor()
    await ready.waitFor({ state: 'detached', timeout: 6_000 })
  } finally {
    await chromium.close()
    await server.kill()
  }
})

it('covers neither the foot of a page nor what sticks to that of the window', async () => {
  await kept()
  await toast('Saved').waitFor()
  await pass(40)
  await toast('may delete your data').waitFor()
  await expect.poll(() => clearBelow('.foot', 'end')).toBeGreaterThanOrEqual(0)
  await pwa.goto('#/room')
  await gone('may delete your data')
  for (const chips of await pwa.page.locator('.chips').all()) await chips.getByRole('button').first().click()
  await pwa.page.locator('.verbs button').first().click()
  await pwa.page.locator('.toast').waitFor()
  await expect.poll(() => clearBelow('.verbs', 'start')).toBeGreaterThanOrEqual(0)
})

it('does not cover what sticks to the foot of a screen to which one goes while it stands', async () => {
  await kept()
  await toast('Saved').waitFor()
  await pwa.goto('#/room')
  await toast('may delete your data').waitFor()
  await pwa.page.locator('.verbs').waitFor()
  await expect.poll(() => clearBelow('.verbs', 'start')).toBeGreaterThanOrEqual(0)
})

/** The pixels between an element and the notice under it, with the page scrolled to an end; less than none where it is covered. */
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
