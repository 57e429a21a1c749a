/**
 * The board as it was last drawn, kept in the database beside the record, so that the next start has it to show before
 * anything is read or computed. It never outlives what it shows: whatever is written takes it away in the same transaction.
 */
import type { Day } from '../../shared/domain/types'

export const DATABASE = 'plenary'
export const LAST_BOARD = 'board'

export interface LastBoard {
  /** The build that drew it. */
  readonly build: string
  readonly lang: string
  /** The day it was drawn on. */
  readonly day: Day
  /** The first day from which it may say another thing. */
  readonly until: Day
  /** What was drawn, as JSON. */
  readonly drawn: string
}

/**
 * Reads it by the browser's own means: what opens the database for all else is larger than all that the first screen needs.
 * `null` where there is none; makes no database, and holds up no other tab.
 */
export function readLastBoard(): Promise<LastBoard | null> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(DATABASE)
    opening.onupgradeneeded = () => opening.transaction?.abort()
    opening.onerror = () => resolve(null)
    opening.onsuccess = () => {
      const database = opening.result
      database.onversionchange = () => database.close()
      try {
        const reading = database.transaction('meta').objectStore('meta').get(LAST_BOARD)
        reading.onsuccess = () => resolve(reading.result?.value ?? null)
        reading.onerror = () => resolve(null)
      } catch {
        // A database without that store is none of ours, or of a version to come.
        resolve(null)
      }
      database.close()
    }
  })
}
