/** Two drafts of which the new one has colours and a statement of agreement: told in words, with what the text says that they mean. */
import type { Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import { violations } from '../../testing/browsers/axe'
import { offlinePwa } from '../../testing/browsers/fixtures'
import { paragraph, run, wordFile } from '../../testing/word-file'

const pwa = offlinePwa({ viewport: { width: 390, height: 844 } })
const main = (): Locator => pwa.page.locator('main')

async function addText(date: string, ...paragraphs: string[]): Promise<void> {
  const front = [`Draft on signal lamps of ${date}`, date, 'Green shading: agreed in plenary']
  const body = [...front.map((line) => paragraph(run(line))), paragraph(run('Article 1: Spam')), ...paragraphs]
  await pwa.goto('#/texts')
  await main()
    .locator('#text-file')
    .setInputFiles({
      name: 'draft.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: Buffer.from(wordFile(body.join(''))),
    })
  await main().locator('.text-form').waitFor()
}

async function saveText(): Promise<void> {
  await main().getByRole('button', { name: 'Save' }).click()
  await main().locator('.text-parts').waitFor()
}

const ONE = 'Each Party shall keep a list of its signal lamps and of the hours at which they burn.'
const TWO = 'The keeper of a lamp tells its ships of each failure within one day of it.'

it('says that tracked changes are read as accepted', async () => {
  await addText('8 October 2026', paragraph(run(ONE)), paragraph(`${run(TWO)}<w:ins>${run(' It burns.')}</w:ins>`))
  await main().getByText('The file has tracked changes (1 inserted, 0 deleted).').waitFor()
  await saveText()
})

it('counts the paragraphs with a colour or a statement of agreement, and tells which came', async () => {
  await addText(
    '12 November 2026',
    paragraph(run(ONE, '<w:highlight w:val="green"/>')),
    paragraph(run(`${TWO} It burns. (agreed ad ref)`)),
  )
  await saveText()
  await main().getByText('1 of 2 paragraphs in green (agreed in plenary), 1 of 2 paragraphs agreed').waitFor()
  expect(await violations(pwa.page)).toEqual([])
  await main().getByRole('link', { name: 'Compare with' }).click()
  await main().getByText('2 agreements or colours added').waitFor()
  await main().locator('.open-article').click()
  const told = main().locator('.compared')
  await told.getByText('Now in green (agreed in plenary):').waitFor()
  await told.getByText('Now agreed:').waitFor()
  expect(await violations(pwa.page)).toEqual([])
})
