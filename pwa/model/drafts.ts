/**
 * Drafts: unsaved text of forms. In local storage under `plenary.draft*`, where every tab finds them, with a journal that
 * survives a crash; beside a passphrase in the memory of an unlocked tab alone, since what is typed may be private; in a
 * locked tab nowhere. Each is of the negotiation in which it was typed, as another has articles and members of the same ids.
 */
import { effect } from '@preact/signals'
import { clearJournal, journal, readJournal } from '../store/draft-journal'
import { readLocal, writeLocal } from '../store/local-storage'
import { firstNegotiationOf } from './first-negotiation'
import { appData } from './state'
import { placeForTyped as place } from './typed-words'

const PREFIX = 'plenary.draft'

/** Full key of a draft in the open negotiation. Those of the first one here have no name of it, as in earlier versions. */
function fullKey(key: string): string {
  const data = appData.peek()
  return !data || firstNegotiationOf(data) === data.pack.id ? PREFIX + key : `${PREFIX}@${data.pack.id}${key}`
}
/** Drafts in memory, by key. */
const held = new Map<string, string>()

/** Text of a draft; `null` where there is none. */
export function readDraftText(key: string): string | null {
  if (place.value === 'nowhere') return null
  const name = fullKey(key)
  return held.get(name) ?? (place.value === 'storage' ? readLocal(name) : null)
}

/** Stores the text of a draft; `null` deletes it. */
export function writeDraftText(key: string, text: string | null): void {
  const name = fullKey(key)
  held.delete(name)
  if (place.value === 'storage') store(name, text)
  else if (text !== null && place.value === 'memory') held.set(name, text)
}

/** Moves the drafts from local storage to memory: before a lock is set, which deletes those in local storage in every tab. */
export function holdDrafts(): void {
  for (const key of storedKeys()) {
    const text = readLocal(key)
    if (text !== null && !held.has(key)) held.set(key, text)
    writeLocal(key, null)
  }
  clearJournal()
}

/** Moves the drafts as the lock is set, shut and removed. Returns the unsubscribe function. */
export const followLock = (): (() => void) =>
  effect(() => {
    if (place.value === 'memory') holdDrafts()
    if (place.value === 'nowhere') {
      for (const key of storedKeys()) writeLocal(key, null)
      held.clear()
      clearJournal()
    }
    storeDrafts()
  })

/** Moves the drafts from memory to local storage, where no lock is set. */
export function storeDrafts(): void {
  if (place.peek() !== 'storage') return
  for (const [key, text] of held) store(key, text)
  held.clear()
}

/**
 * Puts into local storage what the journal has of the last run, unless a lock was set since. Resolves when forms can read
 * their drafts.
 */
export const restoreDrafts = (): Promise<void> => (restoring ??= restore())
let restoring: Promise<void> | null = null

async function restore(): Promise<void> {
  let rows = await readJournal()
  effect(() => {
    if (place.value === null) return
    if (place.value === 'storage') for (const [key, text] of rows) writeLocal(key, text)
    rows = new Map()
  })
}

function store(key: string, text: string | null): void {
  writeLocal(key, text)
  journal(key, text)
}

function storedKeys(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))
  } catch {
    return []
  }
}
