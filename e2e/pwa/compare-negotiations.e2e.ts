/** Two negotiations compared on one screen, offline: phases on one axis, milestones, what changed; on a phone, on a desk, in three languages, and as files. */
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { violations } from '../../testing/browsers/axe'
import { offlinePwa } from '../../testing/browsers/fixtures'
import { gotoScreen, horizontalOverflow, settled, speak, textOnPaper } from '../../testing/browsers/pwa-page'

const HASH = '#/negotiations/compare'
const pwa = offlinePwa()

/** Heights in px of the letters of each drawing that is in sight, as the page scales it. */
const letterSizes = () =>
  pwa.page.locator('figure.picture svg.tl:visible').evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const scale = drawing.getBoundingClientRect().width / Number(drawing.getAttribute('viewBox')?.split(' ')[2])
      return [...drawing.querySelectorAll('text')].map(
        (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
      )
    }),
  )

async function download(name: string) {
  const [file] = await Promise.all([
    pwa.page.waitForEvent('download'),
    pwa.page.getByRole('button', { name, exact: true }).click(),
  ])
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

describe('compared negotiations', () => {
  beforeAll(() => pwa.page.setViewportSize({ width: 390, height: 844 }))

  it('need a second one, which is added there', async () => {
    await pwa.goto(HASH)
    await pwa.page.getByText('Add a second negotiation to compare the two.').waitFor()
    await pwa.page.getByLabel('WTO Investment Facilitation for Development').click()
    await pwa.page.getByRole('heading', { level: 2, name: 'Milestones' }).waitFor()
  })

  it.each([390, 1280])(
    'fit a window %i px wide, with letters of 11 px and more, and without a fault of access',
    async (width) => {
      await pwa.page.setViewportSize({ width, height: 844 })
      await gotoScreen(pwa.page, HASH)
      await settled(pwa.page)
      expect(await pwa.page.locator('figure.picture svg.tl:visible').count()).toBe(1)
      const sizes = await letterSizes()
      expect(sizes.length).toBeGreaterThan(6)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11)
      expect(await horizontalOverflow(pwa.page)).toBe(0)
      expect(await violations(pwa.page)).toEqual([])
    },
  )

  it('have their milestones and changes by date, those of both', async () => {
    const table = pwa.page.locator('table.side-by-side')
    expect(await table.getByRole('row', { name: /13 Dec 2017/ }).count()).toBe(2)
    await pwa.page.getByLabel('Compare with date').fill('2024-01-01')
    await pwa.page.getByLabel('Compare with date').press('Tab')
    await pwa.page.getByText(/changes: 1 Jan 2024/).waitFor()
    const links = pwa.page.locator('section[aria-labelledby="compare-changes"] a.name')
    const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    for (const negotiation of ['wto-ecommerce', 'wto-investment-facilitation'])
      expect(hrefs.some((href) => href.startsWith(`#/n/${negotiation}/articles/`))).toBe(true)
  })

  it('are saved as a picture and as data', async () => {
    const svg = await download('SVG, download: Articles by phase over time')
    expect(svg.name).toMatch(/^plenary-wto-ecommerce-wto-investment-facilitation-.*\.svg$/)
    expect(svg.text).toContain('WTO Investment Facilitation for Development')
    expect(svg.text).not.toContain('var(--')
    const csv = await download('CSV, download: Articles by phase over time')
    const [head = '', ...rows] = csv.text.split('\r\n')
    expect(head).toContain('Negotiation,Id,Month,Concluded,Clean')
    for (const id of ['wto-ecommerce', 'wto-investment-facilitation'])
      expect(rows.filter((row) => row.includes(`,${id},`)).length).toBeGreaterThan(50)
    const milestones = await download('CSV, download: Milestones')
    expect(milestones.text).toContain(
      '2017-12-13,WTO Investment Facilitation for Development,wto-investment-facilitation,',
    )
  })

  it('print what is read, without controls', async () => {
    const paper = await textOnPaper(pwa.page)
    expect(paper).toContain('Milestones')
    expect(paper).not.toContain('Download')
  })

  it.each([
    ['fr', 'Comparer des négociations', 'Jalons'],
    ['es', 'Comparar negociaciones', 'Hitos'],
  ] as const)('speak %s', async (lang, title, milestones) => {
    await speak(pwa.page, lang)
    await gotoScreen(pwa.page, HASH)
    await pwa.page.getByRole('heading', { level: 1, name: title }).waitFor()
    await pwa.page.getByRole('heading', { level: 2, name: milestones }).waitFor()
    expect(await horizontalOverflow(pwa.page)).toBe(0)
  })
})
