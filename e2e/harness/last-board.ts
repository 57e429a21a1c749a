/** The board that is kept for the next start. */
import type { Page } from 'playwright-core'

/** Waits until the board that is drawn is kept, in the language that is drawn. */
export async function boardIsKept(page: Page): Promise<void> {
  const isKept = () =>
    page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          const opening = indexedDB.open('plenary')
          opening.onsuccess = () => {
            const asking = opening.result.transaction('meta').objectStore('meta').get('board')
            asking.onsuccess = () => resolve(asking.result?.value.lang === document.documentElement.lang)
            opening.result.close()
          }
        }),
    )
  while (!(await isKept())) await page.waitForTimeout(50)
}
