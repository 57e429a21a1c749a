/** The cached board in IndexedDB. */
import type { Page } from 'playwright-core'

/** True when the cached board is current and in the displayed language. */
export const isBoardKept = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('plenary')
        opening.onsuccess = () => {
          const both = IDBKeyRange.bound('board', 'board-moved')
          const asking = opening.result.transaction('meta').objectStore('meta').getAll(both)
          asking.onsuccess = () => {
            const [board, moved] = asking.result
            resolve(board?.value.lang === document.documentElement.lang && !moved)
          }
          opening.result.close()
        }
      }),
  )

/** Waits until the cached board is current. */
export async function boardIsKept(page: Page): Promise<void> {
  while (!(await isBoardKept(page))) await page.waitForTimeout(50)
}
