/** Retention of typed words: where what is typed and not saved may be stored, by the lock of the private entries. */
import { computed } from '@preact/signals'
import { appData, startData } from '../state'

/** `memory` beside a passphrase; `null` while the data are loaded. Beside a lock there is no checkpoint. */
export const placeForTyped = computed(() => {
  const data = appData.value
  if (!data) return startData.value ? 'storage' : null
  // A tab that is being locked has yet to read the lock.
  return data.isShut || data.lock ? 'memory' : 'storage'
})

/** True where drafts last as long as the tab is open and is not locked anew. */
export const areDraftsHeld = computed(() => placeForTyped.value === 'memory')

/** True where what is typed may be in files: no passphrase is set. The address is in the browser's history and session. */
export const areDraftsStored = computed(() => placeForTyped.value === 'storage')
