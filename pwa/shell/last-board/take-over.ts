/** Puts the app in the place of what was shown for it, and has it do what the user asked of that. */
import { isTyping } from '../../model/early-input'

/** Puts the app in the place of the board, with the focus and what was typed into its field. */
export function takeOver(before: HTMLElement, place: HTMLElement): void {
  const focused = document.activeElement
  const field = twin(focused, before, place)
  before.replaceWith(place)
  // Before what was pressed is done again, so that a dialog has the focus after it.
  field?.focus({ preventScroll: true })
  if (focused instanceof HTMLInputElement && field instanceof HTMLInputElement && focused.value !== '') {
    field.value = focused.value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

/** Has the app do what was asked of what stood there `before` it, which may be the page's own words, with no button of the app's. */
export function doAgain(heard: readonly Event[], before: HTMLElement, place: HTMLElement): void {
  for (const event of heard)
    if (event instanceof KeyboardEvent) keyAgain(event)
    else if (before !== place && event.target instanceof Element)
      twin(event.target.closest('button'), before, place)?.click()
}

/** What was typed into a field went over with it, unless it was kept from it; any other key is for the app. */
function keyAgain(event: KeyboardEvent): void {
  if (isTyping(event.target) && !event.defaultPrevented) return
  const { key, ctrlKey, metaKey, altKey, shiftKey, repeat } = event
  document.dispatchEvent(
    new KeyboardEvent('keydown', { key, ctrlKey, metaKey, altKey, shiftKey, repeat, cancelable: true }),
  )
}

/** What stands in the one at the place that an element has in the other; `null` where that is something else. */
function twin(element: Element | null, before: Element, place: Element): HTMLElement | null {
  if (!element || element === before || !before.contains(element)) return null
  const path: number[] = []
  for (let at = element; at !== before && at.parentElement; at = at.parentElement)
    path.unshift([...at.parentElement.children].indexOf(at))
  let found: Element | undefined = place
  for (const index of path) found = found?.children[index]
  const isSame = found?.localName === element.localName && found.textContent === element.textContent
  return isSame && found instanceof HTMLElement ? found : null
}
