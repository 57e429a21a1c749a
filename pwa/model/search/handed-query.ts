/** Query that the search of all hands to My entries: not by the address, which the browser stores. */
import { signal } from '@preact/signals'

const handed = signal('')

export function handQuery(query: string): void {
  handed.value = query
}

/** Takes the query and empties it; read in an effect, the effect runs again for the next one. */
export function takeQuery(): string {
  const taken = handed.value
  handed.value = ''
  return taken
}
