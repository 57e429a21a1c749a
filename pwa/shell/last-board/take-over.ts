/** Replaces the picture of the board by the app, moving focus and typed text over, and replays recorded input. */
import { isTyping } from '../../model/early-input'

/** Swaps the elements; focus and the text of the focused field move to their counterparts. */
export function takeOver(before: HTMLElement, place: HTMLElement): void {
  const focused = document.activeElement
  const field = counterpart(focused, before, place)
  before.replaceWith(place)
  // Before the replay, so that a dialog that it opens gets the focus.
  field?.focus({ preventScroll: true })
  if (focused instanceof HTMLInputElement && field instanceof HTMLInputElement && focused.value !== '') {
    field.value = focused.value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

/** Replays clicks and keys. `before` is the element in which they were made; without a picture it is `place` itself. */
export function replayInput(events: readonly Event[], before: HTMLElement, place: HTMLElement): void {
  for (const event of events)
    if (event instanceof KeyboardEvent) replayKey(event)
    else if (before !== place && event.target instanceof Element)
      counterpart(event.target.closest('button'), before, place)?.click()
}

/** Replays a key, unless a field has taken it as text already. */
function replayKey(event: KeyboardEvent): void {
  if (isTyping(event.target) && !event.defaultPrevented) return
  const { key, ctrlKey, metaKey, altKey, shiftKey, repeat } = event
  document.dispatchEvent(
    new KeyboardEvent('keydown', { key, ctrlKey, metaKey, altKey, shiftKey, repeat, cancelable: true }),
  )
}

/** The element at the same path in the other tree; `null` where that is not the same element. */
function counterpart(element: Element | null, before: Element, place: Element): HTMLElement | null {
  if (!element || element === before || !before.contains(element)) return null
  const path: number[] = []
  for (let at = element; at !== before && at.parentElement; at = at.parentElement)
    path.unshift([...at.parentElement.children].indexOf(at))
  let found: Element | undefined = place
  for (const index of path) found = found?.children[index]
  const isSame = found?.localName === element.localName && found.textContent === element.textContent
  return isSame && found instanceof HTMLElement ? found : null
}
