/** Two negotiations side by side, offline: switched on, searched, written in, switched between; nothing of one is in the other. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from '../../testing/browsers/axe'
import { PWA_URL } from '../../testing/browsers/builds'
import { offlinePwa } from '../../testing/browsers/fixtures'
import { gotoScreen, horizontalOverflow } from '../../testing/browsers/pwa-page'

const FIRST = 'wto-ecommerce'
const SECOND = 'wto-investment-facilitation'
/** An article of the second one alone. */
const ARTICLE = 'focal-points'

const hashOf = (page: Page) => page.evaluate(() => location.hash)
const button = (page: Page) => page.locator('.neg > button')
const menu = (page: Page) => page.getByRole('menu')

/** Switches the second one on, on the settings, where the first is; at a retry it may be on. */
async function switchOn(page: Page): Promise<void> {
  await gotoScreen(page, '#/settings')
  const off = page.locator('.choices input[type="checkbox"]:not(:checked)')
  if ((await off.count()) > 0) await off.click()
  await page.locator('.choices input[type="checkbox"]:checked').nth(1).waitFor()
}

/** Opens the other one by the menu. */
async function switchBy(page: Page): Promise<void> {
  await button(page).click()
  await menu(page).locator('a:not([aria-current])').first().click()
}

/** Writes a note on Singapore, and waits until it is among the entries: a message on the screen can be of the note before. */
async function addNote(page: Page, negotiation: { id: string; name: string }, words: string): Promise<void> {
  await page.goto(`${PWA_URL}#/n/${negotiation.id}/members/sg`)
  // The form of the negotiation before is on the screen until the other one is read.
  await page.locator('.neg > button', { hasText: negotiation.name }).waitFor()
  const form = page.locator('main form', { has: page.locator('textarea') }).first()
  await form.locator('textarea').fill(words)
  await form.locator('button[type="submit"]').click()
  await page.goto(`${PWA_URL}#/n/${negotiation.id}/mine`)
  await page.locator('main').getByText(words).first().waitFor()
}

describe('two negotiations, offline', () => {
  const pwa = offlinePwa({ viewport: { width: 390, height: 844 } })

  it('begin with a note that says what this is, with two ways on, and is closed for good', async () => {
    await pwa.goto('#/')
    const note = pwa.page.locator('.first-run')
    await note.getByText('Where each article stands').waitFor()
    await note.getByRole('link', { name: 'Add Plenary to your browser' }).click()
    await pwa.page.locator('#help-browser:focus').waitFor()
    await pwa.page.goBack()
    await note.getByRole('button', { name: 'Close' }).click()
    await note.waitFor({ state: 'detached' })
    await pwa.page.reload()
    await pwa.page.waitForSelector('main table')
    expect(await note.count()).toBe(0)
  })

  it('leave the list in its place when the note of the first visit arrives', async () => {
    const page = await pwa.page.context().newPage()
    await page.addInitScript(`{
      localStorage.removeItem('plenary.negotiations-chosen')
      globalThis.shift = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) globalThis.shift += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
    }`)
    await page.goto(PWA_URL)
    await page.locator('.first-run .what').waitFor()
    await page.waitForTimeout(300)
    expect(await page.evaluate('globalThis.shift')).toBeLessThan(0.1)
    await page.close()
  })

  it('are on by one press, without a network, and the open one stays open', async () => {
    await switchOn(pwa.page)
    await expect.poll(() => hashOf(pwa.page)).toBe(`#/n/${FIRST}/settings`)
  })

  it('are switched between by the name in the masthead, and the address says which', async () => {
    await pwa.goto(`#/n/${FIRST}/`)
    await pwa.goto('#/members')
    await expect.poll(() => hashOf(pwa.page)).toBe(`#/n/${FIRST}/members`)
    await expect.poll(() => button(pwa.page).textContent()).toMatch(/E-commerce/)
    await switchBy(pwa.page)
    await expect.poll(() => hashOf(pwa.page)).toBe(`#/n/${SECOND}/members`)
    await expect.poll(() => button(pwa.page).textContent()).toMatch(/Investment/)
  })

  it('are both found by the search, the open one first', async () => {
    await pwa.page.goto(`${PWA_URL}#/n/${FIRST}/lookup?q=focal%20points`)
    const elsewhere = pwa.page.locator(`[aria-labelledby="group-${SECOND}"]`)
    await elsewhere.locator('[role=option]').first().click()
    await expect.poll(() => hashOf(pwa.page)).toBe(`#/n/${SECOND}/articles/${ARTICLE}`)
  })

  it('have each its own entries, also where their ids are equal, and after a reload', async () => {
    await addNote(pwa.page, { id: FIRST, name: 'E-commerce' }, 'Said on electronic commerce')
    await addNote(pwa.page, { id: SECOND, name: 'Investment' }, 'Said on investment')
    await pwa.page.reload()
    for (const [id, words, others] of [
      [FIRST, 'Said on electronic commerce', 'Said on investment'],
      [SECOND, 'Said on investment', 'Said on electronic commerce'],
    ] as const) {
      await pwa.goto(`#/n/${id}/mine`)
      await pwa.page.getByText(words).first().waitFor()
      expect(await pwa.page.locator('main').textContent()).not.toContain(others)
      await pwa.goto(`#/n/${id}/members/sg`)
      await expect.poll(() => pwa.page.locator('textarea').first().inputValue()).toBe(words)
    }
  })

  it('open where they were left', async () => {
    await pwa.goto(`#/n/${SECOND}/members`)
    await pwa.page.goto('about:blank')
    await pwa.page.goto(PWA_URL)
    await expect.poll(() => hashOf(pwa.page)).toBe(`#/n/${SECOND}/`)
  })

  it('are removed alone, with the entries kept, and switched on again by their address', async () => {
    await pwa.goto('#/negotiations')
    const removed = pwa.page.locator(`[aria-labelledby="negotiation-${SECOND}"]`)
    await removed.getByRole('button', { name: 'Remove' }).click()
    await expect.poll(() => hashOf(pwa.page)).toBe(`#/n/${FIRST}/negotiations`)
    await removed.waitFor({ state: 'detached' })
    await pwa.page.goto(`${PWA_URL}#/n/${SECOND}/members/sg`)
    await pwa.page.locator('main').getByRole('button', { name: 'Add', exact: true }).click()
    await expect.poll(() => pwa.page.locator('textarea').first().inputValue()).toBe('Said on investment')
  })

  it('leave no error', () => expect(pwa.errors).toEqual([]))
})

describe.each(['en-GB', 'fr-FR', 'es-ES'])('on a small phone, in %s', (locale) => {
  const pwa = offlinePwa({ viewport: { width: 320, height: 640 }, locale }, switchOn)

  it.each(['#/', `#/n/${SECOND}/`, '#/negotiations', '#/n/unknown-talks/', '#/settings'])(
    '%s fits, names the negotiation and passes axe',
    async (hash) => {
      await pwa.goto(hash)
      await button(pwa.page).waitFor()
      expect(await horizontalOverflow(pwa.page)).toBe(0)
      expect(await violations(pwa.page)).toEqual([])
    },
  )

  it('the menu fits and passes axe', async () => {
    await pwa.goto('#/')
    await button(pwa.page).click()
    await menu(pwa.page).waitFor()
    expect(await horizontalOverflow(pwa.page)).toBe(0)
    expect(await violations(pwa.page)).toEqual([])
    await pwa.page.keyboard.press('Escape')
    await expect.poll(() => button(pwa.page).evaluate((one) => one === document.activeElement)).toBe(true)
  })
})
