/** Keyboard navigation: Tab stops of a page, with focus visibility. */
import type { Page } from 'playwright-core'

/** A focused element. */
export interface Stop {
  /** The accessible name as far as markup tells: label, `aria-label`, or text. */
  readonly name: string
  readonly tag: string
  /** It has a visible focus indicator. */
  readonly marked: boolean
  /** The element that covers its centre; empty when none does. */
  readonly cover: string
}

/** Describes the focused element. */
export const stopOf = (page: Page): Promise<Stop> =>
  page.evaluate(async () => {
    // The browser scrolls the focus into view with the next frame.
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

/** Presses Tab until a name matches. Returns all stops on the way; throws after 120. */
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

/** Lists the stops without a visible focus. */
export const stopsWithoutFocus = (stops: readonly Stop[]): readonly string[] =>
  stops.flatMap(({ name, tag, marked, cover }) =>
    tag === 'body' || (marked && cover === '')
      ? []
      : [`${tag} “${name}”${marked ? '' : ' is not marked'}${cover && ` is under ${cover}`}`],
  )
