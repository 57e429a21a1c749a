/**
 * Edit of a negotiation: names and topic words that the app saves are those by which the extension highlights the next page, and its
 * statuses are those that it shows there and that the app has everywhere.
 */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { PWA_URL } from '../../testing/browsers/builds'
import { browserWithExtension, servedPwa } from '../../testing/browsers/fixtures'
import { idsOf, MARK, marksOf, openMarked, phaseOf } from '../../testing/browsers/marks'
import { gotoScreen } from '../../testing/browsers/pwa-page'
import { WTO } from '../../testing/browsers/wto'

const page = (title: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>
<p>Les délégués des ${title} se sont réunis à Genève. Ils ont repris le texte de l’article sur la transparence, et
Singapour a présenté un nouveau texte de l’article sur le code source.</p></body></html>`
const PAGES = { '/topic.htm': page('Rencontres de Carouge'), '/name.htm': page('Pourparlers de Lancy') }

const pwa = servedPwa()
const chromium = browserWithExtension({ pwa, hasNoWorker: false, pages: PAGES })
let app: Page
let news: Page
beforeAll(async () => {
  app = await chromium.context.newPage()
  await app.goto(PWA_URL)
  news = await chromium.context.newPage()
})

it('marks nothing on pages that nothing ties to the negotiation', async () => {
  for (const path of Object.keys(PAGES)) {
    await news.goto(WTO + path)
    await news.waitForTimeout(1000)
    expect(await news.locator(MARK).and(news.locator('[data-plenary-kind="article"]')).count()).toBe(0)
  }
})

const addRecord = async (list: string, name: string) => {
  const section = app.locator('details.more').filter({ has: app.locator(':scope > summary', { hasText: list }) })
  await section.locator('> summary').click()
  await section.getByLabel(`${list}: new name`).fill(name)
  await section.getByLabel(`${list}: new name`).press('Tab')
  await app.keyboard.press('Enter')
  return section.locator('li').last()
}

it('saves a name and a topic word in French, a role, a kind of meeting, a text and a site as one entry', async () => {
  await gotoScreen(app, '#/n/wto-ecommerce/negotiations/edit')
  await app.getByText('Names in other languages').click()
  await app.getByLabel('Name (French)', { exact: true }).fill('Pourparlers de Lancy')
  const role = await addRecord('Roles', 'Rapporteur')
  await role.getByText('Languages and details').click()
  await role.getByLabel('Words on pages (French)').fill('a rapporté; le rapporteur')
  await role.getByLabel('Words on pages (French)').press('Tab')
  await addRecord('Kinds of meeting', 'Retreat')
  await addRecord('Texts of the talks', 'Revised text')
  await app.getByText('How pages are recognised').click()
  const words = app.getByLabel('Topic words (French)', { exact: true })
  await words.fill(`${await words.inputValue()}\nRencontres de Carouge`)
  const sites = app.getByLabel('Web sites', { exact: true })
  await sites.fill(`${await sites.inputValue()}\ntalks.example.org/news`)
  const said =
    'Topic words (French): Rencontres de Carouge; Roles: “Rapporteur” (Name (English): Rapporteur; Words on pages (French): a rapporté, le rapporteur; Speaks for: the process); Kinds of meeting: “Retreat” (Name (English): Retreat); Texts of the talks: “Revised text” (Name (English): Revised text; Date:'
  await app.getByText(said).waitFor()
  await app.getByRole('button', { name: 'Save as public' }).click()
  await app.getByRole('heading', { level: 1, name: 'Negotiations' }).waitFor()
  await gotoScreen(app, '#/n/wto-ecommerce/mine')
  await app.getByText(`Name (French): Pourparlers de Lancy; ${said}`).waitFor()
})

it.each(Object.keys(PAGES))('marks the articles of the next page by them: %s', async (path) => {
  await openMarked(news, WTO + path)
  expect(idsOf(await marksOf(news), 'article')).toEqual(expect.arrayContaining(['source-code', 'transparency']))
})

const rowOf = (name: string) =>
  app.locator('.ladder > li').filter({ has: app.getByRole('combobox', { name: `Phase of “${name}”` }) })
const openStatuses = async () => {
  await gotoScreen(app, '#/n/wto-ecommerce/negotiations/edit')
  await app.locator('summary', { hasText: 'Statuses' }).click()
}
const statusNames = () => app.locator('.ladder input[aria-label^="Name of status"]').evaluateAll(valuesOf)
const valuesOf = (all: readonly Element[]) => all.map((one) => (one instanceof HTMLInputElement ? one.value : ''))
const saveAsPublic = async () => {
  await app.getByRole('button', { name: 'Save as public' }).click()
  await app.getByRole('heading', { level: 1, name: 'Negotiations' }).waitFor()
}

it('changes a status in its phase, order, definition, name by language and dates alone', async () => {
  await openStatuses()
  await app.getByRole('combobox', { name: 'Phase of “Stabilised”' }).selectOption('clean')
  await app.getByRole('button', { name: 'Move “Parked” down' }).click()
  await rowOf('Stabilised').getByText('Definition, languages and dates').click()
  await rowOf('Stabilised').getByLabel('Name (French)').fill('Texte figé')
  await rowOf('Stabilised').getByLabel('Definition (English)').fill('The chairs hold the text ready.')
  await rowOf('Stabilised').getByLabel('Used until').fill('2024-13')
  await rowOf('Stabilised').getByLabel('Used until').press('Tab')
  await rowOf('Stabilised').getByText('Enter a month, such as 2021-07.').waitFor()
  await rowOf('Stabilised').getByLabel('Used until').fill('2026-12')
  await app.getByLabel('New status', { exact: true }).fill('Legal scrubbing')
  await app.getByRole('combobox', { name: 'Phase of “Legal scrubbing”' }).selectOption('concluded')
  await app.getByRole('button', { name: 'Add status', exact: true }).click()
  await app
    .getByText(
      'Statuses: “Converged” (Order of the status), “Stabilised” (Name (French): Texte figé; Definition (English): The chairs hold the text ready.; Phase: Clean; Used until: Dec 2026); New status: Legal scrubbing',
    )
    .waitFor()
  await saveAsPublic()
})

it('shows them in Add status, the article and the help', async () => {
  await gotoScreen(app, '#/n/wto-ecommerce/articles/transparency')
  await app.getByText('Stabilised').first().waitFor()
  expect(await app.locator('main .ph-clean').count()).toBeGreaterThan(0)
  await app.locator('main').getByRole('button', { name: 'Add status', exact: true }).first().click()
  const choice = app.getByRole('dialog').locator('select[name="status"]')
  await choice.waitFor()
  const options = await choice.locator('option').allTextContents()
  expect(options.findIndex((one) => one.startsWith('Converged'))).toBeLessThan(
    options.findIndex((one) => one.startsWith('Legal scrubbing')),
  )
  expect(await app.getByRole('dialog').locator('select[name="role"] option').allTextContents()).toContain('Rapporteur')
  await app.keyboard.press('Escape')
  await gotoScreen(app, '#/n/wto-ecommerce/help')
  expect(await app.getByText('The chairs hold the text ready.').count()).toBe(1)
})

it('marks the next page by them', async () => {
  await openMarked(news, `${WTO}/topic.htm`)
  expect(phaseOf(await marksOf(news), 'transparency', 'phase')).toBe('clean')
})

it('says how many status updates use a status before it goes, and brings it back by undo', async () => {
  await openStatuses()
  const before = await statusNames()
  expect(before.indexOf('Parked')).toBe(before.indexOf('Converged') + 1)
  await app.getByRole('button', { name: 'Remove “Stabilised”' }).click()
  const dialog = app.getByRole('dialog')
  expect(await dialog.getByText(/^\d+ status updates use this status\.$/).count()).toBe(1)
  await dialog.getByText('They are kept but no longer count').waitFor()
  await app.waitForTimeout(600)
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click()
  await app.getByText(/“Stabilised” is removed: \d+ status updates no longer count/).waitFor()
  await saveAsPublic()
  await openStatuses()
  expect(await statusNames()).not.toContain('Stabilised')
  await app.getByText('History', { exact: true }).click()
  await app.getByText('Withdraws: Status: Stabilised').waitFor()
  await app.keyboard.press('Control+z')
  await expect.poll(statusNames).toEqual(before)
})
