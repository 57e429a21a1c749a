import type { Frame, Page } from 'playwright-core'

/** The card in its frame, which Playwright reads as DevTools do: no script of the page could. */
export async function cardFrame(page: Page): Promise<Frame | null> {
  for (const frame of page.frames())
    if (/extension:\/\/[^/]+\/card\/index\.html/.test(frame.url()) && (await hasCard(frame))) return frame
  return null
}

/** False also for a frame that the page is just taking away. */
const hasCard = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => document.querySelector('.card') !== null).catch(() => false)

/** Opens the card of a mark, and waits until a press in it counts. */
export async function openCard(page: Page, selector: string): Promise<Frame> {
  const until = Date.now() + 30_000
  while (Date.now() < until) {
    await page.mouse.move(2, 2)
    await page.hover(selector)
    await page.waitForTimeout(400)
    const card = await cardFrame(page)
    if (!card) continue
    await page.waitForTimeout(SEEN_MS)
    return card
  }
  throw new Error('no card opened')
}

/** The time for which a card must have been in sight, and some. */
export const SEEN_MS = 1000
