/** What comes first: the board as it was last drawn, where there is one; then the app. */
import { showLastBoard } from './last-board/show'

const place = document.getElementById('app')

// Not at the top level: what awaits there cannot share a chunk with the screens that load later.
async function begin(place: HTMLElement): Promise<void> {
  // What cannot be shown must not keep the app from opening.
  const shown = await showLastBoard(place).catch(() => null)
  const { open } = await import('./app/open')
  await open(place, shown)
}

if (place) void begin(place)
