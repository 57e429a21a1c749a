/** Cached board: the last drawn board is shown before the app has loaded, and never shows stale statuses. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeBackup } from '../../bench/ended'
import { PWA_URL } from '../harness/builds'
import { offlinePwa, scratchFolder } from '../harness/fixtures'
import { boardIsKept, isBoardKept } from '../harness/last-board'
import { addObservation, openScreen, PARKED } from '../harness/record-screens'

const folder = scratchFolder()
const pwa = offlinePwa()
beforeAll(async () => {
  // Records the cached board before the app starts, and performs the action a test asks for.
  await pwa.page.addInitScript(`new MutationObserver((_, observer) => {
    const kept = document.querySelector('.last-board')
    if (!kept) return
    const isFirst = globalThis.keptText === undefined
    // Rows below the fold are drawn a moment later.
    globalThis.keptText = kept.querySelector('main').textContent
    globalThis.keptPhase = kept.querySelector('main tr:has(a[href="#/articles/spam"]) .phase')?.textContent
    if (!isFirst) return
    globalThis.keptDay = getComputedStyle(kept.querySelector('.dateline > *')).visibility
    const ask = sessionStorage.getItem('ask')
    sessionStorage.removeItem('ask')
    if (ask === 'press') kept.querySelector('.tally button').click()
    if (ask === 'type') {
      const field = kept.querySelector('main input[type="search"]')
      field.focus()
      field.value = 'spam'
    }
    if (ask === 'keys')
      for (const key of ['/', 'r', 'u', '?']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  }).observe(document, { childList: true, subtree: true, attributes: true })`)
})

/** Reloads the app. Resolves to the text of the cached board, `undefined` when none was shown. */
async function reopen(hash = '#/'): Promise<string | undefined> {
  await pwa.page.goto('about:blank')
  await pwa.page.goto(PWA_URL + hash)
  await pwa.page.locator('#app:not(.last-board) .foot').waitFor()
  return await pwa.page.evaluate(() => Reflect.get(globalThis, 'keptText'))
}
const told = () => pwa.page.locator('main').textContent()

beforeEach(async () => {
  await openScreen(pwa.page, '#/')
  await boardIsKept(pwa.page)
})

describe('the cached board', () => {
  it('has the same text as the board that the app draws', async () => {
    expect(await reopen()).toBe(await told())
    expect(await pwa.page.locator('#app').count()).toBe(1)
    expect(pwa.errors).toEqual([])
  })
  it.each(['#/?asOf=2021-07-22', '#/?theme=trust', '#/articles/spam'])('is not shown for %s', async (hash) => {
    expect(await reopen(hash)).toBeUndefined()
  })
  it('is not shown in another language', async () => {
    await pwa.page.locator('.langs button', { hasText: 'Français' }).click()
    await pwa.page.locator('html[lang="fr"]').waitFor()
    await boardIsKept(pwa.page)
    await pwa.page.evaluate(() => localStorage.setItem('plenary.lang', 'en'))
    expect(await reopen()).toBeUndefined()
  })
  it('hides relative dates on a later day', async () => {
    const inDays = async (days: number) => {
      await pwa.page.clock.setFixedTime(Date.now() + days * 86_400_000)
      return await reopen()
    }
    expect(await inDays(3)).toBeDefined()
    expect(await pwa.page.evaluate(() => Reflect.get(globalThis, 'keptDay'))).toBe('hidden')
    expect(await inDays(-3)).toBeUndefined()
    await pwa.page.clock.setFixedTime(Date.now())
  })
  it('replays a button press in the app', async () => {
    await pwa.page.evaluate(() => sessionStorage.setItem('ask', 'press'))
    await reopen()
    await pwa.page.locator('[aria-pressed="true"]').first().waitFor({ state: 'attached' })
  })
  it('replays the search key, and what was typed after it, in the app', async () => {
    await pwa.page.evaluate(() => sessionStorage.setItem('ask', 'keys'))
    await reopen()
    await expect.poll(() => pwa.page.locator('dialog.palette input').inputValue()).toBe('ru?')
    expect(await pwa.page.locator('dialog').count()).toBe(1)
  })
  it('replays typed text in the focused field', async () => {
    await pwa.page.evaluate(() => sessionStorage.setItem('ask', 'type'))
    await reopen()
    await expect.poll(() => pwa.page.locator('main input[type="search"]:focus').inputValue()).toBe('spam')
    await expect.poll(() => pwa.page.url()).toContain('spam')
  })
  it('is redrawn in the background after an entry is saved on another screen', async () => {
    await openScreen(pwa.page, '#/articles/cybersecurity')
    await addObservation(pwa.page, {
      article: 'cybersecurity',
      status: 'parked',
      date: '2026-11-01',
      source: 'https://example.org/aside',
      quote: 'Set aside',
    })
    await boardIsKept(pwa.page)
    expect(pwa.page.url()).toContain('#/articles/cybersecurity')
    expect(await pwa.page.title()).toContain('Cybersecurity')
    const kept = await reopen()
    expect(kept).toBe(await told())
    expect(kept).toContain('Parked')
    expect(pwa.errors).toEqual([])
  })
  it('blanks the status of an article with a new entry until it is redrawn', async () => {
    const phase = () => pwa.page.evaluate(() => Reflect.get(globalThis, 'keptPhase'))
    await reopen()
    expect(await phase()).toBe('Concluded')
    await addObservation(pwa.page, PARKED)
    // Blank, or redrawn since; never the old status.
    expect(await reopen()).toBeDefined()
    expect(['', 'Parked']).toContain((await phase())?.trim())
    await boardIsKept(pwa.page)
    expect(await reopen()).toBe(await told())
    expect(await phase()).toBe('Parked')
    expect(pwa.errors).toEqual([])
  })
  it('shows only the name of an article marked as stale', async () => {
    await pwa.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('plenary')
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('meta', 'readwrite')
            transaction.objectStore('meta').put({ key: 'board-moved', value: ['spam'] })
            transaction.oncomplete = () => resolve(opening.result.close())
          }
        }),
    )
    const whole = await told()
    const kept = await reopen()
    expect(kept).toHaveLength(whole?.length ?? 0)
    expect(kept).not.toBe(whole)
    expect(kept).toContain('(spam)')
    const phase = await pwa.page.evaluate(() => Reflect.get(globalThis, 'keptPhase'))
    expect(phase.trim()).toBe('')
  })
  it('is stored before a restore is reported as done', async () => {
    await openScreen(pwa.page, '#/files')
    await pwa.page.setInputFiles('#files-file', await makeBackup(folder, 500))
    await pwa.page.locator('.preview .btn.primary').click()
    await pwa.page
      .getByRole('status')
      .filter({ hasText: /^Restored/ })
      .waitFor()
    expect(await isBoardKept(pwa.page)).toBe(true)
    expect(await reopen()).toBe(await told())
    expect(pwa.errors).toEqual([])
  })
})
