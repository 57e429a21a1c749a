/** Time travel: with an as-of date no screen shows a later date. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Pack } from '../../shared/pack/schema'
import { offlinePwa } from '../../testing/browsers/fixtures'

const DAY = '2021-07-22'
const pack: Pack = JSON.parse(readFileSync('public/packs/wto-ecommerce.json', 'utf8'))

const pwa = offlinePwa()

/**
 * Rendered text of a screen, without the meeting navigation of the dateline, the footer, and collapsed sections that
 * are labelled as known today.
 */
async function textOf(hash: string): Promise<string> {
  await pwa.goto(`${hash}${hash.includes('?') ? '&' : '?'}asOf=${DAY}`)
  await pwa.page.waitForFunction(() => !document.querySelector('main .coming'))
  if (hash === '#/pictures') await pwa.page.waitForSelector('.plot svg')
  return (await pwa.page.locator('main, .dateline .state').allInnerTexts()).join('\n')
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const DATE = new RegExp(`(?:(?:\\b(\\d{1,2}) )?\\b(${MONTHS.join('|')})[a-z]* )?\\b(20\\d\\d)\\b`, 'g')

/** ISO dates in a line: days, months and years, at their precision. */
const datesIn = (line: string): readonly string[] =>
  [...line.matchAll(DATE)].map(([, day, month = '', year = '']) => {
    const parts = [year, MONTHS.indexOf(month) + 1, Number(day ?? 0)].filter((part) => part !== 0)
    return parts.map((part) => String(part).padStart(2, '0')).join('-')
  })

/** Later dates that were known by then: targets, and the next day, on which the news was published. */
const TOLD = new Set([
  '2021-07-23',
  ...pack.observations.flatMap(({ date, target }) => (target && date <= DAY ? target.date : [])),
])

/** Lines with a date after the as-of date. */
const later = (text: string): readonly string[] =>
  text.split('\n').filter((line) => datesIn(line).some((date) => date > DAY.slice(0, date.length) && !TOLD.has(date)))

const SCREENS: Readonly<Record<string, readonly string[]>> = {
  board: ['#/', '#/list', '#/matrix', '#/pictures'],
  changes: ['#/changes', '#/changes?from=2021-01-01'],
  cable: ['#/cable', '#/cable?meeting=2021-07-22-plenary', '#/cable?from=2021-01-01&to=2021-07-22'],
  briefs: ['article=spam', 'article=whole-agreement', 'member=us', 'member=sg', 'meeting=2021-07-22-plenary'].map(
    (of) => `#/brief?${of}`,
  ),
  articles: pack.articles.map(({ id }) => `#/articles/${id}`),
  members: ['#/members', ...['au', 'jp', 'sg', 'in', 'km', 'us', 'eu', 'gm'].map((id) => `#/members/${id}`)],
  meetings: ['#/meetings', ...pack.meetings.filter(({ start }) => start <= DAY).map(({ id }) => `#/meetings/${id}`)],
}

describe(`as of ${DAY}`, () => {
  it.each(Object.keys(SCREENS))('shows no later date: %s', async (name) => {
    const found: string[] = []
    for (const hash of SCREENS[name] ?? []) found.push(...later(await textOf(hash)).map((line) => `${hash}: ${line}`))
    expect(found).toEqual([])
  })
  it('counts the age of the latest source from that date', async () => {
    for (const [hash, told] of [
      [`#/?asOf=${DAY}`, 'Latest status: 22 Jul 2021, the same day'],
      ['#/?asOf=2021-07-24', 'Latest status: 22 Jul 2021, 2 days before'],
      ['#/?asOf=2001-01-01', 'No source by this date'],
      ['#/', /Latest status: 30 Mar 2026, \d+ days ago/],
    ] as const) {
      await pwa.goto(hash)
      await expect.poll(() => pwa.page.locator('.dateline .state').textContent()).toMatch(told)
    }
  })
  it('shows a milestone from its date on, and not before', async () => {
    // The note of the first visit stands in the place of dates.
    await pwa.goto('#/')
    await pwa.page.locator('.first-run').getByRole('button', { name: 'Close' }).click()
    for (const [day, told] of [
      ['2026-03-30', 0],
      ['2026-03-31', 1],
    ] as const) {
      await pwa.goto(`#/?asOf=${day}`)
      const milestone = pwa.page.locator('.next', { hasText: 'Moratorium lapses' })
      await expect.poll(() => milestone.count(), { message: day }).toBe(told)
    }
  })
  it('shows no article number of a consolidated text before that text existed', async () => {
    const meta = async (day: string) => {
      await pwa.goto(`#/articles/spam?asOf=${day}`)
      const places = pwa.page.locator('.names-places dt', { hasText: 'Places in the texts' })
      return (await places.count()) === 0
        ? ''
        : (await places.locator('xpath=following-sibling::dd').allTextContents()).join(' ')
    }
    expect(await meta('2020-12-13')).toBe('')
    expect(await meta('2024-07-25')).toMatch(/^Consolidated text of December 2020: C\.1\(2\)/)
    expect(await meta('2024-07-26')).toContain('Stabilised text, article 15')
  })
  it('prefills the form with that date and the meeting held on it', async () => {
    await pwa.goto(`#/articles/spam?asOf=${DAY}`)
    await pwa.page.keyboard.press('r')
    const sheet = pwa.page.getByRole('dialog')
    const typed = (name: string) => sheet.locator(`[name="${name}"]`).inputValue()
    expect([await typed('date'), await typed('meeting')]).toEqual([DAY, '2021-07-22-plenary'])
    await pwa.page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
  })
  it.each(['#/cable?meeting=2021-07-22-plenary', '#/brief?article=spam&asOf=2021-07-22'])(
    'prints only the date of the report: %s',
    async (hash) => {
      await pwa.goto(hash)
      await pwa.page.locator('.cable .head').waitFor()
      await pwa.page.emulateMedia({ media: 'print' })
      const text = (await pwa.page.locator('main').allInnerTexts()).join()
      await pwa.page.emulateMedia({ media: 'screen' })
      expect(text).toMatch(/22 Jul 2021/)
      expect(text).not.toMatch(/Today|As of.*As of/s)
    },
  )
  it('shows of a later meeting only that it is later, and names no next meeting', async () => {
    expect(await textOf('#/meetings/2022-09-cluster')).toMatch(/after the chosen date.*Show today\s*$/s)
    expect(await textOf('#/meetings/2021-07-22-plenary')).not.toContain('Next')
  })
})
