/** Test fixture: `saveEntries` of the store that keeps what is saved in memory, or does what a test says. */
import { beforeEach } from 'vitest'
import type { Entry } from '../shared/domain/entries/entries'

export type Save = (entries: readonly Entry[]) => Promise<readonly Entry[]>

const keep: Save = async (entries) => {
  store.saved.push(...entries)
  return entries
}
export const store: { saved: Entry[]; save: Save } = { saved: [], save: keep }
export const fails: Save = () => Promise.reject(new Error('full'))

/** The store for `vi.mock`, with this way to save. */
export const savingStore = async (original: () => Promise<typeof import('../pwa/store')>) => ({
  ...(await original()),
  saveEntries: (entries: readonly Entry[]) => store.save(entries),
})

beforeEach(() => Object.assign(store, { saved: [], save: keep }))
