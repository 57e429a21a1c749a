/** The first screen of the list of articles: where its first row is, with the note of the first visit and without, and how many rows there are. */
import { beforeAll, describe, expect, it } from 'vitest'
import { offlinePwa } from '../../testing/browsers/fixtures'
import { horizontalOverflow } from '../../testing/browsers/pwa-page'

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

  it('three articles are in sight on a phone', async () => {
    await pwa.page.setViewportSize({ width: 390, height: 844 })
    await pwa.goto('#/')
    const { third, foot } = await edges()
    expect(third).toBeLessThanOrEqual(foot)
  })
})

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
