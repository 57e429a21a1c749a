/** Puts the app in the place of the board that was shown for it, and has it do what the user asked of that one. */
import type { ShownBoard } from './show'

export function takeOver({ place: before, heard }: ShownBoard, place: HTMLElement): void {
  const focused = document.activeElement
  const field = twin(focused, before, place)
  before.replaceWith(place)
  // Before what was pressed is done again, so that a dialog has the focus after it.
  field?.focus({ preventScroll: true })
  if (focused instanceof HTMLInputElement && field instanceof HTMLInputElement && focused.value !== '') {
    field.value = focused.value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  for (const event of heard)
    if (event instanceof KeyboardEvent) again(event)
    else if (event.target instanceof Element) twin(event.target.closest('button'), before, place)?.click()
}

/** What was typed into a field went over with it; any other key is for the app. */
function again(event: KeyboardEvent): void {
  if (event.target instanceof HTMLInputElement) return
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  document.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, metaKey, altKey, shiftKey, cancelable: true }))
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
