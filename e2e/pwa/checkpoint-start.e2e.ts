/** Start from the checkpoint: the board is drawn before the log is read, answers at once, and is never stale. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeBackup } from '../../bench/ended'
import { PWA_URL } from '../../testing/browsers/builds'
import { checkpointIsSaved, isCheckpointSaved } from '../../testing/browsers/checkpoint'
import { offlinePwa, scratchFolder } from '../../testing/browsers/fixtures'
import { addObservation, openScreen, PARKED } from '../../testing/browsers/record-screens'

const folder = scratchFolder()
const pwa = offlinePwa()
beforeAll(async () => {
  // Notes what is drawn before the log is read, and performs the action a test asks for before the app is there.
  await pwa.page.addInitScript(`{
    globalThis.rows = () => [...document.querySelectorAll('.lede, .next, .tally, .instrument, main tr.a')].map((row) => row.textContent)
    const getAll = IDBObjectStore.prototype.getAll
    IDBObjectStore.prototype.getAll = function (...args) {
      if (this.name === 'batches' || this.name === 'packs') globalThis.early ??= rows()
      return getAll.apply(this, args)
    }
    // An empty page between two openings has no storage.
    const store = location.protocol === 'about:' ? new Map() : sessionStorage
    const { ask } = store
    delete store.ask
    const keys = (list) => list.forEach((key) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })))
    const open = IDBFactory.prototype.open
    if (ask === 'keys')
      IDBFactory.prototype.open = function (...args) {
        IDBFactory.prototype.open = open
        setTimeout(() => keys(['/', 'r', 'u', '?']))
        return open.apply(this, args)
      }
    if (ask === 'press' || ask === 'type')
      new MutationObserver((_, observer) => {
        if (!document.querySelector('main table')) return
        observer.disconnect()
        globalThis.isEarly = globalThis.early === undefined
        if (ask === 'press') return document.querySelector('.tally button').click()
        document.querySelector('.filter-line button').click()
        new MutationObserver((_, observer) => {
          const field = document.querySelector('main input[type="search"]')
          if (!field) return
          observer.disconnect()
          field.focus()
          field.value = 'spam'
          field.dispatchEvent(new Event('input', { bubbles: true }))
        }).observe(document, { childList: true, subtree: true })
      }).observe(document, { childList: true, subtree: true })
  }`)
})

/** Reloads the app. Resolves to the lines of the board from before the log was read, none when there was no board. */
async function reopen(hash = '#/'): Promise<readonly string[]> {
  await pwa.page.goto('about:blank')
  await pwa.page.goto(PWA_URL + hash)
  await pwa.page.locator('main h1').waitFor()
  while (!(await pwa.page.evaluate(() => Array.isArray(Reflect.get(globalThis, 'early')))))
    await pwa.page.waitForTimeout(50)
  // The button is there once the log is read.
  await pwa.page.locator('footer.foot button', { hasText: 'Copy link' }).waitFor({ state: 'attached' })
  return await pwa.page.evaluate(() => Reflect.get(globalThis, 'early'))
}
const shown = async (): Promise<readonly string[]> => await pwa.page.evaluate(() => Reflect.get(globalThis, 'rows')())
/** The rows in sight are drawn first. */
const expectSame = async (early: readonly string[]) => {
  expect(early.length).toBeGreaterThan(10)
  expect(await shown()).toEqual(expect.arrayContaining([...early]))
}
const isEarly = () => pwa.page.evaluate(() => Reflect.get(globalThis, 'isEarly'))
const ask = (what: string) => pwa.page.evaluate((what) => sessionStorage.setItem('ask', what), what)

beforeEach(async () => {
  await openScreen(pwa.page, '#/')
  await checkpointIsSaved(pwa.page)
})

describe('the board from the checkpoint', () => {
  it('has the same text as the board from the log', async () => {
    const early = await reopen()
    await expectSame(early)
    expect(pwa.errors).toEqual([])
  })
  it('is drawn with filters', async () => {
    await expectSame(await reopen('#/?phase=concluded'))
  })
  it('is found by another name of an article', async () => {
    const early = await reopen('#/?find=e-signatures')
    expect(early.filter((line) => line.startsWith('Electronic authentication and electronic signatures'))).toHaveLength(
      1,
    )
    expect(await shown()).toEqual(early)
  })
  it('is drawn for another day, but for the sources, which the checkpoint does not hold', async () => {
    const early = await reopen('#/?asOf=2021-07-22')
    const lines = await shown()
    expect(early.length).toBeGreaterThan(10)
    expect(early.every((line) => lines.some((whole) => whole.startsWith(line.replace(/…$/, ''))))).toBe(true)
  })
  it.each(['#/?list=1', '#/?source=pack', '#/articles/spam'])('waits for the log for %s', async (hash) => {
    expect(await reopen(hash)).toEqual([expect.stringContaining('Loading the data on this device')])
    await pwa.page.locator('main h1:not([aria-busy] *)').waitFor()
    expect(pwa.errors).toEqual([])
  })
  it('answers a button before the log is read', async () => {
    await ask('press')
    await reopen()
    expect(await isEarly()).toBe(true)
    await pwa.page.locator('[aria-pressed="true"]').first().waitFor({ state: 'attached' })
  })
  it('takes typed text before the log is read', async () => {
    await ask('type')
    await reopen()
    expect(await isEarly()).toBe(true)
    await expect.poll(() => pwa.page.locator('main input[type="search"]:focus').inputValue()).toBe('spam')
    await expect.poll(() => pwa.page.url()).toContain('spam')
  })
  it('keeps the search key, and what was typed after it, before the app is loaded', async () => {
    await ask('keys')
    await reopen()
    await expect.poll(() => pwa.page.locator('dialog.palette input').inputValue()).toBe('ru?')
    expect(await pwa.page.locator('dialog').count()).toBe(1)
  })
  it('shows an entry that came since', async () => {
    await addObservation(pwa.page, PARKED)
    const early = await reopen()
    expect(early.join()).toContain('1Parked')
    await expectSame(early)
    expect(pwa.errors).toEqual([])
  })
  it('is saved before a restore is reported as done', async () => {
    await openScreen(pwa.page, '#/files')
    await pwa.page.setInputFiles('#files-file', await makeBackup(folder, 500))
    await pwa.page.getByRole('radio', { name: /^Replace what is here/ }).check()
    await pwa.page.locator('.preview .btn.primary').click()
    await pwa.page
      .getByRole('status')
      .filter({ hasText: /^Restored/ })
      .waitFor()
    expect(await isCheckpointSaved(pwa.page)).toBe(true)
    const early = await reopen()
    await expectSame(early)
    expect(pwa.errors).toEqual([])
  })
})
