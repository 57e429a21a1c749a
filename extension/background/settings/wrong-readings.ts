/**
 * Wrong readings that the user noted, in the background's own store: a reading that was refused is gone from its page, and
 * the paragraph leaves as a test case when the user exports it.
 */
import type { NotedReading } from '../../messages'
import { keyOf } from '../../sentence-key'
import { pageAddress } from '../outbox'
import { queued, update } from '../queue'
import { vault } from '../vault'

const WRONG = 'wrong'
/** The oldest make room for further ones. */
const MOST = 200

// Written by this file alone, from validated requests.
const readNotes = (value: unknown): readonly NotedReading[] => (Array.isArray(value) ? value : [])

export const wrongReadings = async (): Promise<readonly NotedReading[]> => readNotes((await vault.get([WRONG]))[WRONG])

/** Notes a reading as wrong; once, however often it is said. */
export const noteWrong = async (note: NotedReading): Promise<void> => {
  const isSame = (one: NotedReading) => keyOf(one) === keyOf(note) && pageAddress(one.url) === pageAddress(note.url)
  await update(WRONG, readNotes, (all) => (all.some(isSame) ? all : [...all, note].slice(-MOST)))
}

export const takeNotesBack = async (ids: readonly string[]): Promise<void> => {
  const named = new Set(ids)
  await update(WRONG, readNotes, (all) => all.filter(({ id }) => !named.has(id)))
}

export const forgetWrongReadings = (): Promise<void> => queued(() => vault.remove([WRONG]))

/** Keys of the readings that were refused on a page. */
export async function refusedOn(url: string): Promise<readonly string[]> {
  const page = pageAddress(url)
  return (await wrongReadings()).filter((one) => pageAddress(one.url) === page).map(keyOf)
}
