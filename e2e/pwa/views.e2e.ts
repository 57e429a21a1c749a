/** Views of the record, with the network off: the matrix sifted, what changed, the pictures with their tables, one's own apart. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OfflinePwa, openOfflinePwa } from '../harness/pwa-page'
import { addObservation } from '../harness/record-screens'

const DAY = 'asOf=2021-07-22'

describe.each([
  [360, 740],
  [1280, 900],
])('%i px wide', (width, height) => {
  let pwa: OfflinePwa
  beforeAll(async () => {
    pwa = await openOfflinePwa({ viewport: { width, height } })
  })
  afterAll(() => pwa.close())
  const isNarrow = width < 720
  const count = (selector: string) => pwa.page.locator(selector).count()

  it('the matrix is sifted by group and theme, has an address for it, and does not take an empty cell for a no', async () => {
    await pwa.goto('#/matrix')
    const shown = isNarrow ? 'main .mlist li, main section li' : '.mx tbody td a, .mx tbody td button'
    const all = await count(shown)
    expect(all).toBeGreaterThan(10)
    await pwa.page.locator('.sift select').first().selectOption('LDC')
    await expect.poll(() => pwa.page.url()).toContain('group=LDC')
    await expect.poll(() => count(shown)).toBeLessThan(all)
    await pwa.goto('#/matrix?theme=trust')
    await expect.poll(() => count(shown)).toBeLessThan(all)
    expect(await pwa.page.locator('.lede').textContent()).toMatch(/for 5 articles and 6 members/)
    expect(await pwa.page.getByText('Empty: no position on record (this does not mean “no”)').isVisible()).toBe(true)
  })

  it('the matrix is of my list alone, at an address: the article and the member that I follow', async () => {
    const { page } = pwa
    for (const followed of ['articles/source-code', 'members/us']) {
      await pwa.goto(`#/${followed}`)
      await page.getByRole('button', { name: 'Follow', exact: true }).click()
      await page.getByRole('button', { name: 'Following', exact: true }).waitFor()
    }
    const [rows, columns] = isNarrow ? ['.mxlist h2 a', '.mxlist li b'] : ['.mx tbody th a', '.mx thead th a']
    const shown = async () => [
      await page.locator(rows).allTextContents(),
      [...new Set(await page.locator(columns).allTextContents())],
    ]
    await pwa.goto('#/matrix')
    expect((await shown()).every((names) => names.length > 1)).toBe(true)
    await page.locator('.sift select').first().selectOption('list')
    await expect.poll(shown).toEqual([['Source code'], ['United States']])
    const { hash } = new URL(page.url())
    expect(hash).toBe('#/matrix?group=list')
    await pwa.goto('#/matrix')
    expect((await shown()).every((names) => names.length > 1)).toBe(true)
    await pwa.goto(hash)
    await expect.poll(shown).toEqual([['Source code'], ['United States']])
  })

  if (!isNarrow)
    it('the whole matrix of 54 by 91 keeps its heads in sight', async () => {
      await pwa.goto('#/matrix?full=1')
      // It is drawn in pieces.
      await expect.poll(() => pwa.page.locator('.mx tbody tr th').count()).toBeGreaterThanOrEqual(54)
      const frame = await pwa.page.locator('.mx').evaluate((table) => {
        let scroller: Element = table
        while (scroller.scrollWidth <= scroller.clientWidth + 50 && scroller.parentElement)
          scroller = scroller.parentElement
        scroller.scrollTo(600, 900)
        const { left, top } = scroller.getBoundingClientRect()
        const head = table.querySelector('thead th:nth-child(30)')?.getBoundingClientRect()
        const row = table.querySelector('tbody tr:nth-child(40) th')?.getBoundingClientRect()
        return {
          scrolled: [scroller.scrollLeft, scroller.scrollTop],
          rows: table.querySelectorAll('tbody tr th').length,
          columns: table.querySelectorAll('thead th').length,
          left: (row?.left ?? -999) - left,
          top: (head?.top ?? -999) - top,
        }
      })
      expect(frame.scrolled).toEqual([600, 900])
      expect(frame.rows).toBeGreaterThanOrEqual(54)
      expect(frame.columns).toBeGreaterThanOrEqual(91)
      expect(Math.abs(frame.left)).toBeLessThan(4)
      expect(Math.abs(frame.top)).toBeLessThan(4)
      // Empty cells are not drawn, and those after them stand where they would all the same.
      const aside = await pwa.page.locator('.mx td:has(a)').evaluateAll((cells) =>
        cells.filter((cell) => {
          const { cellIndex } = cell as HTMLTableCellElement
          const head = cell.closest('table')?.querySelector(`thead th:nth-child(${cellIndex + 1})`)
          return Math.abs(cell.getBoundingClientRect().left - (head?.getBoundingClientRect().left ?? -999)) > 1
        }),
      )
      expect(aside).toHaveLength(0)
    })

  if (!isNarrow)
    it('the focus in the matrix stands clear of its heads, and goes back to the cell whose evidence was closed', async () => {
      const { page } = pwa
      await pwa.goto('#/matrix')
      await page.locator('.mx td a[tabindex="0"]').focus()
      const hidden: string[] = []
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'])
        for (let step = 0; step < 12; step++) {
          await page.keyboard.press(key)
          const under = await page.evaluate(() => {
            const { left, top, width, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect()
            const there = document.elementFromPoint(left + width / 2, top + height / 2)
            return document.activeElement?.contains(there) ? '' : (there?.textContent ?? 'nothing')
          })
          if (under) hidden.push(`${key} ${step}: ${under}`)
        }
      expect(hidden).toEqual([])
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
      const cell = await focused()
      await page.keyboard.press('Enter')
      await page.locator('.cellnote-box').waitFor()
      await expect.poll(focused).not.toBe(cell)
      await page.keyboard.press('Escape')
      await page.locator('.cellnote-box').waitFor({ state: 'detached' })
      expect(await focused()).toBe(cell)
    })

  it('what changed between two days is told by its kind, and since one last looked', async () => {
    await pwa.goto('#/changes?from=2019-01-01')
    const kinds = await pwa.page.locator('main h2').allTextContents()
    for (const kind of [/Moved forward/, /Moved back/, /target/i, /New proposals/, /New participants/])
      expect(kinds.join(' | ')).toMatch(kind)
    await pwa.page
      .getByRole('button', { name: 'Mark as seen' })
      .or(pwa.page.locator('main p.bar button'))
      .first()
      .click()
    await pwa.goto('#/changes')
    await pwa.page.locator('form.sift a[href*="since="]').click()
    await expect.poll(() => pwa.page.url()).toContain('since=')
    const finding = pwa.page.locator('.lede [role=status]')
    await expect.poll(() => finding.textContent()).toMatch(/^No changes/)
    // From there to what changed last.
    await pwa.goto('#/changes?from=2021-07-23&asOf=2021-07-24')
    await expect.poll(() => finding.textContent()).toMatch(/^No changes/)
    await pwa.page.getByText('Last change: 22 Jul 2021.').getByRole('link', { name: 'Show it' }).click()
    await expect.poll(() => finding.textContent()).toMatch(/changes?: 21 Jul 2021 – 24 Jul 2021$/)
    await expect.poll(() => pwa.page.locator('#changes-from').inputValue()).toBe('2021-07-21')
  })

  it('what became of the agreement as a whole is told by its steps', async () => {
    const rows = pwa.page.locator('section', {
      has: pwa.page.getByRole('heading', { name: /^The agreement as a whole/ }),
    })
    for (const address of ['#/changes?from=2026-01-01', '#/meetings/2026-03-26-mc14']) {
      await pwa.goto(address)
      const steps = (await rows.locator('li').allTextContents()).join(' | ')
      expect(steps, address).toMatch(/interim application to incorporation blocked.*to interim application/)
    }
  })

  it('each picture has its finding in words and its table, which says the same offline', async () => {
    await pwa.goto(`#/pictures?${DAY}`)
    await pwa.page.locator('.plot svg').first().waitFor()
    const figures = pwa.page.locator('figure.picture')
    expect(await figures.count()).toBe(4)
    for (const figure of await figures.all()) {
      expect((await figure.locator('figcaption:not(.key)').textContent())?.length).toBeGreaterThan(20)
      await figure.locator('details summary').click()
      expect(await figure.locator('table tbody tr').count()).toBeGreaterThan(0)
      expect(await figure.locator('table').textContent()).not.toMatch(/202[2-6]/)
    }
  })

  it("what the pack says and what is one's own are told apart, and either is looked at alone, at an address", async () => {
    const { page } = pwa
    await addObservation(page, {
      article: 'spam',
      status: 'parked',
      date: '2026-11-01',
      source: 'https://www.example.org/report',
      quote: 'Set aside.',
    })
    await expect.poll(() => count('.obs li.mine')).toBe(1)
    expect(await count('.obs li:not(.mine)')).toBeGreaterThan(1)
    for (const [source, phase, own, others] of [
      ['pack', 'concluded', 0, true],
      ['mine', 'parked', 1, false],
    ] as const) {
      await pwa.goto(`#/articles/spam?source=${source}`)
      expect(await page.locator('main .now').getAttribute('class')).toContain(`ph-${phase}`)
      expect(await count('.obs li.mine')).toBe(own)
      expect((await count('.obs li:not(.mine)')) > 0).toBe(others)
    }
  })

  it('a meeting tells its agenda, its results, and what changed there against the one before', async () => {
    await pwa.goto('#/meetings/2021-07-22-plenary')
    const text = await pwa.page.locator('main').textContent()
    expect(text).toMatch(/Open government data/)
    expect(text).toMatch(/Nearly clean/i)
    expect(await count('main a[href*="articles/"]')).toBeGreaterThan(3)
  })
})
