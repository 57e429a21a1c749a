/** Typeahead buffer: keys typed for the search before its field is loaded. */
import { asksToSearch, letterOf } from '../start/early-input'

/** Buffered input. */
export interface TypedAhead {
  readonly text: string
  /** True where Enter followed: open the first result. */
  readonly entered: boolean
}

const NOTHING: TypedAhead = { text: '', entered: false }
let typed = NOTHING

/** The effect of a key on the buffer; `null` where the key is left to the browser. */
export function bufferKey(event: KeyboardEvent): (() => void) | null {
  const letter = letterOf(event)
  if (event.key === 'Enter') return () => (typed = { ...typed, entered: true })
  if (event.key === 'Backspace') return () => edit((text) => text.slice(0, -1))
  // Key repeat is not typing.
  if (letter !== null) return () => !event.repeat && edit((text) => text + letter)
  return asksToSearch(event) ? () => undefined : null
}

function edit(change: (text: string) => string): void {
  if (!typed.entered) typed = { ...typed, text: change(typed.text) }
}

/** Takes the buffer and empties it. */
export function takeTyped(): TypedAhead {
  const taken = typed
  typed = NOTHING
  return taken
}
