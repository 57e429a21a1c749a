/** Opens the app: in the page's place, or over the board that was shown there until it is ready to be taken over. */
import { render } from 'preact'
import { watchInstall } from '../model/install'
import { attendData } from '../model/load-data'
import { drawAtOnce } from '../screens/board/BoardTable'
import type { Rows } from '../store'
import { App } from './App'
import { listenForKeys } from './keys'
import { doAgain, takeOver } from './last-board/take-over'
import { followPrinting } from './printing'
import { start } from './start'

/** So long a board may stand for a record that takes its time, before the app says what holds it up. */
const PATIENCE = 3000

/** What was done before the app is there. */
export interface BeforeStart {
  /** Whether the last board stands in the place. */
  readonly shown: boolean
  /** Ends the hearing of what is done, and tells it. */
  readonly heard: () => readonly Event[]
  /** The record, on its way; `null` where the database was not to be had. */
  readonly rows: Promise<Rows | null> | null
}

export async function mount(place: HTMLElement, { shown, heard, rows }: BeforeStart): Promise<void> {
  watchInstall()
  const { loaded } = await start(rows)
  if (shown) await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, PATIENCE))])
  if (shown) drawAtOnce()
  const own = shown ? emptyLike(place) : place
  render(<App />, own)
  listenForKeys()
  followPrinting()
  if (shown) takeOver(place, own)
  doAgain(heard(), place, own)
  await loaded
  // After the first paint of the record: neither the extension nor an update is in a hurry.
  const painted = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  // Out of sight no frame comes, while other tabs go on.
  void (document.hidden ? loaded : painted).then(attendData)
  void painted.then(() => import('./after-start')).then(({ afterStart }) => afterStart(own))
}

function emptyLike({ id }: HTMLElement): HTMLElement {
  const place = document.createElement('div')
  place.id = id
  place.className = 'plenary'
  return place
}
