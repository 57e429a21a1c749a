/** An hour before the meeting, offline on a laptop: the last revision is there, the new one comes as Word, and what changed is told. */
import { readFileSync } from 'node:fs'
import type { Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import { readDocument } from '../../shared/documents/read-document'
import { addDays, localDay } from '../../shared/domain/dates/days'
import { violations } from '../../testing/browsers/axe'
import { offlinePwa } from '../../testing/browsers/fixtures'
import { horizontalOverflow, textOnPaper } from '../../testing/browsers/pwa-page'
import { type DraftWords, draftDocx, REV_3, REV_4 } from '../../testing/drafts/two-revisions'

const pwa = offlinePwa({ viewport: { width: 1280, height: 800 } })
const main = (): Locator => pwa.page.locator('main')
const button = (name: string) => main().getByRole('button', { name })

async function addText(draft: DraftWords): Promise<void> {
  await pwa.goto('#/texts')
  const buffer = Buffer.from(await draftDocx(draft))
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  await main().locator('#text-file').setInputFiles({ name: 'draft.docx', mimeType, buffer })
  await main().locator('.text-form').waitFor()
}

async function saveText(): Promise<void> {
  await button('Save').click()
  await main().locator('.text-parts').waitFor()
}

it('reads title, symbol, date and mark of a draft, and saves it with what it holds', async () => {
  await addText(REV_3)
  const field = (name: string) => main().locator(`[name="${name}"]`).inputValue()
  expect([await field('title'), await field('symbol'), await field('date'), await field('language')]).toEqual([
    'Consolidated draft on digital trade, revision 3',
    'INF/TEST/62/Rev.3',
    '2026-10-08',
    'en',
  ])
  await main().getByText('The text says that it is restricted.').waitFor()
  expect(await violations(pwa.page)).toEqual([])
  await saveText()
  await main().getByText('5 articles, 6 brackets').waitFor()
  expect(await main().locator('.text-parts tbody tr').count()).toBe(5)
  expect(await violations(pwa.page)).toEqual([])
})

it('puts a wrong match right, which holds in the next text too', async () => {
  const match = (name: string) => main().locator('.text-parts tr', { hasText: name }).locator('.match')
  // No name of an article: one press.
  await match('Customs duties').getByRole('button').click()
  await match('Customs duties').locator('select').selectOption({ label: 'Customs duties on electronic transmissions' })
  await match('Customs duties').getByRole('link', { name: 'Customs duties on electronic transmissions' }).waitFor()
  // One that was found by its name.
  await match('Spam').getByRole('button').click()
  await pwa.page.getByRole('menuitem', { name: 'Other article' }).click()
  await match('Spam').locator('select').selectOption({ label: 'Online consumer protection' })
  await match('Spam').getByRole('link', { name: 'Online consumer protection' }).waitFor()
  await addText(REV_4)
  await saveText()
  await match('Customs duties').getByRole('link', { name: 'Customs duties on electronic transmissions' }).waitFor()
  await match('Spam').getByRole('link', { name: 'Online consumer protection' }).waitFor()
})

const compared = (name: string) => main().locator('.compared', { has: pwa.page.getByRole('heading', { name }) })

it('says what changed, over all and by article', async () => {
  await main().getByRole('link', { name: 'Compare with INF/TEST/62/Rev.3' }).click()
  await main().getByText('2 brackets, 6 before').waitFor()
  const what = async (name: string) => await compared(name).locator('.what').first().textContent()
  expect(await what('Paperless trading')).toBe('1 bracket dropped')
  expect(await what('Source code')).toBe('1 bracket closed, 1 bracket opened, renumbered 10 → 11')
  expect(await compared('Source code').locator('.held-by').textContent()).toContain('United States')
  expect(await main().locator('.unmarked').textContent()).toContain('contact')
  expect(await violations(pwa.page)).toEqual([])
})

it('goes from change to change by key, on to the next article', async () => {
  await pwa.page.keyboard.press('n')
  const focused = () => pwa.page.evaluate(() => document.activeElement?.textContent ?? '')
  await expect.poll(focused).toContain('A Party may ask for paper')
  await pwa.page.keyboard.press('n')
  await expect.poll(focused).toContain('Open government data')
  await pwa.page.keyboard.press('p')
  await expect.poll(focused).toContain('A Party may ask for paper')
  await main().getByLabel('Show', { exact: true }).selectOption({ label: 'Only changes' })
  await main()
    .getByText('paragraphs without a change')
    .or(main().getByText('paragraph without a change'))
    .first()
    .waitFor()
  await main().getByLabel('Redline').selectOption({ label: 'Side by side' })
  await main().locator('.redline.beside').waitFor()
  expect(await violations(pwa.page)).toEqual([])
})

it('offers a status, which is saved only by its form', async () => {
  await main().locator('.offer').first().getByRole('button').click()
  const sheet = pwa.page.getByRole('dialog')
  await sheet.waitFor()
  expect(await sheet.locator('[name="statement"]').inputValue()).toContain('INF/TEST/62/Rev.4')
  expect(pwa.page.url()).not.toContain('Rev')
  await pwa.page.keyboard.press('Escape')
})

it('saves a Word file with tracked changes, marked as for us', async () => {
  const download = pwa.page.waitForEvent('download')
  await button('Word file for us, with tracked changes').click()
  const file = await (await download).path()
  const read = await readDocument(new Uint8Array(readFileSync(file)), 'redline.docx', () => null)
  expect(read.ok && read.document.text).toContain('unsolicited messages')
})

it('prints nothing private, unless for us', async () => {
  await pwa.page.emulateMedia({ media: 'print' })
  await pwa.page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await main().getByText('Private texts are not printed').waitFor()
  expect(await main().textContent()).not.toContain('unsolicited')
  await pwa.page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await pwa.page.emulateMedia({ media: 'screen' })
  await pwa.page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'))
  })
  await button('Print for us').click()
  await main().getByText('For us only: contains entries that are not public').waitFor()
  expect(await main().locator('.redline').count()).toBeGreaterThan(2)
  await pwa.page.evaluate(() => dispatchEvent(new Event('afterprint')))
})

it('is there after a reload, on a phone too, and nothing of it stands in the title or the address', async () => {
  await pwa.page.setViewportSize({ width: 320, height: 640 })
  await pwa.page.reload()
  await main().getByText('2 brackets, 6 before').waitFor()
  expect(await horizontalOverflow(pwa.page)).toBe(0)
  await button('Source code').click()
  expect(await horizontalOverflow(pwa.page)).toBe(0)
  expect(await violations(pwa.page)).toEqual([])
  expect(`${await pwa.page.title()} ${pwa.page.url()}`).not.toMatch(/Consolidated|Rev/)
})

it('finds words in a text from anywhere, and reads the article that has them', async () => {
  const { page } = pwa
  await page.setViewportSize({ width: 1280, height: 800 })
  await pwa.goto('#/articles')
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('unsolicited')
  const found = page.getByRole('option', { name: 'INF/TEST/62/Rev.4' })
  await found.getByText('unsolicited').waitFor()
  await page.getByRole('group', { name: 'In your texts' }).waitFor()
  expect(await violations(page)).toEqual([])
  await found.click()
  const field = main().getByLabel('Search this text')
  await expect.poll(() => field.inputValue()).toBe('unsolicited')
  await main().locator('.find-in-text mark', { hasText: 'unsolicited' }).first().waitFor()
  expect(`${await page.title()} ${page.url()}`).not.toContain('unsolicited')
  await field.fill('xyzzy')
  await main().getByText('No paragraph has all of these words.').waitFor()
  await field.fill('')
  await button('8 Paperless trading').click()
  await main().locator('.part-words').getByText('accept electronic forms').waitFor()
  expect(await violations(page)).toEqual([])
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await main().getByText('Private texts are not printed.').waitFor()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await horizontalOverflow(page)).toBe(0)
})

const line = () => main().getByRole('link', { name: 'INF/TEST/62/Rev.4 (12 Nov 2026)' })

it('tells of the newest text on the pages of an article and a member, and in the brief for us alone', async () => {
  await pwa.page.setViewportSize({ width: 1280, height: 800 })
  await pwa.goto('#/articles/source-code')
  await expect.poll(() => line().textContent()).toMatch(/: 1 bracket, words in brackets: 5\. Held by United States\.$/)
  await pwa.goto('#/articles/source-code?asOf=2026-10-20')
  await main().getByRole('link', { name: 'In INF/TEST/62/Rev.3 (8 Oct 2026): 1 bracket' }).waitFor()
  await pwa.goto('#/members/us')
  await expect.poll(() => line().textContent()).toMatch(/: 1 bracket bears the name\. Articles: Source code\.$/)
  await pwa.goto('#/brief?article=source-code')
  await main().getByRole('heading', { name: 'Source code' }).first().waitFor()
  expect(await main().textContent()).not.toContain('INF/TEST/62')
  await main().getByLabel('For us only: include entries').check()
  await main().getByText('In INF/TEST/62/Rev.4 (12 Nov 2026): 1 bracket').waitFor()
})

it('tells of it in the briefing of a meeting, and on paper by choice alone', async () => {
  const { page } = pwa
  await pwa.goto('#/meetings')
  await button('Add a meeting').click()
  const sheet = page.getByRole('dialog')
  await sheet.locator('[name="title"]').fill('Round of the new text')
  await sheet.locator('[name="date"]').fill(addDays(localDay(new Date()), 7))
  await sheet.getByText('More details', { exact: true }).click()
  await sheet.locator('[name="articles"]').selectOption('source-code')
  await sheet.getByRole('button', { name: 'Save as public', exact: true }).click()
  await sheet.waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'Round of the new text', exact: true }).first().click()
  await main().locator('.prepare').getByRole('link', { name: 'INF/TEST/62/Rev.4 (12 Nov 2026): 1 bracket' }).waitFor()
  expect(await textOnPaper(page)).not.toContain('INF/TEST/62')
  await main().getByLabel('For us only: include entries').check()
  expect(await textOnPaper(page)).toContain('In INF/TEST/62/Rev.4 (12 Nov 2026): 1 bracket')
})

it('shows nothing of texts while the private part is hidden', async () => {
  const comparison = await (async () => {
    await pwa.goto('#/texts')
    return await main().getByRole('link', { name: 'Compare with INF/TEST/62/Rev.3' }).getAttribute('href')
  })()
  for (const hash of ['#/articles/source-code', '#/members/us', '#/texts', comparison ?? '']) {
    await pwa.goto(hash)
    await pwa.page.keyboard.press('.')
    await pwa.page.locator('main').getByText('Private entries are hidden.').first().waitFor()
    expect(await pwa.page.evaluate(() => document.documentElement.outerHTML), hash).not.toMatch(
      /Rev\.[34]|Consolidated draft/,
    )
    await pwa.page.keyboard.press('.')
  }
  await pwa.goto('#/articles')
  await pwa.page.keyboard.press('.')
  await pwa.page.keyboard.press('/')
  await pwa.page.getByRole('combobox').fill('endeavour')
  await pwa.page.getByText('No results for').first().waitFor()
  // Longer than words of texts are waited for.
  await pwa.page.waitForTimeout(1000)
  expect(await pwa.page.getByRole('option').count()).toBe(0)
  await pwa.page.keyboard.press('Escape')
  await pwa.page.keyboard.press('.')
})

it('removes a text, and brings it back', async () => {
  await pwa.goto('#/texts')
  await main().getByRole('link', { name: 'Consolidated draft on digital trade, revision 4' }).click()
  await main().locator('.with-menu').getByRole('button').click()
  await pwa.page.getByRole('menuitem', { name: 'Remove' }).click()
  await expect.poll(() => main().locator('.rows.texts > li').count()).toBe(1)
  await pwa.page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => main().locator('.rows.texts > li').count()).toBe(2)
})
