/** A user without a mouse: keys alone, and at every stop of the Tab key one sees where one is. */
import type { Page } from 'playwright-core'

/** Where the focus is. */
export interface Stop {
  /** The accessible name as far as markup tells: label, `aria-label`, or text. */
  readonly name: string
  readonly tag: string
  /** Something marks it: an outline, or a border that only the focus has. */
  readonly marked: boolean
  /** What lies over its middle; empty where nothing does. */
  readonly cover: string
}

/** What has the focus now. */
export const stopOf = (page: Page): Promise<Stop> =>
  page.evaluate(async () => {
    // The browser scrolls to the focus with the next frame.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const element = document.activeElement ?? document.body
    const label =
      element instanceof HTMLElement && 'labels' in element
        ? document.querySelector(`label[for="${element.id}"]`)
        : null
    const named = label ?? element.closest('label') ?? element
    const text = element.getAttribute('aria-label') ?? (element === document.body ? '' : named.textContent) ?? ''
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, innerHeight / 2)]
    const top = document.elementFromPoint(x, y)
    return {
      name: text.replace(/\s+/g, ' ').trim(),
      tag: element.tagName.toLowerCase(),
      marked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      cover:
        top === null
          ? 'the edge of the window'
          : element.contains(top) || top.contains(element)
            ? ''
            : `${top.tagName.toLowerCase()}.${top.className}`,
    }
  })

const MOST = 120

/** Presses Tab until the stop is the one, and tells all stops on the way. */
export async function tabTo(page: Page, name: RegExp): Promise<readonly Stop[]> {
  const stops: Stop[] = []
  for (let n = 0; n < MOST; n++) {
    await page.keyboard.press('Tab')
    const stop = await stopOf(page)
    stops.push(stop)
    if (name.test(stop.name)) return stops
  }
  throw new Error(`Tab never came to ${name}; it came to ${stops.map((stop) => stop.name.slice(0, 24)).join(' | ')}`)
}

/** The stops at which one would not see where one is. */
export const unseen = (stops: readonly Stop[]): readonly string[] =>
  stops.flatMap(({ name, tag, marked, cover }) =>
    tag === 'body' || (marked && cover === '')
      ? []
      : [`${tag} “${name}”${marked ? '' : ' is not marked'}${cover && ` is under ${cover}`}`],
  )
