/** What is typed for the lookup before its field is there to take it. */
import { asksToSearch, letterOf } from '../early-input'

export interface TypedAhead {
  readonly text: string
  /** Whether Enter came after it: the first that is found is meant. */
  readonly entered: boolean
}

const NOTHING: TypedAhead = { text: '', entered: false }
let typed = NOTHING

/** What a key does while the field is awaited; `null` where it is left to the browser. */
export function bufferKey(event: KeyboardEvent): (() => void) | null {
  const letter = letterOf(event)
  if (event.key === 'Enter') return () => (typed = { ...typed, entered: true })
  if (event.key === 'Backspace') return () => edit((text) => text.slice(0, -1))
  // A key that is held down was not typed twice.
  if (letter !== null) return () => !event.repeat && edit((text) => text + letter)
  return asksToSearch(event) ? () => undefined : null
}

function edit(change: (text: string) => string): void {
  if (!typed.entered) typed = { ...typed, text: change(typed.text) }
}

/** Hands over what was typed; it is then forgotten. */
export function takeTyped(): TypedAhead {
  const taken = typed
  typed = NOTHING
  return taken
}
