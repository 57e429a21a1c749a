/** Two negotiations on at once: pages about one, the other and both, in three languages, with links to the right one. */
import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PWA_URL } from '../../testing/browsers/builds'
import { cardFrame, openCard } from '../../testing/browsers/card-frame'
import {
  chooseVisibility,
  type ExtensionPage,
  openExtensionPage,
  openPanel,
  undoWaiting,
} from '../../testing/browsers/extension'
import { emptySnapshot, meetFakePwa, serveFakePwa } from '../../testing/browsers/fake-pwa'
import { browserWithExtension, servedPwa } from '../../testing/browsers/fixtures'
import { MARK, openMarked } from '../../testing/browsers/marks'
import { TOKEN } from '../../testing/browsers/pairing'
import { WTO } from '../../testing/browsers/wto'

const ECOMMERCE = 'wto-ecommerce'
const INVESTMENT = 'wto-investment-facilitation'

const page = (lang: string, ...paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>News</title></head><body>${paragraphs
    .map((text, index) => `<p id="p${index}">${text}</p>`)
    .join('')}</body></html>`

const TEXTS = {
  english: {
    lang: 'en',
    [ECOMMERCE]: [
      'Negotiators on e-commerce met for a plenary of the joint statement initiative on e-commerce on 22 July 2021.',
      'Singapore said that members cleaned the article on transparency.',
    ],
    [INVESTMENT]: [
      'Talks on investment facilitation for development went on: the IFD Agreement nears its end.',
      'Singapore reported that the article on transparency was cleaned.',
    ],
  },
  french: {
    lang: 'fr',
    [ECOMMERCE]: [
      'Les négociations sur le commerce électronique ont repris, dans l’initiative sur le commerce électronique.',
      'Singapour a dit que les Membres avaient mis au propre l’article sur la transparence.',
    ],
    [INVESTMENT]: [
      'Les négociations sur la facilitation de l’investissement pour le développement ont repris : l’Accord FID avance.',
      'Singapour a dit que les Membres avaient mis au propre l’article sur la transparence.',
    ],
  },
  spanish: {
    lang: 'es',
    [ECOMMERCE]: [
      'Se reanudaron las negociaciones sobre el comercio electrónico, de la iniciativa sobre el comercio electrónico.',
      'Singapur dijo que los Miembros dejaron en limpio el artículo sobre la transparencia.',
    ],
    [INVESTMENT]: [
      'Se reanudaron las negociaciones sobre la facilitación de las inversiones para el desarrollo: el Acuerdo FID avanza.',
      'Singapur dijo que los Miembros dejaron en limpio el artículo sobre la transparencia.',
    ],
  },
} as const
const SECTIONS = ['english', 'french', 'spanish'] as const

const pages = Object.fromEntries(
  SECTIONS.flatMap((section) => {
    const { lang, [ECOMMERCE]: ecommerce, [INVESTMENT]: investment } = TEXTS[section]
    return [
      [`/${section}/ecommerce`, page(lang, ...ecommerce)],
      [`/${section}/investment`, page(lang, ...investment)],
      [`/${section}/both`, page(lang, ...ecommerce, ...investment)],
    ]
  }),
)
const chromium = browserWithExtension({ pages })
let own: ExtensionPage
let tab: Page

const choose = async (negotiations: readonly string[]) =>
  own.ask('saveSettings', { settings: { ...(await own.ask('settings', {})), negotiations } })

interface Found {
  readonly within: string
  readonly negotiation: string
  readonly id: string
  readonly href: string
}
const found = (): Promise<Found[]> =>
  tab.locator(MARK).evaluateAll((marks) =>
    marks.map((mark) => ({
      within: mark.closest('p')?.id ?? '',
      negotiation: mark.getAttribute('data-plenary-negotiation') ?? '',
      id: mark.getAttribute('data-plenary-id') ?? '',
      href: mark.getAttribute('href') ?? '',
    })),
  )
const linkTo = (negotiation: string, kind: 'article' | 'member', id: string) => ({
  negotiation,
  id,
  href: `${PWA_URL}#/n/${negotiation}/${kind}s/${id}`,
})

beforeAll(async () => {
  own = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
  await choose([ECOMMERCE, INVESTMENT])
})
beforeEach(async () => {
  tab = await chromium.context.newPage()
  return () => tab.close()
})

describe.each(SECTIONS)('in the %s section', (section) => {
  it.each([
    ['ecommerce', ECOMMERCE],
    ['investment', INVESTMENT],
  ] as const)('a page about %s is marked for it alone, with links to it', async (name, negotiation) => {
    await openMarked(tab, `${WTO}/${section}/${name}`)
    await expect.poll(found).toEqual(
      expect.arrayContaining([
        { within: 'p1', ...linkTo(negotiation, 'member', 'sg') },
        { within: 'p1', ...linkTo(negotiation, 'article', 'transparency') },
      ]),
    )
    expect((await found()).filter((mark) => mark.negotiation !== negotiation)).toEqual([])
  })

  it('a page about both is marked in each section for the one that it is about', async () => {
    await openMarked(tab, `${WTO}/${section}/both`)
    const expected = [
      ['p1', ECOMMERCE],
      ['p3', INVESTMENT],
    ] as const
    for (const [within, negotiation] of expected)
      await expect
        .poll(async () => (await found()).filter((mark) => mark.within === within))
        .toEqual([
          { within, ...linkTo(negotiation, 'member', 'sg') },
          { within, ...linkTo(negotiation, 'article', 'transparency') },
        ])
  })
})

describe('on a page about both', () => {
  const mark = (negotiation: string, id: string) =>
    `[data-plenary-negotiation="${negotiation}"][data-plenary-id="${id}"]`

  it('the card says of which negotiation it is, and a member’s links to both', async () => {
    await openMarked(tab, `${WTO}/english/both`)
    const card = await openCard(tab, mark(INVESTMENT, 'transparency'))
    expect(await card.locator('.negotiation').textContent()).toBe('WTO Investment Facilitation for Development')
    await tab.keyboard.press('Escape')
    await expect.poll(() => cardFrame(tab)).toBeNull()
    const other = await openCard(tab, mark(ECOMMERCE, 'sg'))
    const links = other.locator('a.open')
    await expect
      .poll(() => links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))))
      .toEqual([`${PWA_URL}#/n/${ECOMMERCE}/members/sg`, `${PWA_URL}#/n/${INVESTMENT}/members/sg`])
  })

  it('equal article ids do not meet: a sentence saved of one is saved of that one alone', async () => {
    await undoWaiting(own.ask)
    await openMarked(tab, `${WTO}/english/both`)
    const panel = await openPanel(chromium, tab)
    const item = (negotiation: string) => panel.locator(`#claims [data-negotiation="${negotiation}"]`)
    await chooseVisibility(panel, 'public')
    // The day that the page names is that of the other talks' meeting: these have none, and saving would ask.
    await panel.fill('#page-day', '2021-07-22')
    await panel.waitForSelector('#page-day', { state: 'detached' })
    await item(INVESTMENT).getByRole('button', { name: 'Save', exact: true }).click()
    await item(INVESTMENT).getByRole('button', { name: 'Undo' }).waitFor()
    const waiting = await own.ask('waiting', {})
    expect(waiting.map(({ record }) => [record.negotiation, 'article' in record && record.article])).toEqual([
      [INVESTMENT, 'transparency'],
    ])
    expect(await item(ECOMMERCE).getByRole('button', { name: 'Undo' }).count()).toBe(0)
    expect(await item(ECOMMERCE).locator('.negotiation').textContent()).toBe('WTO Joint Initiative on E-commerce')
    await item(INVESTMENT).getByRole('button', { name: 'Undo' }).click()
    await expect.poll(async () => (await own.ask('waiting', {})).length).toBe(0)
    await panel.close()
  })

  it('the badge counts the marks of both', async () => {
    await openMarked(tab, `${WTO}/english/both`)
    await tab.bringToFront()
    const badge = () =>
      chromium.worker.evaluate(async () => {
        const [active] = await chrome.tabs.query({ active: true, currentWindow: true })
        return chrome.action.getBadgeText({ tabId: active?.id ?? 0 })
      })
    await expect.poll(async () => Number(await badge()) - (await found()).length).toBe(0)
  })
})

describe('switched off in the settings', () => {
  it('the list there shows what is on, and a press changes it', async () => {
    await choose([ECOMMERCE, INVESTMENT])
    const list = own.page.locator('#negotiations')
    const box = list.locator(`[data-negotiation="${INVESTMENT}"] input`)
    await expect.poll(() => list.locator('input:checked').count()).toBe(2)
    await box.uncheck()
    await expect.poll(() => isOn(own)).toEqual([ECOMMERCE])
    await expect.poll(() => list.getByRole('button').allTextContents()).toEqual(['Also highlight etradeforall.org'])
    await box.check()
    await expect.poll(() => isOn(own)).toEqual([ECOMMERCE, INVESTMENT])
  })

  it('a negotiation has no marks on the next page', async () => {
    const marked = async () => new Set((await found()).map(({ negotiation }) => negotiation))
    for (const negotiation of [ECOMMERCE, INVESTMENT]) {
      await choose([negotiation])
      await openMarked(tab, `${WTO}/english/both`)
      await expect.poll(marked).toEqual(new Set([negotiation]))
    }
    await choose([])
    await tab.goto(`${WTO}/english/both`)
    const panel = await openPanel(chromium, tab)
    await expect.poll(() => panel.locator('.verdict').textContent()).toMatch(/No article or member/)
    expect(await tab.locator(MARK).count()).toBe(0)
    await panel.close()
    await choose([ECOMMERCE, INVESTMENT])
  })
})

const isOn = async (from: ExtensionPage) =>
  (await from.ask('negotiations', {})).all.filter((one) => one.isOn).map(({ id }) => id)

describe('chosen in the app', () => {
  const pwa = servedPwa()
  const browser = browserWithExtension({ pwa, pages })

  it('both are marked, a mark opens the one that it is of, and one that is switched off is gone', async () => {
    const from = await openExtensionPage(browser.context, browser.extensionId, 'options/index.html')
    const app = await browser.context.newPage()
    await app.goto(`${PWA_URL}#/settings`)
    const box = app.getByRole('checkbox', { name: 'WTO Investment Facilitation for Development' })
    await box.click()
    await expect.poll(async () => (await isOn(from)).toSorted()).toEqual([ECOMMERCE, INVESTMENT])
    expect((await from.ask('negotiations', {})).chosenIn).toBe('pwa')
    const at = await browser.context.newPage()
    await openMarked(at, `${WTO}/english/both`)
    await at.click(`#p3 [data-plenary-id="transparency"]`)
    await app.waitForURL(`${PWA_URL}#/n/${INVESTMENT}/articles/transparency`)
    await at.bringToFront()
    await at.click(`#p1 [data-plenary-id="transparency"]`)
    await app.waitForURL(`${PWA_URL}#/n/${ECOMMERCE}/articles/transparency`)
    await app.goto(`${PWA_URL}#/settings`)
    await box.click()
    await expect.poll(() => isOn(from)).toEqual([ECOMMERCE])
  })
})

describe('switched off in the app', () => {
  const browser = browserWithExtension({ pages })
  const negotiationsOn = async (url: string) => {
    const at = await browser.context.newPage()
    await openMarked(at, url)
    const all = await at
      .locator(MARK)
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-plenary-negotiation')))
    await at.close()
    return new Set(all)
  }

  it('a negotiation has no marks on the next page, nor data in the extension', async () => {
    await serveFakePwa(browser.context, emptySnapshot('one'), [emptySnapshot('two', INVESTMENT)])
    const from = await openExtensionPage(browser.context, browser.extensionId, 'options/index.html')
    const app = await meetFakePwa(browser, 'one')
    await expect.poll(() => isOn(from)).toEqual([ECOMMERCE, INVESTMENT])
    await expect.poll(() => negotiationsOn(`${WTO}/english/both`)).toEqual(new Set([ECOMMERCE, INVESTMENT]))
    await app.evaluate(
      ([negotiation, token]) => {
        Reflect.set(window, 'off', [negotiation])
        postMessage({ plenary: 'bridge', from: 'pwa', token, type: 'changed' }, location.origin)
      },
      [INVESTMENT, TOKEN],
    )
    await expect.poll(() => isOn(from)).toEqual([ECOMMERCE])
    await expect.poll(() => negotiationsOn(`${WTO}/english/both`)).toEqual(new Set([ECOMMERCE]))
    const stored = () => browser.worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)))
    await expect.poll(stored).not.toContain(INVESTMENT)
  })
})
