/** Import, export, backup and restore; corrections; and private entries kept out of everything but full backups. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { violations } from '../../testing/browsers/axe'
import { PWA_URL } from '../../testing/browsers/builds'
import { offlinePwa } from '../../testing/browsers/fixtures'
import { FROM_EXTENSION } from '../../testing/browsers/pairing'
import { DESK, PHONE, settled, visibleText } from '../../testing/browsers/pwa-page'
import { pressInRow } from '../../testing/browsers/row-menu'

const CANARY = 'canary-stays-home-93b1'

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return await readFile(await download.path(), 'utf8')
}

/** The dataset and entries of a backup, to compare regardless of field order. */
const entriesOf = (text: string): readonly unknown[] => JSON.parse(text).entries

const upload = async (page: Page, name: string, body: string | Buffer) =>
  page.setInputFiles('#files-file', { name, mimeType: 'application/json', buffer: Buffer.from(body) })

describe.each([PHONE, DESK])('with the network off, $width px wide', (viewport) => {
  const pwa = offlinePwa({ viewport })
  let page: Page
  beforeAll(() => {
    page = pwa.page
  })

  /** Adds a test that does not depend on the width, on one viewport only. */
  const itOnce = (title: string, run: () => Promise<void>) => {
    if (viewport === DESK) it(title, run)
  }

  it('shows the quote where there is no summary, and refuses a correction to a future date', async () => {
    await pwa.goto('#/articles/source-code')
    await page.keyboard.press('r')
    const sheet = page.getByRole('dialog')
    await sheet.locator('[name="status"]').selectOption('in-progress')
    await sheet.locator('[name="date"]').fill('2021-07-22')
    await sheet.getByRole('radio', { name: /^Private/ }).check()
    await sheet.locator('[name="quote"]').fill('work goes on')
    await sheet.locator('button[type="submit"]').click()
    await sheet.waitFor({ state: 'detached' })
    await pwa.goto('#/mine')
    await pressInRow(page, page.locator('.rows li', { hasText: 'work goes on' }), 'Correct or withdraw')
    await page.locator('q', { hasText: 'work goes on' }).waitFor()
    await page.getByLabel('Reason', { exact: true }).fill('Another day')
    await page.getByLabel('Date', { exact: true }).fill('2999-01-01')
    await page.getByRole('button', { name: 'Save correction' }).click()
    await page.locator('main .err', { hasText: 'cannot be in the future' }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByLabel('Date', { exact: true }).fill('2021-07-21')
    await page.getByLabel('Quote (exact words)').fill('work goes on still')
    await page.getByLabel('Person').fill('A. Person')
    await page.getByLabel('Outstanding issues').fill('2')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
    await page.getByRole('button', { name: 'Save correction' }).click()
    await pressInRow(page, page.locator('.obs li.mine', { hasText: 'A. Person' }), 'Correct or withdraw')
    await page.locator('q', { hasText: 'work goes on still' }).first().waitFor()
    await page.getByLabel('Reason', { exact: true }).fill('It did not')
    await page.getByRole('button', { name: 'Withdraw', exact: true }).click()
    await page.locator('.obs').waitFor()
  })

  it('follows an article, saves a private note, and filters by my list', async () => {
    await pwa.goto('#/articles/spam')
    await page.getByRole('button', { name: 'Follow', exact: true }).click()
    await page.getByRole('button', { name: 'Following', exact: true }).waitFor()
    const note = page.locator('#note-article-spam-note')
    await note.fill(`${CANARY} note`)
    await page.locator('form', { has: note }).getByRole('button').click()
    // A draft of the red lines survives a reload, marked as not saved.
    await page.locator('#note-article-spam-red').fill('half a thought')
    const unkept = page.locator('.private form', { hasText: 'Not saved yet' })
    await expect.poll(() => unkept.count()).toBe(1)
    expect(await unkept.locator('textarea').getAttribute('id')).toBe('note-article-spam-red')
    await page.reload()
    await unkept.waitFor()
    await page.locator('#note-article-spam-red').waitFor()
    expect(await page.locator('#note-article-spam-red').inputValue()).toBe('half a thought')
    expect(await note.inputValue()).toBe(`${CANARY} note`)
    await pwa.goto('#/?list=1')
    await expect.poll(() => page.locator('.board tr.a').count()).toBe(1)
    await pwa.goto('#/list')
    expect(await violations(page)).toEqual([])
  })

  it('adds a private position, which replaces the earlier one', async () => {
    await pwa.goto('#/matrix?cell=source-code/us')
    await page.locator('.cellnote-box').getByRole('button', { name: 'Add a position' }).click()
    await page.locator('dialog [name="stance"]').selectOption('opposes')
    await page.locator('dialog [name="statement"]').fill(`${CANARY} position`)
    await page.getByRole('button', { name: 'Save as private' }).click()
    await page.locator('.stands li.private', { hasText: CANARY }).waitFor()
    expect(await page.locator('.stands li').count()).toBe(3)
    await pwa.goto('#/matrix?cell=source-code/us&source=pack')
    await expect.poll(() => page.locator('.stands li').count()).toBe(2)
  })

  it('corrects a status update with a reason, keeps its history, and withdraws it', async () => {
    await pwa.goto('#/mine/ev-0001')
    await page.getByRole('button', { name: 'Save correction' }).click()
    await page.getByRole('alert').waitFor()
    await page.getByLabel('In your own words', { exact: true }).fill(`${CANARY} correction`)
    await page.getByLabel('Reason', { exact: true }).fill('The paper says otherwise')
    await page.getByRole('radio', { name: /^Private/ }).check()
    await page.getByRole('button', { name: 'Save correction' }).click()
    await page.locator('.obs li.mine', { hasText: CANARY }).waitFor()
    await pressInRow(page, page.locator('.obs li.mine'), 'Correct or withdraw')
    await page.locator('h2', { hasText: 'Earlier versions' }).waitFor()
    await page.getByLabel('Reason', { exact: true }).fill('It did not')
    await page.getByRole('button', { name: 'Withdraw', exact: true }).click()
    await page.locator('.obs').waitFor()
    await expect.poll(() => page.locator('.obs li.mine').count()).toBe(0)
    await page.getByText('The previous status applies again: ').waitFor()
  })

  itOnce('leaks nothing private except in the full backup', async () => {
    await pwa.goto('#/files')
    const backup = await saved(page, 'Create a backup')
    expect(backup).toContain(CANARY)
    for (const button of ['Export entries (JSON)', 'Export status updates (CSV)']) {
      const text = await saved(page, button)
      expect(text.length, button).toBeGreaterThan(50_000)
      expect(text, button).not.toContain(CANARY)
    }
    // From a date with milestones after it: an empty calendar is not saved.
    await page.getByRole('button', { name: 'Export milestones and targets (calendar)' }).click()
    await page.getByText('There are no dates after this one').waitFor()
    await pwa.goto('#/files?asOf=2021-07-22')
    const calendar = await saved(page, 'Export milestones and targets (calendar)')
    expect(calendar).toContain('BEGIN:VEVENT')
    expect(calendar).not.toContain(CANARY)
    await pwa.goto('#/meetings?asOf=2021-07-22')
    const meetings = await saved(page, 'Export to calendar')
    expect(meetings).toContain('BEGIN:VEVENT')
    expect(meetings).not.toContain(CANARY)
    await pwa.chromium.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    for (const [hash, table] of [
      ['#/cable?from=2017-01-01&to=2026-11-24', true],
      ['#/cable?meeting=2021-07-22-plenary', true],
      ['#/brief?article=spam', false],
      ['#/brief?article=source-code', false],
      ['#/brief?member=us', false],
      ['#/brief?meeting=2021-07-22-plenary', true],
    ] as const) {
      await pwa.goto(hash)
      await page.locator('main h2.title').waitFor()
      expect(await page.getByRole('button', { name: 'Follow-up as CSV' }).count(), hash).toBe(table ? 1 : 0)
      for (const button of ['Save as Markdown', 'Save as HTML', ...(table ? ['Follow-up as CSV'] : [])]) {
        const text = await saved(page, button)
        expect(text.length, `${hash} ${button}`).toBeGreaterThan(200)
        expect(text, `${hash} ${button}`).not.toContain(CANARY)
      }
      await page.getByRole('button', { name: 'Copy', exact: true }).click()
      await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied, hash).toContain((await page.locator('main h2.title').textContent()) ?? 'no title')
      expect(copied, hash).not.toContain(CANARY)
      expect(await visibleText(page.locator('main'))).not.toContain(CANARY)
    }
    for (const hash of [
      '#/',
      '#/articles/spam',
      '#/articles/source-code',
      '#/members',
      '#/members/us',
      '#/meetings',
      '#/pictures',
      '#/meetings/2021-07-22-plenary',
      '#/matrix?cell=source-code/us',
      '#/changes?from=2021-01-01',
      '#/list',
      '#/room',
      '#/mine',
    ]) {
      await pwa.goto(hash)
      await settled(page)
      await page.emulateMedia({ media: 'print' })
      expect(await visibleText(page.locator('body')), hash).not.toContain(CANARY)
      await page.emulateMedia({ media: 'screen' })
    }
    const snapshot = await page.evaluate(
      (ours) =>
        new Promise<string>((resolve) => {
          window.addEventListener('message', ({ data }) => {
            if (data?.from !== 'pwa') return
            if (data.type === 'snapshot') resolve(JSON.stringify(data))
            const listed: readonly { id: string }[] = data.type === 'negotiations' ? data.list : []
            const negotiations = listed.map(({ id }) => id)
            if (negotiations.length > 0) window.postMessage({ ...ours, type: 'wanted', negotiations }, location.origin)
          })
          localStorage.setItem('plenary-extension', ours.token)
          window.postMessage({ ...ours, type: 'hello', protocol: 2, version: '0' }, location.origin)
        }),
      FROM_EXTENSION,
    )
    expect(snapshot).not.toContain(CANARY)
  })

  it('restores the same entries from a backup, after a preview', async () => {
    await pwa.goto('#/files')
    const before = await saved(page, 'Create a backup')
    const told = await page.locator('[role=status]', { hasText: 'Backup saved' }).textContent()
    const counted = /\d+ entries · \d+ withdrawn/.exec(told ?? '')?.[0] ?? 'no count'
    await upload(page, 'b.plenary', before)
    const preview = page.locator('.preview')
    await preview.waitFor()
    expect(await violations(page)).toEqual([])
    // Merged with what is here, it would add nothing.
    await preview.getByText('This device already has everything in this backup.').waitFor()
    await preview.getByRole('radio', { name: /^Replace what is here/ }).check()
    expect(await violations(page)).toEqual([])
    expect(await visibleText(preview.locator('tr', { hasText: 'The same' }).first())).toContain(counted)
    await preview.getByRole('button', { name: 'Restore and replace current data' }).click()
    await page.locator('[role=status]', { hasText: `Restored: ${counted}` }).waitFor()
    expect(entriesOf(await saved(page, 'Create a backup'))).toEqual(entriesOf(before))
  })

  itOnce('refuses invalid files with a reason, and changes nothing', async () => {
    await pwa.goto('#/files')
    const backup = await saved(page, 'Create a backup')
    const pack = JSON.stringify(JSON.parse(backup).entries[0])
    const bad: readonly (readonly [string, string | Buffer, RegExp])[] = [
      ['foreign.json', '{"hello":1}', /data from another program.*Plenary imports backups/],
      ['ledger.csv', 'date,article\n2021-07-22,spam', /looks like a table.*Open it in.*Plenary imports backups/],
      ['empty.plenary', '', /is empty. Choose another/],
      ['half-pack.json', pack.slice(0, pack.length / 2), /is incomplete/],
      ['newer.json', pack.replace(/"schema":\d+/, '"schema":9'), /created with a newer version of Plenary/],
      ['older.json', pack.replace(/"schema":\d+/, '"schema":1'), /before Plenary 0\.1\.0.*Choose a file from/],
      ['half.plenary', backup.slice(0, backup.length / 2), /is incomplete/],
      [
        'changed.plenary',
        backup.replace('"reason":"It did not"', '"reason":"It did"'),
        /is damaged: its content does not match/,
      ],
      ['script.json', pack.replace('"names":{"en":"', '"names":{"en":"<script>alert(1)</script>'), /markup/],
      ['link.json', pack.replace(/"url":"https:[^"]*"/, '"url":"javascript:alert(1)"'), /http/],
    ]
    for (const [name, body, reason] of bad) {
      await upload(page, name, body)
      const alert = page.getByRole('alert')
      await alert.filter({ hasText: name }).waitFor()
      expect(await alert.textContent(), name).toMatch(reason)
    }
    await upload(page, 'news.json', 'Geneva, 22 July 2021\nThe plenary cleaned the article on spam.')
    await page.getByRole('button', { name: 'Analyse this text' }).click()
    await page.getByRole('status').filter({ hasText: '1 article' }).waitFor()
    await pwa.goto('#/files')
    await page.evaluate(() => {
      const file = new File([new Uint8Array(200_000_000)], 'huge.json')
      const transfer = new DataTransfer()
      transfer.items.add(file)
      const input = document.querySelector<HTMLInputElement>('#files-file')
      if (!input) throw new Error('no input')
      input.files = transfer.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    })
    const alert = page.getByRole('alert').filter({ hasText: 'huge.json' })
    await alert.waitFor()
    expect(await visibleText(alert)).toContain('200 MB')
    expect(entriesOf(await saved(page, 'Create a backup'))).toEqual(entriesOf(backup))
  })

  itOnce('previews another dataset, installs it, and goes back', async () => {
    await pwa.goto('#/files')
    const pack = JSON.parse(await saved(page, 'Export entries (JSON)')).entries[0]
    const next = { ...pack, version: '2999.1', observations: pack.observations.slice(1) }
    await upload(page, 'next.json', JSON.stringify(next))
    await page.locator('.preview').waitFor()
    expect(await visibleText(page.locator('.preview tr', { hasText: 'Removed' }))).toMatch(/1/)
    await page.locator('.preview').getByRole('button', { name: 'Use this dataset' }).click()
    await page.locator('h2', { hasText: '2999.1' }).waitFor()
    await pwa.goto('#/negotiations')
    await page.getByRole('button', { name: /Go back from version 2999.1/ }).click()
    await page.locator('.negotiation', { hasText: `Dataset version ${pack.version}` }).waitFor()
  })

  itOnce('shares one public entry by a QR code', async () => {
    await pwa.goto('#/matrix?cell=spam/ch')
    await page.locator('.lede').getByRole('button', { name: 'Add a position' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.locator('[name="members"]').fill('Switzerland')
    await sheet.locator('[name="articles"]').selectOption('spam')
    await sheet.locator('[name="stance"]').selectOption('supports')
    await sheet.getByRole('button', { name: 'Save as public' }).click()
    await page.locator('.toasts', { hasText: 'Added' }).waitFor()
    await pwa.goto('#/mine?kind=position')
    await pressInRow(page, page.locator('.rows'), 'Share')
    await page.locator('svg.qr').waitFor()
    const address = await page.locator('.delivery input').inputValue()
    expect(address.startsWith(`${PWA_URL}#/receive?c=`)).toBe(true)
    await pwa.goto(address.slice(PWA_URL.length))
    await page.locator('main', { hasText: 'This entry is already on this device' }).waitFor()
    await pwa.goto('#/receive?c=nonsense')
    await page.getByRole('alert').waitFor()
  })

  it('logs no console error', () => expect(pwa.errors).toEqual([]))
})
