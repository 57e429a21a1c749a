/** Replays keys that were pressed and buttons that were clicked before the app listened. */
import { isTyping } from '../model/start/early-input'

/** Links that were clicked have changed the address; the app adopts the buttons of the static page. */
export function replayInput(events: readonly Event[]): void {
  for (const event of events)
    if (event instanceof KeyboardEvent) replayKey(event)
    else if (event.target instanceof Element) event.target.closest('button')?.click()
}

/** Replays a key, unless a field has taken it as text already. */
function replayKey(event: KeyboardEvent): void {
  if (isTyping(event.target) && !event.defaultPrevented) return
  const { key, ctrlKey, metaKey, altKey, shiftKey, repeat } = event
  document.dispatchEvent(
    new KeyboardEvent('keydown', { key, ctrlKey, metaKey, altKey, shiftKey, repeat, cancelable: true }),
  )
}
