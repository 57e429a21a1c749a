/** Entry script: reads the database directly, shows the saved picture of the board, then loads and mounts the app. */

import { CORE } from './i18n/catalogues'
import { langAtStart } from './i18n/first-lang'
import { recordEarlyInput } from './model/early-input'
import { showLastBoard, wordsPainted } from './shell/last-board/show'
import { openRaw, readRows, withTimeout } from './store/raw-read'

// No top-level await: such a module could not share a chunk with screens that are loaded later.
async function begin(): Promise<void> {
  const early = recordEarlyInput()
  // Opened before the page is parsed to its end, so that both take place at once.
  const opening = openRaw().catch(() => null)
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve))
  const database = await withTimeout(opening)
  // A connection that comes too late is closed: the app opens its own.
  if (!database) void opening.then((late) => late?.close())
  const place = document.getElementById('app')
  if (!place) return database?.close()
  // A picture that cannot be shown must not keep the app from opening. In a frame the app shows nothing of the data.
  const shown = database !== null && window.top === window && (await showLastBoard(place, database).catch(() => false))
  const rows = database && readRows(database)
  // Preload only: the app loads the catalogue as well, and reports a failure.
  CORE[langAtStart()]().catch(() => {})
  const { mount } = await import('./shell/mount')
  // Mounting blocks the main thread: the static page is painted first.
  await wordsPainted()
  await mount(place, { shown, early, rows })
}

void begin()
