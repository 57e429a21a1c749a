/** Adding a meeting and an article offline on a phone, each in at most five steps, and correcting and removing them. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { addDays, localDay } from '../../shared/domain/days'
import { violations } from '../harness/axe'
import { offlinePwa } from '../harness/fixtures'
import { horizontalOverflow } from '../harness/pwa-page'

const pwa = offlinePwa({ viewport: { width: 390, height: 844 } })
let page: Page
beforeAll(() => {
  page = pwa.page
})
const sheet = () => page.getByRole('dialog')
const save = async () => {
  await sheet().getByRole('button', { name: 'Save', exact: true }).click()
  await sheet().waitFor({ state: 'detached' })
}

it('adds a meeting in four steps', async () => {
  await page.getByRole('link', { name: 'Meetings', exact: true }).click()
  await page.getByRole('button', { name: 'Add a meeting' }).click()
  await sheet().locator('.will', { hasText: 'Visible in exports.' }).waitFor()
  expect(await violations(page)).toEqual([])
  expect(await horizontalOverflow(page)).toBe(0)
  await page.keyboard.type('Plenary on artificial intelligence')
  await save()
  await page.locator('table.list', { hasText: 'Plenary on artificial intelligence' }).waitFor()
})

it('adds an article in five steps', async () => {
  await page.getByRole('link', { name: 'Articles', exact: true }).click()
  await page.getByRole('button', { name: 'Add an article' }).click()
  await sheet().locator('[name="name-en"]').fill('Artificial intelligence')
  await sheet().locator('[name="theme"]').selectOption({ index: 1 })
  await save()
  await page.locator('main', { hasText: 'Artificial intelligence' }).waitFor()
})

it('chooses a meeting that is added from a status, and keeps what was typed', async () => {
  await pwa.goto('#/articles/spam')
  await page.getByRole('button', { name: 'Add status' }).click()
  await sheet().locator('[name="quote"]').fill('was set aside')
  await sheet().locator('[name="meeting"]').selectOption({ label: 'New meeting…' })
  const over = page.getByRole('dialog', { name: 'Add a meeting' })
  await over.locator('[name="title"]').fill('Small group on spam')
  await page.keyboard.press('Control+Enter')
  await over.waitFor({ state: 'detached' })
  const chosen = sheet().locator('[name="meeting"] option:checked')
  await expect.poll(() => chosen.textContent()).toContain('Small group on spam')
  expect(await sheet().locator('[name="quote"]').inputValue()).toBe('was set aside')
  await page.keyboard.press('Escape')
  await sheet().waitFor({ state: 'detached' })
})

it('corrects the meeting, shows its versions, and removes it', async () => {
  await pwa.goto('#/meetings')
  await page.locator('table.list').getByRole('link', { name: 'Plenary on artificial intelligence' }).click()
  await page.getByRole('button', { name: /^Correct Plenary/ }).click()
  await sheet().locator('[name="title"]').fill('Plenary on AI')
  await sheet().locator('[name="reason"]').fill('Shorter')
  await save()
  await page.locator('h1', { hasText: 'Plenary on AI' }).waitFor()
  await page.getByRole('button', { name: /^Corrected by you/ }).click()
  expect(await sheet().locator('.versions > li').count()).toBe(2)
  await page.keyboard.press('Escape')
  await sheet().waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /^Remove Plenary/ }).click()
  await sheet().getByText('History').click()
  expect(await sheet().locator('.versions li').count()).toBe(2)
  await sheet().locator('[name="reason"]').fill('Cancelled')
  await sheet().getByRole('button', { name: 'Remove', exact: true }).click()
  await page.locator('main h1', { hasText: /^Meetings$/ }).waitFor()
  expect(await page.locator('table.list', { hasText: 'Plenary on AI' }).count()).toBe(0)
  await page.locator('.toasts').getByRole('button', { name: 'Undo' }).click()
  await page.locator('table.list', { hasText: 'Plenary on AI' }).waitFor()
  expect(pwa.errors).toEqual([])
})

it('shows what was published of a corrected meeting in one press, with what differs marked', async () => {
  await pwa.goto('#/meetings/2021-07-22-plenary')
  const title = (await page.locator('main h1').textContent()) ?? ''
  await page.getByRole('button', { name: `Correct ${title}`, exact: true }).click()
  await sheet()
    .locator('[name="title"]')
    .fill('A plenary of a much longer title that takes three lines at the head of a sheet')
  await sheet().locator('[name="reason"]').fill('As the agenda says')
  await save()
  await page.getByRole('button', { name: /^Corrected by you/ }).click()
  const published = sheet().locator('.versions > li', { hasText: 'As published' })
  expect(await published.locator('mark').allTextContents()).toEqual([title])
  expect(await published.locator('dt').count()).toBeGreaterThan(4)
  expect(await violations(page)).toEqual([])
  expect(await horizontalOverflow(page)).toBe(0)
  // The title is not cut: it lies within the head of the sheet.
  const cut = await sheet()
    .locator('.hd')
    .evaluate((head) => {
      const box = head.getBoundingClientRect()
      const words = head.querySelector('h1')?.getBoundingClientRect()
      return words ? Math.max(box.top - words.top, words.bottom - box.bottom) : Number.NaN
    })
  expect(cut).toBeLessThanOrEqual(0)
  await page.keyboard.press('Escape')
  await sheet().waitFor({ state: 'detached' })
})

it('says on the page of a removed article who removed it, and restores it', async () => {
  await pwa.goto('#/articles/spam')
  const name = await page.locator('main h1').textContent()
  await page
    .getByRole('button', { name: /^Remove / })
    .first()
    .click()
  await sheet().locator('[name="reason"]').fill('Merged')
  await sheet().getByRole('button', { name: 'Remove', exact: true }).click()
  await page.locator('.toasts', { hasText: 'Removed:' }).waitFor()
  await page.locator('main table.board').waitFor()
  await pwa.goto('#/articles/spam')
  await page.getByText(/^Removed by you on .+ Reason: Merged$/).waitFor()
  expect(await violations(page)).toEqual([])
  await page.locator('main').getByRole('button', { name: 'Restore' }).click()
  await page.locator('main h1', { hasText: name ?? '' }).waitFor()
  await page.getByRole('button', { name: `Correct ${name}`, exact: true }).waitFor()
})

it('restores from My entries what was removed', async () => {
  await pwa.goto('#/meetings')
  await page.locator('table.list').getByRole('link', { name: 'Plenary on AI' }).first().click()
  await page.getByRole('button', { name: /^Remove Plenary/ }).click()
  await sheet().locator('[name="reason"]').fill('Cancelled again')
  await sheet().getByRole('button', { name: 'Remove', exact: true }).click()
  await page.locator('main h1', { hasText: /^Meetings$/ }).waitFor()
  await pwa.goto('#/mine?kind=meeting')
  await page.locator('.rows').getByRole('button', { name: 'History' }).first().click()
  await sheet().getByRole('heading', { name: 'Removed: Plenary on AI' }).waitFor()
  await sheet().getByRole('button', { name: 'Restore' }).first().click()
  await pwa.goto('#/meetings')
  await page.locator('table.list', { hasText: 'Plenary on AI' }).waitFor()
  expect(pwa.errors).toEqual([])
})

it('tells of a status until when public sources were found', async () => {
  await pwa.goto('#/articles/spam')
  await page.locator('.now .coverage', { hasText: 'No public source found after' }).waitFor()
  await pwa.goto('#/articles/spam?asOf=2021-07-22')
  await page.locator('.now', { hasText: 'Clean' }).waitFor()
  expect(await page.locator('.coverage').count()).toBe(0)
  await pwa.goto('#/')
  await page.locator('.lede .coverage', { hasText: 'No public record after' }).waitFor()
})

it('lists a planned status among the dates ahead', async () => {
  await pwa.goto('#/articles/spam')
  await page.getByRole('button', { name: 'Add status' }).click()
  await sheet().locator('[name="status"]').selectOption('clean')
  await sheet()
    .locator('[name="date"]')
    .fill(addDays(localDay(new Date()), 30))
  await sheet().locator('[name="basis"]').selectOption('planned')
  await sheet().locator('[name="quote"]').fill('to be cleaned in January')
  await sheet().locator('.visibility input').first().check()
  await page.keyboard.press('Control+Enter')
  await sheet().waitFor({ state: 'detached' })
  await pwa.goto('#/meetings')
  await page.locator('ul.rows li', { hasText: 'planned: clean' }).waitFor()
})

it('continues an article under another name, with its history', async () => {
  await pwa.goto('#/articles/spam')
  const updates = await page.locator('.obs > li').count()
  await page.getByRole('button', { name: 'Merge, split or rename…' }).click()
  await sheet().locator('[name="name-en"]').fill('Junk messages')
  await save()
  await page.locator('.arthead', { hasText: 'Continued by' }).getByRole('link', { name: 'Junk messages' }).click()
  await page.locator('h1', { hasText: 'Junk messages' }).waitFor()
  await page.locator('.arthead .meta', { hasText: 'Continues' }).waitFor()
  expect(await page.locator('.obs > li').count()).toBe(updates)
  expect(await page.locator('.obs > li', { hasText: 'as “' }).count()).toBe(updates)
  expect(await violations(page)).toEqual([])
  const rows = (name: string) => page.locator('table.board').getByRole('link', { name, exact: true })
  await pwa.goto('#/')
  await rows('Junk messages').waitFor()
  expect(await rows('Unsolicited commercial electronic messages (spam)').count()).toBe(0)
  await pwa.goto('#/?asOf=2021-07-22')
  await page.locator('table.board').waitFor()
  await expect.poll(() => rows('Junk messages').count()).toBe(0)
  expect(pwa.errors).toEqual([])
})
