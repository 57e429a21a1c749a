/** The checkpoint of the board in IndexedDB. */
import type { Page } from 'playwright-core'

/** Waits until a checkpoint has all rows of the log. */
export async function checkpointIsSaved(page: Page): Promise<void> {
  while (!(await isCheckpointSaved(page))) await page.waitForTimeout(50)
}

/** True when there is a checkpoint with all rows of the log. */
export const isCheckpointSaved = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('plenary')
        // A database that is not there yet is the app's to make.
        opening.onupgradeneeded = () => opening.transaction?.abort()
        opening.onerror = () => resolve(false)
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['records', 'batches', 'meta'])
          const meta = transaction.objectStore('meta').get('~checkpoint')
          const records = transaction.objectStore('records').count()
          const batches = transaction.objectStore('batches').count()
          transaction.oncomplete = () => {
            const position = meta.result?.value.position
            resolve(position?.records.length === records.result && position.batches.length === batches.result)
          }
          opening.result.close()
        }
      }),
  )
