/**
 * A delegate's day, in each negotiation: on a phone, offline, a meeting, an article with its names in three languages, a
 * paper, the next date, a facilitator and what members said are added where they are missing, each fact in at most five
 * steps, and are then wherever such facts are shown. The extension highlights the article on a page in each language.
 */
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { PWA_URL } from '../../testing/browsers/builds'
import { openPanel } from '../../testing/browsers/extension'
import { browserWithExtension, offlinePwa, scratchFolder, servedPwa } from '../../testing/browsers/fixtures'
import { installPackFile, type MadePack, makeSecondPack } from '../../testing/browsers/made-pack'
import { MARK, markOf, openMarked } from '../../testing/browsers/marks'
import { visibleText } from '../../testing/browsers/pwa-page'
import { pressInRow } from '../../testing/browsers/row-menu'
import { Steps } from '../../testing/browsers/steps'
import { WTO, type WtoPages } from '../../testing/browsers/wto'

const PHONE = { width: 390, height: 844 }
const LANGS = ['en', 'fr', 'es'] as const
type ByLang = Readonly<Record<(typeof LANGS)[number], string>>

/** A negotiation, with what a day of its talks brings. */
interface Talks {
  readonly name: string
  /** Makes its pack; `null` for the one that is there from the start. */
  readonly make: ((folder: string) => MadePack) | null
  /** Names of a new article. */
  readonly article: ByLang
  readonly symbol: string
  /** An article of the pack that has a status. */
  readonly known: string
  /** Path and paragraphs of a page that speaks of the new article. */
  readonly pages: Readonly<Record<(typeof LANGS)[number], readonly [path: string, text: string]>>
  /** A page that states a status of this article. */
  readonly claim: { readonly path: string; readonly text: string; readonly article: string }
}

const TALKS: readonly Talks[] = [
  {
    name: 'electronic commerce',
    make: null,
    article: { en: 'Artificial intelligence', fr: 'Intelligence artificielle', es: 'Inteligencia artificial' },
    symbol: 'INF/ECOM/99',
    known: 'spam',
    pages: {
      en: [
        '/english/news_e/news26_e/ecom_e.htm',
        'In the e-commerce talks the co-convenors and Members spoke of artificial intelligence and of the source code.',
      ],
      fr: [
        '/french/news_f/news26_f/ecom_f.htm',
        'Lors des négociations sur le commerce électronique, les Membres ont parlé d’intelligence artificielle et du code source.',
      ],
      es: [
        '/spanish/news_s/news26_s/ecom_s.htm',
        'En las negociaciones sobre el comercio electrónico los Miembros hablaron de inteligencia artificial y del código fuente.',
      ],
    },
    claim: {
      path: '/english/news_e/news26_e/ecom_27nov26_e.htm',
      text: 'The e-commerce talks met again. The co-convenors cleaned the article on electronic invoicing.',
      article: 'electronic-invoicing',
    },
  },
  {
    name: 'investment facilitation',
    make: makeSecondPack,
    article: { en: 'Green investment', fr: 'Investissement vert', es: 'Inversión verde' },
    symbol: 'INF/IFD/RD/199',
    known: 'focal-points',
    pages: {
      en: [
        '/english/news_e/news26_e/infac_27nov26_e.htm',
        'In the negotiations on investment facilitation the co-coordinators and Members spoke of green investment and of focal points.',
      ],
      fr: [
        '/french/news_f/news26_f/infac_27nov26_f.htm',
        'Lors des négociations sur la facilitation de l’investissement, les Membres ont parlé d’investissement vert et des points de contact.',
      ],
      es: [
        '/spanish/news_s/news26_s/infac_27nov26_s.htm',
        'En las negociaciones sobre la facilitación de las inversiones los Miembros hablaron de inversión verde y de los puntos focales.',
      ],
    },
    claim: {
      path: '/english/news_e/news26_e/infac_28nov26_e.htm',
      text: 'The investment facilitation talks met again. The co-coordinators said that Members had cleaned the article on focal points.',
      article: 'focal-points',
    },
  },
]

const sheetOn = (page: Page) => page.getByRole('dialog')

type Values = Readonly<Record<string, string | readonly string[]>>

/** Presses the button that opens Add, or its item in the menu of a row, fills the fields and saves; resolves to the number of steps. */
async function add(page: Page, button: string, values: Values, row?: Locator): Promise<number> {
  const steps = new Steps(page)
  if (row) await steps.press(row.locator('.row-menu > button').first())
  await steps.press(page.getByRole(row ? 'menuitem' : 'button', { name: button }).first())
  for (const [name, value] of Object.entries(values)) await steps.fill(fieldOf(page, name), value)
  return await saved(page, steps)
}

const fieldOf = (page: Page, name: string): Locator => sheetOn(page).locator(`[name="${name}"]`)

async function saved(page: Page, steps: Steps): Promise<number> {
  await steps.press(sheetOn(page).getByRole('button', { name: 'Save as public' }))
  await sheetOn(page).waitFor({ state: 'detached' })
  return steps.count
}

/** By the button that adds from any screen, and its line for an article. */
async function addArticle(page: Page, { article }: Talks): Promise<number> {
  const steps = new Steps(page)
  await steps.press(page.getByRole('button', { name: 'Add', exact: true }))
  await steps.press(sheetOn(page).getByRole('button', { name: 'Article', exact: true }))
  for (const [lang, name] of Object.entries(article)) await steps.fill(fieldOf(page, `name-${lang}`), name)
  return await saved(page, steps)
}

/** Positions of three members in one form, for all to see. */
async function addPositions(page: Page): Promise<number> {
  const steps = new Steps(page)
  await steps.press(page.getByRole('button', { name: 'Add a position' }).first())
  await steps.fill(fieldOf(page, 'members'), 'Switzerland, Brazil, Norway')
  await steps.fill(fieldOf(page, 'stance'), 'supports')
  await steps.fill(fieldOf(page, 'statement'), 'Work should begin.')
  return await saved(page, steps)
}

const addressOf = async (page: Page, name: string) =>
  (await page.getByRole('link', { name, exact: true }).first().getAttribute('href')) ?? ''
const idIn = (address: string) => address.split('/').at(-1) ?? ''

describe.each(TALKS)('in the talks on $name, offline on a phone', (talks) => {
  const { article: names, symbol } = talks
  const folder = scratchFolder()
  const pwa = offlinePwa({ viewport: PHONE })
  let page: Page
  beforeAll(async () => {
    page = pwa.page
    if (talks.make) await installPackFile(page, talks.make(folder))
  })
  /** Waits until a screen, which may be drawn in parts, shows these texts. */
  const expectOn = async (hash: string, ...texts: readonly string[]) => {
    await pwa.goto(hash)
    const missing = async () => {
      const shown = await visibleText(page.locator('main'))
      return texts.filter((text) => !shown.includes(text))
    }
    await expect.poll(missing, { message: hash }).toEqual([])
  }
  let [article, meeting] = ['', '']

  it('adds what the day brings, each in at most five steps', async () => {
    await pwa.goto('#/meetings')
    // The name of the user is asked for once.
    const meetingSteps = await add(page, 'Add a meeting', { title: 'Plenary of the day', 'own-name': 'A. Delegate' })
    meeting = await addressOf(page, 'Plenary of the day')
    const date = await add(page, 'Add a milestone', { title: 'Deadline for comments', date: '2027-01-15' })
    await pwa.goto('#/articles')
    const articleSteps = await addArticle(page, talks)
    article = await addressOf(page, names.en)
    await pwa.goto(article)
    const paper = await add(page, 'Add a document', { symbol, members: 'Singapore' }, page.locator('.now'))
    const role = { role: 'Small-group facilitator', person: 'A. Facilitator', members: 'Chile' }
    const facilitator = await add(page, 'Add a role', role)
    const three = await addPositions(page)
    expect({
      meeting: meetingSteps,
      date,
      article: articleSteps,
      paper,
      facilitator,
      'three who spoke': three,
    }).toEqual({
      ...{ meeting: 4, date: 4, article: 6, paper: 5, facilitator: 5 },
      'three who spoke': 5,
    })
    expect(pwa.errors).toEqual([])
  })

  it('shows it wherever such facts are shown', async () => {
    await pwa.goto('#/articles')
    // A row that is not in sight has no text yet.
    await page.getByRole('link', { name: names.en, exact: true }).first().scrollIntoViewIfNeeded()
    await expectOn(article, symbol, 'A. Facilitator', 'Work should begin.')
    for (const member of ['sg', 'cl', 'ch', 'br', 'no']) await expectOn(`#/members/${member}`, names.en)
    await expectOn('#/meetings', 'Plenary of the day', 'Deadline for comments', '15 Jan 2027')
    await expectOn(meeting, 'Plenary of the day')
    await expectOn('#/matrix', names.en)
  })

  it.each(Object.values(names))('finds it as %s', async (name) => {
    await pwa.goto('#/')
    await page.keyboard.press('/')
    await page.keyboard.type(name.slice(0, 14))
    await page
      .getByRole('option', { name: new RegExp(names.en) })
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    await sheetOn(page).waitFor({ state: 'detached' })
  })

  it('reports it, with its sources', async () => {
    const facts = [symbol, 'A. Facilitator', 'Norway', 'Work should begin.', 'A. Delegate']
    await expectOn(`#/brief?article=${idIn(article)}`, ...facts)
    await expectOn(`#/cable?meeting=${idIn(meeting)}`, symbol)
    await pwa.goto('#/meetings')
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export to calendar' }).click()
    const calendar = await readFile(await (await saving).path(), 'utf8')
    expect(calendar).toContain('SUMMARY:Deadline for comments')
    expect(calendar).toContain('20270115')
  })

  it('corrects a status that ships', async () => {
    await pwa.goto(`#/articles/${talks.known}`)
    await pressInRow(page, page.locator('.obs'), 'Correct')
    await page.getByLabel('In your own words', { exact: true }).fill('As the minutes have it')
    await page.getByLabel('Reason', { exact: true }).fill('The minutes say otherwise')
    await page.getByRole('button', { name: 'Save correction' }).click()
    await page.locator('.obs li.mine', { hasText: 'As the minutes have it' }).waitFor()
    expect(pwa.errors).toEqual([])
  })
})

const pageOf = (lang: string, text: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>News</title></head><body><p>${text}</p></body></html>`

function pagesOf({ pages, claim }: Talks): WtoPages {
  const all = LANGS.map((lang) => [pages[lang][0], pageOf(lang, pages[lang][1])] as const)
  return Object.fromEntries([...all, [claim.path, pageOf('en', claim.text)]])
}

describe.each(TALKS)('in the talks on $name, beside the extension', (talks) => {
  const folder = scratchFolder()
  const pwa = servedPwa()
  const chromium = browserWithExtension({ pwa, hasNoWorker: false, pages: pagesOf(talks), viewport: PHONE })
  let article = ''
  beforeAll(async () => {
    const app = await chromium.context.newPage()
    if (talks.make) await installPackFile(app, talks.make(folder))
    await app.goto(`${PWA_URL}#/articles`)
    await addArticle(app, talks)
    article = idIn(await addressOf(app, talks.article.en))
  })

  it('is highlighted on a page in each language', async () => {
    const page = await chromium.context.newPage()
    for (const lang of LANGS)
      await expect
        .poll(
          async () => {
            await page.goto(WTO + talks.pages[lang][0])
            await page.waitForSelector(MARK, { timeout: 5000 }).catch(() => null)
            return await page.locator(markOf(article)).count()
          },
          { message: lang },
        )
        .toBeGreaterThan(0)
  })

  it('offers what a page states of a status', async () => {
    const page = await chromium.context.newPage()
    await openMarked(page, WTO + talks.claim.path)
    await page
      .locator(`${markOf(talks.claim.article)}[data-plenary-in-claim]`)
      .first()
      .waitFor()
    const panel = await openPanel(chromium, page)
    await expect.poll(() => panel.locator(':is(#claims, #known) [data-article]').count()).toBe(1)
  })
})
