/** Adding a status by hand, from a text and in the meeting log; meeting reports; display languages. */
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { violations } from '../../testing/browsers/axe'
import { offlinePwa } from '../../testing/browsers/fixtures'
import { DESK, PHONE, visibleText } from '../../testing/browsers/pwa-page'
import { pressInRow } from '../../testing/browsers/row-menu'

const TEXT =
  'Participants cleaned the articles on spam and electronic contracts at the plenary held on 22 July 2021. ' +
  'The small group on paperless trading continues its work. The text on transparency was reportedly parked.'

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

  itOnce('counts phases as of 22 July 2021, and article pages show nothing later', async () => {
    await pwa.goto('#/?asOf=2021-07-22')
    const tally = await page.locator('.tally button').allInnerTexts()
    const count = (name: string) => tally.map((text) => text.replace(/\s+/g, ' ')).find((text) => text.includes(name))
    expect(count('Clean')).toContain('3')
    expect(count('Nearly clean')).toContain('2')
    expect(count('Parked')).toContain('1')
    for (const id of ['spam', 'open-internet-access', 'whole-agreement']) {
      await pwa.goto(`#/articles/${id}?asOf=2021-07-22`)
      const text = await visibleText(page.locator('main'))
      expect(text).not.toMatch(/\b202[2-6]\b.*(converged|stabilised|concluded)/i)
    }
    await pwa.goto('#/articles/whole-agreement')
    const today = await visibleText(page.locator('main'))
    for (const told of [/Jul 2024/, /No consensus on incorporation/i, /Mar 2026/]) expect(today).toMatch(told)
  })

  itOnce('gives another address of an open form a form of its own, and closes it as a whole', async () => {
    await pwa.goto('#/articles/spam')
    await page.getByRole('button', { name: 'Add status' }).first().click()
    const article = page.locator('dialog.sheet [name="article"]')
    expect(await article.inputValue()).toBe('spam')
    await page.evaluate(() => {
      location.hash = '#/record?article=paperless-trading'
    })
    await expect.poll(() => article.inputValue()).toBe('paperless-trading')
    await page.keyboard.press('Escape')
    await page.locator('dialog.sheet').waitFor({ state: 'detached' })
    await expect.poll(() => new URL(page.url()).hash).toBe('#/articles/spam')
  })

  it('adds a status from a pasted text, and undoes it', async () => {
    await pwa.goto('#/reader')
    await page.locator('#reader-text').focus()
    await page.keyboard.insertText(TEXT)
    await page.keyboard.press('Tab')
    await page.keyboard.insertText('https://example.org/plenary')
    await page.keyboard.press('Tab')
    await page.keyboard.insertText('22 July 2021')
    await page.keyboard.press('Enter')
    const record = page.getByRole('button', { name: /^Add Un|^Add .*spam/i }).first()
    await record.waitFor()
    // Hearsay is a suggestion, apart from the others, and says why it was read.
    await page.locator('.rows.suggested li', { hasText: 'Suggestion: check' }).getByText('Why?').click()
    expect(await violations(page)).toEqual([])
    await record.click()
    await page.getByText('Choose a visibility.').waitFor()
    await page.getByRole('radio', { name: /^Private/ }).check()
    await record.click()
    await page.locator('.toasts').getByRole('button', { name: 'Undo' }).click()
    await page.locator('.toasts', { hasText: 'Undone' }).waitFor()
    await pwa.goto('#/mine')
    await page.locator('.rows', { hasText: 'withdrawn' }).waitFor()
  })

  itOnce('lists meetings by their last day, newest first', async () => {
    await pwa.goto('#/articles/source-code')
    await page.locator('main').getByRole('button', { name: 'Add status', exact: true }).click()
    const sheet = page.getByRole('dialog')
    await sheet.locator('[name="status"]').waitFor()
    const named = await sheet.locator('option', { hasText: ' Mar 2026' }).allTextContents()
    expect(named.map((text) => text.split(':')[0])).toEqual(['30 Mar 2026', '28 Mar 2026', '11 Mar 2026'])
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
  })

  itOnce('saves a meeting-log line in three taps, and withdraws it', async () => {
    await pwa.goto('#/room')
    // The most frequent speakers come first.
    const chips = page.locator('fieldset.chips').first().locator('.chip')
    expect((await chips.allTextContents()).slice(0, 3)).toEqual(['Australia', 'Japan', 'Singapore'])
    await page.locator('.chips').nth(0).getByRole('button').first().click()
    await page.locator('.chips').nth(1).getByRole('button').first().click()
    await page.getByRole('button', { name: 'supports', exact: true }).click()
    await page.locator('.private .rows li').waitFor()
    expect(await page.locator('.private .rows time').count()).toBe(1)
    await pressInRow(page, page.locator('.private .rows'), 'Withdraw')
    await expect.poll(() => page.locator('.private .rows li').count()).toBe(0)
    // It counts again, and stands on the page of its member, and in My entries.
    await page.locator('.toasts').getByRole('button', { name: 'Undo' }).click()
    await page.locator('.private .rows li').waitFor()
    await pwa.goto('#/members/au')
    await page.locator('.last-said li.own-private', { hasText: 'supports' }).waitFor()
    await pwa.goto('#/mine?kind=room')
    await pressInRow(page, page.locator('.rows'), 'Withdraw')
    await page.locator('.rows .gone', { hasText: 'Australia supports' }).waitFor()
    await pwa.goto('#/members/au')
    await page.locator('.private').first().waitFor()
    expect(await page.locator('.last-said li.own-private').count()).toBe(0)
  })

  itOnce('filters the meeting log by any name, saves one line on a double tap, and resets the form', async () => {
    await pwa.goto('#/room')
    const [who, what] = [page.locator('.chips').nth(0), page.locator('.chips').nth(1)]
    await who.locator('input').fill('etats-unis')
    await who.getByRole('button', { name: 'United States', exact: true }).click()
    await what.locator('input').fill('net neutr')
    await what.getByRole('button', { name: 'Open internet access', exact: true }).click()
    await page.getByRole('button', { name: 'objects', exact: true }).evaluate((button) => {
      for (let tap = 0; tap < 2; tap++) if (button instanceof HTMLElement) button.click()
    })
    await page.locator('.private .rows li', { hasText: 'Open internet access' }).waitFor()
    await expect.poll(() => who.locator('input').inputValue()).toBe('')
    expect(await page.locator('.private .rows li').count()).toBe(1)
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('chip')
    await who.locator('input').fill('nobody at all')
    await who.getByText('No results for “nobody at all”.').waitFor()
    await pressInRow(page, page.locator('.private .rows'), 'Withdraw')
    await expect.poll(() => page.locator('.private .rows li').count()).toBe(0)
  })

  itOnce(
    'saves a line on a small phone in three taps without scrolling, and writes it up on the page of its meeting',
    async () => {
      const before = page.viewportSize()
      await page.setViewportSize({ width: 360, height: 640 })
      await pwa.goto('#/room?meeting=2021-07-22-plenary')
      expect(await violations(page)).toEqual([])
      /** Taps what is in sight: Playwright would scroll to it otherwise. */
      const tap = async (button: Locator) => {
        const box = await button.boundingBox()
        const bar = await page.locator('.masthead nav').boundingBox()
        expect(box && bar && box.y + box.height <= bar.y).toBe(true)
        await button.click()
      }
      await page.locator('.chips input').fill('japan')
      await tap(page.locator('.chips').getByRole('button', { name: 'Japan', exact: true }))
      await page.locator('.chips input').fill('spam')
      await tap(page.locator('.chips').getByRole('button', { name: /\(spam\)/ }))
      await tap(page.getByRole('button', { name: 'provides information', exact: true }))
      await page.locator('.saved', { hasText: 'Japan: provides information' }).waitFor()
      expect(await page.evaluate(() => scrollY)).toBe(0)
      if (before) await page.setViewportSize(before)

      await pwa.goto('#/meetings/2021-07-22-plenary')
      const log = page.locator('section.log')
      await pressInRow(page, log, 'Correct')
      await log.getByLabel('Details (optional)').fill('Wants a footnote on scope')
      await page.keyboard.press('Control+Enter')
      await log.locator('li', { hasText: 'Wants a footnote on scope' }).waitFor()
      await log.getByRole('button', { name: 'Write up' }).click()
      expect(await violations(page)).toEqual([])
      await log.getByRole('radio', { name: /^Public/ }).check()
      await log.getByRole('button', { name: 'Add status' }).click()
      await log.waitFor({ state: 'detached' })
      await page.locator('.toast', { hasText: 'Saved' }).getByRole('button', { name: 'Undo' }).click()
      await log.locator('li', { hasText: 'Wants a footnote on scope' }).waitFor()
      await pressInRow(page, log, 'Make public')
      await log.locator('.flag', { hasText: 'Public' }).waitFor()

      // Found by its words from anywhere, and among the entries, where several are changed at once.
      await page.keyboard.press('/')
      await page.getByRole('combobox').fill('footnote scope')
      await page.getByRole('option', { name: /Wants a footnote on scope/ }).click()
      await page.waitForURL(/2021-07-22-plenary/)
      await pwa.goto('#/mine?kind=room&q=footnote')
      const rows = page.locator('main .rows > li:not(:has(.gone))')
      await expect.poll(() => rows.count()).toBe(1)
      await page.getByRole('button', { name: 'Select entries' }).click()
      expect(await violations(page)).toEqual([])
      const selection = page.getByRole('region', { name: 'Select entries' })
      await selection.getByRole('button', { name: /^Select all/ }).click()
      await selection.getByRole('button', { name: 'Withdraw', exact: true }).click()
      await selection.getByLabel('Reason', { exact: true }).fill('A slip')
      await selection.getByRole('button', { name: 'Withdraw one entry' }).click()
      await expect.poll(() => rows.count()).toBe(0)
    },
  )

  itOnce('shows what was written up in the window of a phone, and where the lines are', async () => {
    await page.setViewportSize({ width: 360, height: 640 })
    await pwa.goto('#/room?meeting=2021-07-22-plenary')
    await page.locator('.chips input').fill('japan')
    await page.locator('.chips').getByRole('button', { name: 'Japan', exact: true }).click()
    await page.locator('.chips input').fill('spam')
    await page
      .locator('.chips')
      .getByRole('button', { name: /\(spam\)/ })
      .click()
    await page.getByRole('button', { name: 'provides information', exact: true }).click()
    const log = page.locator('section.log')
    await log.getByRole('button', { name: 'Write up' }).click()
    await log.getByRole('radio', { name: /^Public/ }).check()
    await log.getByRole('button', { name: 'Add status' }).first().click()
    const toast = page.locator('.toast', { hasText: 'Saved' })
    await toast.waitFor()
    await log.getByText('No lines are left: they were written up or withdrawn.').waitFor()
    await toast.getByRole('button', { name: 'Undo' }).click()
    await page.setViewportSize(DESK)
  })

  itOnce('finds an article by a custom term, in the search and in the filter of the list', async () => {
    await pwa.goto('#/settings')
    await page.locator('#word-text').fill('encryption')
    await page.locator('#word-article').selectOption('spam')
    await page.getByRole('radio', { name: /^Public/ }).check()
    await page.locator('main').getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('button', { name: /encryption/ }).waitFor()
    await pwa.goto('#/?find=encryption')
    await expect.poll(() => page.locator('main a[href*="articles/spam"]').count()).toBeGreaterThan(0)
    await page.keyboard.press('/')
    const search = page.getByRole('dialog')
    await search.getByRole('combobox').fill('encryption')
    const option = search.getByRole('option')
    await expect.poll(() => option.first().textContent()).toContain('encryption')
    // Longer than the pause before own words are searched.
    await page.waitForTimeout(1000)
    expect(await option.filter({ hasText: 'Custom term' }).count()).toBe(0)
    await page.keyboard.press('Enter')
    await page.waitForURL(/articles\/spam/)
  })

  itOnce('shows what is confirmed of selected entries in the window of a phone', async () => {
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 360, height: 640 },
    ]) {
      await page.setViewportSize(viewport)
      await pwa.goto('#/')
      await pwa.goto('#/mine')
      await page.getByRole('button', { name: 'Select entries' }).click()
      const selection = page.getByRole('region', { name: 'Select entries' })
      await selection.getByRole('button', { name: /^Select all/ }).click()
      await selection.getByRole('button', { name: 'Make public', exact: true }).click()
      const confirm = selection.locator('.preview .btn.primary')
      const isInSight = () =>
        confirm.evaluate((button) => {
          const { left, top, width, height } = button.getBoundingClientRect()
          const found = document.elementFromPoint(left + width / 2, top + height / 2)
          return button.contains(found) && document.activeElement?.contains(button) === true
        })
      await expect.poll(isInSight, { message: `${viewport.width} px` }).toBe(true)
    }
    await page.setViewportSize(DESK)
  })

  itOnce('creates the report of the chosen meeting, and of another period on request', async () => {
    await pwa.goto('#/cable?meeting=2021-07-22-plenary')
    await page.getByRole('button', { name: 'Create', exact: true }).click()
    await expect.poll(() => page.inputValue('#cable-meeting')).toBe('2021-07-22-plenary')
    await expect.poll(() => visibleText(page.locator('main'))).toContain('Electronic contracts')
    await page.fill('#cable-from', '2021-07-01')
    await page.getByRole('button', { name: 'Create', exact: true }).click()
    await expect.poll(() => page.url()).toContain('from=2021-07-01&to=2021-07-22')
  })

  itOnce('saves comments per report, and the draft of a comment', async () => {
    const form = page.locator('.cable details', { has: page.locator('#own-text') })
    const open = async (hash: string) => {
      await pwa.goto('#/')
      await page.reload()
      await pwa.goto(hash)
      await form.locator('summary').click()
    }
    await open('#/cable?meeting=2021-07-22-plenary')
    for (const index of [1, 2]) {
      await page.fill('#own-text', 'We took note.')
      await page.selectOption('#own-source', { index })
      await form.getByRole('button', { name: 'Add', exact: true }).click()
    }
    await page.fill('#own-text', 'We would')
    await open('#/cable?meeting=2021-07-22-plenary')
    expect(await form.locator('li').allInnerTexts()).toEqual(Array(2).fill(expect.stringContaining('We took note.')))
    expect(await page.inputValue('#own-text')).toBe('We would')
    await open('#/cable?from=2021-01-01&to=2021-07-22')
    expect(await form.locator('li').count()).toBe(0)
    expect(await page.inputValue('#own-text')).toBe('')
  })

  itOnce('switches to French and Spanish', async () => {
    for (const [name, title] of [
      ['Français', 'Paramètres'],
      ['Español', 'Configuración'],
      ['English', 'Settings'],
    ]) {
      await pwa.goto('#/settings')
      await page
        .locator('.choices')
        .getByLabel(name ?? '')
        .check()
      await page.locator('h1', { hasText: title ?? '' }).waitFor()
    }
  })

  it('logs no console error', () => expect(pwa.errors).toEqual([]))
})
