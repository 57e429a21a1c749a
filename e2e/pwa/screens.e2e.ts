/** Layout of single screens, offline: alignment, text overflow, target size. `every-screen` has what holds for all. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violations } from '../../testing/browsers/axe'
import { offlinePwa } from '../../testing/browsers/fixtures'
import { stopsWithoutFocus, tabTo } from '../../testing/browsers/keyboard'
import { DESK, horizontalOverflow, PHONE } from '../../testing/browsers/pwa-page'
import { openScreen } from '../../testing/browsers/record-screens'

const pwa = offlinePwa({ viewport: PHONE })

/** Bounding boxes of the elements that match a selector. */
const boxes = (selector: string) =>
  pwa.page.$$eval(selector, (all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect))

/** Number of text lines of each element that matches a selector. */
const lines = (selector: string) =>
  pwa.page.$$eval(selector, (all) =>
    all.map((one) => {
      const range = document.createRange()
      range.selectNodeContents(one)
      return range.getClientRects().length
    }),
  )

it('keeps labels on one line, beside or above their fields', async () => {
  await pwa.page.setViewportSize(DESK)
  await pwa.goto('#/brief?article=open-government-data')
  const [labels, selects] = [await boxes('.filters label'), await boxes('.filters select')]
  expect(labels).toHaveLength(3)
  for (const [at, { top, bottom, right }] of labels.entries()) {
    const select = selects[at]
    expect(select && top > select.top && bottom < select.bottom && right < select.left).toBe(true)
  }
  for (const size of [PHONE, DESK]) {
    await pwa.page.setViewportSize(size)
    for (const [hash, label] of [
      ['#/reader', '.field label'],
      ['#/settings', '#lock .field label'],
    ] as const) {
      await pwa.goto(hash)
      expect(new Set(await lines(label)), label).toEqual(new Set([1]))
    }
    const [fields, [button]] = [await boxes('#lock input'), await boxes('#lock .btn')]
    expect((button?.top ?? 0) - (fields.at(-1)?.bottom ?? 0)).toBeGreaterThan(8)
  }
})

it.each([
  ['#/cable?meeting=2021-07-22-plenary', '.filters label', '.filters :is(select, input)'],
  ['#/list', '.filters label', '.filters select'],
  ['#/reader', '.field label', '.field :is(textarea, input)'],
])('puts each label directly above its field on a phone: %s %s', async (hash, label, field) => {
  await pwa.page.setViewportSize(PHONE)
  await pwa.goto(hash)
  const [labels, fields] = [await boxes(label), await boxes(field)]
  expect(labels.length).toBe(fields.length)
  for (const [at, { left, top, bottom }] of labels.entries()) {
    const [own, before] = [fields[at], fields[at - 1]]
    const gap = (own?.top ?? 0) - bottom
    expect([own?.left, gap >= 0 && gap < 9]).toEqual([left, true])
    if (before && before.top !== own?.top) expect(top - before.bottom).toBeGreaterThan(gap)
  }
})

it.each([
  ['#/changes?from=2021-01-01&asOf=2022-12-31', '.rows > li:has(> time) > span:first-of-type'],
  ['#/matrix', '.filters select'],
  ['#/settings', 'main :is(legend, h2)'],
])('aligns a column at one edge: %s %s', async (hash, selector) => {
  await pwa.page.setViewportSize(PHONE)
  await pwa.goto(hash)
  const edges = await pwa.page.$$eval(selector, (all) =>
    all.map((one) => {
      const range = document.createRange()
      range.selectNodeContents(one)
      return (range.getClientRects()[0] ?? one.getBoundingClientRect()).left
    }),
  )
  expect(edges.length).toBeGreaterThan(1)
  expect(new Set(edges).size).toBe(1)
})

it('shows each row of a report’s tables whole on the smallest phone, its cells after the heads of their columns', async () => {
  await pwa.page.setViewportSize({ width: 320, height: 640 })
  await pwa.goto('#/cable?meeting=2021-07-22-plenary')
  const wide = await pwa.page.$$eval('.table-wrap', (all) => all.map((one) => one.scrollWidth - one.clientWidth))
  expect(wide).toEqual([0, 0])
  const heads = await pwa.page.$$eval('.table-wrap td:not(:empty)', (all) =>
    all.map((one) => {
      const { content, width } = getComputedStyle(one, '::before')
      const words = document.createRange()
      words.selectNodeContents(one)
      const room = words.getBoundingClientRect().left - one.getBoundingClientRect().left
      return { content, hasRoom: room > Number.parseFloat(width) }
    }),
  )
  expect(heads.map(({ content }) => content)).toContain('"Next step" / ""')
  expect(heads.every(({ hasRoom }) => hasRoom)).toBe(true)
})

it('scrolls a wide table by keyboard on a phone: it takes the focus, and has a name', async () => {
  const { page } = pwa
  await page.setViewportSize(PHONE)
  await pwa.goto('#/pictures')
  await page.locator('.plot svg').first().waitFor()
  await page.locator('figure.picture summary').first().click()
  const wide = page.locator('.table-wrap').first()
  await expect.poll(() => wide.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeGreaterThan(40)
  await wide.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => wide.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0)
  for (const hash of ['#/pictures', '#/cable?meeting=2021-07-22-plenary', '#/negotiations/compare']) {
    await pwa.goto(hash)
    for (const summary of await page.locator('figure.picture summary').all()) await summary.click()
    expect(await violations(page, ['scrollable-region-focusable', 'region']), hash).toEqual([])
  }
})

/** Texts that overflow their box or the page, ellipsised ones excepted. */
const runningOut = () =>
  pwa.page.evaluate(() => {
    const found: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      let box = text.parentElement
      if (
        !box?.checkVisibility() ||
        box.closest('.vh, .skip, svg, .find, .neg, .arthead .names, option, .tally .name, .filter-line, .due')
      )
        continue
      while (box?.parentElement && getComputedStyle(box).display === 'inline') box = box.parentElement
      const range = document.createRange()
      range.selectNodeContents(text)
      const { left, right, top, bottom } = box?.getBoundingClientRect() ?? new DOMRect()
      const isOut = [...range.getClientRects()].some(
        (line) =>
          line.right > Math.min(right, innerWidth) + 2 ||
          line.left < left - 2 ||
          line.top < top - 4 ||
          line.bottom > bottom + 4,
      )
      if (isOut) found.push(text.textContent?.trim() ?? '')
    }
    return found
  })

it('parts the words of the navigation on the smallest phone, in the language with the longest', async () => {
  await pwa.page.setViewportSize({ width: 320, height: 640 })
  await pwa.goto('#/')
  await pwa.page.locator('footer').getByText('Español').click()
  await pwa.page.locator('.masthead nav').getByText('Artículos').waitFor()
  const words = await pwa.page.$$eval('.masthead nav a', (all) =>
    all.map((one) => {
      const range = document.createRange()
      range.selectNodeContents(one)
      return range.getBoundingClientRect().toJSON() as DOMRect
    }),
  )
  await pwa.page.locator('footer').getByText('English').click()
  await pwa.page.waitForSelector('html[lang="en"]')
  const gaps = words.slice(1).map(({ left }, at) => left - (words[at]?.right ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(4)
})

describe('the search', () => {
  afterAll(() => pwa.page.keyboard.press('Escape'))

  it.each(['22', '36'])(
    'parts date and proponent of a document in the search on a phone: INF/ECOM/%s',
    async (number) => {
      await pwa.page.setViewportSize(PHONE)
      await openScreen(pwa.page, `#/lookup?q=INF/ECOM/${number}`)
      expect(await pwa.page.locator('.palette .right').first().textContent()).toMatch(/ 2019 \w/)
    },
  )

  it.each([PHONE, DESK])('keeps the foot of the search in sight under a note and a long list, %j', async (size) => {
    await pwa.page.setViewportSize(size)
    await openScreen(pwa.page, '#/lookup?q=INF/ECOM/99')
    const [[dialog], [note], [foot]] = [
      await boxes('.palette'),
      await boxes('.palette .none'),
      await boxes('.palette .keys'),
    ]
    expect(note?.height).toBeGreaterThan(0)
    expect(foot?.bottom).toBeLessThanOrEqual(dialog?.bottom ?? 0)
  })
})

describe('in French, the longest texts', () => {
  beforeAll(async () => {
    await pwa.page.locator('footer').getByText('Français').click()
    await pwa.page.waitForSelector('html[lang="fr"]')
  })
  afterAll(async () => {
    await pwa.page.locator('footer').getByText('English').click()
    await pwa.page.waitForSelector('html[lang="en"]')
  })

  it.each([
    '#/?asOf=2021-07-22',
    '#/articles/spam',
    '#/articles/spam?asOf=2018-01-01',
    '#/meetings/2021-07-22-plenary',
    '#/members/us',
  ])('%s has no text overflow, from a small phone to a desktop', async (hash) => {
    await pwa.goto(hash)
    for (const width of [320, 720, 768, 960, 1024, 1280]) {
      await pwa.page.setViewportSize({ width, height: 900 })
      await expect.poll(runningOut, { message: `${width}` }).toEqual([])
      await expect.poll(() => horizontalOverflow(pwa.page), { message: `${width}` }).toBe(0)
    }
    const [find] = await pwa.page.$$eval('.find > span', ([one]) => (one ? [one.scrollWidth - one.clientWidth] : []))
    expect(find).toBe(0)
  })

  it.each([
    ['a source in words', 'span', 'Notes de la réunion du petit groupe sur les transactions électroniques, salle D'],
    ['the long name of a host', 'a', 'negociaciones-comerciales.ministerio-de-relaciones-exteriores.example'],
  ])('wraps %s in its column of the list', async (_, tag, text) => {
    await pwa.goto('#/?asOf=2021-07-22')
    await pwa.page.locator('.board .ev a').first().waitFor()
    await pwa.page.$eval(
      '.board .ev a',
      (link, [name, words]) => {
        const source = document.createElement(name)
        source.textContent = words
        link.replaceWith(source)
      },
      [tag, text] as const,
    )
    for (const width of [320, 720, 1024, 1200, 1280]) {
      await pwa.page.setViewportSize({ width, height: 900 })
      await expect.poll(runningOut, { message: `${width}` }).toEqual([])
      await expect.poll(() => horizontalOverflow(pwa.page), { message: `${width}` }).toBe(0)
    }
  })

  it('keeps a hint at its field, beside a label of two lines', async () => {
    await pwa.page.setViewportSize(DESK)
    await pwa.goto('#/delegation')
    await pwa.page.locator('.field label').first().waitFor()
    expect(await lines('.field label')).toContain(2)
    const [fields, hints] = [await boxes('.field input'), await boxes('.field .hint')]
    expect(fields.length).toBeGreaterThan(1)
    for (const [at, { bottom }] of fields.entries()) expect((hints[at]?.top ?? 0) - bottom).toBeLessThan(12)
  })

  it('sets a low line height in labels of two lines', async () => {
    await pwa.page.setViewportSize(DESK)
    await pwa.goto('#/receive')
    while ((await lines('.field label'))[0] === 1)
      await pwa.page.locator('.field label').evaluate((label) => {
        label.textContent += ' encore'
      })
    expect(await lines('.field label')).toEqual([2])
    expect((await boxes('.field label'))[0]?.height).toBeLessThan(60)
  })
})

it.each(['#/matrix', '#/', '#/meetings?asOf=2021-07-22', '#/members/us'])(
  'has touch targets of at least 44 px on a phone and 24 px on a desktop in %s',
  async (hash) => {
    for (const [size, room] of [
      [PHONE, 44],
      [DESK, 24],
    ] as const) {
      await pwa.page.setViewportSize(size)
      await pwa.goto(hash)
      const heights = (await boxes('main summary, main label:has(> input[type=checkbox])')).map(({ height }) => height)
      expect(heights.filter((height) => height > 0 && height < room)).toEqual([])
    }
  },
)

it('keeps the focus in the meeting log clear of the sticky bar on a phone', async () => {
  for (const size of [PHONE, { width: 320, height: 480 }]) {
    await pwa.page.setViewportSize(size)
    await openScreen(pwa.page, '#/room')
    expect(stopsWithoutFocus(await tabTo(pwa.page, /^Keyboard shortcuts/))).toEqual([])
  }
})

it.each([PHONE, DESK])('lays out the board filter alike before and after another screen, %j', async (size) => {
  await pwa.page.setViewportSize(size)
  await openScreen(pwa.page, '#/')
  await pwa.page.locator('.first-run aside').waitFor()
  const more = pwa.page.locator('.filter-line button')
  const filter = async () => {
    if ((await more.getAttribute('aria-expanded')) === 'false') await more.click()
    await pwa.page.locator('search select').first().waitFor()
    return boxes('search :is(input, select)')
  }
  const before = await filter()
  await pwa.goto('#/changes')
  await pwa.goto('#/')
  await expect.poll(filter).toEqual(before)
})

it('chooses a file with a localised button that shows the focus', async () => {
  await pwa.page.setViewportSize(PHONE)
  await pwa.goto('#/files')
  const input = pwa.page.getByLabel('Choose a file')
  const button = pwa.page.locator('label.btn', { has: input })
  expect(await input.boundingBox()).toMatchObject({
    width: expect.closeTo((await button.boundingBox())?.width ?? 0, -1),
  })
  const outline = () => button.evaluate((one) => getComputedStyle(one).outlineStyle)
  expect(await outline()).toBe('none')
  await input.focus()
  expect(await outline()).toBe('solid')
})

it('does not change the colour of a button-like link on hover', async () => {
  await pwa.goto('#/articles/no-such-article')
  const link = pwa.page.getByRole('link', { name: 'Search by name' })
  const colour = () => link.evaluate((one) => getComputedStyle(one).color)
  const before = await colour()
  await link.hover()
  expect(await colour()).toBe(before)
})
