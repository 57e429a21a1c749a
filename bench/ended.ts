/** Simulated crash: performs an action in the app and kills the page as soon as it is reported done. */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { writeFile as write } from '../shared/pack/export'
import { hasEntry } from './delegation'
import { makeRecords } from './records'

const PATIENCE = 60_000

/** Fills the form of a public status update on an article’s screen. */
export async function fillSheet(page: Page, words: string): Promise<Locator> {
  await page.keyboard.press('r')
  const sheet = page.getByRole('dialog')
  await sheet.locator('[name="status"]').selectOption('clean')
  await sheet.getByRole('radio', { name: /^Public/ }).check()
  await sheet.locator('[name="quote"]').fill(words)
  return sheet
}

/** Saves a status update, and kills the app. */
export async function endAfterKeeping(page: Page, app: string, article: string): Promise<void> {
  page.setDefaultTimeout(PATIENCE)
  await page.goto(`${app}#/articles/${article}`)
  await page.locator('.obs li').first().waitFor()
  const sheet = await fillSheet(page, `Kept at ${Date.now()}`)
  await sheet.locator('button[type="submit"]').click()
  await sheet.waitFor({ state: 'detached' })
  await end(page)
}

/** Restores a backup, and kills the app. */
export async function endAfterRestoring(page: Page, app: string, file: string): Promise<void> {
  page.setDefaultTimeout(PATIENCE)
  await page.goto(`${app}#/files`)
  await page.setInputFiles('#files-file', file)
  await page.locator('.preview .btn.primary').waitFor()
  // Where there are entries, a backup is merged unless the user chooses.
  const replace = page.getByRole('radio', { name: /^Replace what is here/ })
  if (await replace.isVisible()) await replace.check()
  await page.locator('.preview .btn.primary').click()
  await page
    .getByRole('status')
    .filter({ hasText: /^Restored/ })
    .waitFor()
  await end(page)
}

/** Receives a batch that another device sends once this one is connected, and kills the app. */
export async function endAfterReceiving(
  page: Page,
  app: string,
  { send, id }: { readonly send: () => Promise<void>; readonly id: string },
): Promise<void> {
  page.setDefaultTimeout(PATIENCE)
  await page.goto(app)
  await page.locator('footer', { hasText: 'synced' }).waitFor()
  await send()
  while (!(await hasEntry(page, id))) await page.waitForTimeout(20)
  await end(page)
}

/** Writes a backup of so many observations into a folder. Resolves to its path. */
export async function makeBackup(folder: string, count: number): Promise<string> {
  const pack = JSON.parse(await readFile('public/packs/wto-ecommerce.json', 'utf8'))
  const records = makeRecords(pack, count).sort((a, b) => (a.madeAt < b.madeAt ? -1 : 1))
  const digest = async (text: string) => createHash('sha256').update(text).digest('hex')
  const pieces: string[] = []
  for await (const piece of write({ kind: 'backup', madeAt: '2026-11-24T10:00:00.000Z', pack, records }, digest))
    pieces.push(piece)
  const path = join(folder, `${count}.plenary`)
  await writeFile(path, pieces.join(''))
  return path
}

/** Kills the renderer: no event handler of the page runs. */
async function end(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const ended = page.waitForEvent('crash')
  void devtools.send('Page.crash').catch(() => undefined)
  await ended
  await page.close()
}
