/**
 * Drafts: unsaved text of forms, each of the negotiation in which it was typed. Their rows are in IndexedDB, as what a
 * transaction has written survives a crash; forms read a mirror in memory, which is equal in all tabs. Beside a passphrase
 * they are in the memory of an unlocked tab alone, since what is typed may be private; in a locked tab nowhere.
 */
import { computed, effect, signal } from '@preact/signals'
import { changeRows, DRAFTS_CHANNEL } from '../store/draft-rows'
import { writeLocal } from '../store/local-storage'
import { whenRead } from './load-data'
import { oldDraftKeys, oldDrafts } from './old-drafts'
import { appData } from './state'
import { placeForTyped } from './typed-words'

/** Longest time that a form waits for the rows, in ms. */
const LONGEST_WAIT = 1000

/** The mirror: drafts by key. */
const drafts = new Map<string, string>()
/** Changes that no transaction has taken yet, or that failed. */
const waiting = new Map<string, string | null>()
let clears = false
/** True where the rows may have what the mirror lacks. */
let isStale = false

/** True while this tab sets a lock. */
const isLocking = signal(false)
const place = computed(() => {
  if (!appData.value) return null
  return isLocking.value && placeForTyped.value === 'storage' ? 'memory' : placeForTyped.value
})

const fullKey = (key: string): string => `${appData.peek()?.pack.id ?? ''}${key}`

/** Text of a draft; `null` where there is none. */
export const readDraftText = (key: string): string | null =>
  place.value === 'nowhere' ? null : (drafts.get(fullKey(key)) ?? null)

/** Stores the text of a draft; `null` deletes it. */
export function writeDraftText(key: string, text: string | null): void {
  if (place.peek() === 'nowhere') return
  const name = fullKey(key)
  apply(name, text)
  if (place.peek() !== 'storage') return
  waiting.set(name, text)
  void sync()
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

/** Resolves when forms can read their drafts; after a second too, as a database that does not answer must hold no form. */
export async function draftsReady(): Promise<void> {
  keepDrafts()
  await Promise.race([syncing, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))])
}

/** Begins to store the drafts where the lock lets them be, and to follow other tabs. */
export function keepDrafts(): void {
  if (isKept) return
  isKept = true
  effect(() => {
    if (place.value === 'storage') store()
    else if (place.value !== null) deleteRows()
    if (place.value === 'nowhere') drafts.clear()
  })
  DRAFTS_CHANNEL.addEventListener('message', () => {
    if (place.peek() === 'storage') isStale = true
    // Another tab wrote before it knew of the lock.
    else clears = true
    void sync()
  })
  // Changes that wait for a transaction to end would go with the page.
  if (typeof window !== 'undefined') window.addEventListener('pagehide', () => void (waiting.size > 0 && syncOnce()))
}
let isKept = false

function store(): void {
  for (const [key, text] of drafts) waiting.set(key, text)
  for (const { key, text } of oldDrafts()) if (!drafts.has(key)) drafts.set(key, text)
  isStale = true
  void sync()
}

function deleteRows(): void {
  waiting.clear()
  clears = true
  for (const key of oldDraftKeys()) writeLocal(key, null)
  void sync()
}

/** The transactions that run, one at a time: what is typed meanwhile is written by the next. */
let syncing: Promise<void> | null = null
const sync = (): Promise<void> => (syncing ??= syncAll())

async function syncAll(): Promise<void> {
  let isDone: boolean
  do isDone = await syncOnce()
  while (isDone && (clears || isStale || waiting.size > 0))
  syncing = null
}

/** Writes what waits, and reads the rows into the mirror. Resolves to false where it failed: all waits for the next write. */
async function syncOnce(): Promise<boolean> {
  const [texts, isCleared] = [new Map(waiting), clears]
  const old = isStale && place.peek() === 'storage' ? oldDrafts() : []
  const additions = new Map(old.flatMap(({ key, text }) => (texts.has(key) ? [] : [[key, text]])))
  waiting.clear()
  clears = isStale = false
  try {
    mirror(await changeRows({ clears: isCleared, texts, additions }))
    for (const { name } of old) writeLocal(name, null)
    return true
  } catch {
    if (!clears) for (const [key, text] of texts) if (!waiting.has(key)) waiting.set(key, text)
    clears ||= isCleared
    isStale = true
    return false
  }
}

/** Takes over rows, unless they are deleted by now. What was typed since they were read is newer. */
function mirror(rows: ReadonlyMap<string, string>): void {
  if (place.peek() !== 'storage' || clears) return
  drafts.clear()
  for (const changes of [rows, waiting]) for (const [key, text] of changes) apply(key, text)
}

function apply(key: string, text: string | null): void {
  if (text === null) drafts.delete(key)
  else drafts.set(key, text)
}
