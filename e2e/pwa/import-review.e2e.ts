/**
 * Preview and undo of an import: what another's entry would do is on the screen before it is done, entry by entry; what was
 * not selected changes nothing; and an import is undone whole, after a reload and from another tab.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import type { Locator, Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { addDays } from '../../shared/domain/dates/days'
import type { Entry, ObservationEntry } from '../../shared/domain/entries/entries'
import { writeFile } from '../../shared/pack/export'
import type { Pack } from '../../shared/pack/schema'
import { violations } from '../../testing/browsers/axe'
import { PWA_URL } from '../../testing/browsers/builds'
import { offlinePwa } from '../../testing/browsers/fixtures'
import { DESK, type OfflinePwa, PHONE, visibleText } from '../../testing/browsers/pwa-page'

const pack: Pack = JSON.parse(readFileSync('public/packs/wto-ecommerce.json', 'utf8'))
const ofSpam = pack.observations.filter(({ article }) => article === 'spam')
/** The latest by date: the file is in order of entry. */
const LAST = ofSpam.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1)?.id ?? ''

const common = { layer: 'public', negotiation: 'wto-ecommerce', madeAt: '2026-11-20T10:00:00.000Z' } as const
const observation = (id: string, more: Partial<ObservationEntry> = {}): ObservationEntry => ({
  kind: 'observation',
  id,
  ...common,
  article: 'source-code',
  date: '2018-03-01',
  status: 'discussed',
  // Of its own: a twin of an entry that is here would join it.
  statement: `Capacity building, 2018: ${id}`,
  basis: 'reported',
  evidence: { url: 'https://example.org/capacity' },
  reportedBy: { person: null, role: null, members: [] },
  ...more,
})
const withdrawal = (id: string, withdraws: string): Entry => ({
  kind: 'withdrawal',
  id,
  ...common,
  withdraws,
  reason: '',
})

async function exportOf(records: readonly Entry[]): Promise<Buffer> {
  const digest = async (text: string) => createHash('sha256').update(text).digest('hex')
  const pieces: string[] = []
  for await (const piece of writeFile({ kind: 'export', madeAt: common.madeAt, pack, records }, digest))
    pieces.push(piece)
  return Buffer.from(pieces.join(''))
}
const linkOf = (entry: Entry) => `#/receive?c=${deflateRawSync(JSON.stringify([entry])).toString('base64url')}`

async function openExportOn(
  { page, goto }: Pick<OfflinePwa, 'page' | 'goto'>,
  records: readonly Entry[],
): Promise<void> {
  await goto('#/files')
  await page.setInputFiles('#files-file', {
    name: 'colleague.json',
    mimeType: 'application/json',
    buffer: await exportOf(records),
  })
  await page.locator('.preview').waitFor()
}

describe.each([PHONE, DESK])('an import, $width px wide', (viewport) => {
  const pwa = offlinePwa({ viewport })
  let page: Page
  let preview: Locator
  beforeEach(() => {
    page = pwa.page
    preview = page.locator('.preview')
  })

  const phaseOfSpam = async () => {
    await pwa.goto('#/articles/spam')
    await page.getByRole('heading', { level: 1, name: /spam/ }).waitFor()
    const [phase = 'none'] = await page.locator('main .phase').allTextContents()
    return phase
  }
  const openExport = (records: readonly Entry[]) => openExportOn(pwa, records)
  const group = (name: string) => preview.locator('details', { hasText: name })
  const importButton = () => preview.locator('.btn.primary')
  const undo = (on: Page = page) => on.locator('.imports').getByRole('button', { name: 'Undo import' })

  it('refuses a link whose entry names the status update of another article, and says which', async () => {
    const before = await phaseOfSpam()
    await pwa.goto(linkOf(observation('forged-1234', { supersedes: LAST })))
    await preview.waitFor()
    expect(await visibleText(preview)).toMatch(/Corrections without effect.*\n?.*cannot be imported/s)
    expect(await visibleText(preview)).toMatch(/Names, as the entry that it corrects:.*spam.*26 Jul 2024/s)
    expect(await preview.getByRole('checkbox').count()).toBe(0)
    expect(await importButton().isDisabled()).toBe(true)
    expect(await violations(page)).toEqual([])
    expect(await phaseOfSpam()).toBe(before)
  })

  it('remembers what was not included, and joins the twin of an entry that is here', async () => {
    const first = observation('theirs-0001', { date: '2018-03-02', statement: 'Taken up first' })
    const second = observation('theirs-0002', { statement: 'Taken up second' })
    await openExport([first, second])
    await preview.getByRole('checkbox', { name: /Taken up second/ }).uncheck()
    await importButton().click()
    await preview.waitFor({ state: 'detached' })
    // Next week's file of another colleague, in which the same statements have other ids.
    await openExport([
      { ...first, id: 'theirs-0003' },
      { ...second, id: 'theirs-0004' },
    ])
    const checkbox = preview.getByRole('checkbox')
    expect(await checkbox.count()).toBe(1)
    expect(await checkbox.isChecked()).toBe(false)
    expect(await visibleText(preview)).toMatch(/Taken up second.*Not included on \d/s)
    expect(await violations(page)).toEqual([])
    await preview.getByRole('button', { name: 'Cancel' }).click()
    await undo().click()
    await page.getByText('Import undone: one entry removed.').first().waitFor()
  })

  it('receives a correction of its own article only when it is selected, and undoes it by the toast', async () => {
    const before = await phaseOfSpam()
    const entry = observation('honest-1234', {
      article: 'spam',
      date: '2026-11-01',
      status: 'parked',
      supersedes: LAST,
    })
    await pwa.goto(linkOf(entry))
    await preview.waitFor()
    expect(await visibleText(preview)).toMatch(/Select those that you agree with/)
    expect(await visibleText(preview)).toMatch(
      /Corrects a status update of the dataset:.*“Concluded” becomes “Parked”/s,
    )
    expect(await importButton().isDisabled()).toBe(true)
    await preview.getByRole('checkbox').check()
    await preview.getByText('(spam): “Concluded” becomes “Parked”.').first().waitFor()
    expect(await violations(page)).toEqual([])
    await importButton().click()
    await preview.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
    await expect.poll(phaseOfSpam).toBe('Parked')
    await page.keyboard.press('u')
    await page.locator('.toasts', { hasText: 'Undone: Import of one entry' }).waitFor()
    await expect.poll(phaseOfSpam).toBe(before)
  })

  it('shows what a corrected status would change, and selects no correction by itself', async () => {
    const before = await phaseOfSpam()
    const status = pack.statuses.find(({ id }) => id === 'stabilised')
    if (!status) throw new Error('not in the dataset')
    await openExport([
      observation('addition-1234'),
      { kind: 'status', id: 'status-1234', ...common, entity: { ...status, phase: 'dropped', order: null } },
    ])
    const altering = group('Corrections and withdrawals of entries on this device')
    expect(await altering.getByRole('checkbox', { checked: true }).count()).toBe(0)
    expect(await visibleText(altering)).toMatch(
      /Corrects the dataset:[\s\S]*Phase: Concluded →\s+Left out[\s\S]*\(spam\): “Concluded” becomes “Left out”/,
    )
    expect(await visibleText(preview)).toContain('No article changes its status, then or later.')
    await altering.getByRole('checkbox').check()
    await preview.locator('section[aria-live]').getByText('(spam): “Concluded” becomes “Left out”.').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
    expect(await violations(page)).toEqual([])
    expect(await phaseOfSpam()).toBe(before)
  })

  it('lists withdrawals of the dataset one by one, and takes none that was not selected', async () => {
    const before = await phaseOfSpam()
    const withdrawals = ofSpam.map(({ id }, index) => withdrawal(`withdrawal-${index}`, id))
    const records = [observation('addition-1234', { statement: 'Work goes on.' }), ...withdrawals]
    await openExport(records)
    const altering = group('Corrections and withdrawals of entries on this device')
    await altering.waitFor()
    expect(await altering.locator('li').count()).toBe(ofSpam.length)
    expect(await altering.getByRole('checkbox', { checked: true }).count()).toBe(0)
    expect(await visibleText(altering)).toContain(`0 of ${ofSpam.length} selected`)
    for (const text of await altering.locator('li').allInnerTexts())
      expect(text).toMatch(/^Withdraws a status update of the dataset: .*\(spam\), .*\d{4}\./)
    expect(await visibleText(preview)).toContain('No article changes its status, then or later.')
    expect(await visibleText(importButton())).toBe('Import one entry')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
    expect(await violations(page)).toEqual([])
    await importButton().click()
    await page.locator('[role=status]', { hasText: 'Imported: one entry.' }).first().waitFor()
    expect(await phaseOfSpam()).toBe(before)
    await pwa.goto('#/mine')
    await expect.poll(() => page.locator('.rows li').count()).toBe(1)
    await pwa.goto('#/files')
    await undo().click()
    await page.getByText('Import undone: one entry removed.').first().waitFor()
  })

  it('leaves out a single entry, and undoes the rest after a reload, from another tab', async () => {
    const before = await phaseOfSpam()
    const withdrawals = ofSpam.map(({ id }, index) => withdrawal(`withdrawal-${index}`, id))
    await openExport([observation('addition-1'), observation('addition-2', { statement: 'Left out.' }), ...withdrawals])
    await group('Corrections and withdrawals of entries on this device')
      .getByRole('button', { name: 'Select all' })
      .click()
    await preview.getByText('(spam) loses its status: “Concluded”.').first().waitFor()
    await preview.getByRole('checkbox', { name: /Left out\./ }).uncheck()
    await importButton().click()
    await page
      .locator('[role=status]', { hasText: `Imported: one entry and ${ofSpam.length} withdrawals.` })
      .first()
      .waitFor()
    await pwa.goto('#/mine')
    await page.locator('main .rows li').first().waitFor()
    expect(await visibleText(page.locator('main'))).not.toContain('Left out.')
    expect(await phaseOfSpam()).not.toBe(before)

    const other = await pwa.chromium.context.newPage()
    await other.goto(`${PWA_URL}#/files`)
    await undo(other).waitFor()
    expect(await visibleText(other.locator('.imports'))).toMatch(/Imported on .*: 12 entries from a colleague’s export/)
    expect(await violations(other)).toEqual([])
    await undo(other).click()
    await other.getByText('Import undone: 12 entries removed.').first().waitFor()
    await other.close()
    await page.reload()
    await page.waitForSelector('main h1')
    expect(await phaseOfSpam()).toBe(before)
    await pwa.goto('#/mine')
    expect(await page.locator('.rows li').count()).toBe(0)
    await pwa.goto('#/files')
    expect(await undo().count()).toBe(0)
  })

  it('tells what counts later, flags and other sources, in sight before anything is pressed', async () => {
    // The browser's day may be one ahead of that of UTC.
    const future = addDays(new Date().toISOString().slice(0, 10), 2)
    const past = Array.from({ length: 60 }, (_, at) => observation(`harmless-${at}`))
    const flag = pack.statuses.find(({ kind }) => kind === 'flag')?.id ?? ''
    await openExport([
      ...past,
      observation('later-1234', { article: 'spam', date: future, status: 'parked', statement: 'Of a later day.' }),
      observation('flag-12345', { article: 'spam', date: '2026-11-20', status: flag }),
      observation('other-1234', { article: 'spam', date: '2024-07-26', status: 'parked', statement: 'Of that day.' }),
    ])
    const text = await visibleText(preview)
    expect(text).toMatch(/From .*: .*\(spam\): “Concluded” becomes “Parked”\./)
    expect(text).toMatch(/\(spam\) gets the flag “.+”\./)
    expect(text).toMatch(/\(spam\): sources differ\./)
    expect(text).not.toContain('No article changes its status')
    const current = group('New, and about the present or future status of an article')
    expect(await current.locator('li').count()).toBe(2)
    expect(await visibleText(current)).toMatch(/Of a later day\./)
    const contradicting = group('Contradictions with this device')
    expect(await contradicting.locator('li').count()).toBe(1)
    expect(await visibleText(contradicting)).toMatch(
      /Of that day\.[\s\S]*Sources of this date then differ[\s\S]*This entry:\s+Parked[\s\S]*In the dataset:\s+Stabilised/i,
    )
    expect(await violations(page)).toEqual([])
  })

  it('shows the words of the other in a box of their own, in their own direction', async () => {
    const words = 'Set aside. Spam: “Parked” becomes “Concluded”.\u202e'
    await pwa.goto(
      linkOf(observation('forged-1234', { article: 'spam', date: '2026-11-01', status: 'parked', statement: words })),
    )
    const box = preview.locator('li .theirs')
    await box.waitFor()
    expect(await box.evaluate((element) => [element.tagName, getComputedStyle(element).display])).toEqual([
      'BDI',
      'block',
    ])
    expect(await visibleText(box)).toContain('“Parked” becomes')
    expect(await visibleText(box)).not.toContain('“Concluded” becomes “Parked”')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
  })

  it('takes a received entry only after it was in sight for a moment: the page that opened it may exchange it', async () => {
    const first = observation('shown-1234', { article: 'source-code', date: '2026-11-02', status: 'parked' })
    // The entry of another link would stay until this one is read.
    await pwa.goto('#/')
    await pwa.goto(linkOf(first))
    await importButton().waitFor()
    await expect.poll(() => importButton().isEnabled()).toBe(true)
    // As the window that opened this one can do; the press comes as soon as the other entry is drawn.
    await page.evaluate(
      (hash) =>
        new Promise<void>((pressed) => {
          new MutationObserver((_, watching) => {
            const preview = document.querySelector('.preview')
            if (!preview?.textContent.includes('(spam)')) return
            watching.disconnect()
            preview.querySelector<HTMLElement>('.btn.primary')?.click()
            pressed()
          }).observe(document.body, { subtree: true, childList: true, characterData: true })
          location.hash = hash
        }),
      linkOf({ ...first, id: 'other-1234', article: 'spam' }),
    )
    expect(await importButton().isDisabled()).toBe(true)
    await page.waitForTimeout(300)
    expect(await preview.getByRole('status').count()).toBe(0)
    await importButton().click()
    await preview.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
    await page.keyboard.press('u')
    await page.locator('.toasts', { hasText: 'Undone: Import' }).waitFor()
  })

  it('refuses a link whose instant no clock can go on from', async () => {
    for (const madeAt of ['2026-01-01T00:00:00+14', '2026-02-31T00:00:00Z', '9999-12-31T23:59:59.999Z']) {
      await pwa.goto(linkOf({ ...observation('clock-1234'), madeAt }))
      await page.getByRole('alert').waitFor()
      await pwa.goto('#/')
    }
  })

  it('tells which statuses a dataset of the same id changes', async () => {
    const observations = pack.observations.map((one) => (one.id === LAST ? { ...one, status: 'parked' } : one))
    await pwa.goto('#/files')
    await page.setInputFiles('#files-file', {
      name: 'dataset.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ ...pack, observations })),
    })
    await preview.waitFor()
    expect(await visibleText(preview)).toMatch(/Status changes, as of[\s\S]*\(spam\): “Concluded” becomes “Parked”\./)
    expect(await violations(page)).toEqual([])
  })

  it('says of an import that a restore has replaced that there is nothing to undo', async () => {
    const entry = observation('restored-1')
    await openExport([entry])
    await importButton().click()
    await page.locator('[role=status]', { hasText: 'Imported: one entry' }).first().waitFor()
    const text = (await exportOf([entry])).toString().replace('"plenary":"export"', '"plenary":"backup"')
    await page.setInputFiles('#files-file', {
      name: 'backup.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })
    await preview.getByRole('radio', { name: /^Replace what is here/ }).check()
    await preview.getByRole('button', { name: 'Restore and replace current data' }).click()
    await page.locator('[role=status]', { hasText: 'Restored: one entry' }).first().waitFor()
    await page.keyboard.press('Control+z')
    await page.locator('.toasts', { hasText: 'Nothing to undo.' }).waitFor()
    await pwa.goto('#/mine')
    await expect.poll(() => page.locator('.rows li').count()).toBe(1)
  })

  it('asks before it imports an entry of the future, and holds it until it is used', async () => {
    await openExport([{ ...observation('future-123'), madeAt: '9998-01-01T00:00:00.000Z' }])
    expect(await visibleText(preview)).toMatch(
      /Ahead of this device’s clock\s+0 of 1 selected[\s\S]*held in My entries/,
    )
    expect(await importButton().isDisabled()).toBe(true)
    await preview.getByRole('checkbox').first().check()
    await importButton().click()
    await page.locator('[role=status]', { hasText: 'Imported: one entry' }).first().waitFor()
    await pwa.goto('#/mine')
    const told = page.getByText('One entry ahead of this device’s clock')
    await told.waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Use it now' }).click()
    await told.waitFor({ state: 'detached' })
    // What counts now is of today, and so is what is added next.
    await expect.poll(() => page.locator('.rows time').allTextContents()).not.toContain('1 Jan 9998')
    await expect.poll(() => page.locator('.rows li').count()).toBeGreaterThan(0)
    await page.keyboard.press('Control+z')
    await told.waitFor()
  })

  it('refuses private entries and notes in a link, and writes nothing to the console', async () => {
    for (const entry of [
      observation('private-1234', { layer: 'private' }),
      { kind: 'note', id: 'note-12345', ...common, subject: { kind: 'article', id: 'spam' }, text: '', redLine: true },
    ] as const) {
      await pwa.goto(linkOf(entry))
      await page.getByRole('alert').waitFor()
      await pwa.goto('#/')
    }
    expect(pwa.errors).toEqual([])
  })
})

describe.each([PHONE, DESK])('on a device of its own, $width px wide', (viewport) => {
  const pwa = offlinePwa({ viewport })

  it("tells a colleague's file of weeks ago as new since a visit before it came, on each screen that tells news", async () => {
    const { page } = pwa
    await pwa.goto('#/changes')
    await page.getByRole('button', { name: 'Mark as seen' }).click()
    await page.getByText('Marked as seen.').waitFor()
    await pwa.goto('#/changes')
    const finding = page.locator('.lede [role=status]')
    await expect.poll(() => finding.textContent()).toMatch(/^No changes: your last visit/)
    await openExportOn(pwa, [observation('late-0001', { article: 'spam', date: '2026-11-10', status: 'parked' })])
    const preview = page.locator('.preview')
    await preview.locator('.btn.primary').click()
    await preview.waitFor({ state: 'detached' })
    await pwa.goto('#/')
    await page.locator('.first-run').getByRole('button', { name: 'Close' }).click()
    await page.getByText('1 article changed phase since your last visit').waitFor()
    await pwa.goto('#/changes')
    await expect.poll(() => visibleText(page.locator('main .rows').first())).toMatch(/10 Nov 2026.*spam.*parked/is)
    // Also after a reload, until it is marked as seen.
    await page.reload()
    await expect.poll(() => visibleText(page.locator('main .rows').first())).toMatch(/10 Nov 2026.*spam.*parked/is)
    await pwa.goto('#/negotiations')
    await page.getByRole('link', { name: /^One change since/ }).waitFor()
    await pwa.goto('#/changes')
    await page.getByRole('button', { name: 'Mark as seen' }).click()
    await page.getByText('Marked as seen.').waitFor()
    await pwa.goto('#/changes')
    await expect.poll(() => finding.textContent()).toMatch(/^No changes: your last visit/)
  })
})
