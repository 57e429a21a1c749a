/** Drafts: the browser is killed while the user types, which the browser itself has written to no disk yet. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { PWA_URL } from '../harness/builds'
import { devicePerTest } from '../harness/faults/fixture'
import { appReady } from '../harness/faults/kill'

const own = devicePerTest()

/** The tab of a form, with its first text field. */
async function openForm(address: string, field: string) {
  const page = await own.device.openTab()
  await appReady(page)
  await page.goto(`${PWA_URL}${address}`)
  await page.locator(field).waitFor()
  return { page, field: page.locator(field) }
}

/** Types for some milliseconds. Resolves to the number of characters typed by each time. */
async function type(page: Page, during: number): Promise<readonly number[]> {
  const start = Date.now()
  const at: number[] = []
  while (Date.now() - start < during) {
    await page.keyboard.type('abcdefghij'[at.length % 10] ?? '')
    at.push(Date.now())
    await sleep(30)
  }
  return at
}

/** More than what a transaction takes, on a slow machine that runs other tests. */
const MOST_LOST_MS = 300

it.each([
  ['a meeting', '#/add?kind=meeting', '[name="title"]'],
  ['a status', '#/record?article=spam', '[name="statement"]'],
  ['a note', '#/articles/spam', '#note-article-spam-note'],
])('keeps what was typed into the form of %s', async (_, address, selector) => {
  const { page, field } = await openForm(address, selector)
  await field.evaluate((one) => {
    const fold = one.closest('details')
    if (fold) fold.open = true
  })
  await field.focus()
  const at = await type(page, 1500)
  const killed = Date.now()
  await own.device.kill()
  const again = await openForm(address, selector)
  const { length } = await again.field.inputValue()
  expect(length).toBeGreaterThanOrEqual(at.filter((time) => time < killed - MOST_LOST_MS).length)
})

it('does not bring back a draft that was discarded', async () => {
  const [address, selector] = ['#/add?kind=meeting', '[name="title"]']
  const { page, field } = await openForm(address, selector)
  await field.fill('Plenary')
  // Long enough for the browser to write it.
  await sleep(7000)
  await page.reload()
  await page.getByRole('button', { name: 'Discard draft' }).click()
  await sleep(MOST_LOST_MS)
  await own.device.kill()
  const again = await openForm(address, selector)
  expect(await again.field.inputValue()).toBe('')
}, 60_000)
