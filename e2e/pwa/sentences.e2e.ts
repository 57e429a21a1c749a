/** Generated sentences: texts of the screens and reports, in three languages, against the dataset. */
import { beforeAll, expect, it } from 'vitest'
import { offlinePwa } from '../../testing/browsers/fixtures'
import { DESK, PHONE } from '../../testing/browsers/pwa-page'

const pwa = offlinePwa({ viewport: DESK })
// The note of the first visit stands in place of what changed.
beforeAll(() => pwa.page.locator('.first-run').getByRole('button', { name: 'Close' }).click())

async function speak(language: 'English' | 'Français' | 'Español'): Promise<void> {
  const choice = pwa.page.locator('footer').getByText(language, { exact: true })
  if ((await choice.getAttribute('href')) !== null || (await choice.getAttribute('type')) !== null) await choice.click()
  await pwa.page.waitForSelector(`html[lang="${{ English: 'en', Français: 'fr', Español: 'es' }[language]}"]`)
}

/** Text of the screen with spaces normalised. */
const words = async (selector = 'main'): Promise<string> =>
  (await pwa.page.locator(selector).allInnerTexts()).join(' ').replace(/\s+/g, ' ')

it.each([
  ['English', '#/', 'interim application since 28 Mar 2026 no consensus on incorporation'],
  ['English', '#/?asOf=2016-01-01', 'History, 2016 '],
  ['English', '#/?asOf=2019-11-22', 'No article has changed phase since October 2019.'],
  ['English', '#/articles/whole-agreement', 'El Salvador and 5 others reserve their position'],
  ['English', '#/articles/whole-agreement', 'India opposes'],
  ['English', '#/brief?article=cooperation&asOf=2021-07-22', 'Cooperation: no status on record by this date.'],
  ['English', '#/brief?article=spam', 'concluded since 20 Dec 2023; stabilised since 26 Jul 2024'],
  ['English', '#/cable?from=2021-07-22&to=2021-01-01', 'From 1 Jan 2021 to 22 Jul 2021'],
  ['English', '#/cable?meeting=2023-12-20-conclusion', '13 concluded (inferred), agreement as a whole “nearly clean”'],
  ['English', '#/changes?from=2023-07-06&asOf=2023-08-01', ' Jul 2023 Single windows'],
  ['English', '#/meetings/2022-09-cluster', 'What changed at this meeting'],
  ['English', '#/meetings/2023-07-round', 'What changed at this meeting One article changed phase'],
  ['English', '#/members?asOf=2018-01-01', '71 of 164 members'],
  ['English', '#/members/gm?asOf=2018-01-01', 'Not known to participate in the negotiation'],
  ['English', '#/pictures?asOf=2018-01-01', 'From 71 (13 Dec 2017) to 71 (13 Dec 2017)'],
  ['Français', '#/?asOf=2016-01-01', 'Historique, 2016 '],
  ['Français', '#/meetings/2022-09-cluster', 'Ce qui a changé à cette réunion'],
  ['Français', '#/cable?meeting=2021-07-22-plenary', '3 au propre, 2 presque au propre, 1 mis de côté'],
  ['Français', '#/cable?meeting=2021-07-22-plenary', '3 articles sont maintenant au propre'],
  [
    'Français',
    '#/cable?meeting=2023-12-20-conclusion',
    '13 conclus (déduit), accord dans son ensemble « presque propre »',
  ],
  ['Français', '#/articles/whole-agreement', 'El Salvador et 5 autres réservent leur position'],
  ['Español', '#/?asOf=2021-07-22', '3 de 54 artículos en limpio; 18 en debate.'],
  ['Español', '#/cable?meeting=2024-07-26-stabilised', '30 concluidos, 23 no incluidos (deducido)'],
] as const)('in %s, %s says "%s"', async (language, hash, expected) => {
  await pwa.goto(hash)
  await speak(language)
  // Of an article the newest of what was said is shown at first.
  for (const all of await pwa.page.locator('.last-said > .btn').all()) await all.click()
  await expect.poll(() => words(), { timeout: 10_000 }).toContain(expected)
})

it.each([
  ['without a step', '#/pictures?asOf=2018-01-01', 'no status on record until'],
  [
    'with a lower step in a phase',
    '#/pictures?article=open-internet-access&asOf=2021-10-31',
    'Lower step within the same phase: 13 Oct 2021.',
  ],
])('says of an article %s neither that it moved back nor that it never did', async (_, hash, said) => {
  await pwa.goto(hash)
  await speak('English')
  await expect.poll(() => words()).toContain(said)
  expect(await words()).not.toMatch(/moved back/i)
})

it('translates roles, in the matrix too', async () => {
  await pwa.page.setViewportSize(PHONE)
  await pwa.goto('#/matrix')
  await speak('Français')
  await pwa.page.waitForSelector('.mxlist')
  await expect.poll(() => words()).toContain('facilitateur de petit groupe')
  expect(await words()).not.toContain('small-group facilitator')
  await pwa.page.setViewportSize(DESK)
})

it('prints the matrix in full, and the phase chart in distinct hatchings', async () => {
  const { page } = pwa
  await page.emulateMedia({ media: 'print' })
  await pwa.goto('#/matrix')
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  expect(await page.locator('.mx').isVisible()).toBe(false)
  const printed = await words('.mxlist')
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await pwa.goto('#/pictures')
  await page.waitForSelector('[aria-labelledby="momentum-title"] .plot path[fill]')
  const fills = await page
    .locator('[aria-labelledby="momentum-title"] .plot path[fill]')
    .evaluateAll((paths) => [...new Set(paths.map((path) => getComputedStyle(path).fill))])
  // All hues are black on paper: the marks of the patterns alone tell them apart.
  const patterns = await page
    .locator('.fills pattern')
    .evaluateAll((all) => [...new Set(all.map((one) => one.innerHTML.replace(/ph-[\w-]+/g, '')))])
  expect(patterns.length).toBe(8)
  await page.emulateMedia({ media: null })
  expect(fills.length).toBe(8)
  // The last columns too, which would not fit the paper as a table.
  for (const member of ['États-Unis', 'Royaume-Uni', 'Suisse']) expect(printed).toContain(member)
})
