/** A meeting is a meeting: two on one day have reports of their own, the log stays in one past midnight, and one ahead is prepared, offline and on two sheets. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { addDays, localDay } from '../../shared/domain/dates/days'
import { violations } from '../../testing/browsers/axe'
import { offlinePwa } from '../../testing/browsers/fixtures'
import { horizontalOverflow, textOnPaper } from '../../testing/browsers/pwa-page'
import { pressInRow } from '../../testing/browsers/row-menu'

const pwa = offlinePwa({ viewport: { width: 390, height: 844 } })
const today = localDay(new Date())
let page: Page
beforeAll(() => {
  page = pwa.page
})
const sheet = () => page.getByRole('dialog')

/** Adds a meeting, and returns its id. */
async function addMeeting(title: string, fields: Readonly<Record<string, string>>, topics: readonly string[] = []) {
  await pwa.goto('#/meetings')
  await page.getByRole('button', { name: 'Add a meeting' }).click()
  await sheet().locator('[name="title"]').fill(title)
  for (const [name, value] of Object.entries(fields)) {
    const field = sheet().locator(`[name="${name}"]`)
    if (!(await field.isVisible())) await sheet().getByText('More details', { exact: true }).click()
    await field.fill(value)
  }
  for (const topic of topics) await sheet().locator('[name="articles"]').selectOption(topic)
  await sheet().getByRole('button', { name: 'Save as public', exact: true }).click()
  await sheet().waitFor({ state: 'detached' })
  const href = await page.getByRole('link', { name: title, exact: true }).first().getAttribute('href')
  return /meetings\/([a-z0-9-]+)/.exec(href ?? '')?.[1] ?? ''
}

/** Logs a line at the meeting of the log, and makes it public. */
async function log(words: string) {
  await page.locator('.chips .chip').first().click()
  await page.locator('.chips .chip').first().click()
  await page.getByLabel('Details (optional)').fill(words)
  await page.getByRole('button', { name: 'asks a question', exact: true }).click()
  await page.locator('.log li', { hasText: words }).waitFor()
  await pressInRow(page, page.locator('.log li', { hasText: words }), 'Make public')
  await page.locator('.log li', { hasText: words }).locator('.flag', { hasText: 'Public' }).waitFor()
}

it('tells two meetings of one day apart, in their reports and pages', async () => {
  const morning = await addMeeting('Plenary of the morning', { time: '00:00' })
  const afternoon = await addMeeting('Small group of the afternoon', { time: '00:01' })
  await pwa.goto(`#/room?meeting=${morning}`)
  await log('Said in the plenary')
  await pwa.goto(`#/room?meeting=${afternoon}`)
  await log('Said in the group')
  await pwa.goto('#/room?meeting=none')
  await log('Said in the corridor')
  for (const [meeting, own, other] of [
    [morning, 'Said in the plenary', 'Said in the group'],
    [afternoon, 'Said in the group', 'Said in the plenary'],
  ] as const) {
    await pwa.goto(`#/cable?meeting=${meeting}`)
    const report = page.locator('main article')
    await report.getByText(own).waitFor()
    expect(await report.textContent()).not.toContain(other)
    const also = await report
      .locator('h3', { hasText: 'Also on this day' })
      .evaluate((h) => h.nextElementSibling?.textContent)
    expect(also).toContain('Said in the corridor')
    await pwa.goto(`#/meetings/${meeting}`)
    await page.locator('.log li', { hasText: own }).waitFor()
    expect(await page.locator('main').textContent()).not.toContain(other)
  }
  expect(pwa.errors).toEqual([])
})

it('prepares a meeting ahead on a phone: one tap from what was said to logging what is said now', async () => {
  const topics = [
    'spam',
    'source-code',
    'electronic-authentication-and-signatures',
    'open-government-data',
    'paperless-trading',
  ]
  const known = new Set(await articleIds())
  const ahead = await addMeeting(
    'Plenary of tomorrow',
    {
      date: addDays(today, 1),
      time: '10:00',
      place: 'Room W',
      members: 'Japan, Singapore, Australia, Brazil, China, United States,',
    },
    topics.filter((id) => known.has(id)),
  )
  await pwa.goto('#/articles/spam')
  await page.getByLabel(/^Red lines/).fill('No waiver beyond two years')
  await page.locator('.private form', { hasText: 'Red lines' }).getByRole('button', { name: 'Save' }).click()
  await page.locator('.toasts', { hasText: 'Saved' }).waitFor()
  await pwa.goto(`#/meetings/${ahead}`)
  await page.locator('.arthead', { hasText: 'Room W' }).waitFor()
  expect(await page.locator('.arthead').textContent()).toContain('10:00')
  const prepare = page.locator('.prepare')
  await prepare.getByRole('link', { name: 'Unsolicited commercial electronic messages (spam)' }).waitFor()
  expect(await page.locator('main').textContent()).not.toContain('after the chosen date')
  expect(await prepare.locator('.stand').count()).toBe(await prepare.locator('article').count())
  expect(await violations(page)).toEqual([])
  expect(await horizontalOverflow(page)).toBe(0)
  // On paper with our red lines by choice alone, and then marked.
  const [forUs, redLine] = [prepare.getByLabel('For us only: include entries'), 'No waiver beyond two years']
  expect(await textOnPaper(page)).not.toContain(redLine)
  await forUs.check()
  const ours = await textOnPaper(page)
  expect([redLine, 'For us only: contains entries that are not public'].filter((text) => !ours.includes(text))).toEqual(
    [],
  )
  await forUs.uncheck()
  expect(await textOnPaper(page)).not.toMatch(/No waiver|For us only|Add to the log/)
  // On paper without what is for the screen, and on two sheets.
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const counts = [...pdf.toString('latin1').matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count))
  expect(Math.max(...counts)).toBeLessThanOrEqual(2)
  // From a cold start, with the network off.
  await page.reload()
  const silent = prepare.locator('.log-now, .silent a').first()
  await silent.click()
  await page.waitForURL(/#\/.*room\?/)
  await expect.poll(() => page.locator('#room-meeting').inputValue()).toBe(ahead)
  await page.locator('.verbs').waitFor()
  expect(pwa.errors).toEqual([])
})

const articleIds = async (): Promise<readonly string[]> => {
  await pwa.goto('#/articles')
  const links = page.locator('table.board a[href*="articles/"]')
  await links.first().waitFor()
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  return hrefs.flatMap((href) => /articles\/([a-z0-9-]+)/.exec(href)?.[1] ?? [])
}

it('keeps the meeting of the log past midnight and after a reload', async () => {
  const evening = await addMeeting('Session of the evening', { time: '00:02' })
  const start = new Date()
  await page.clock.install({ time: start })
  await pwa.goto('#/room')
  await page.locator('#room-meeting').selectOption(evening)
  await log('Said before midnight')
  const midnight = new Date(start.getFullYear(), start.getMonth(), start.getDate() + 1, 0, 4)
  await page.clock.setSystemTime(midnight)
  await page.reload()
  await expect.poll(() => page.locator('#room-meeting').inputValue()).toBe(evening)
  await log('Said after midnight')
  await pwa.goto(`#/cable?meeting=${evening}`)
  const report = page.locator('main article')
  await report.getByText('Said after midnight').waitFor()
  await report.getByText('Said before midnight').waitFor()
  expect(pwa.errors).toEqual([])
})
