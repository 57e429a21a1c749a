/**
 * Drafts: unsaved text of forms, each of the negotiation in which it was typed. Their rows are in IndexedDB, as what a
 * transaction has written survives a crash; forms read a mirror in memory, which is equal in all tabs. Beside a passphrase
 * they are in the memory of the tab alone, since what is typed may be private, and are discarded as it is locked. What is
 * typed in a locked tab is kept while it is unlocked.
 */
import { computed, effect, signal } from '@preact/signals'
import { changeRows, DRAFTS_CHANNEL } from '../../store/log/draft-rows'
import { whenRead } from '../start/load-data'
import { appData, openRow, timesLocked } from '../state'
import { placeForTyped } from './typed-words'

/** Longest time that a form waits for the rows, in ms. */
const LONGEST_WAIT = 1000

/** The mirror: drafts by key. */
const drafts = new Map<string, string>()
/** Keys at which the mirror is newer than the rows, until a transaction that wrote the same is complete. */
const unwritten = new Set<string>()

/** True while this tab sets a lock. */
const isLocking = signal(false)
const place = computed(() => {
  if (!appData.value) return null
  return isLocking.value && placeForTyped.value === 'storage' ? 'memory' : placeForTyped.value
})

/** Number of times that this tab was locked; `null` while it is not. */
const locks = computed(() => (appData.value?.isShut ? timesLocked.value : null))

const fullKey = (key: string): string => `${openRow.peek()?.slot ?? ''}${key}`

/** Text of a draft; `null` where there is none. */
export const readDraftText = (key: string): string | null => drafts.get(fullKey(key)) ?? null

/** Stores the text of a draft; `null` deletes it. */
export function writeDraftText(key: string, text: string | null): void {
  const name = fullKey(key)
  mirror(name, text)
  unwritten.add(name)
  if (place.peek() === 'storage') void sync()
}

interface DraftKey {
  readonly negotiation: string
  readonly key: string
}

/** The drafts of all negotiations. */
export const draftKeys = (): readonly DraftKey[] =>
  [...drafts.keys()].map((name) => {
    const at = name.indexOf('.')
    return at < 0 ? { negotiation: name, key: '' } : { negotiation: name.slice(0, at), key: name.slice(at) }
  })

/** Changes the drafts of the open negotiation by their key and text; `null` deletes one. */
export function changeDrafts(changed: (key: string, text: string) => string | null): void {
  const scope = fullKey('')
  for (const [name, text] of [...drafts]) {
    if (!name.startsWith(scope)) continue
    const key = name.slice(scope.length)
    const next = changed(key, text)
    if (next !== text) writeDraftText(key, next)
  }
}

function mirror(name: string, text: string | null): void {
  if (text === null) drafts.delete(name)
  else drafts.set(name, text)
}

/** Sets a lock: the rows are deleted first, and the drafts held in memory, or stored again where no lock was set. */
export async function holdDraftsWhile<T>(locking: () => Promise<T>): Promise<T> {
  isLocking.value = true
  try {
    const done = await locking()
    await whenRead()
    return done
  } finally {
    isLocking.value = false
  }
}

/**
 * Resolves when forms can read their drafts: once the data are there, and the rows are read or a second has passed, as a database
 * that does not answer must hold no form.
 */
export async function draftsReady(): Promise<void> {
  keepDrafts()
  await placed()
  await Promise.race([syncing, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))])
}

/** Resolves once it is known where drafts are: a screen may be loaded before the data. */
const placed = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = effect(() => {
      if (place.value === null) return
      resolve()
      queueMicrotask(() => stop())
    })
  })

/** Begins to store the drafts where the lock lets them be, and to follow other tabs. */
export function keepDrafts(): void {
  if (isKept) return
  isKept = true
  effect(() => {
    if (place.value === 'storage') for (const name of drafts.keys()) unwritten.add(name)
    void sync()
  })
  effect(() => {
    if (locks.value !== null) for (const all of [drafts, unwritten]) all.clear()
  })
  // Beside a lock, a tab wrote that did not know of it yet; or this one has not yet read that there is none any more.
  DRAFTS_CHANNEL.addEventListener('message', () => void whenRead().then(sync))
  // A turn that waits for another would go with the page.
  if (typeof window !== 'undefined') window.addEventListener('pagehide', () => void (unwritten.size > 0 && takeTurn()))
}
let isKept = false

/** Turns, one after another: each takes all that is unwritten by then. What failed is written by the next. */
let syncing: Promise<void> = Promise.resolve()
const sync = (): Promise<void> => (syncing = syncing.then(takeTurn))

async function takeTurn(): Promise<void> {
  try {
    if (place.peek() === 'storage') await syncRows()
    else if (place.peek() !== null) await changeRows({ clears: true })
  } catch {
    // All is unwritten still.
  }
}

/** Writes what is unwritten, and mirrors the rows but for what was typed meanwhile. */
async function syncRows(): Promise<void> {
  const texts = new Map([...unwritten].map((name) => [name, drafts.get(name) ?? null]))
  const rows = await changeRows({ texts })
  for (const [name, text] of texts) if (text === (drafts.get(name) ?? null)) unwritten.delete(name)
  if (place.peek() !== 'storage') return
  for (const name of [...drafts.keys(), ...rows.keys()]) if (!unwritten.has(name)) mirror(name, rows.get(name) ?? null)
}
