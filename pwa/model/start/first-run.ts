/** First-run state: the note of the first visit is shown until it is closed, once and for all on this device. */
import { signal } from '@preact/signals'
import { readLocal, writeLocal } from '../../store/local-storage'

/** Named for what the note first asked. */
const KEY = 'plenary.negotiations-chosen'

export const isFirstRun = signal(readLocal(KEY) === null)

/** Closes the note for good. */
export function endFirstRun(): void {
  isFirstRun.value = false
  writeLocal(KEY, '1')
}
