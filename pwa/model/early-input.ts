/** What the user does before the app is there: heard from the first, and done once the app can. Holds nothing that is large. */

/** Starts hearing; what it gives ends that, and tells what was done. */
export function recordEarlyInput(): () => readonly Event[] {
  const heard: Event[] = []
  let isFinding = false
  const note = (event: Event) => heard.push(event)
  const noteKey = (event: KeyboardEvent) => {
    note(event)
    isFinding = asksToSearch(event) || (isFinding && event.key !== 'Escape')
    // The browser has a search of its own on these keys, and what follows is meant for ours.
    if (asksToSearch(event) || (isFinding && letterOf(event) !== null)) event.preventDefault()
  }
  document.addEventListener('click', note)
  document.addEventListener('keydown', noteKey)
  return () => {
    document.removeEventListener('click', note)
    document.removeEventListener('keydown', noteKey)
    return heard
  }
}

/** Whether a key asks for the lookup. */
export const asksToSearch = (event: KeyboardEvent): boolean =>
  !event.altKey &&
  (event.ctrlKey || event.metaKey ? event.key.toLowerCase() === 'k' : event.key === '/' && !isTyping(event.target))

/** What a key writes; `null` where it writes nothing. */
export const letterOf = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): string | null =>
  [...key].length === 1 && !ctrlKey && !metaKey && !altKey ? key : null

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && /^(radio|checkbox|button|submit)$/.test(target.type))
