/**
 * Two devices of one user, and a colleague: backups merged both ways, contradictions named before anything is written, one entry
 * left out, all of it undone as one; and chosen entries shared as a file and as a code. With the network off.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeFile } from '../../shared/pack/export'
import type { Pack } from '../../shared/pack/schema'
import { violations } from '../../testing/browsers/axe'
import { PWA_URL } from '../../testing/browsers/builds'
import { offlinePwa } from '../../testing/browsers/fixtures'
import { DESK, horizontalOverflow, type OfflinePwa, PHONE, visibleText } from '../../testing/browsers/pwa-page'
import { addObservation, type TypedObservation } from '../../testing/browsers/record-screens'
import { observed } from '../../testing/observed'

const second: Pack = JSON.parse(readFileSync('public/packs/wto-investment-facilitation.json', 'utf8'))
const OTHER_DAY = {
  article: second.articles[0]?.id ?? '',
  date: '2026-11-02',
  status: second.statuses.find(({ kind }) => kind === 'step')?.id ?? '',
}
const CANARY = 'canary-private-71c4'
const DAY = { article: 'spam', date: '2026-11-01', source: 'https://example.org/one' } as const
const CLEAN: TypedObservation = { ...DAY, status: 'clean', quote: 'The text on spam is clean.' }
const ASIDE: TypedObservation = { ...DAY, status: 'parked', quote: 'The text on spam was set aside.' }
const CODE: TypedObservation = { ...ASIDE, article: 'source-code', quote: 'Source code was set aside.' }

const phone = offlinePwa({ viewport: PHONE })
const laptop = offlinePwa({ viewport: DESK })

async function download(page: Page, button: string | RegExp): Promise<string> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().click(),
  ])
  return await readFile(await saved.path(), 'utf8')
}
async function backupOf({ page, goto }: OfflinePwa): Promise<string> {
  await goto('#/files')
  return await download(page, 'Create a backup')
}
async function openFile({ page, goto }: OfflinePwa, text: string, name = 'other.plenary') {
  await goto('#/')
  await goto('#/files')
  await page.setInputFiles('#files-file', { name, mimeType: 'application/json', buffer: Buffer.from(text) })
  const preview = page.locator('.preview')
  await preview.waitFor()
  return preview
}
/** Entries of a backup, regardless of their order and of that of their fields. */
const entriesIn = (backup: string): readonly string[] => {
  const [, ...entries]: readonly object[] = JSON.parse(backup).entries
  return entries.map((entry) => JSON.stringify(Object.entries(entry).toSorted())).toSorted()
}
const named = async ({ page }: OfflinePwa, device: string, name: string) => {
  await page.evaluate((value) => localStorage.setItem('plenary.device', value), JSON.stringify({ device, name }))
  await page.reload()
  await page.waitForSelector('main h1')
}
const addNote = async ({ page, goto }: OfflinePwa, text: string) => {
  await goto('#/articles/spam')
  const note = page.locator('#note-article-spam-note')
  await note.fill(text)
  const save = page.locator('form', { has: note }).getByRole('button')
  await save.click()
  await save.waitFor({ state: 'detached' })
}

beforeAll(async () => {
  await named(phone, 'phone-0001', 'Ada')
  await named(laptop, 'laptop-0001', 'Ada')
  await addObservation(phone.page, CLEAN)
  await addNote(phone, CANARY)
  await addObservation(laptop.page, ASIDE)
  await addObservation(laptop.page, CODE)
}, 120_000)

describe('a backup of the other device', () => {
  it('is merged unless it is to replace, and names what it contradicts, with both sides', async () => {
    const preview = await openFile(laptop, await backupOf(phone))
    expect(await preview.getByRole('radio', { name: /^Merge with what is here/ }).isChecked()).toBe(true)
    const group = preview.locator('details', { hasText: 'Contradictions with this device' })
    await expect
      .poll(() => visibleText(group))
      .toMatch(
        /1 of 1 selected[\s\S]*This entry:\s+Clean, 1 Nov 2026[\s\S]*Ada, on another device[\s\S]*On this device:\s+Parked, 1 Nov 2026[\s\S]*Added by\s+you/i,
      )
    await expect.poll(() => visibleText(preview.locator('li.own-private'))).toContain(CANARY)
    expect(await violations(laptop.page)).toEqual([])
  })

  it('leaves out what was deselected, by the keyboard alone, and is undone as one', async () => {
    const { page } = laptop
    const preview = await openFile(laptop, await backupOf(phone))
    await preview.locator('li', { hasText: CANARY }).getByRole('checkbox').focus()
    await page.keyboard.press('Space')
    await preview.getByRole('button', { name: 'Merge one entry' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('[role=status]', { hasText: 'Imported: one entry.' }).first().waitFor()
    await laptop.goto('#/mine')
    await expect.poll(() => page.locator('main .rows li').count()).toBe(3)
    expect(await visibleText(page.locator('main'))).not.toContain(CANARY)
    await laptop.goto('#/files')
    await expect.poll(() => visibleText(page.locator('.imports'))).toMatch(/Merged on .*: one entry from a backup/)
    await page.locator('.imports').getByRole('button', { name: 'Undo import' }).click()
    await page.getByText('Import undone: one entry removed.').first().waitFor()
    await laptop.goto('#/mine')
    await expect.poll(() => page.locator('main .rows li').count()).toBe(2)
  })

  it.each([
    ['English', 'en'],
    ['Français', 'fr'],
    ['Español', 'es'],
  ])('is previewed at 320 px in %s', async (language, lang) => {
    const { page } = laptop
    const backup = await backupOf(phone)
    await page.locator('footer').getByText(language).click()
    await page.waitForSelector(`html[lang="${lang}"]`)
    await page.setViewportSize({ width: 320, height: 740 })
    const preview = await openFile(laptop, backup)
    await preview.locator('.sides').waitFor()
    expect(await horizontalOverflow(page)).toBe(0)
    expect(await violations(page)).toEqual([])
    await page.setViewportSize(DESK)
    await page.locator('footer').getByText('English').click()
    await page.waitForSelector('html[lang="en"]')
  })

  it('makes both devices equal once it went both ways, with an export in between', async () => {
    await laptop.goto('#/files')
    const exported = await download(laptop.page, 'Export entries (JSON)')
    const others = await openFile(phone, exported, 'export.json')
    await others.getByRole('button', { name: 'Import 2 entries' }).click()
    await phone.page.locator('[role=status]', { hasText: 'Imported: 2 entries.' }).first().waitFor()
    const toLaptop = await openFile(laptop, await backupOf(phone))
    await expect.poll(() => visibleText(toLaptop)).toContain('2 entries are the same as on this device.')
    await toLaptop.getByRole('button', { name: 'Merge 2 entries' }).click()
    await laptop.page.locator('[role=status]', { hasText: 'Imported: 2 entries.' }).first().waitFor()
    const toPhone = await openFile(phone, await backupOf(laptop))
    await toPhone.getByText('This device already has everything in this backup.').waitFor()
    expect(await violations(phone.page)).toEqual([])
    const [mine, theirs] = [await backupOf(phone), await backupOf(laptop)]
    expect(entriesIn(theirs)).toEqual(entriesIn(mine))
    expect(entriesIn(mine)).toHaveLength(4)
    await phone.goto('#/articles/spam')
    await phone.page.getByText('Sources differ').first().waitFor()
  })

  it('opens its encrypted entries with its passphrase', async () => {
    await phone.goto('#/settings')
    await phone.page.locator('#lock-set-next').fill('correct horse battery')
    await phone.page.locator('#lock-set-again').fill('correct horse battery')
    await phone.page
      .locator('form', { has: phone.page.locator('#lock-set-next') })
      .getByRole('button')
      .click()
    await phone.page.getByRole('button', { name: /^Lock/ }).first().waitFor()
    await addNote(phone, `${CANARY}-later`)
    const { page } = laptop
    const preview = await openFile(laptop, await backupOf(phone))
    await expect.poll(() => visibleText(preview)).toContain('2 private entries in it are encrypted.')
    await page.getByLabel('Passphrase of the backup').fill('another passphrase')
    await page.keyboard.press('Enter')
    await preview.getByText('This is not the passphrase of the backup.').waitFor()
    await page.getByLabel('Passphrase of the backup').fill('correct horse battery')
    await page.keyboard.press('Enter')
    await preview.locator('li', { hasText: `${CANARY}-later` }).waitFor()
    await preview.getByText('This device has no passphrase for private entries').waitFor()
    expect(await violations(page)).toEqual([])
    await preview.locator('.btn.primary').click()
    await page.locator('[role=status]', { hasText: 'Imported: one entry.' }).first().waitFor()
    await laptop.goto('#/articles/spam')
    await expect.poll(() => page.locator('#note-article-spam-note').inputValue()).toBe(`${CANARY}-later`)
  }, 60_000)
})

describe('chosen entries', () => {
  it('are shared as a small file without what is private, which is counted', async () => {
    const { page } = laptop
    await laptop.goto('#/mine')
    await page.getByRole('button', { name: 'Select entries' }).click()
    const selection = page.getByRole('region', { name: 'Select entries' })
    await selection.getByRole('button', { name: /^Select all/ }).click()
    await selection.getByRole('button', { name: 'Share', exact: true }).click()
    const panel = page.getByRole('region', { name: 'Share entries' })
    await expect
      .poll(() => visibleText(panel))
      .toMatch(/To share: 3 entries\. 2 entries that are not public are not included\./)
    expect(await violations(page)).toEqual([])
    const text = await download(page, /^(Share|Download) a file$/)
    expect(text).not.toContain(CANARY)
    expect(text.length).toBeLessThan(5000)
    const preview = await openFile(phone, text)
    await expect.poll(() => visibleText(preview)).toContain('3 entries are the same as on this device.')
  })

  it('are one code for a few, and go to the share sheet of the system where there is one', async () => {
    const { page } = laptop
    await laptop.goto('#/articles/spam')
    await page.evaluate(() => {
      const shared: string[] = []
      Object.assign(window, { shared })
      Object.assign(navigator, {
        canShare: () => true,
        share: async ({ files }: { files: readonly File[] }) => {
          for (const file of files) shared.push(`${file.name} ${file.type} ${await file.text()}`)
        },
      })
    })
    await page.getByRole('button', { name: 'Share entries', exact: true }).click()
    const panel = page.getByRole('region', { name: 'Share entries' })
    await panel.getByRole('button', { name: 'Share a file' }).click()
    await panel.getByText('Shared.', { exact: true }).waitFor()
    const [file = ''] = await page.evaluate(() => Reflect.get(window, 'shared') as readonly string[])
    expect(file).toMatch(/^plenary-[\w-]+\.plenary\.txt text\/plain \{"plenary":"shared"/)
    await panel.getByRole('button', { name: 'Show a QR code' }).click()
    await panel.getByRole('img', { name: 'QR code for 2 entries' }).waitFor()
    expect(await violations(page)).toEqual([])
    const address = await panel.locator('input').inputValue()
    await phone.goto('#/')
    await phone.goto(address.slice(PWA_URL.length))
    await phone.page.getByText('These entries are already on this device.').waitFor()
    await page.setViewportSize({ width: 320, height: 740 })
    await expect.poll(() => horizontalOverflow(page)).toBe(0)
    await page.setViewportSize(DESK)
  })
})

it('offers the negotiation of entries that is not on, with its dataset from the file', async () => {
  const entry = { ...observed({ ...OTHER_DAY, id: 'theirs-0001' }), negotiation: second.id }
  const pieces: string[] = []
  const file = { kind: 'export', madeAt: '2026-11-20T10:00:00.000Z', pack: second, records: [entry] } as const
  const digest = async (text: string) => createHash('sha256').update(text).digest('hex')
  for await (const piece of writeFile(file, digest)) pieces.push(piece)
  const preview = await openFile(laptop, pieces.join(''), 'export.json')
  await expect
    .poll(() => visibleText(preview))
    .toContain('One entry is of a negotiation that is not on this device: WTO Investment Facilitation for Development.')
  expect(await preview.getByRole('checkbox', { name: 'Add this negotiation too' }).isChecked()).toBe(true)
  expect(await violations(laptop.page)).toEqual([])
  await preview.getByRole('button', { name: 'Import one entry' }).click()
  // The entries are imported before the negotiation is added.
  await laptop.page
    .locator('[role=status]', { hasText: `${second.names.en} was added` })
    .first()
    .waitFor()
  const again = await openFile(laptop, pieces.join(''), 'export.json')
  await expect.poll(() => visibleText(again)).toContain('One entry is the same as on this device.')
  expect(await visibleText(again)).not.toContain('not on this device')
})

it('writes no error to the console', () => {
  expect([...phone.errors, ...laptop.errors]).toEqual([])
})
