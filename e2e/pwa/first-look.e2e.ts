/** First use: the board above the fold, effect notices, search results, and one-page prints. */
import { describe, expect, it } from 'vitest'
import { offlinePwa } from '../../testing/browsers/fixtures'

const pwa = offlinePwa()

/** Adds a status with the form of an article. */
async function record(status: string, date: string): Promise<void> {
  const { page } = pwa
  await page.keyboard.press('r')
  const sheet = page.getByRole('dialog')
  await sheet.locator('[name="status"]').selectOption(status)
  await sheet.locator('[name="date"]').fill(date)
  await sheet.locator('[name="quote"]').fill('As was said in the room.')
  await sheet.getByRole('radio').first().check({ force: true })
  await sheet.locator('button[type="submit"]').click()
  await sheet.waitFor({ state: 'detached' })
}

const toast = () => pwa.page.locator('.toast')

describe('the board above the fold', () => {
  it('shows the date, the counts, the last change and the next milestone', async () => {
    await pwa.goto('#/?asOf=2021-07-22')
    const page = pwa.page
    // The note of the first visit goes once it is read.
    await page.locator('.first-run').getByRole('button', { name: 'Close' }).click()
    expect(await page.locator('.asof .day').textContent()).toContain('22 Jul 2021')
    expect(await page.locator('.lede').textContent()).toContain('4 articles changed phase')
    expect(await page.locator('.next').textContent()).toMatch(/^Next 30 Jul 2021, in 8 days/)
    for (const part of ['.asof .day', '.lede h1', '.next', '.tally'])
      expect((await page.locator(part).boundingBox())?.y, part).toBeLessThan(400)
  })
})

describe('an entry that does not change the status', () => {
  it('shows why in one notice at a time, and is undone step by step', async () => {
    const { page } = pwa
    await pwa.goto('#/articles/spam')
    await record('discussed', '2026-10-01')
    await expect.poll(() => toast().textContent()).toContain('further discussion does not undo')
    await record('in-progress', '2021-01-05')
    await expect.poll(() => toast().textContent()).toContain('is more recent')
    expect(await toast().count()).toBe(1)
    await page.keyboard.press('u')
    await expect.poll(() => toast().textContent()).toMatch(/Undone: Status update: .*In progress.*Redo/)
    await page.keyboard.press('u')
    await expect.poll(() => toast().textContent()).toMatch(/Undone: Status update: .*Discussed.*Redo/)
    await page.keyboard.press('Control+Shift+Z')
    await expect.poll(() => toast().textContent()).toMatch(/Redone: Status update: .*Discussed.*Undo/)
  })
})

describe('the search dialog', () => {
  it('shows the status in each result, opens the first with Enter, and lists it under recent searches', async () => {
    const { page } = pwa
    await pwa.goto('#/')
    await page.keyboard.press('/')
    await page.getByRole('combobox', { name: 'Search' }).waitFor()
    await page.keyboard.type('net neutralty')
    const first = page.getByRole('dialog').getByRole('option').first()
    await expect.poll(() => first.textContent()).toMatch(/Open internet access.*Concluded\s*since 20 Dec 2023/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/articles\/open-internet-access/)
    await page.keyboard.press('/')
    await expect.poll(() => page.locator('#hits').textContent()).toMatch(/Recent searches\s*Open internet access/)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })
})

// The article has nineteen status updates and two targets, which go on on a second page.
describe.each([
  ['#/', 1],
  ['#/?asOf=2021-07-22', 1],
  ['#/articles/open-internet-access', 2],
  ['#/articles/spam', 1],
])('%s', (hash, pages) => {
  it(`prints on so many pages: ${pages}`, async () => {
    await pwa.goto(hash)
    const pdf = await pwa.page.pdf({ preferCSSPageSize: true })
    expect(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]).toBe(String(pages))
  })
})
