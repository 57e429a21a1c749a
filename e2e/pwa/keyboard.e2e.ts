/** Keyboard operation: adding, undoing and reporting without a mouse, with visible focus at every stop. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { offlinePwa } from '../../testing/browsers/fixtures'
import { type Stop, stopOf, stopsWithoutFocus, tabTo } from '../../testing/browsers/keyboard'
import { DESK, PHONE } from '../../testing/browsers/pwa-page'

describe.each([PHONE, DESK])('with the network off and no mouse, $width px wide', (viewport) => {
  const pwa = offlinePwa({ viewport })
  let page: Page
  const stops: Stop[] = []
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const go = async (name: RegExp) => stops.push(...(await tabTo(page, name)))
  const heading = (text: RegExp) => page.locator('main h1', { hasText: text }).waitFor()
  const focused = async () => (await stopOf(page)).name
  beforeAll(() => {
    page = pwa.page
  })

  /** Fills the form, which has the focus on the status, and saves it. */
  const record = async (status: string, source: string) => {
    await page.getByRole('dialog').waitFor()
    await expect.poll(focused).toMatch(/^Status/)
    await page.keyboard.type(status)
    await go(/^Public/)
    await press('Space')
    await go(/^More details/)
    await press('Enter')
    await go(/^Source link$/)
    await page.keyboard.type(source)
    await press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }

  it('skips to the content', async () => {
    await go(/^Skip to/)
    await press('Enter')
    await go(/./)
    expect(await page.locator('main :focus').count()).toBe(1)
  })

  it('goes to the last meeting and to an article', async () => {
    await press('[')
    await page.locator('.asof.past').waitFor()
    await go(/\(spam\)$/)
    await press('Enter')
    await heading(/spam/)
    await expect.poll(focused).toMatch(/\(spam\)$/)
  })

  it('adds a status, and keeps the draft of a closed form', async () => {
    const opener = viewport === PHONE ? /^\+ Add$/ : /^Add status/
    await go(opener)
    await press('Enter')
    if (viewport === PHONE) {
      await expect.poll(focused).toMatch(/^Status/)
      await press('Enter')
    }
    await page.locator('dialog.sheet').waitFor()
    await expect.poll(focused).toMatch(/^Status/)
    await page.keyboard.type('Parked')
    await press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await focused()).toMatch(opener)
    await press('r')
    await record('Parked', 'https://example.org/undone')
    await page.locator('.toasts', { hasText: 'Saved' }).waitFor()
    expect(await focused()).toMatch(opener)
    await page.locator('.obs li.mine').waitFor()
  })

  it('undoes with its key', async () => {
    await press('u')
    await page.locator('.toasts', { hasText: 'Undone' }).waitFor()
    await expect.poll(() => page.locator('.obs li.mine').count()).toBe(0)
  })

  it('undoes with its button, and keeps the focus on the screen', async () => {
    await press('r')
    await record('Parked', 'https://example.org/undone-too')
    await go(/^Undo/)
    await press('Enter')
    await page.locator('.toasts', { hasText: 'Undone' }).waitFor()
    await expect.poll(() => page.locator('.obs li.mine').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false)
  })

  it('creates the report of that date, each line with its footnote', async () => {
    await press('r')
    await record('Parked', 'https://example.org/kept')
    await go(/^More/)
    await press('Enter')
    // A lazy screen moves the focus to its heading once it is loaded.
    await page.locator('main h1:focus', { hasText: 'More' }).waitFor()
    await go(/^Report/)
    await press('Enter')
    await page.waitForSelector('.cable .fn li')
    const bare = await page.locator('.cable .paras li:not(:has(sup a)), .cable tbody tr:not(:has(sup a))').count()
    expect(bare).toBe(0)
    const lines = page.locator('.cable .paras li, .cable tbody tr')
    expect(await lines.filter({ hasText: '(spam)' }).count()).toBeGreaterThan(0)
    await go(/^Source 1$/)
    await press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('fn1')
  })

  it('opens what can be added by one key, moves in it, and gives the focus back', async () => {
    await pwa.goto('#/articles/spam')
    await go(/./)
    const before = await focused()
    await press('+')
    await expect.poll(focused).toMatch(/^Status/)
    await press('ArrowDown', 'ArrowDown')
    await expect.poll(focused).toBe('Meeting')
    await press('ArrowUp', 'ArrowUp', 'ArrowUp')
    await expect.poll(focused).toBe('Member')
    await press('Enter')
    await page.locator('dialog.add').waitFor()
    await press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await focused()).toBe(before)
  })

  it('restores the focus after a dialog is closed', async () => {
    await pwa.goto('#/')
    for (const [open, name] of [
      ['/', 'lookup'],
      ['?', 'keys'],
      ['+', 'add'],
    ] as const) {
      await go(/./)
      const before = await focused()
      await press(open)
      await page.getByRole('dialog').waitFor()
      await press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      expect(await focused(), name).toBe(before)
    }
  })

  it('stays on the screen when the browser sends two cancel events to a dialog', async () => {
    await pwa.goto('#/articles/spam')
    for (const open of ['/', 'r', '/']) {
      await press(open)
      await page.getByRole('dialog').evaluate((dialog) => {
        for (let n = 0; n < 2; n++) dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
      })
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await expect.poll(() => new URL(page.url()).hash).toBe('#/articles/spam')
    }
  })

  it('showed the focus at every stop', () => {
    expect(stops.length).toBeGreaterThan(40)
    expect([...new Set(stopsWithoutFocus(stops))]).toEqual([])
  })

  it('logs no console error', () => expect(pwa.errors).toEqual([]))
})
