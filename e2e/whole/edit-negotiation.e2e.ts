/** Edit of a negotiation: names and topic words that the app saves are those by which the extension highlights the next page. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { PWA_URL } from '../../testing/browsers/builds'
import { browserWithExtension, servedPwa } from '../../testing/browsers/fixtures'
import { idsOf, MARK, marksOf, openMarked } from '../../testing/browsers/marks'
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

it('saves a name and a topic word in French as one entry', async () => {
  await gotoScreen(app, '#/n/wto-ecommerce/negotiations/edit')
  await app.getByText('Names in other languages').click()
  await app.getByLabel('Name (French)', { exact: true }).fill('Pourparlers de Lancy')
  await app.getByText('How pages are recognised').click()
  const words = app.getByLabel('Topic words (French)', { exact: true })
  await words.fill(`${await words.inputValue()}\nRencontres de Carouge`)
  await app.getByText('Topic words (French): Rencontres de Carouge').waitFor()
  await app.getByRole('button', { name: 'Save as public' }).click()
  await app.getByRole('heading', { level: 1, name: 'Negotiations' }).waitFor()
  await gotoScreen(app, '#/n/wto-ecommerce/mine')
  await app.getByText('Name (French): Pourparlers de Lancy; Topic words (French): Rencontres de Carouge').waitFor()
})

it.each(Object.keys(PAGES))('marks the articles of the next page by them: %s', async (path) => {
  await openMarked(news, WTO + path)
  expect(idsOf(await marksOf(news), 'article')).toEqual(expect.arrayContaining(['source-code', 'transparency']))
})
