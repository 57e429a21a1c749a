/** The first screen of the list of articles: where its first row is, with the note of the first visit and without, and how many rows there are. */
import { beforeAll, describe, expect, it } from 'vitest'
import { offlinePwa } from '../../testing/browsers/fixtures'
import { horizontalOverflow, settled } from '../../testing/browsers/pwa-page'

const pwa = offlinePwa()

/** Edges of the rows of articles, and of the bar at the foot where there is one, in px from the top. */
const edges = () =>
  pwa.page.evaluate(() => {
    const rows = [...document.querySelectorAll('.board tr.a')].map((row) => row.getBoundingClientRect())
    const nav = document.querySelector('.masthead nav')?.getBoundingClientRect()
    const foot = nav && nav.top > innerHeight / 2 ? nav.top : innerHeight
    return { first: rows[0]?.top, firstEnd: rows[0]?.bottom, third: rows[2]?.bottom, foot, rows: rows.length }
  })

const note = () => pwa.page.locator('.first-run aside')

describe.each([
  ['with the note of the first visit', true],
  ['without it', false],
])('%s', (_, isFirst) => {
  beforeAll(async () => {
    if (isFirst) await note().waitFor()
    else await note().getByRole('button', { name: 'Close' }).click()
  })

  it.each([
    [390, 844, 430],
    [1280, 800, 390],
    [320, 640, 592],
  ])('at %i x %i the first article is at %i px or above', async (width, height, most) => {
    await pwa.page.setViewportSize({ width, height })
    await pwa.goto('#/')
    const { first, firstEnd, foot } = await edges()
    expect(first).toBeLessThanOrEqual(most)
    expect(firstEnd).toBeLessThanOrEqual(foot)
    expect(await horizontalOverflow(pwa.page)).toBe(0)
  })

  it('the way to how it is counted, and to the charts, is in sight', async () => {
    await pwa.goto('#/')
    for (const name of ['How this is counted', 'Charts']) await pwa.page.locator('.deck').getByText(name).waitFor()
  })

  it('three articles are in sight on a phone', async () => {
    await pwa.page.setViewportSize({ width: 390, height: 844 })
    await pwa.goto('#/')
    const { third, foot } = await edges()
    expect(third).toBeLessThanOrEqual(foot)
  })
})

it.each([
  ['', 131],
  ['meetings', 131],
  ['members', 131],
  ['matrix', 131],
  ['changes', 131],
  ['cable', 131],
  ['brief', 131],
  ['mine', 131],
  ['more', 87],
  ['settings', 87],
  ['files', 87],
  ['delegation', 87],
  ['negotiations', 87],
  ['help', 87],
  ['accuracy', 87],
])(
  'the heading of #/%s is at %i px on a phone, without the control of the date where there is none to choose',
  async (path, at) => {
    await pwa.page.setViewportSize({ width: 390, height: 844 })
    await pwa.goto(`#/${path}`)
    await settled(pwa.page)
    expect(await pwa.page.evaluate(() => document.querySelector('main h1')?.getBoundingClientRect().top)).toBe(at)
    expect(await pwa.page.locator('.asof').count()).toBe(at === 131 ? 1 : 0)
  },
)

it('has a row for each article but those that were left out, which are rows once they are asked for', async () => {
  await pwa.page.setViewportSize({ width: 390, height: 844 })
  await pwa.goto('#/')
  await expect.poll(async () => (await edges()).rows).toBe(31)
  const leftOut = pwa.page.getByRole('button', { name: /Left out/ })
  await leftOut.click()
  await expect.poll(async () => (await edges()).rows).toBe(23)
  await leftOut.click()
  await pwa.goto('#/?find=de minimis')
  await expect.poll(async () => (await edges()).rows).toBe(1)
})

it('leads to an article from anywhere in its row on a phone, but to the source by its link', async () => {
  await pwa.page.setViewportSize({ width: 390, height: 844 })
  await pwa.goto('#/')
  const row = pwa.page.locator('.board tr.a').first()
  const { x = 0, y = 0, width = 0, height = 0 } = (await row.boundingBox()) ?? {}
  const at = (left: number, top: number) =>
    pwa.page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.closest('a')?.getAttribute('href'), [
      left,
      top,
    ] as const)
  const href = await row.locator('.art a').getAttribute('href')
  expect([await at(x + width - 20, y + height - 8), await at(x + width / 2, y + height / 2)]).toEqual([href, href])
  const source = (await row.locator('.ev a').boundingBox()) ?? { x: 0, y: 0 }
  expect(await at(source.x + 5, source.y + 5)).toMatch(/^https?:/)
})

it('names each group of the tally, in sight only where it is pressed', async () => {
  await pwa.goto('#/?asOf=2021-07-22')
  const groups = pwa.page.locator('.tally button')
  const names = ['Clean', 'Nearly clean', 'Under discussion', 'Proposed', 'Parked', 'No status']
  for (const name of names)
    expect(await pwa.page.getByRole('button', { name: new RegExp(`^\\d+ ?${name}$`) }).count(), name).toBe(1)
  const heights = await groups.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()))
  expect(new Set(heights.map(({ top }) => top)).size).toBe(1)
  const widths = () =>
    pwa.page.$$eval('.tally .name', (all) => all.filter((one) => one.clientWidth > 1).map((one) => one.textContent))
  expect(await widths()).toEqual([])
  await groups.nth(2).click()
  await expect.poll(widths).toEqual(['Under discussion'])
})
