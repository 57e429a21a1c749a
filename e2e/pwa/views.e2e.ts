/** Derived views, offline: matrix filters, changes between two dates, charts with tables, and filtering by source. */
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { violations } from '../../testing/browsers/axe'
import { offlinePwa } from '../../testing/browsers/fixtures'
import { letterSizes } from '../../testing/browsers/letter-sizes'
import { DESK, horizontalOverflow, PHONE, settled } from '../../testing/browsers/pwa-page'
import { addObservation, PARKED } from '../../testing/browsers/record-screens'
import { pressInRow } from '../../testing/browsers/row-menu'

const DAY = 'asOf=2021-07-22'

describe.each([PHONE, DESK])('$width px wide', (viewport) => {
  const pwa = offlinePwa({ viewport })
  const isNarrow = viewport.width < 720
  const count = (selector: string) => pwa.page.locator(selector).count()

  it('the matrix is filtered by group and theme, in its address, with a key for empty cells', async () => {
    await pwa.goto('#/matrix')
    const shown = isNarrow ? 'main .mlist li, main section li' : '.mx tbody td a, .mx tbody td button'
    await expect.poll(() => count(shown)).toBeGreaterThan(10)
    await settled(pwa.page)
    const all = await count(shown)
    await pwa.page.locator('.filters select').first().selectOption('LDC')
    await expect.poll(() => pwa.page.url()).toContain('group=LDC')
    await expect.poll(() => count(shown)).toBeLessThan(all)
    await pwa.goto('#/matrix?theme=trust')
    await expect.poll(() => count(shown)).toBeLessThan(all)
    await expect.poll(() => pwa.page.locator('.lede').textContent()).toMatch(/6 articles · 7 members/)
    expect(await pwa.page.getByText('Empty: no position on record (this does not mean “no”)').isVisible()).toBe(true)
  })

  it('the matrix is filtered by my list, in its address', async () => {
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
    await expect.poll(async () => (await shown()).every((names) => names.length > 1)).toBe(true)
    await page.locator('.filters select').first().selectOption('list')
    await expect.poll(shown).toEqual([['Source code'], ['United States']])
    const { hash } = new URL(page.url())
    expect(hash).toBe('#/matrix?group=list')
    await pwa.goto('#/matrix')
    await expect.poll(async () => (await shown()).every((names) => names.length > 1)).toBe(true)
    await pwa.goto(hash)
    await expect.poll(shown).toEqual([['Source code'], ['United States']])
  })

  it('the matrix is printed on three pages, and neither a heading nor a position is parted', async () => {
    const { page } = pwa
    await pwa.goto('#/matrix')
    const pdf = await page.pdf({ preferCSSPageSize: true })
    // Pages are a tree: its root counts them all.
    const counts = [...pdf.toString('latin1').matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count))
    expect(Math.max(...counts)).toBeLessThanOrEqual(3)
    if (!isNarrow) return
    await page.emulateMedia({ media: 'print' })
    const style = (selector: string, name: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, of) => getComputedStyle(element).getPropertyValue(of), name)
    expect([await style('.mxlist h2', 'break-after'), await style('.mxlist li', 'break-inside')]).toEqual([
      'avoid',
      'avoid',
    ])
    await page.emulateMedia({ media: null })
  })

  if (!isNarrow)
    it('the full matrix of 54 by 91 has sticky headings', async () => {
      await pwa.goto('#/matrix?full=1')
      // It is rendered in chunks.
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
      // Empty cells are not rendered, without shifting those after them.
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
    it('the focus in the matrix is not covered by headings, and returns to the cell when its details close', async () => {
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

  it('changes between two dates are grouped by kind, also since the last visit', async () => {
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
    await pwa.page.locator('form.filters a[href*="since="]').click()
    await expect.poll(() => pwa.page.url()).toContain('since=')
    const finding = pwa.page.locator('.lede [role=status]')
    await expect.poll(() => finding.textContent()).toMatch(/^No changes/)
    // Then to the last change.
    await pwa.goto('#/changes?from=2021-07-23&asOf=2021-07-24')
    await expect.poll(() => finding.textContent()).toMatch(/^No changes/)
    await pwa.page
      .getByText(/^Last change.*22 Jul 2021/)
      .getByRole('link', { name: 'Show changes' })
      .click()
    await expect.poll(() => finding.textContent()).toMatch(/changes?: 21 Jul 2021 – 24 Jul 2021$/)
    await expect.poll(() => pwa.page.locator('#changes-from').inputValue()).toBe('2021-07-21')
  })

  it('changes of the agreement as a whole are listed step by step', async () => {
    const rows = pwa.page.locator('section', {
      has: pwa.page.getByRole('heading', { name: /^The agreement as a whole/ }),
    })
    await pwa.goto('#/changes?from=2026-01-01')
    const steps = async () => (await rows.locator('li').allTextContents()).join(' | ')
    await expect.poll(steps).toMatch(/incorporation requested to interim application/)
  })

  it.each([
    '#/?phase=clean&asOf=2021-07-22',
    '#/articles/spam?asOf=2021-07-22',
    '#/changes?from=2021-07-01',
    '#/cable?from=2021-07-01&to=2021-07-31',
    '#/brief?article=spam&history=1',
    '#/matrix?group=LDC',
    '#/pictures?article=source-code',
    '#/mine?layer=private',
    '#/room?article=spam&meeting=2021-07-22-plenary',
    '#/meetings/2021-07-22-plenary',
    '#/help?part=browser',
  ])('what is typed in the search leaves %s beneath it as it is', async (hash) => {
    const { page } = pwa
    const shown = () =>
      page
        .locator('main')
        .evaluate((main) => [
          main.textContent,
          [...main.querySelectorAll('input, select')].map((one) => 'value' in one && one.value),
        ])
    await pwa.goto(hash)
    await settled(page)
    const before = [await shown(), page.url()]
    await page.keyboard.press('/')
    await page.locator('.palette').getByRole('combobox').fill('spam')
    await expect.poll(() => page.url()).toContain('q=spam')
    expect(await shown()).toEqual(before[0])
    await page.keyboard.press('Escape')
    await page.locator('.palette').waitFor({ state: 'detached' })
    expect([await shown(), page.url()]).toEqual(before)
  })

  it('each chart has a caption and a data table', async () => {
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

  it('no text of a chart is cut at its edge', async () => {
    await pwa.goto('#/pictures')
    await pwa.page.locator('.plot svg').nth(2).waitFor()
    const cut = await pwa.page.locator('.plot svg').evaluateAll((drawings) =>
      drawings.flatMap((drawing) => {
        const frame = drawing.getBoundingClientRect()
        const texts = [...drawing.querySelectorAll('text')].filter((text) => {
          const { left, right } = text.getBoundingClientRect()
          return left < frame.left - 1 || right > frame.right + 1
        })
        return texts.map(({ textContent }) => textContent)
      }),
    )
    expect(cut).toEqual([])
  })

  it('a chart leaves as a picture, a drawing, a table, a link and a piece of a page', async () => {
    const { page } = pwa
    await pwa.chromium.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await pwa.goto(`#/pictures?${DAY}`)
    await page.locator('.plot svg').first().waitFor()
    const codes: string[] = []
    for (const figure of await page.locator('figure.picture').all()) {
      const name = (await figure.locator('fieldset').getAttribute('aria-label')) ?? ''
      const saved = async (format: string) => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          figure.getByRole('button', { name: new RegExp(`^${format}`) }).click(),
        ])
        expect(download.suggestedFilename()).toMatch(new RegExp(`^plenary-.*-2021-07-22\\.${format.toLowerCase()}$`))
        return await readFile(await download.path())
      }
      const svg = (await saved('SVG')).toString()
      expect(svg, name).toMatch(/^<svg[^>]* width="880" height="(\d+)"/)
      expect(svg, name).not.toMatch(/var\(|currentcolor|class=|style=|<style|<script|<image|href=|url\((?!#plenary)/i)
      expect(svg, name).toContain('As of 22 July 2021.')
      const png = await saved('PNG')
      // Width and height of the picture, in its header.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1760, 2 * Number(/ height="(\d+)"/.exec(svg)?.[1])])
      const [head, first] = (await saved('CSV')).toString().trimEnd().split('\r\n')
      expect(head?.split(','), name).toEqual(expect.arrayContaining(['As of', 'Source']))
      expect(first, name).toMatch(/,2021-07-22(,|$)/)
      await figure.getByRole('button', { name: /^Embed/ }).click()
      const code = await page.locator('dialog textarea').inputValue()
      expect(code, name).toMatch(/^<div id="plenary-[^"]*" role="figure" aria-label="[^"]+" lang="en">\n<style>/)
      expect(await page.locator('.embed-preview img').count()).toBe(2)
      expect(code, name).toContain('As of 22 July 2021.')
      codes.push(code)
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    }
    await embedOnPages(codes)
    await page.getByRole('button', { name: 'Copy link: Targets and outcomes' }).click()
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await expect.poll(copied).toMatch(/#\/n\/[\w-]+\/pictures\?asOf=2021-07-22&chart=targets$/)
    const link = await copied()
    await pwa.goto('#/more')
    await page.goto(link)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('targets-title')
  })

  /** Shows pieces on a page that allows no script or request, and on one that allows no style either: what is seen and heard of them. */
  async function embedOnPages(codes: readonly string[]): Promise<void> {
    for (const width of [390, 1280]) {
      await embedOnPage(codes, {
        width,
        policy: `default-src 'none'; style-src 'unsafe-inline'`,
        shown: width < 720 ? 'narrow' : 'wide',
      })
      await embedOnPage(codes, { width, policy: `default-src 'none'`, shown: 'narrow' })
    }
  }

  interface OtherPage {
    readonly width: number
    readonly policy: string
    /** The drawing that is seen. */
    readonly shown: 'narrow' | 'wide'
  }

  async function embedOnPage(codes: readonly string[], { width, policy, shown }: OtherPage): Promise<void> {
    const other = await pwa.chromium.context.newPage()
    await other.setViewportSize({ width, height: 800 })
    const errors: string[] = []
    other.on('console', (message) => errors.push(message.text()))
    const meta = `<meta http-equiv="content-security-policy" content="${policy}">`
    await other.setContent(
      `<!doctype html><html lang="en"><head>${meta}<title>x</title></head><body>${codes.join('')}</body>`,
    )
    const drawings = other.locator('[role=figure] > svg:visible')
    expect(await drawings.count()).toBe(codes.length)
    for (const drawing of await drawings.all()) {
      expect((await drawing.boundingBox())?.height).toBeGreaterThan(100)
      expect(await drawing.getAttribute('id')).toMatch(new RegExp(`-${shown}$`))
    }
    expect(Math.min(...(await drawings.evaluateAll(letterSizes)))).toBeGreaterThanOrEqual(11)
    const ids = await other.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(await other.getByRole('img').count()).toBe(codes.length)
    expect(await other.getByRole('img', { name: 'Targets and outcomes' }).count()).toBe(1)
    expect(await horizontalOverflow(other)).toBe(0)
    // The style element is refused, and nothing else.
    const isRefused = (error: string) => !policy.includes('style-src') && /inline style/.test(error)
    expect(errors.filter((error) => !isRefused(error))).toEqual([])
    await other.close()
  }

  it('a status update has a link that leads to it, and references', async () => {
    const { page } = pwa
    await pwa.chromium.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await pwa.goto('#/articles/spam')
    const oldest = page.locator('.obs > li').last()
    const text = await oldest.locator('time').first().textContent()
    await pressInRow(page, oldest, 'Copy link')
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await expect.poll(copied).toContain('observation=')
    const link = await copied()
    await pressInRow(page, oldest, 'Cite')
    const dialog = page.getByRole('dialog', { name: 'Cite' })
    await dialog.getByRole('button', { name: 'Copy BibTeX' }).last().click()
    await dialog.getByText('Copied.').waitFor()
    expect(await copied()).toMatch(/^@misc\{plenary-spam-/)
    expect(await violations(page)).toEqual([])
    expect(await horizontalOverflow(page)).toBe(0)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await pwa.goto('#/more')
    await page.goto(link)
    await expect.poll(() => page.evaluate(() => document.activeElement?.querySelector('time')?.textContent)).toBe(text)
    await page.goto(`${link.replace(/observation=[^&]*/, 'observation=nobody-has-it')}`)
    await page.getByText('is not in your data').waitFor()
  })

  it("the statuses of the pack and the user's own are shown apart, and each alone, at an address", async () => {
    const { page } = pwa
    await addObservation(page, PARKED)
    await expect.poll(() => count('.obs li.mine')).toBe(1)
    expect(await count('.obs li:not(.mine)')).toBeGreaterThan(1)
    for (const [source, phase, own, others] of [
      ['pack', 'concluded', 0, true],
      ['mine', 'parked', 1, false],
    ] as const) {
      await pwa.goto(`#/articles/spam?source=${source}`)
      await expect.poll(() => page.locator('main .now').getAttribute('class')).toContain(`ph-${phase}`)
      await expect.poll(() => count('.obs li.mine')).toBe(own)
      expect((await count('.obs li:not(.mine)')) > 0).toBe(others)
    }
  })

  it('a meeting shows its agenda and results', async () => {
    await pwa.goto('#/meetings/2021-07-22-plenary')
    const text = await pwa.page.locator('main').textContent()
    expect(text).toMatch(/Open government data/)
    expect(text).toMatch(/Nearly clean/i)
    expect(await count('main a[href*="articles/"]')).toBeGreaterThan(3)
  })
})
