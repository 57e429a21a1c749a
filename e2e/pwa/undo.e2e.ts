/**
 * Undo and redo of what is in the database: from another tab, after a reload and after the browser was killed, an import as one,
 * by the keys and on the list of changes; and an entry that is erased for good, which no file brings back.
 */
import { createHash } from 'node:crypto'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import type { Entry } from '../../shared/domain/entries/entries'
import { writeFile } from '../../shared/pack/export'
import type { Pack } from '../../shared/pack/schema'
import { violations } from '../../testing/browsers/axe'
import { PWA_URL } from '../../testing/browsers/builds'
import { openChromium } from '../../testing/browsers/chromium'
import { offlinePwa, servedPwa } from '../../testing/browsers/fixtures'
import { DESK, horizontalOverflow, visibleText } from '../../testing/browsers/pwa-page'
import { addObservation, openScreen, PARKED } from '../../testing/browsers/record-screens'
import { removeFolder } from '../../testing/browsers/remove-folder'
import { pressInRow } from '../../testing/browsers/row-menu'

const CANARY = 'unsaid-outside-heron'
const common = { madeAt: '2026-11-20T10:00:00.000Z', negotiation: 'wto-ecommerce' } as const
const note = (id: string, text: string): Entry => ({
  kind: 'note',
  id,
  ...common,
  layer: 'private',
  subject: { kind: 'article', id: 'spam' },
  text,
  redLine: false,
})
const observed = (id: string): Entry => ({
  kind: 'observation',
  id,
  ...common,
  layer: 'public',
  article: 'source-code',
  date: '2018-03-01',
  status: 'discussed',
  statement: 'Capacity building',
  basis: 'reported',
  evidence: { url: 'https://example.org/capacity' },
  reportedBy: { person: null, role: null, members: [] },
})

/** Opens a file with entries in the preview. */
async function openFile(page: Page, kind: 'export' | 'backup', records: readonly Entry[]): Promise<void> {
  const pack: Pack = JSON.parse(await readFile('public/packs/wto-ecommerce.json', 'utf8'))
  const digest = async (text: string) => createHash('sha256').update(text).digest('hex')
  const pieces: string[] = []
  for await (const piece of writeFile({ kind, madeAt: common.madeAt, pack, records }, digest)) pieces.push(piece)
  await page.goto(`${PWA_URL}#/files`)
  const buffer = Buffer.from(pieces.join(''))
  await page.setInputFiles('#files-file', { name: `${kind}.json`, mimeType: 'application/json', buffer })
  await page.locator('.preview').waitFor()
}

const mine = (page: Page) => page.locator('.obs li.mine')
const toast = (page: Page, text: string | RegExp) => page.locator('.toasts', { hasText: text })

describe('a change', () => {
  const pwa = offlinePwa({ viewport: DESK })

  it('is undone in another tab, and redone in the first after a reload', async () => {
    const { page } = pwa
    await addObservation(page, PARKED)
    await mine(page).waitFor()
    const other = await pwa.chromium.context.newPage()
    await openScreen(other, '#/articles/spam')
    await mine(other).waitFor()
    await other.keyboard.press('Control+z')
    await toast(other, /^Undone: Status update: /).waitFor()
    await expect.poll(() => mine(page).count()).toBe(0)
    await page.reload()
    await page.locator('.obs > li').first().waitFor()
    expect(await mine(page).count()).toBe(0)
    await page.keyboard.press('Control+Shift+Z')
    await toast(page, /^Redone: Status update: /).waitFor()
    await mine(page).waitFor()
    await mine(other).waitFor()
    await other.close()
  })

  it('is left to the browser in a field', async () => {
    const { page } = pwa
    await pwa.goto('#/reader')
    await page.locator('#reader-text').fill('Typed')
    await page.keyboard.press('Control+z')
    await pwa.goto('#/articles/spam')
    await mine(page).waitFor()
  })

  it('is undone as one where it was an import, and redone', async () => {
    const { page } = pwa
    await openFile(page, 'export', [observed('first-entry-1'), observed('second-entry-2')])
    await page.getByRole('button', { name: 'Import 2 entries' }).click()
    await page.locator('[role=status]', { hasText: 'Imported: 2 entries.' }).first().waitFor()
    await page.keyboard.press('Control+z')
    await toast(page, 'Undone: Import of 2 entries').waitFor()
    await openScreen(page, '#/mine')
    expect(await page.locator('main .rows').textContent()).not.toContain('Capacity building')
    await page.keyboard.press('Control+y')
    await toast(page, 'Redone: Import of 2 entries').waitFor()
    await expect.poll(() => page.locator('main .rows li', { hasText: 'Capacity building' }).count()).toBe(2)
  })

  it('is on the list of changes, to be undone with all after it', async () => {
    const { page } = pwa
    await pwa.goto('#/history')
    const rows = page.locator('main .rows li')
    await expect.poll(() => visibleText(rows.nth(0))).toMatch(/Imported 2 entries/)
    await expect.poll(() => visibleText(rows.nth(1))).toMatch(/Saved Status update: /)
    await rows.nth(1).getByRole('button', { name: 'Undo up to here' }).focus()
    await page.keyboard.press('Enter')
    await toast(page, '2 changes undone.').waitFor()
    expect(await rows.getByText('(undone)').count()).toBe(2)
    await rows.nth(0).getByRole('button', { name: 'Redo up to here' }).click()
    await toast(page, '2 changes redone.').waitFor()
    expect(await rows.getByText('(undone)').count()).toBe(0)
    expect(pwa.errors).toEqual([])
  })

  it.each([
    ['English', 'en'],
    ['Français', 'fr'],
    ['Español', 'es'],
  ])('is listed at 320 px in %s', async (language, lang) => {
    const { page } = pwa
    await pwa.goto('#/history')
    await page.locator('footer').getByText(language).click()
    await page.waitForSelector(`html[lang="${lang}"]`)
    await page.setViewportSize({ width: 320, height: 740 })
    await page.locator('main .rows li').first().waitFor()
    await expect.poll(() => horizontalOverflow(page)).toBe(0)
    expect(await violations(page)).toEqual([])
    await page.setViewportSize(DESK)
    await page.locator('footer').getByText('English').click()
  })
})

describe('an undo', () => {
  const server = servedPwa()
  const profiles: string[] = []
  afterAll(async () => {
    for (const profile of profiles) removeFolder(profile)
  })

  it('is redone after the browser was killed', async () => {
    const profileDir = await mkdtemp(join(tmpdir(), 'plenary-undo-'))
    profiles.push(profileDir)
    const before = await openChromium({ profileDir, pwaPort: server.port })
    const page = await before.context.newPage()
    await addObservation(page, PARKED)
    await mine(page).waitFor()
    await page.keyboard.press('Control+z')
    await toast(page, 'Undone: ').waitFor()
    await before.kill()
    const after = await openChromium({ profileDir, pwaPort: server.port })
    try {
      const next = await after.context.newPage()
      await openScreen(next, '#/articles/spam')
      expect(await mine(next).count()).toBe(0)
      await next.keyboard.press('Control+Shift+Z')
      await toast(next, 'Redone: ').waitFor()
      await mine(next).waitFor()
    } finally {
      await after.close()
    }
  }, 60_000)
})

describe('an entry that is erased', () => {
  const pwa = offlinePwa({ viewport: DESK })

  it('is nowhere on the device, and no backup brings it back', async () => {
    const { page } = pwa
    const backup = [note('secret-note-1', CANARY), note('secret-note-2', 'Stays')]
    await openFile(page, 'backup', [backup[0] ?? note('', '')])
    await page.getByRole('radio', { name: /^Merge with/ }).check()
    await page.getByRole('button', { name: 'Merge one entry' }).click()
    await page.locator('[role=status]', { hasText: 'Imported: one entry.' }).first().waitFor()
    await pwa.goto('#/articles/spam')
    await page.locator('#note-article-spam-note').fill(`${CANARY}, and more`)
    await pwa.goto('#/mine')
    await pressInRow(page, page.locator('.rows'), 'Erase for good')
    const dialog = page.getByRole('dialog', { name: 'Erase this entry for good?' })
    await dialog.waitFor()
    expect(await violations(page)).toEqual([])
    expect(await visibleText(dialog)).toContain(CANARY)
    const erase = dialog.getByRole('button', { name: 'Erase for good' })
    // A deletion counts once its button has stood there for a second.
    await expect.poll(() => erase.isEnabled()).toBe(true)
    await erase.focus()
    await page.keyboard.press('Enter')
    await toast(page, 'One entry erased.').waitFor()
    await expect.poll(() => stored(page)).not.toContain(CANARY)
    await openScreen(page, '#/articles/spam')
    expect(await page.locator('#note-article-spam-note').inputValue()).toBe('')
    await openFile(page, 'backup', backup)
    const preview = page.locator('.preview')
    await expect
      .poll(() => visibleText(preview))
      .toContain('One private entry that was erased on this device is not included.')
    expect(await visibleText(preview)).not.toContain(CANARY)
    await preview.getByRole('radio', { name: /^Merge with/ }).check()
    await expect
      .poll(() => visibleText(preview))
      .toContain('One private entry that was erased on this device is not included.')
    await preview.getByRole('button', { name: 'Merge one entry' }).click()
    await page.locator('[role=status]', { hasText: 'Imported: one entry.' }).first().waitFor()
    expect(await stored(page)).not.toContain(CANARY)
    expect(pwa.errors).toEqual([])
  })
})

/** All that the page's origin stores: its databases, its private files and localStorage. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: string[] = [JSON.stringify({ ...localStorage })]
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      for (const table of database.objectStoreNames) {
        const reading = database.transaction(table).objectStore(table).getAll()
        await new Promise((resolve) => {
          reading.onsuccess = resolve
        })
        found.push(JSON.stringify(reading.result))
      }
      database.close()
    }
    const read = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      for await (const handle of folder.values())
        if (handle instanceof FileSystemDirectoryHandle) await read(handle)
        else if (handle instanceof FileSystemFileHandle) found.push(await (await handle.getFile()).text())
    }
    await read(await navigator.storage.getDirectory())
    return found.join('\n')
  })
