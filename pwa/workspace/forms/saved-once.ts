/** Saving of a form's entries, with an end that comes once. */
import type { Entry } from '../../../shared/domain/entries/entries'
import { saveEntries, watchEntries } from '../../store'
import { named } from './save-entries'

/**
 * Saves, and finishes once: before the new entries render, so that the history step back unmounts the sheet in the same
 * frame; or after a retry, which finds the entries written and announces nothing.
 */
export async function savedOnce(entries: readonly Entry[], finish: () => void): Promise<void> {
  const stored = named(entries)
  const [entry] = stored
  let isFinished = false
  const once = () => {
    if (!isFinished) finish()
    isFinished = true
  }
  const ended = watchEntries((change) => {
    if (change.type === 'kept' && entry && change.records.includes(entry)) once()
  })
  try {
    await saveEntries(stored)
  } finally {
    ended()
  }
  once()
}
