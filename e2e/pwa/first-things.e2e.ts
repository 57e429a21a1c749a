/** Order of the pages of articles and members, and their number of controls at rest. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addDays, localDay } from '../../shared/domain/dates/days'
import { LANGS } from '../../shared/domain/text/langs'
import { violations } from '../../testing/browsers/axe'
import { offlinePwa } from '../../testing/browsers/fixtures'
import { horizontalOverflow, settled, speak } from '../../testing/browsers/pwa-page'
import { openRowMenu } from '../../testing/browsers/row-menu'

const PHONE = { width: 390, height: 844 }
const WIDE = { width: 1280, height: 800 }

/** Controls in `main` that take the focus, without anything pressed. */
const controlsIn = (page: Page): Promise<number> =>
  page.locator('main').evaluate((main) => {
    const all = main.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')
    return [...all].filter((one) => one.checkVisibility() && !one.matches(':disabled')).length
  })

/** Distance from the top of one element to that of another, in CSS pixels. */
const below = (page: Page, from: string, to: string): Promise<number> =>
  page.evaluate(
    ([from, to]) => {
      const topOf = (selector: string | undefined) =>
        document.querySelector(selector ?? '')?.getBoundingClientRect().top ?? Number.NaN
      return topOf(to) - topOf(from)
    },
    [from, to],
  )

// Those with the most status updates, proposals, milestones and positions.
const BUSIEST = ['data-flows', 'customs-duties', 'online-consumer-protection', 'source-code', 'whole-agreement']
// With the longest names of all languages.
const LONG_NAMED = ['financial-data-localization', 'single-windows', 'committee', 'personal-data-exception', 'spam']
const MEMBERS = ['jp', 'gb', 'us', 'au']

describe.each([PHONE, WIDE])('at $width px', (viewport) => {
  const pwa = offlinePwa({ viewport })

  it.each(BUSIEST)('the page of the article %s has at most 40 controls at rest', async (id) => {
    await pwa.goto(`#/articles/${id}`)
    await settled(pwa.page)
    expect(await controlsIn(pwa.page)).toBeLessThanOrEqual(40)
    expect(await horizontalOverflow(pwa.page)).toBe(0)
  })

  it.each(MEMBERS)('the page of the member %s has at most 60 controls at rest', async (id) => {
    await pwa.goto(`#/members/${id}`)
    await settled(pwa.page)
    expect(await controlsIn(pwa.page)).toBeLessThanOrEqual(60)
    expect(await below(pwa.page, 'main h1', '.last-said')).toBeLessThanOrEqual(120)
  })

  it.each(BUSIEST)(
    'the status of the article %s stands right under its names, without a control above it',
    async (id) => {
      await pwa.goto(`#/articles/${id}`)
      expect(await below(pwa.page, 'main h1', '#now')).toBeLessThanOrEqual(129)
      expect(await pwa.page.locator('.arthead :is(button, summary, input)').count()).toBe(0)
    },
  )

  it.each(LANGS)('the status is in sight whatever the length of the name, in the language %s', async (lang) => {
    const { page } = pwa
    await speak(page, lang)
    const most = viewport === PHONE ? 260 : 240
    for (const id of LONG_NAMED) {
      await pwa.goto(`#/articles/${id}`)
      const top = await page.locator('#now').evaluate((now) => now.getBoundingClientRect().top)
      expect(top, id).toBeLessThanOrEqual(most)
    }
    await speak(page, 'en')
  })

  it('has the button that adds a status on a wide screen alone', async () => {
    await pwa.goto('#/articles/spam')
    const button = pwa.page.locator('main').getByRole('button', { name: 'Add status', exact: true })
    expect(await button.count()).toBe(viewport === PHONE ? 0 : 1)
  })

  it('the menu of a row is operated by keys, and leaves nothing behind', async () => {
    const { page } = pwa
    await pwa.goto('#/articles/source-code')
    const row = page.locator('.obs > li').first()
    const menu = await openRowMenu(page, row)
    expect(await violations(page)).toEqual([])
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    expect(await focused()).toBe('Correct')
    await page.keyboard.press('End')
    expect(await focused()).toMatch(/^Open source: /)
    await page.keyboard.press('Home')
    await page.keyboard.press('c')
    expect(await focused()).toBe('Copy link')
    const box = await menu.boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= viewport.width).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('menu').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-haspopup'))).toBe('menu')
    await page.keyboard.press('ArrowDown')
    await page.getByRole('menuitem', { name: 'Cite', exact: true }).press('Enter')
    await page.getByRole('dialog', { name: 'Cite' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(pwa.errors).toEqual([])
  })

  it('shows all that was said and all of the history on request', async () => {
    const { page } = pwa
    await pwa.goto('#/articles/source-code')
    expect(await page.locator('.last-said li').count()).toBeLessThanOrEqual(3)
    await page
      .locator('.last-said')
      .getByRole('button', { name: /^All \d+$/ })
      .click()
    expect(await page.locator('.last-said li').count()).toBeGreaterThan(3)
    await page.locator('.obs ~ .btn').click()
    await expect.poll(() => page.locator('.obs > li').count()).toBe(17)
    expect(await violations(page)).toEqual([])
  })
})

describe('a note with a day', () => {
  const pwa = offlinePwa({ viewport: PHONE })

  it('is among what is ahead until it is done, hidden with what is private, and comes back by undo', async () => {
    const { page, goto } = pwa
    const tomorrow = addDays(localDay(new Date()), 1)
    await goto('#/articles/source-code')
    await page.getByLabel('Note, Source code').fill('Send our text to Brazil')
    await page.getByLabel('To do by').fill(tomorrow)
    await page.getByRole('region', { name: /note/i }).getByRole('button', { name: 'Save', exact: true }).click()
    // In its field alone, not shown again under it.
    expect(await page.locator('.private p.note').count()).toBe(0)
    await goto('#/')
    const due = page.getByRole('list', { name: 'To do' }).getByRole('listitem')
    await due.getByText('Send our text to Brazil').waitFor()
    expect(await due.textContent()).toContain('tomorrow')
    expect(await due.locator('.private-tag').count()).toBe(1)
    expect(await horizontalOverflow(page)).toBe(0)
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('.')
    await due.waitFor({ state: 'detached' })
    await page.keyboard.press('.')
    await goto('#/meetings')
    await due.getByRole('button', { name: 'Done, Source code' }).click()
    await due.waitFor({ state: 'detached' })
    await page.keyboard.press('u')
    await due.waitFor()
    await goto('#/articles/source-code')
    expect(await page.getByLabel('To do by').inputValue()).toBe(tomorrow)
    expect(pwa.errors).toEqual([])
  })
})
