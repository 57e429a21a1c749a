/** Entry script: reads the checkpoint or the log from the database, then loads and mounts the app. */

import { CORE } from './i18n/catalogues'
import { langAtStart } from './i18n/first-lang'
import { afterPaint } from './model/start/after-paint'
import { recordEarlyInput } from './model/start/early-input'
import { thisBuild } from './model/start/this-build'
import { openRaw, readCheckpoint, readRows, withTimeout } from './store/start/raw-read'

/** Addresses of the board, with or without filters, and of a negotiation or not. */
const BOARD = /^#?\/?(n\/[^/?]+\/?)?(articles)?(\?|$)/

// No top-level await: such a module could not share a chunk with screens that are loaded later.
async function begin(): Promise<void> {
  const early = recordEarlyInput()
  // While the page is painted and the app is loaded.
  const opening = openRaw().catch(() => null)
  const app = import('./shell/mount')
  // Preload only: the app loads the catalogue as well, and reports a failure. The first read of `localStorage` waits for the
  // browser, while the app is loaded.
  CORE[langAtStart()]().catch(() => {})
  const database = await withTimeout(opening)
  // A connection that comes too late is closed: the app opens its own.
  if (!database) void opening.then((late) => late?.close())
  const isBoard = BOARD.test(location.hash) && window.top === window
  const checkpoint =
    database && isBoard ? await withTimeout(readCheckpoint(database, thisBuild()).catch(() => null)) : null
  // With a checkpoint the log waits for the board.
  const rows = checkpoint || !database ? null : readRows(database)
  const place = document.getElementById('app')
  if (!place) return
  const { mount } = await app
  await wordsPainted()
  await mount(place, { early, checkpoint, rows: () => rows ?? (database && readRows(database)) })
}

/** Resolves once the static page is painted, which needs no script: mounting blocks the main thread. */
async function wordsPainted(): Promise<void> {
  if (performance.getEntriesByType('paint').length === 0) await afterPaint()
}

/** Help of the static page, which the style sheet shows after some seconds. */
const help = document.querySelector('.late')
help?.querySelector('a')?.addEventListener('click', (event) => {
  // The link alone, which needs no script, leads to the first screen.
  event.preventDefault()
  location.reload()
})

begin().catch((error: unknown) => {
  // A chunk was not fetched: nothing further comes.
  help?.classList.remove('late')
  reportError(error)
})
