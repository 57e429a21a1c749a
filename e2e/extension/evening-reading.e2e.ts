/**
 * An evening's reading: a new user saves what six pages state, each statement by one press, and every entry is what its page
 * said, by whom, of when, of what. Pages as sites have them, in three languages; nothing of what they hide is read.
 */
import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import {
  chooseVisibility,
  type ExtensionPage,
  openExtensionPage,
  openPanel,
  undoWaiting,
} from '../../testing/browsers/extension'
import { browserWithExtension } from '../../testing/browsers/fixtures'
import { openMarked } from '../../testing/browsers/marks'
import { WTO } from '../../testing/browsers/wto'

const html = (lang: string, head: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>News</title>${head}</head><body>${body}</body></html>`
const dated = (day: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"${day}"}</script>`

interface Evening {
  readonly path: string
  readonly html: string
  /** Article, status, date, role and members of each entry. */
  readonly entries: readonly string[]
  /** Presses of *Save*: one a sentence. */
  readonly presses: number
  /** Names of what the page shows, which are all that count; by id. */
  readonly hidden?: string
}

const evenings: Record<string, Evening> = {
  'news of the WTO, with a facilitator and what participants agreed': {
    path: '/english/news_e/news22_e/evening_e.htm',
    html: html(
      'en',
      dated('2022-02-17'),
      `<h1>Plenary of the joint initiative on e-commerce</h1>
       <p>The facilitator of the small group on electronic invoicing, from Norway, said that the text is clean.</p>
       <p>Participants agreed to park the text on source code.</p>`,
    ),
    entries: ['electronic-invoicing clean 2022-02-17 facilitator no', 'source-code parked 2022-02-17'],
    presses: 2,
  },
  'table of a ministry, in French, with a hidden row of an earlier version': {
    path: '/french/evening_f.htm',
    html: html(
      'fr',
      '<style>.ancien{display:none}.pli{max-height:0;overflow:hidden}</style>',
      `<h1>Négociations sur le commerce électronique à l’OMC : tableau de bord</h1><p>Mise à jour du 15 novembre 2022</p>
       <table><thead><tr><th>Date d’examen</th><th>Disposition</th><th>État d’avancement</th></tr></thead>
       <tr><td>27/10/2022</td><td>Protection des consommateurs en ligne</td><td>Texte propre</td></tr>
       <tr><td>03/11/2022</td><td>Services de logistique</td><td>Mis de côté</td></tr>
       <tr class="ancien"><td>08/11/2021</td><td>Cybersécurité</td><td>Texte propre</td></tr></table>
       <p class="pli">L’article sur le code source est conclu.</p>`,
    ),
    entries: ['online-consumer-protection clean 2022-10-27', 'logistics-services parked 2022-11-03'],
    presses: 2,
    hidden: 'source-code',
  },
  'weblog with comments, an unnamed source and a related box': {
    path: '/english/evening_blog.htm',
    html: html(
      'en',
      '<meta property="article:published_time" content="2023-05-12T08:00:00Z">',
      `<h1>Spam is done</h1><p>I sat through the e-commerce negotiations at the WTO. The article on spam has been cleaned.</p>
       <p>An official told me over coffee that the article on cybersecurity is parked.</p>
       <aside class="related"><h2>Related posts</h2><a href="/x">The article on source code was dropped</a></aside>
       <section id="comments"><h2>2 comments</h2><p>The article on paperless trading is concluded, I was there.</p></section>`,
    ),
    entries: ['spam clean 2023-05-12'],
    presses: 1,
  },
  'feed in Spanish, each story with its date': {
    path: '/spanish/evening_feed.htm',
    html: html(
      'es',
      '',
      `<h1>Ginebra al día</h1>
       <article><h2>Comercio electrónico: avanza la ronda</h2><time datetime="2022-10-27">27 de octubre de 2022</time>
       <p>En las negociaciones sobre comercio electrónico, el grupo pequeño puso en limpio el artículo sobre transparencia.</p></article>
       <article><h2>Comercio electrónico: aparcan un artículo</h2><time datetime="2022-09-16">16 de septiembre de 2022</time>
       <p>Los participantes en las negociaciones sobre comercio electrónico acordaron aparcar el artículo sobre código fuente.</p></article>`,
    ),
    entries: ['transparency clean 2022-10-27', 'source-code parked 2022-09-16'],
    presses: 2,
  },
  'paper behind a paywall, in French': {
    path: '/french/evening_paper.htm',
    html: html(
      'fr',
      `${dated('2023-07-13')}<style>.reserve{filter:blur(6px);height:0;overflow:hidden}</style>`,
      `<h1>Commerce électronique : l’accord se dessine</h1>
       <p>Les négociations sur le commerce électronique avancent. Le petit groupe a mis au propre l’article sur la facturation électronique.</p>
       <div class="reserve"><p>Le texte sur la cybersécurité est conclu.</p></div><p>La suite est réservée à nos abonnés.</p>`,
    ),
    entries: ['electronic-invoicing clean 2023-07-13'],
    presses: 1,
    hidden: 'cybersecurity',
  },
  'page with a frame of its own site': {
    path: '/english/evening_frame.htm',
    html: html(
      'en',
      dated('2022-05-20'),
      `<h1>Joint initiative on e-commerce</h1><p>The e-commerce negotiations at the WTO went on in Switzerland. The notes are below.</p>
       <iframe src="/english/evening_notes.htm" style="width:600px;height:200px"></iframe>`,
    ),
    entries: ['open-government-data clean 2022-05-20'],
    presses: 1,
  },
}
const NOTES = html(
  'en',
  '',
  '<p>In the joint initiative on e-commerce, the co-convenors cleaned the article on open government data.</p>',
)
const POSITIONS = {
  path: '/english/evening_positions.htm',
  html: html(
    'en',
    dated('2022-12-06'),
    `<h1>Who stands where in the WTO e-commerce negotiations</h1>
     <p>Japan supports the article on source code. Indonesia could not support it.</p>
     <p>The United States said that China opposes the article on spam.</p>`,
  ),
}

const pages = Object.fromEntries([
  ...Object.values(evenings).map((one) => [one.path, one.html]),
  ['/english/evening_notes.htm', NOTES],
  [POSITIONS.path, POSITIONS.html],
])
const chromium = browserWithExtension({ pages })
let own: ExtensionPage
let page: Page
beforeAll(async () => {
  own = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
})
beforeEach(async () => {
  await undoWaiting(own.ask)
  page = await chromium.context.newPage()
  return () => page.close()
})

const lineOf = (record: object): string => {
  const { article, status, date, day, stance, member, reportedBy } = record as Record<string, unknown> & {
    reportedBy?: { role: string | null; members: string[] }
  }
  const said = reportedBy ? [reportedBy.role, ...reportedBy.members] : []
  return [article, status, date ?? day, stance, member, ...said].filter((part) => part).join(' ')
}
const entries = async () => (await own.ask('waiting', {})).map(({ record }) => lineOf(record))

/** Presses each *Save* that the list of statements shows, the first one again and again; resolves to their number. */
async function saveAll(panel: Page): Promise<number> {
  const saves = panel.locator('#claims').getByRole('button', { name: /^Save( \d+)?/ })
  await panel.locator('#claims').waitFor()
  let presses = 0
  for (let left = await saves.count(); left > 0; left = await saves.count()) {
    await saves.first().click()
    presses++
    await expect.poll(() => saves.count()).toBeLessThan(left)
  }
  return presses
}

it.each(Object.entries(evenings))('%s', async (_, evening) => {
  await openMarked(page, WTO + evening.path)
  const panel = await openPanel(chromium, page)
  await chooseVisibility(panel, 'public')
  await expect.poll(() => panel.locator('#claims .row').count()).toBeGreaterThan(0)
  expect(await saveAll(panel)).toBe(evening.presses)
  expect((await entries()).toSorted()).toEqual(evening.entries.toSorted())
  // Found again where it stands, in a frame as well, and not offered once more.
  await panel.reload()
  await panel.waitForSelector('#kept li')
  expect(await panel.locator('#kept li').count()).toBe(evening.entries.length)
  expect(await panel.locator('#kept .gone').count()).toBe(0)
  expect(await panel.locator('#claims').getByRole('button', { name: /^Save/ }).count()).toBe(0)
  if (evening.hidden) {
    expect(await page.locator(`[data-plenary-id="${evening.hidden}"]`).count()).toBe(0)
    expect(await panel.textContent('main')).not.toMatch(/Source code|Cybersecurity/)
  }
  await panel.close()
})

it('the address of a saved row leads to its cell', async () => {
  const { path = '' } = Object.values(evenings)[1] ?? {}
  await openMarked(page, WTO + path)
  const panel = await openPanel(chromium, page)
  await chooseVisibility(panel, 'public')
  await saveAll(panel)
  const all = (await own.ask('waiting', {})).map(({ record }) => ('evidence' in record ? record.evidence?.url : ''))
  expect(all).toContain(`${WTO}${path}#:~:text=Protection%20des%20consommateurs%20en%20ligne`)
  await panel.close()
})

it('positions are shown on request, and each is saved by one press', async () => {
  await openMarked(page, WTO + POSITIONS.path)
  const panel = await openPanel(chromium, page)
  await chooseVisibility(panel, 'public')
  await panel.locator('#positions summary').click()
  const rows = panel.locator('#positions .row')
  expect(
    await rows.evaluateAll((all) =>
      all.map((row) => ['member', 'stance', 'article'].map((name) => row.getAttribute(`data-${name}`)).join(' ')),
    ),
  ).toEqual(['jp supports source-code', 'id opposes source-code'])
  await rows.first().getByRole('button', { name: 'Save' }).click()
  await rows.first().getByRole('button', { name: 'Undo' }).waitFor()
  expect(await entries()).toEqual(['source-code 2022-12-06 supports jp'])
  await rows.first().getByRole('button', { name: 'Undo' }).click()
  await expect.poll(entries).toEqual([])
  await panel.close()
})
