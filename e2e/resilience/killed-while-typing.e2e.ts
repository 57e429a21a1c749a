/** Drafts: the browser is killed, or the tab closed, while the user types; another tab sets a lock. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { PWA_URL } from '../../testing/browsers/builds'
import { devicePerTest } from '../../testing/browsers/faults/fixture'
import { appReady } from '../../testing/browsers/faults/kill'
import { setPassphrase } from '../../testing/browsers/private-use'

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
  ['a status', '#/record?article=spam', '[name="quote"]'],
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
  await expect
    .poll(async () => (await again.field.inputValue()).length)
    .toBeGreaterThanOrEqual(at.filter((time) => time < killed - MOST_LOST_MS).length)
})

it.each<[string, (page: Page) => Promise<unknown>]>([
  ['closed', (page) => page.close()],
  ['left', (page) => page.goto('about:blank')],
])(
  'keeps the last word of a tab that is %s at once',
  async (_, leave) => {
    const [address, selector] = ['#/add?kind=meeting', '[name="title"]']
    for (const word of ['one', 'two', 'three']) {
      const { page, field } = await openForm(address, selector)
      for (const more of ['', ' and', ' and more']) await field.fill(`${word}${more}`)
      await leave(page)
      const again = await openForm(address, selector)
      await expect.poll(() => again.field.inputValue()).toBe(`${word} and more`)
      await again.page.close()
    }
  },
  120_000,
)

it('reads the note of a screen that a start opens', { timeout: 120_000 }, async () => {
  const note = '#note-article-spam-note'
  const { page } = await openForm('#/articles/spam', note)
  await page.getByRole('button', { name: 'Follow', exact: true }).click()
  await page.goto(`${PWA_URL}#/list`)
  await page.locator(note).fill('half a thought')
  await sleep(MOST_LOST_MS)
  // Each start is a race of the screen, its data and its drafts.
  for (let start = 0; start < 6; start++) {
    await page.reload()
    await page.locator(note).waitFor()
    await expect.poll(() => page.locator(note).inputValue()).toBe('half a thought')
  }
})

it('deletes what another tab types while a lock is set', async () => {
  const { page, field } = await openForm('#/add?kind=meeting', '[name="title"]')
  const settings = await own.device.openTab()
  await appReady(settings)
  await field.fill('atlantis before')
  const typing = (async () => {
    for (let n = 0; n < 40; n++) await field.fill(`atlantis ${n}`, { timeout: 1000 }).catch(() => undefined)
  })()
  await setPassphrase({
    goto: (address) => settings.goto(`${PWA_URL}#/${address}`),
    run: (script) => settings.evaluate(script),
  })
  await typing
  await expect.poll(() => draftRows(page)).toEqual([])
}, 60_000)

/** Texts of the rows of drafts. */
const draftRows = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('plenary-drafts')
        opening.onsuccess = () => {
          const reading = opening.result.transaction('rows').objectStore('rows').getAll()
          reading.onsuccess = () => resolve(reading.result)
        }
      }),
  )

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
