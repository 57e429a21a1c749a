/**
 * Input buffer for the start: records clicks and keys from the first script on, until the app can replay them. Part of the
 * first script, so it imports nothing.
 */

/** Starts recording. The returned function ends it and gives the recorded events in order. */
export function recordEarlyInput(): () => readonly Event[] {
  const events: Event[] = []
  let isSearching = false
  const record = (event: Event) => events.push(event)
  const recordKey = (event: KeyboardEvent) => {
    record(event)
    isSearching = asksToSearch(event) || (isSearching && event.key !== 'Escape')
    // The browser has a search of its own on these keys; what follows is meant for the app's.
    if (asksToSearch(event) || (isSearching && letterOf(event) !== null)) event.preventDefault()
  }
  document.addEventListener('click', record)
  document.addEventListener('keydown', recordKey)
  return () => {
    document.removeEventListener('click', record)
    document.removeEventListener('keydown', recordKey)
    return events
  }
}

/** True for the shortcuts of the search: `/` outside a text field, Ctrl-K or Cmd-K anywhere. */
export const asksToSearch = (event: KeyboardEvent): boolean =>
  !event.altKey &&
  (event.ctrlKey || event.metaKey ? event.key.toLowerCase() === 'k' : event.key === '/' && !isTyping(event.target))

/** The character that a key inserts; `null` for keys that insert none. */
export const letterOf = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): string | null =>
  [...key].length === 1 && !ctrlKey && !metaKey && !altKey ? key : null

const TEXT_FIELDS = 'input:not([type=radio],[type=checkbox],[type=button],[type=submit]),textarea,select'

/** True where keys belong to a text field or a select. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(TEXT_FIELDS))
