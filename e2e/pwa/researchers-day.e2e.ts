/**
 * A researcher's day: facts on a negotiation, kept as two tables by hand, become a negotiation beside the one that ships. A
 * colleague gets it as a signed dataset, corrects a row and sends the entry back; both end with the same. All offline.
 */
import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { CHOSEN_LANG } from '../../pwa/i18n/first-lang'
import { assembledLedger } from '../../shared/domain/ledger/assembled-ledger'
import { statusAsOf } from '../../shared/domain/ledger/ledger'
import { readPackText } from '../../shared/pack/read'
import type { Pack } from '../../shared/pack/schema'
import { readSignedPack } from '../../shared/pack/signature'
import { violations } from '../../testing/browsers/axe'
import { offlinePwa } from '../../testing/browsers/fixtures'
import { DESK, horizontalOverflow, type OfflinePwa } from '../../testing/browsers/pwa-page'

const ID = 'investment-talks'
const TABLES = ['e2e/tables/articles.csv', 'e2e/tables/statuses.csv']
/** Statuses of these talks that the ladder of a new negotiation does not have, each with its phase. */
const FURTHER: Readonly<Record<string, string>> = {
  'Small group set up': 'Under discussion',
  'In the consolidated text': 'Under discussion',
  'Options identified': 'Under discussion',
  'Common ground': 'Under discussion',
  'In the plain text': 'Nearly clean',
  'Text concluded': 'Concluded',
  'Incorporation requested': 'Concluded',
  'Implementation launched': 'Concluded',
  Outstanding: 'Flag, beside the status',
  Streamlined: 'Flag, beside the status',
  'No consensus on incorporation': 'Flag, beside the status',
}

const researcher = offlinePwa({ viewport: DESK })
const colleague = offlinePwa({ viewport: DESK })

async function savedFile(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return await readFile(await download.path())
}
const openPublish = (page: Page): Promise<void> => page.getByRole('button', { name: 'Publish a site…' }).click()
const saved = async (page: Page, button: string): Promise<string> => (await savedFile(page, button)).toString('utf8')

const give = (page: Page, input: string, name: string, text: string) =>
  page.setInputFiles(input, { name, mimeType: 'text/plain', buffer: Buffer.from(text) })

const packOf = (text: string): Pack => {
  const read = readPackText(text)
  if (!read.ok) throw new Error(`${read.problem.place} ${read.problem.reason}`)
  return read.pack
}

/** Phase of each article by its English name, as of a day on which nothing more is known. */
function phasesIn(pack: Pack): Readonly<Record<string, string>> {
  const ledger = assembledLedger(pack, [])
  return Object.fromEntries(
    pack.articles.map(({ id, names }) => [names.en, statusAsOf(ledger, id, '2026-11-28').standing?.phase ?? 'none']),
  )
}

/** The status updates of a device as a table, without the columns that say on which side they are. */
async function updatesOf({ page, goto }: OfflinePwa): Promise<readonly string[]> {
  await goto(`#/n/${ID}/files`)
  const csv = await saved(page, 'Export status updates (CSV)')
  return csv
    .split('\r\n')
    .map((line) => line.replace(/,(pack|mine|other|Origin),[^,]*,([\w-]+)$/, ',$2'))
    .toSorted()
}

let dataset = ''

it('becomes a negotiation beside the one that ships', async () => {
  const { page, goto } = researcher
  const before = await page.locator('main h1').textContent()
  await goto('#/negotiations/new')
  await page.getByLabel('Name (English)', { exact: true }).fill('Investment talks')
  expect(await page.getByLabel('Short name for web addresses').inputValue()).toBe(ID)
  await page.setInputFiles('#table-file', TABLES)
  await page.getByRole('heading', { name: /^Problems/ }).waitFor()
  await expect.poll(() => page.locator('.table-sheet').count()).toBe(2)
  const create = page.getByRole('button', { name: 'Create negotiation' })
  expect(await create.isDisabled()).toBe(true)
  expect(await violations(page)).toEqual([])
  for (const width of [320, DESK.width]) {
    await page.setViewportSize({ ...DESK, width })
    await expect.poll(() => horizontalOverflow(page)).toBe(0)
  }
  for (const [name, phase] of Object.entries(FURTHER)) {
    await page.getByLabel(`Phase of “${name}”`).selectOption({ label: phase })
    await page.getByRole('button', { name: new RegExp(`^Add status\\W+${name}$`) }).click()
  }
  await page.getByRole('heading', { name: /^Problems/ }).waitFor({ state: 'detached' })
  // A look at another screen loses nothing.
  await goto('#/')
  await goto('#/negotiations/new')
  expect(await page.getByLabel('Name (English)', { exact: true }).inputValue()).toBe('Investment talks')
  expect(await page.locator('.table-sheet').count()).toBe(2)
  await create.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/#/n/${ID}/**`)
  await page.getByRole('heading', { level: 1, name: / articles, / }).waitFor()
  await goto('#/n/wto-ecommerce/')
  await expect.poll(() => page.locator('main h1').textContent()).toBe(before)
})

it('has the phases that the shipped facts have, and goes out signed', async () => {
  await researcher.goto(`#/n/${ID}/files`)
  await openPublish(researcher.page)
  dataset = await saved(researcher.page, 'Export dataset')
  const signed = await readSignedPack(dataset, async () => true)
  if (!signed.ok) throw new Error(signed.problem.reason)
  const shipped = packOf(await readFile('public/packs/wto-investment-facilitation.json', 'utf8'))
  expect(phasesIn(signed.pack)).toEqual(phasesIn(shipped))
  expect(signed.pack.observations.length).toBe(shipped.observations.length)
  await researcher.page.getByText(/^Key of this device: \S{5} \S{5}/).waitFor()
})

it('leaves as tables for programs, with its author, and is cited', async () => {
  const { page, goto } = researcher
  await page.getByLabel('Author', { exact: true }).fill('A. Researcher; Institute of Trade')
  await page.getByLabel('Licence', { exact: true }).selectOption('CC-BY-4.0')
  const files = unzipSync(await savedFile(page, 'Data (CSV for programs)'))
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const shipped = packOf(await readFile('public/packs/wto-investment-facilitation.json', 'utf8'))
  expect(text('status_updates.csv').trim().split('\r\n').length - 1).toBe(shipped.observations.length)
  expect(text('CITATION.cff')).toContain('  - name: "A. Researcher"\n  - name: "Institute of Trade"\n')
  expect(JSON.parse(text('datapackage.json'))).toMatchObject({ licenses: [{ name: 'CC-BY-4.0' }] })
  expect((await readSignedPack(text('dataset.json'), async () => true)).ok).toBe(true)
  await page.keyboard.press('Escape')
  await goto('#/negotiations')
  const row = page.locator('section.negotiation').filter({ hasText: 'Investment talks' })
  await row.getByRole('link', { name: 'Cite' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cite' })
  expect(await dialog.getByRole('textbox', { name: 'BibTeX' }).inputValue()).toContain('title = {{Investment talks}}')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
})

it('is corrected by a colleague, whose entry comes back: both have the same', async () => {
  const { page, goto } = colleague
  await goto('#/files')
  await give(page, '#files-file', 'investment-talks.json', dataset)
  await page.locator('.preview').getByText('Signed with a key').waitFor()
  await page.locator('.preview').getByRole('button', { name: 'Use this dataset' }).click()
  await page.locator('.preview').waitFor({ state: 'detached' })
  await goto(`#/n/${ID}/table`)
  const [head, first] = (await readFile('e2e/tables/statuses.csv', 'utf8')).split('\n')
  const corrected = first?.replace(/https:[^,]*/, 'https://example.org/corrected')
  await page.getByLabel('Or paste cells from a spreadsheet').fill(`${head}\n${first}\n`)
  await page.getByRole('button', { name: 'Read pasted cells' }).click()
  await page.getByText('One row is there already.').waitFor()
  await page.getByRole('button', { name: /^Remove\W+Pasted cells/ }).click()
  await page.getByLabel('Or paste cells from a spreadsheet').fill(`${head}\n${corrected}\n`)
  await page.getByRole('button', { name: 'Read pasted cells' }).click()
  await page.getByText('Corrections', { exact: false }).first().waitFor()
  await page.getByRole('button', { name: 'Add one entry' }).click()
  await page.getByText('Choose a visibility.').waitFor()
  await page.getByRole('radio', { name: /^Public/ }).check()
  await page.getByRole('button', { name: 'Add one entry' }).click()
  await page.getByText('One entry was added.').first().waitFor()
  await goto(`#/n/${ID}/files`)
  const entries = await saved(page, 'Export entries (JSON)')
  await researcher.goto(`#/n/${ID}/files`)
  await give(researcher.page, '#files-file', 'colleague.json', entries)
  await researcher.page.locator('.preview').getByRole('button', { name: 'Select all' }).first().click()
  await researcher.page.getByRole('button', { name: 'Import one entry' }).click()
  await researcher.page.locator('.preview').waitFor({ state: 'detached' })
  const both = [await updatesOf(researcher), await updatesOf(colleague)]
  expect(both[0]?.some((line) => line.includes('https://example.org/corrected'))).toBe(true)
  expect(both[0]).toEqual(both[1])
})

it('is updated by a later version, signed by the same key, which shows each status once', async () => {
  await researcher.goto(`#/n/${ID}/files`)
  await openPublish(researcher.page)
  const later = await saved(researcher.page, 'Export dataset')
  const { page, goto } = colleague
  const before = await updatesOf(colleague)
  await goto(`#/n/${ID}/files`)
  await give(page, '#files-file', 'later.json', later)
  const preview = page.locator('.preview')
  await preview.getByText('Signed with the same key as the previous dataset.').waitFor()
  await preview.getByRole('button', { name: 'Use this dataset' }).click()
  await preview.waitFor({ state: 'detached' })
  expect(await updatesOf(colleague)).toEqual(before)
})

const SLIPS =
  'Article,Date,Status,Source,Members\nFees,03/04/2021,Clean,x,Cannada\nFees,2021-02-31,Cleen,javascript:x,\n'

it.each(['fr', 'es', 'en'])(
  'lists what is wrong with a table on a small phone, to be corrected in place: %s',
  async (lang) => {
    const { page, goto } = colleague
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [CHOSEN_LANG, lang] as const)
    await goto('#/more')
    await page.reload()
    await goto('#/negotiations/new')
    await page.setViewportSize({ width: 320, height: 640 })
    await page.locator('[name="table-text"]').fill(SLIPS)
    await page.locator('.table-source button').last().click()
    const problems = page.locator('.table-problems .wide > li')
    await expect.poll(() => problems.count()).toBe(5)
    expect(await horizontalOverflow(page)).toBe(0)
    expect(await violations(page)).toEqual([])
    const member = problems.filter({ hasText: 'Cannada' }).locator('input')
    await member.fill('Japan')
    await member.press('Enter')
    await expect.poll(() => problems.count()).toBe(4)
    // The order of day and month, asked once.
    await page.locator('#table-problems ~ .bar button').first().press('Enter')
    await expect.poll(() => problems.count()).toBe(3)
    await page.setViewportSize(DESK)
  },
)

it('reads a workbook, with its days', async () => {
  const { page, goto } = colleague
  await goto('#/negotiations/new')
  await page.getByRole('button', { name: /^Remove\W+Pasted cells/ }).click()
  const sheet = {
    name: 'Statuses',
    columns: [
      { header: 'Article', key: 'article' },
      { header: 'Date', key: 'date', numFmt: 'dd/mm/yyyy' },
      { header: 'Status', key: 'status' },
      { header: 'Source', key: 'source' },
    ],
    data: [{ article: 'Fees', date: new Date('2021-07-22'), status: 'Clean', source: 'Report' }],
  }
  const buffer = Buffer.from(await writeXlsx({ sheets: [sheet] }))
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await page.setInputFiles('#table-file', { name: 'talks.xlsx', mimeType, buffer })
  await page.getByRole('heading', { name: /^Statuses/ }).waitFor()
  await page.locator('.preview').getByText('1 article: 1 clean.', { exact: true }).waitFor()
  expect(await page.locator('.table-problems').count()).toBe(0)
  expect(colleague.errors).toEqual([])
})

it('is removed only after a question, which offers its export', async () => {
  const { page, goto } = colleague
  await goto('#/negotiations')
  const own = page.locator('.negotiation', { hasText: 'Investment talks' })
  const question = page.getByRole('dialog', { name: 'Remove Investment talks?' })
  await own.getByRole('button', { name: 'Remove' }).click()
  expect(await question.getByRole('link', { name: 'Export the dataset first' }).getAttribute('href')).toBe(
    `#/n/${ID}/files`,
  )
  expect(await violations(page)).toEqual([])
  await question.getByRole('button', { name: 'Cancel' }).click()
  await own.getByRole('button', { name: 'Remove' }).click()
  await question.getByRole('button', { name: 'Remove' }).click()
  await own.waitFor({ state: 'detached' })
})
