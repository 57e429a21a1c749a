/** The brief of an article on one A4, for the articles of which most is known, in three languages; its history on request. */
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Pack } from '../../shared/pack/schema'
import { violations } from '../../testing/browsers/axe'
import { offlinePwa } from '../../testing/browsers/fixtures'
import { DESK, PHONE } from '../../testing/browsers/pwa-page'

const pack: Pack = JSON.parse(readFileSync('public/packs/wto-ecommerce.json', 'utf8'))
const countOf = (article: string) =>
  pack.observations.filter((one) => one.article === article).length +
  pack.documents.filter(({ articles }) => articles.includes(article)).length
const BUSIEST = pack.articles
  .map(({ id }) => id)
  .toSorted((a, b) => countOf(b) - countOf(a))
  .slice(0, 3)

describe.each(['English', 'Français', 'Español'])('in %s', (language) => {
  const pwa = offlinePwa({ viewport: DESK })
  beforeEach(async () => {
    await pwa.goto('#/settings')
    await pwa.page.getByRole('radio', { name: language }).check()
  })
  it.each(BUSIEST)('the brief of %s prints on one page', async (article) => {
    await pwa.goto(`#/brief?article=${article}`)
    await pwa.page.locator('.paras li').first().waitFor()
    const pdf = await pwa.page.pdf({ preferCSSPageSize: true })
    expect(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]).toBe('1')
  })
})

describe.each([PHONE, DESK])('the brief, $width px wide', (viewport) => {
  const pwa = offlinePwa({ viewport })
  it('has its history on request, by its address', async () => {
    await pwa.goto(`#/brief?article=${BUSIEST[0]}`)
    const history = pwa.page.getByRole('heading', { name: 'History' })
    await pwa.page.locator('.paras li').first().waitFor()
    expect(await history.count()).toBe(0)
    expect(await violations(pwa.page)).toEqual([])
    await pwa.page.getByRole('checkbox', { name: 'Include history' }).check()
    await history.waitFor()
    expect(pwa.page.url()).toContain('history=1')
  })
})
