/** The board that is kept for the next start. */
import type { Page } from 'playwright-core'

/** Whether the board that is drawn is kept, all of it, in the language that is drawn. */
export const isBoardKept = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('plenary')
        opening.onsuccess = () => {
          const asking = opening.result.transaction('meta').objectStore('meta').get('board')
          asking.onsuccess = () => {
            const { lang = '', isVeiled = false } = asking.result?.value ?? {}
            resolve(lang === document.documentElement.lang && !isVeiled)
          }
          opening.result.close()
        }
      }),
  )

/** Waits until it is. */
export async function boardIsKept(page: Page): Promise<void> {
  while (!(await isBoardKept(page))) await page.waitForTimeout(50)
}
