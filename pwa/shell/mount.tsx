/** Mounts the app: with the board from a checkpoint, or once the data are loaded. */
import { effect } from '@preact/signals'
import { render } from 'preact'
import { followHiding } from '../model/hidden-private'
import { askedNegotiation } from '../model/negotiation/open-negotiation'
import { isOverlay } from '../model/screens'
import { afterPaint } from '../model/start/after-paint'
import { watchInstall } from '../model/start/install'
import { attendData, loadData, whenRead } from '../model/start/load-data'
import { openCheckpoint, openShipped } from '../model/start/start-data'
import { appData, baseAddress, isBoardReady, screen, startData } from '../model/state'
import { ErrorBoundary } from '../parts/loading/ErrorBoundary'
import { COMPONENTS } from '../screens/components'
import type { Rows } from '../store'
import type { FoundCheckpoint } from '../store/start/raw-read'
import { App } from './App'
import { keepFieldsOutOfFiles } from './form-fields'
import { listenForKeys } from './keys'
import { followPrinting } from './printing'
import { replayInput } from './replay-input'
import { start } from './start'

/** Results of the entry script. */
export interface BeforeStart {
  /** Ends the recording of early input and gives its events. */
  readonly early: () => readonly Event[]
  /** Checkpoint that matches the database; `null` without one, and for another screen than the board. */
  readonly checkpoint: FoundCheckpoint | null
  /** Reads all rows of the database; `null` where it could not be opened. */
  readonly rows: () => Promise<Rows | null> | null
}

/** Delay in ms after which the first rendering shows that the data is loading. */
const LOADING_AFTER = 400

/** Starts the app in `place`, replays early input, and loads what may wait once the first screen is painted. */
export async function mount(place: HTMLElement, { early, checkpoint, rows }: BeforeStart): Promise<void> {
  // Clickjacking defence: another page may have framed the app, also one of its own origin.
  if (window.top !== window.self) return await (await import('./framed')).refuseFrame(place)
  watchInstall()
  keepFieldsOutOfFiles()
  followHiding()
  const words = start()
  preloadScreen()
  startData.value = openCheckpoint(checkpoint, askedNegotiation())
  let loading: Promise<void> | null = null
  // A load that was superseded while it ran is shown by the next one.
  const load = () => (loading ??= loadData(rows()).then(whenRead))
  const drawable = showShipped().then(() => (isBoardReady.value ? undefined : load()))
  await words
  await Promise.race([drawable, new Promise((resolve) => setTimeout(resolve, LOADING_AFTER))])
  render(
    <ErrorBoundary>
      <App />
    </ErrorBoundary>,
    place,
  )
  listenForKeys()
  followPrinting()
  replayInput(early())
  await Promise.all([afterPaint(), drawable])
  await (loading ?? Promise.race([idle(), logNeeded()]).then(load))
  // Bridge and updates wait for the first paint.
  void attendData()
  void import('./after-start').then(({ afterStart }) => afterStart())
}

/** Loads the script of a screen other than the board while the log is read, which both come before its first drawing. */
function preloadScreen(): void {
  const { screen } = baseAddress.value
  if (screen !== 'unknown') COMPONENTS[screen].preload?.()
}

/** On a first start the board shows the shipped negotiation before it is installed. */
async function showShipped(): Promise<void> {
  if (startData.value || baseAddress.value.screen !== 'board') return
  const shipped = await openShipped()
  const asked = askedNegotiation()
  // Another tab may have installed it meanwhile, and written to it.
  if (!appData.value && (asked === null || asked === shipped?.pack.id)) startData.value = shipped
}

/** Resolves when the user asks for what only the log has: another screen, a filter of whose entries, an overlay. */
const logNeeded = () =>
  new Promise<void>((resolve) => {
    const stop = effect(() => {
      if (isBoardReady.value && !isOverlay(screen.value)) return
      resolve()
      queueMicrotask(() => stop())
    })
  })

/** Longest time that the log waits for the browser to be idle, in ms. */
const MAX_WAIT = 1000

/** Resolves when the browser is idle, so that the first key is answered before the log is read. Safari cannot tell. */
const idle = () =>
  new Promise((resolve) =>
    'requestIdleCallback' in window && !document.hidden
      ? requestIdleCallback(resolve, { timeout: MAX_WAIT })
      : setTimeout(resolve),
  )
