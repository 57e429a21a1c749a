/**
 * Data-at-rest soak test: `npm run soak-files` uses the app under a passphrase for an hour, in Chromium with the extension
 * and in Firefox, opening every screen, typing, capturing, locking, killing and restoring, and searches the profiles for
 * the private words after each kill. `MINUTES` sets the time. Needs `npm run build`.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { Draft } from '../../extension/messages'
import { PWA_URL } from '../../testing/browsers/builds'
import { openChromiumWithExtension } from '../../testing/browsers/chromium'
import { openExtensionPage } from '../../testing/browsers/extension'
import { runOnSite, type Site } from '../../testing/browsers/faults/site'
import { openFirefox } from '../../testing/browsers/firefox'
import {
  ADDRESSES,
  CONTROL,
  openScreen,
  SAVED,
  saveUnderLock,
  setPassphrase,
  type Tab,
  typedOn,
  typeEverywhere,
  unlock,
  until,
  WORDS,
} from '../../testing/browsers/private-use'
import { filesWith } from '../../testing/browsers/profile-files'

const minutes = Number(process.env.MINUTES ?? 60)
const captured = (part: string) => `lyonesse-captured-${part}`
const CAPTURED = ['quote', 'paragraph', 'note', 'title', 'person', 'address'].map(captured)

/** One round of use: every screen is opened and typed into, at last with a note in sight and half a sentence in the log. */
async function useScreens(tab: Tab): Promise<void> {
  for (const address of ADDRESSES) {
    await openScreen(tab, address)
    await typeEverywhere(tab, typedOn(address))
    await sleep(200)
  }
  await openScreen(tab, 'articles/spam')
  await until(tab, `[...document.querySelectorAll('textarea')].some(({ value }) => value.includes('${SAVED}'))`)
}

interface Searched {
  rounds: number
  files: number
  bytes: number
  found: string[]
}

function search(folder: string, into: Searched): void {
  const control = filesWith(folder, [CONTROL])
  if (control.length === 0) throw new Error('the search finds nothing')
  into.found.push(...filesWith(folder, [...WORDS, ...CAPTURED]))
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  into.rounds++
  into.files = files.length
  into.bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
}

/** A private capture, of another sentence in each round. */
const draft = (round: number): Draft => ({
  negotiation: 'wto-ecommerce',
  article: 'spam',
  status: 'clean',
  date: '2021-07-22',
  layer: 'private',
  place: {
    url: `https://www.wto.org/${captured('address')}.htm`,
    title: captured('title'),
    lang: 'en',
    published: null,
  },
  quote: `${captured('quote')} ${round}`,
  paragraph: `${captured('quote')} ${round} ${captured('paragraph')}`,
  paragraphNumber: 0,
  speaker: { person: captured('person'), role: null, members: [] },
  note: captured('note'),
})

const chromiumTab = (page: Page): Tab => ({
  goto: (address) => page.goto(`${PWA_URL}#/${address}`),
  run: (script) => page.evaluate(script),
})

async function chromiumRound(site: Site, profileDir: string, isFirst: boolean, searched: Searched): Promise<void> {
  const args = isFirst ? [] : ['--restore-last-session']
  const chromium = await openChromiumWithExtension({ pwaPort: site.port, profileDir, args })
  // One of the restored tabs is left, locked.
  for (const restored of chromium.context.pages().slice(3)) await restored.close()
  const page = await chromium.context.newPage()
  const tab = chromiumTab(page)
  await (isFirst ? setPassphrase(tab) : unlock(tab))
  if (isFirst) await saveUnderLock(tab)
  const own = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
  await own.ask('keep', { drafts: [draft(searched.rounds)] })
  await own.page.close()
  await useScreens(tab)
  await until({ ...tab, run: async () => (await waiting(chromium)) === 0 }, 'nothing waits in the extension')
  // Session files are written every few seconds, and the extension's freed files go within a minute.
  await sleep(isFirst ? 5000 : 62_000)
  await chromium.kill()
  search(profileDir, searched)
}

async function waiting({
  context,
  extensionId,
}: Awaited<ReturnType<typeof openChromiumWithExtension>>): Promise<number> {
  const { page, ask } = await openExtensionPage(context, extensionId, 'options/index.html')
  const { length } = await ask('waiting', {})
  await page.close()
  return length
}

async function firefoxRound(site: Site, profileDir: string, isFirst: boolean, searched: Searched): Promise<void> {
  const prefs = { 'browser.sessionstore.interval': 1000, 'browser.sessionstore.resume_from_crash': true }
  const firefox = await openFirefox({ pwaPort: site.port, profileDir, prefs })
  const page = await firefox.openPage()
  await page.goto(PWA_URL)
  const tab: Tab = {
    goto: (address) => page.goto(`${PWA_URL}#/${address}`),
    run: (script) => page.evaluate(script),
  }
  await (isFirst ? setPassphrase(tab) : unlock(tab))
  if (isFirst) await saveUnderLock(tab)
  await useScreens(tab)
  await sleep(5000)
  // As after a kill: the browser writes nothing more.
  firefox.browser.process()?.kill('SIGKILL')
  await firefox.close().catch(() => {})
  search(profileDir, searched)
}

const ROUNDS = { Chromium: chromiumRound, Firefox: firefoxRound } as const

async function soak(site: Site): Promise<boolean> {
  const end = Date.now() + minutes * 60_000
  console.log(`${minutes} minutes, ${WORDS.length + CAPTURED.length} words.`)
  const devices = Object.entries(ROUNDS).map(([name, round]) => ({
    name,
    round,
    profileDir: mkdtempSync(join(tmpdir(), 'plenary-files-')),
    searched: { rounds: 0, files: 0, bytes: 0, found: [] } as Searched,
  }))
  while (Date.now() < end)
    for (const { name, round, profileDir, searched } of devices) {
      await round(site, profileDir, searched.rounds === 0, searched)
      console.log(`${name}, round ${searched.rounds}: ${searched.found.length} found`)
    }
  for (const { name, profileDir, searched } of devices) {
    const { rounds, files, bytes, found } = searched
    console.log(`${name}: ${rounds} kills, ${files} files, ${(bytes / 1e6).toFixed(1)} MB, ${found.length} found`)
    for (const one of new Set(found)) console.log(`  ${one}`)
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 })
  }
  return devices.every(({ searched }) => searched.found.length === 0)
}

await runOnSite(soak)
