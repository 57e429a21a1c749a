/** Private words under a lock are in no file of the browser's: session, form history, local storage, after a kill too. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { PWA_URL } from '../../testing/browsers/builds'
import { importStore } from '../../testing/browsers/faults/device'
import { devicePerTest } from '../../testing/browsers/faults/fixture'
import { appReady } from '../../testing/browsers/faults/kill'
import { PASSPHRASE } from '../../testing/browsers/faults/records'
import { openFirefox } from '../../testing/browsers/firefox'
import {
  ADDRESSES,
  CONTROL,
  openScreen,
  SAVED,
  saveUnderLock,
  setPassphrase,
  type Tab,
  TYPED,
  typedOn,
  typeEverywhere,
  unlock,
  until,
  WORDS,
} from '../../testing/browsers/private-use'
import { filesWith } from '../../testing/browsers/profile-files'
import { removeFolder } from '../../testing/browsers/remove-folder'

const IN_FILES = { hasWorker: true, hasWindows: true }

/** Every field of the page that the browser would write down. */
const FIELDS_IN_FILES = `[...document.querySelectorAll('input, textarea, select')]
  .filter((field) => field.getAttribute('autocomplete') !== 'off' && field.type !== 'password')
  .map((field) => field.outerHTML)`

/** Texts of the storages that the browser writes to files in its own time. */
const STORED = 'JSON.stringify([localStorage, sessionStorage])'

/** Addresses of the screens with text fields. */
const WITH_FIELDS = [
  'articles/spam',
  'room',
  'matrix?cell=spam/no',
  'cable',
  'reader',
  'receive',
  'record',
  'add?kind=meeting',
  'settings',
  '',
  'lookup',
]

/** Sets the lock, saves what is private, and opens screens, typing into their fields. */
async function use(tab: Tab, addresses: readonly string[]): Promise<void> {
  await setPassphrase(tab)
  await saveUnderLock(tab)
  for (const address of addresses) {
    await openScreen(tab, address)
    expect([address, await tab.run(FIELDS_IN_FILES)]).toEqual([address, []])
    await typeEverywhere(tab, typedOn(address))
    // The address follows a moment after the last key.
    await sleep(500)
    expect([address, await tab.run('location.href')]).toEqual([address, expect.not.stringContaining(TYPED)])
    // Not each is in a file by now.
    expect([address, await tab.run(STORED)]).toEqual([address, expect.not.stringContaining(TYPED)])
  }
  await openScreen(tab, 'texts/private-text')
  await until(tab, `document.querySelector('.text-parts') !== null`)
  await openScreen(tab, 'articles/spam')
  // The saved note is in its field, and what was typed is still there: the test looks for words that were in sight.
  const fields = () => tab.run(`[...document.querySelectorAll('textarea')].map((field) => field.value).join()`)
  await expect.poll(fields).toContain(SAVED)
  await expect.poll(fields).toContain(TYPED)
}

const chromiumTab = (page: Page): Tab => ({
  goto: (address) => page.goto(`${PWA_URL}#/${address}`),
  run: (script) => page.evaluate(script),
})

describe('private words under a lock', () => {
  const own = devicePerTest(IN_FILES)

  it('are in no file of Chromium, after a kill and a new start too', async () => {
    const page = await own.device.openTab()
    await appReady(page)
    await use(chromiumTab(page), ADDRESSES)
    // Session files are written every few seconds.
    await sleep(5000)
    await own.device.kill()
    expect(filesWith(own.device.profileDir, WORDS)).toEqual([])
    expect(filesWith(own.device.profileDir, [CONTROL])).not.toEqual([])
    expect(filesWith(own.device.profileDir, ['articles/spam'])).toContainEqual(expect.stringContaining('Sessions'))
    const again = await own.device.openTab()
    await appReady(again)
    await again.goto(`${PWA_URL}#/articles/spam`)
    await sleep(4000)
    await own.device.close()
    expect(filesWith(own.device.profileDir, WORDS)).toEqual([])
  }, 180_000)

  it('are in no file of Firefox', async () => {
    const profileDir = mkdtempSync(join(tmpdir(), 'plenary-firefox-'))
    const prefs = { 'browser.sessionstore.interval': 1000 }
    const firefox = await openFirefox({ pwaPort: own.site.port, profileDir, prefs })
    try {
      const page = await firefox.openPage()
      await page.goto(PWA_URL)
      const tab = {
        goto: (address: string) => page.goto(`${PWA_URL}#/${address}`),
        run: (script: string) => page.evaluate(script),
      }
      await use(tab, WITH_FIELDS)
      await sleep(5000)
      // While it runs, as after a kill, and once it is closed.
      expect(filesWith(profileDir, WORDS)).toEqual([])
      expect(filesWith(profileDir, ['articles/spam'])).toContainEqual(expect.stringContaining('sessionstore'))
    } finally {
      await firefox.close()
    }
    expect(filesWith(profileDir, WORDS)).toEqual([])
    removeFolder(profileDir)
  }, 180_000)
})

describe('private words on the screen', () => {
  const own = devicePerTest()

  it('leave the screen when the lock is shut, drafts too', async () => {
    const page = await own.device.openTab()
    await appReady(page)
    await importStore(page)
    await page.evaluate(async (passphrase) => window.store.setLock(passphrase), PASSPHRASE)
    const tab = chromiumTab(page)
    await unlock(tab)
    for (const address of WITH_FIELDS) {
      await openScreen(tab, address)
      await typeEverywhere(tab, TYPED)
    }
    await page.goto(`${PWA_URL}#/room`)
    await page.fill('#room-words', TYPED)
    await page.evaluate(() => window.store.shutLock())
    const values = () =>
      page.evaluate(
        `[...document.querySelectorAll('input, textarea')].map((field) => field.value).join() +
          document.documentElement.outerHTML + location.href + document.title`,
      )
    await expect.poll(values).not.toContain(TYPED)
    for (const address of ['?find=a', 'lookup']) {
      await unlock(tab)
      await openScreen(tab, address)
      await typeEverywhere(tab, TYPED)
      await expect.poll(values).toContain(TYPED)
      await sleep(500)
      await page.evaluate(() => window.store.shutLock())
      await expect.poll(values).not.toContain(TYPED)
    }
    for (const address of WITH_FIELDS) {
      await openScreen(tab, address)
      expect(await values(), address).not.toContain(TYPED)
    }
  }, 120_000)

  it('are not shown by a save that ends after the lock is shut', async () => {
    const [page, other] = [await own.device.openTab(), await own.device.openTab()]
    for (const tab of [page, other]) {
      await appReady(tab)
      await importStore(tab)
    }
    await page.evaluate(async (passphrase) => window.store.setLock(passphrase), PASSPHRASE)
    await unlock(chromiumTab(page))
    // A slow disk: the second copy is held, and with it the end of the save.
    await other.evaluate(
      () =>
        new Promise<void>((held) => {
          void navigator.locks.request('plenary-second-copy', () => {
            held()
            return new Promise((release) => addEventListener('release', release))
          })
        }),
    )
    await page.goto(`${PWA_URL}#/room`)
    for (const index of [0, 1]) await page.locator('.chips').nth(index).locator('.chip').first().click()
    await page.fill('#room-words', SAVED)
    await page.getByRole('button', { name: 'supports', exact: true }).click()
    await sleep(500)
    await other.evaluate(() => window.store.shutLock())
    await page.getByText('One entry is locked').waitFor()
    await other.evaluate(() => dispatchEvent(new Event('release')))
    await sleep(1000)
    expect(await page.locator('.toasts').textContent()).not.toMatch(/supports/)
    for (const address of ['room', 'mine', 'list']) {
      await page.goto(`${PWA_URL}#/${address}`)
      await sleep(500)
      expect(await page.evaluate('document.documentElement.outerHTML'), address).not.toContain(SAVED)
    }
  }, 60_000)
})

describe('the codes of a delegation', () => {
  const own = devicePerTest(IN_FILES)

  it('are in no file of Chromium after they were pasted', async () => {
    const page = await own.device.openTab()
    await appReady(page)
    const secrets = ['create', 'recover'].map((kind) => `plenary-${kind}:lyonesse-code-of-${kind}`)
    const fields = {
      create: ['Create a delegation', 'Server code'],
      recover: ['Use a recovery key', 'Recovery key'],
    } as const
    await page.goto(`${PWA_URL}#/delegation`)
    for (const [at, [choice, field]] of Object.values(fields).entries()) {
      await page.getByRole('radio', { name: choice }).check()
      await page.getByLabel(field, { exact: true }).fill(secrets[at] ?? '')
      await page.getByRole('button', { name: /^(Create|Join)/ }).click()
      await page.locator('main [role=alert], main .err').first().waitFor()
      await page.goto(`${PWA_URL}#/articles/spam`)
      await page.goto(`${PWA_URL}#/delegation`)
    }
    await sleep(5000)
    await own.device.kill()
    expect(filesWith(own.device.profileDir, secrets)).toEqual([])
    expect(filesWith(own.device.profileDir, ['articles/spam'])).toContainEqual(expect.stringContaining('Sessions'))
  }, 120_000)
})
