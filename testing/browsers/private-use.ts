/** Use of the app under a lock with a marker word in everything private, for tests that search the browser's files for it. */
import { setTimeout as sleep } from 'node:timers/promises'
import { KNOWN_SCREENS, SCREENS } from '../../pwa/model/screens'
import { packBody } from '../../pwa/store/texts/pack-body'
import type { Entry } from '../../shared/domain/entries/entries'
import { recordsWith } from '../canary'
import { paragraphsWith } from '../stored-text'
import { PASSPHRASE } from './faults/records'

const IDS: Partial<Record<(typeof KNOWN_SCREENS)[number], string>> = {
  article: 'spam',
  member: 'no',
  meeting: '2021-07-22-plenary',
  correct: 'private-observation-0001',
  text: 'private-text',
}
/** Every screen, and what opens above one. */
export const ADDRESSES: readonly string[] = [
  ...KNOWN_SCREENS.map((screen) => SCREENS[screen].path.replace(':id', IDS[screen] ?? '')),
  'matrix?cell=spam/no',
]

/** In what is saved, in what is typed, and in the public entries, which a search must find or it finds nothing. */
export const SAVED = 'zanzibar-saved'
export const TYPED = 'atlantis-typed'
export const CONTROL = 'ruritania-spoke-in-plenary'

/** The word typed on a screen. */
export const typedOn = (address: string): string => `${TYPED}-${address.replaceAll(/[^a-z]+/g, '-')}`
const savedIn = (kind: string): string => `${SAVED}-${kind}`

/** The body of the text. It lies compressed: of what lies in the clear its digest and the middle of it are found. */
const BODY = await packBody(paragraphsWith(savedIn('body')))
const BODY_AT_REST = [BODY.id, BODY.packed.slice(40, 80)]
const named = (entry: Entry): Entry =>
  entry.kind === 'text' ? { ...entry, fields: { ...entry.fields, digest: BODY.id } } : entry

/** One private entry of each kind, each with a word of its own. The note is an open one, in a field of its article. */
const PRIVATE: readonly Entry[] = recordsWith('', 'private').flatMap(({ kind }) =>
  recordsWith(savedIn(kind), 'private')
    .filter((entry) => entry.kind === kind)
    .map((entry) => (entry.kind === 'note' ? { ...entry, redLine: false } : named(entry))),
)
const ENTRIES: readonly Entry[] = [...PRIVATE, ...recordsWith(CONTROL, 'public')]

/** All words that no file may hold: the passphrase, one of each saved kind, one typed on each screen. */
export const WORDS: readonly string[] = [
  PASSPHRASE,
  ...PRIVATE.map(({ kind }) => savedIn(kind)),
  savedIn('body'),
  ...BODY_AT_REST,
  ...ADDRESSES.map(typedOn),
]

/** A tab of the app in either browser. */
export interface Tab {
  readonly goto: (address: string) => Promise<unknown>
  readonly run: (script: string) => Promise<unknown>
}

const TIMEOUT_MS = 20_000

/** Polls a script of the page until it says true. Rejects after 20 s. */
export async function until(tab: Tab, script: string): Promise<void> {
  for (const end = Date.now() + TIMEOUT_MS; Date.now() < end; await sleep(100)) if (await tab.run(script)) return
  throw new Error(`not so within ${TIMEOUT_MS} ms: ${script}`)
}

const isDrawn = `!document.querySelector('[aria-busy="true"]') && document.querySelector('main h1') !== null`

/** Opens an address and waits until its screen is drawn. */
export async function openScreen(tab: Tab, address: string): Promise<void> {
  await tab.goto(address)
  await until(tab, isDrawn)
  await sleep(300)
}

/** Fills fields by id, as an input event of the user's would, and submits the form of the last. */
async function submit(tab: Tab, fields: Readonly<Record<string, string>>): Promise<void> {
  const ids = Object.keys(fields)
  await until(tab, `document.getElementById('${ids.at(-1)}') !== null`)
  for (const [id, value] of Object.entries(fields))
    await tab.run(
      `{ const field = document.getElementById('${id}'); field.value = '${value}'; field.dispatchEvent(new Event('input', { bubbles: true })) }`,
    )
  await tab.run(`document.getElementById('${ids.at(-1)}').form.requestSubmit()`)
}

/** Sets the passphrase in the settings. */
export async function setPassphrase(tab: Tab): Promise<void> {
  await openScreen(tab, 'settings')
  await submit(tab, { 'lock-set-next': PASSPHRASE, 'lock-set-again': PASSPHRASE })
  await until(tab, `document.body.textContent.includes('Passphrase set')`)
}

/** Unlocks the private entries in the settings. */
export async function unlock(tab: Tab): Promise<void> {
  await openScreen(tab, 'settings')
  await submit(tab, { 'lock-unlock-now': PASSPHRASE })
  await until(tab, `document.body.textContent.includes('Unlocked in this window')`)
}

/** Saves the entries through the store module, which has a key of its own. */
export const saveUnderLock = (tab: Tab): Promise<unknown> =>
  tab.run(`(async () => {
    const store = await import('/store-now.js')
    await store.unlock(${JSON.stringify(PASSPHRASE)})
    await store.saveEntries(${JSON.stringify(ENTRIES)}, ${JSON.stringify([BODY])})
  })()`)

/** Types into every text field in sight, those of the search and the filter included, as an input event of the user's would. */
export const typeEverywhere = (tab: Tab, words: string): Promise<unknown> =>
  tab.run(`{
  for (const details of document.querySelectorAll('details')) details.open = true
  for (const field of document.querySelectorAll('main textarea, main input:is([type=text], [type=search]):not([readonly]), dialog textarea, dialog input[type=text]')) {
    const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
    Object.getOwnPropertyDescriptor(prototype, 'value').set.call(field, field.value + ' ${words}')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}`)
