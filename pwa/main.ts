/** What comes first: the board as it was last drawn, where there is one; then the app. */
import { hear } from './app/heard'
import { showLastBoard } from './last-board/show'

const place = document.getElementById('app')

// Not at the top level: what awaits there cannot share a chunk with the screens that load later.
async function begin(place: HTMLElement): Promise<void> {
  const heard = hear()
  // What cannot be shown must not keep the app from opening.
  const shown = await showLastBoard(place).catch(() => false)
  const { open } = await import('./app/open')
  await open(place, shown, heard)
}

if (place) void begin(place)
