/**
 * A delegate's day: on a phone, offline, a meeting, an article with its names in three languages, a paper, the next date, a
 * facilitator and what members said are added where they are missing, and are then wherever such facts are shown. The
 * extension highlights the article on a page in each language.
 */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { PWA_URL } from '../harness/builds'
import { browserWithExtension, offlinePwa, servedPwa } from '../harness/fixtures'
import { markOf, openMarked } from '../harness/marks'
import { visibleText } from '../harness/pwa-page'
import { WTO } from '../harness/wto'

const PHONE = { width: 390, height: 844 }
const NAMES = { en: 'Artificial intelligence', fr: 'Intelligence artificielle', es: 'Inteligencia artificial' } as const
const SOURCE = 'https://example.org/notes'

const sheetOn = (page: Page) => page.getByRole('dialog')

/** Presses the button that opens Add, and types into the fields that have the focus or a name. */
async function add(page: Page, button: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('button', { name: button }).first().click()
  const sheet = sheetOn(page)
  await sheet.getByText('More details').click()
  for (const [name, value] of Object.entries(fields)) {
    const field = sheet.locator(`[name="${name}"]`)
    if ((await field.evaluate((element) => element.localName)) === 'select')
      for (const label of value.split('; ')) await field.selectOption({ label })
    else await field.fill(value)
  }
  await sheet.getByRole('radio', { name: /^Public/ }).check()
  await page.keyboard.press('Control+Enter')
  await sheet.waitFor({ state: 'detached' })
}

const addArticle = (page: Page) =>
  add(page, 'Add an article', {
    'name-en': NAMES.en,
    'name-fr': NAMES.fr,
    'name-es': NAMES.es,
    theme: 'Openness and electronic commerce',
  })

describe('offline on a phone', () => {
  const pwa = offlinePwa({ viewport: PHONE })
  let page: Page
  beforeAll(() => {
    page = pwa.page
  })
  /** Text of a screen. */
  const textOf = async (hash: string) => {
    await pwa.goto(hash)
    await page.waitForTimeout(300)
    return await visibleText(page.locator('main'))
  }
  const addressOf = async (name: string) =>
    (await page.getByRole('link', { name, exact: true }).first().getAttribute('href')) ?? ''
  let [article, meeting] = ['', '']

  it('adds what the day brings', async () => {
    await pwa.goto('#/meetings')
    await add(page, 'Add a meeting', { title: 'Plenary of the day' })
    meeting = await addressOf('Plenary of the day')
    await add(page, 'Add a date', { title: 'Deadline for comments', date: '2027-01-15' })
    await pwa.goto('#/articles')
    await addArticle(page)
    article = await addressOf(NAMES.en)
    await pwa.goto(article)
    await add(page, 'Add a document', {
      title: 'Elements of a text',
      symbol: 'INF/ECOM/99',
      members: 'Singapore',
      url: SOURCE,
    })
    await add(page, 'Add a role', {
      role: 'small-group facilitator',
      person: 'A. Facilitator',
      members: 'Chile',
      url: SOURCE,
    })
    await add(page, 'Add a position', {
      members: 'Switzerland; Brazil; Norway',
      stance: 'supports',
      statement: 'Work should begin.',
      url: SOURCE,
    })
    expect(pwa.errors).toEqual([])
  })

  it('shows it wherever such facts are shown', async () => {
    expect(await textOf('#/articles')).toContain(NAMES.en)
    const shown = await textOf(article)
    for (const part of ['INF/ECOM/99', 'A. Facilitator', 'Work should begin.']) expect(shown).toContain(part)
    for (const member of ['sg', 'cl', 'br']) expect(await textOf(`#/members/${member}`), member).toContain(NAMES.en)
    const meetings = await textOf('#/meetings')
    for (const part of ['Plenary of the day', 'Deadline for comments', '15 Jan 2027']) expect(meetings).toContain(part)
    expect(await textOf(meeting)).toContain('Plenary of the day')
    expect(await textOf('#/matrix')).toContain(NAMES.en)
  })

  it.each(Object.values(NAMES))('finds it as %s', async (name) => {
    await pwa.goto('#/')
    await page.keyboard.press('/')
    await page.keyboard.type(name.slice(0, 14))
    await page
      .getByRole('option', { name: new RegExp(NAMES.en) })
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    await sheetOn(page).waitFor({ state: 'detached' })
  })

  it('reports it, with its sources', async () => {
    const brief = await textOf(`#/brief?article=${article.split('/').at(-1)}`)
    for (const part of ['INF/ECOM/99', 'A. Facilitator', 'Norway', 'Work should begin.']) expect(brief).toContain(part)
    const report = await textOf(`#/cable?meeting=${meeting.split('/').at(-1)}`)
    expect(report).toContain('INF/ECOM/99')
    await pwa.goto('#/meetings')
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export to calendar' }).click()
    const calendar = await readFile(await (await saving).path(), 'utf8')
    expect(calendar).toContain('SUMMARY:Deadline for comments')
    expect(calendar).toContain('20270115')
  })

  it('corrects a status that ships', async () => {
    await pwa.goto('#/articles/spam')
    await page.locator('.obs li').first().getByRole('link', { name: 'Correct or withdraw' }).click()
    await page.getByLabel('In your own words', { exact: true }).fill('As the minutes have it')
    await page.getByLabel('Reason', { exact: true }).fill('The minutes say otherwise')
    await page.getByRole('button', { name: 'Save correction' }).click()
    await page.locator('.obs li.mine', { hasText: 'As the minutes have it' }).waitFor()
    expect(pwa.errors).toEqual([])
  })
})

const PATHS = {
  en: '/english/news_e/news26_e/ecom_e.htm',
  fr: '/french/news_f/news26_f/ecom_f.htm',
  es: '/spanish/news_s/news26_s/ecom_s.htm',
} as const
const NEWS = {
  en: 'In the e-commerce talks the co-convenors and Members spoke of artificial intelligence and of the source code.',
  fr: 'Lors des négociations sur le commerce électronique, les Membres ont parlé d’intelligence artificielle et du code source.',
  es: 'En las negociaciones sobre el comercio electrónico los Miembros hablaron de inteligencia artificial y del código fuente.',
} as const
const LANGS = ['en', 'fr', 'es'] as const
const pages = Object.fromEntries(
  LANGS.map((lang) => [
    PATHS[lang],
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>E-commerce</title></head><body><p>${NEWS[lang]}</p></body></html>`,
  ]),
)

describe('beside the extension', () => {
  const pwa = servedPwa()
  const chromium = browserWithExtension({ pwa, pages, viewport: PHONE })

  it('is highlighted on a page in each language', async () => {
    const app = await chromium.context.newPage()
    await app.goto(`${PWA_URL}#/articles`)
    await addArticle(app)
    const id = (await app.getByRole('link', { name: NAMES.en, exact: true }).first().getAttribute('href'))
      ?.split('/')
      .at(-1)
    const page = await chromium.context.newPage()
    for (const lang of LANGS)
      await expect
        .poll(async () => {
          await openMarked(page, WTO + PATHS[lang])
          return await page.locator(markOf(id ?? '')).count()
        })
        .toBeGreaterThan(0)
  })
})
