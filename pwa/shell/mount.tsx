/** Mounts the app: into the page, or detached first where a picture of the board is shown, which it then replaces. */
import { render } from 'preact'
import { watchInstall } from '../model/install'
import { attendData } from '../model/load-data'
import { drawAtOnce } from '../screens/board/BoardTable'
import type { Rows } from '../store'
import { App } from './App'
import { keepFieldsOutOfFiles } from './form-fields'
import { listenForKeys } from './keys'
import { replayInput, takeOver } from './last-board/take-over'
import { followPrinting } from './printing'
import { start } from './start'

/** Longest time that the picture stays while the data load, in ms; then the app shows its own state. */
const MAX_WAIT = 3000

/** Results of the entry script. */
export interface BeforeStart {
  /** True where the picture of the board is shown. */
  readonly shown: boolean
  /** Ends the recording of early input and gives its events. */
  readonly early: () => readonly Event[]
  /** Rows of the database, being read; `null` where it could not be opened. */
  readonly rows: Promise<Rows | null> | null
}

/** Starts the app in `place`, replays early input, and loads what may wait once the first screen is painted. */
export async function mount(place: HTMLElement, { shown, early, rows }: BeforeStart): Promise<void> {
  // Clickjacking defence: another page may have framed the app, also one of its own origin.
  if (window.top !== window.self) return await (await import('./framed')).refuseFrame(place)
  watchInstall()
  keepFieldsOutOfFiles()
  const { loaded } = await start(rows)
  if (shown) await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, MAX_WAIT))])
  if (shown) drawAtOnce()
  const own = shown ? emptyLike(place) : place
  render(<App />, own)
  listenForKeys()
  followPrinting()
  if (shown) takeOver(place, own)
  replayInput(early(), place, own)
  await loaded
  // Bridge and updates wait for the first paint.
  const painted = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  // A hidden tab gets no animation frame, while other tabs go on writing.
  void (document.hidden ? loaded : painted).then(attendData)
  void painted.then(() => import('./after-start')).then(({ afterStart }) => afterStart(own))
}

function emptyLike({ id }: HTMLElement): HTMLElement {
  const place = document.createElement('div')
  place.id = id
  place.className = 'plenary'
  return place
}
