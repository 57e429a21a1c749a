/** The board that is kept for the next start. */
import type { Page } from 'playwright-core'

/** Whether the board that is drawn is kept, with nothing moved since, in the language that is drawn. */
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

/** Waits until it is. */
export async function boardIsKept(page: Page): Promise<void> {
  while (!(await isBoardKept(page))) await page.waitForTimeout(50)
}
