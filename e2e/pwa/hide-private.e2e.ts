/** Hide private, on a screen that others see: by key and by the lock, over a reload, without loss. */
import { readFile } from 'node:fs/promises'
import { beforeEach, expect, it } from 'vitest'
import { violations } from '../../testing/browsers/axe'
import { PWA_URL } from '../../testing/browsers/builds'
import { offlinePwa } from '../../testing/browsers/fixtures'
import { PHONE } from '../../testing/browsers/pwa-page'
import { openScreen } from '../../testing/browsers/record-screens'

const NOTE = 'ruritania-folds-on-the-ninth'
const QUOTE = 'zanzibar-said-it-in-the-corridor'
const DRAFT = 'unsaved-words-of-a-red-line'
const WORDS = [NOTE, QUOTE, DRAFT]

const pwa = offlinePwa()
const lock = () => pwa.page.getByRole('button', { name: 'Hide private' })
const noteField = () => pwa.page.getByRole('textbox', { name: /^Note\b/ })
const redLineField = () => pwa.page.getByRole('textbox', { name: /^Red lines\b/ })
const isHidden = () => lock().getAttribute('aria-pressed')

/** Those of the private words that are anywhere in the document or its title. */
const told = async (): Promise<readonly string[]> => {
  const all = await pwa.page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value)
    return [document.title, document.documentElement.outerHTML, ...fields].join(' ')
  })
  return WORDS.filter((word) => all.includes(word))
}

/** Adds a private note and a private status to an article, and leaves a red line unsaved. */
async function addPrivate(): Promise<void> {
  const { page } = pwa
  await openScreen(page, '#/articles/spam')
  await noteField().fill(NOTE)
  await page.locator('.private form', { has: noteField() }).getByRole('button', { name: 'Save' }).click()
  await redLineField().fill(DRAFT)
  await page.locator('main h1').focus()
  await page.keyboard.press('r')
  const sheet = page.getByRole('dialog')
  await sheet.locator('[name="status"]').selectOption('parked')
  await sheet.locator('[name="date"]').fill('2026-10-01')
  await sheet.getByRole('radio', { name: /^Private/ }).check()
  await sheet.locator('[name="quote"]').fill(QUOTE)
  await sheet.locator('button[type="submit"]').click()
  await sheet.waitFor({ state: 'detached' })
}

let isAdded = false
beforeEach(async () => {
  if (!isAdded) await addPrivate()
  isAdded = true
  await openScreen(pwa.page, '#/articles/spam')
  if ((await isHidden()) === 'true') await lock().click()
})

it('hides by a key what is not public on every screen, over a reload, and shows it again whole', async () => {
  const { page } = pwa
  await expect.poll(told).toEqual(WORDS)
  await page.keyboard.press('.')
  await expect.poll(told).toEqual([])
  expect(await isHidden()).toBe('true')
  await page.locator('main').getByText('Private entries are hidden.').waitFor()
  expect(await violations(page)).toEqual([])
  // Undo would tell what it undoes.
  await page.keyboard.press('Control+z')
  await page.locator('.toast', { hasText: 'Private entries are hidden.' }).waitFor()
  for (const hash of [
    '#/',
    '#/mine',
    '#/history',
    '#/list',
    '#/room',
    '#/changes',
    `#/lookup?q=${QUOTE.slice(0, 8)}`,
  ]) {
    await openScreen(page, hash)
    expect(await isHidden(), hash).toBe('true')
    expect(await told(), hash).toEqual([])
  }
  await openScreen(page, '#/history')
  await page.getByRole('button', { name: 'Show private' }).click()
  expect(await isHidden()).toBe('false')
  await page.locator('main').getByText(QUOTE).first().waitFor()
  await openScreen(page, '#/articles/spam')
  await expect.poll(told).toEqual(WORDS)
  expect(await noteField().inputValue()).toBe(NOTE)
  expect(await redLineField().inputValue()).toBe(DRAFT)
})

it('hides in the other tabs too, and a backup has everything', async () => {
  const { page, chromium } = pwa
  const other = await chromium.context.newPage()
  await other.goto(`${PWA_URL}#/files`)
  await other.getByRole('button', { name: 'Hide private' }).click()
  await expect.poll(told).toEqual([])
  const [download] = await Promise.all([
    other.waitForEvent('download'),
    other.getByRole('button', { name: 'Create a backup' }).click(),
  ])
  const backup = await readFile(await download.path(), 'utf8')
  expect([NOTE, QUOTE].filter((word) => !backup.includes(word))).toEqual([])
  await other.close()
  await lock().click()
  await expect.poll(told).toEqual(WORDS)
  await page.reload()
  await expect.poll(told).toEqual(WORDS)
})

it('says of what is saved meanwhile that it is hidden', async () => {
  const { page } = pwa
  await page.keyboard.press('.')
  await page.keyboard.press('r')
  const sheet = page.getByRole('dialog')
  await sheet.locator('[name="status"]').selectOption('clean')
  await sheet.locator('[name="date"]').fill('2026-10-02')
  await sheet.getByRole('radio', { name: /^Private/ }).check()
  await sheet.locator('[name="quote"]').fill('another-word')
  await sheet.locator('button[type="submit"]').click()
  await page.locator('.toast', { hasText: 'Saved. Private entries are hidden.' }).waitFor()
  expect(await page.locator('body').textContent()).not.toContain('another-word')
  await lock().click()
  await page.locator('main').getByText('another-word').first().waitFor()
})

it('keeps an unsaved status that is not public out of sight, and whole', async () => {
  const { page } = pwa
  const sheet = page.getByRole('dialog')
  const open = () => page.keyboard.press('r')
  await page.locator('main h1').focus()
  await open()
  await sheet.getByRole('radio', { name: /^Private/ }).check()
  await sheet.locator('[name="quote"]').fill('said-over-lunch')
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  await page.keyboard.press('.')
  await expect.poll(isHidden).toBe('true')
  await open()
  await sheet.getByText('Private entries are hidden.').waitFor()
  expect(await page.content()).not.toContain('said-over-lunch')
  await sheet.getByRole('button', { name: 'Show private' }).click()
  expect(await sheet.locator('[name="quote"]').inputValue()).toBe('said-over-lunch')
  await sheet.getByRole('button', { name: 'Discard draft' }).click()
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
})

it('types a full stop into a field, and stands in the masthead of a phone', async () => {
  const { page } = pwa
  await noteField().press('End')
  await page.keyboard.type('.')
  expect(await isHidden()).toBe('false')
  expect(await noteField().inputValue()).toBe(`${NOTE}.`)
  await noteField().fill(NOTE)
  await page.setViewportSize(PHONE)
  const box = await lock().boundingBox()
  expect(box && [box.width, box.height, box.x + box.width <= PHONE.width]).toEqual([44, 44, true])
  await lock().click()
  await expect.poll(told).toEqual([])
})
