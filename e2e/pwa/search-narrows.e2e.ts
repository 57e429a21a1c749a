/** Search by two words, by the names of screens and actions, and by number: the answer is at most two presses away on a phone. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { violations } from '../../testing/browsers/axe'
import { offlinePwa } from '../../testing/browsers/fixtures'
import { DESK, PHONE } from '../../testing/browsers/pwa-page'

describe.each([PHONE, DESK])('a search, $width px wide', (viewport) => {
  const pwa = offlinePwa({ viewport })
  beforeEach(() => pwa.goto('#/meetings'))
  afterEach(async () => {
    await pwa.page.keyboard.press('Escape')
    await pwa.page.locator('.palette').waitFor({ state: 'detached' })
  })
  const type = async (query: string) => {
    await pwa.page.locator('button.find').click()
    await pwa.page.getByRole('combobox').fill(query)
  }
  const options = () => pwa.page.getByRole('option')

  it('gives first what a member last said on an article, and leads there', async () => {
    await type('united states source code')
    await pwa.page.getByRole('group', { name: 'Last said' }).waitFor()
    expect(await options().first().textContent()).toMatch(/United States.*Source code.*2023/s)
    expect(await options().allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Positions: United States, Source code/)]),
    )
    expect(await violations(pwa.page)).toEqual([])
    await options().first().click()
    await pwa.page.getByRole('heading', { level: 1, name: 'Source code' }).waitFor()
  })

  it('says where a member has said nothing of an article, and leads to both', async () => {
    await type('source code Japan')
    await pwa.page.getByRole('group', { name: 'Nothing said on record by this date' }).waitFor()
    expect(await options().allTextContents()).toEqual([
      expect.stringContaining('Source code'),
      expect.stringContaining('Japan'),
    ])
  })

  it.each([
    ['report', /^Report/],
    ['backup', /^Import and export/],
    ['add meeting', /^Add a meeting/],
    ['article 14', /Online consumer protection/],
  ])('finds “%s”', async (query, first) => {
    await type(query)
    await expect.poll(() => options().first().textContent()).toMatch(first)
  })

  it('says that a word was dropped', async () => {
    await type('spam xylophone')
    await pwa.page.getByText('No result has all these words.').first().waitFor()
    await expect.poll(() => options().first().textContent()).toMatch(/spam/i)
  })
})
