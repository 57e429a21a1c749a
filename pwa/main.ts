/** What comes first: the board as it was last drawn, where there is one; then the app. */

import { CORE } from './i18n/catalogues'
import { langAtStart } from './i18n/first-lang'
import { recordEarlyInput } from './model/early-input'
import { showLastBoard, wordsPainted } from './shell/last-board/show'
import { inTime, openRaw, readRows } from './store/raw-read'

// Not at the top level: what awaits there cannot share a chunk with the screens that load later.
async function begin(): Promise<void> {
  const heard = recordEarlyInput()
  // Before the page is read to its end: the database is looked for meanwhile.
  const opening = openRaw().catch(() => null)
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve))
  const database = await inTime(opening)
  // One that comes late is the app's to open.
  if (!database) void opening.then((late) => late?.close())
  const place = document.getElementById('app')
  if (!place) return database?.close()
  // What cannot be shown must not keep the app from opening.
  const shown = database !== null && (await showLastBoard(place, database).catch(() => false))
  const rows = database && readRows(database)
  // The app asks for the words as well, and says what is wrong.
  CORE[langAtStart()]().catch(() => {})
  const { mount } = await import('./shell/mount')
  // It draws much: the page's own words first.
  await wordsPainted()
  await mount(place, { shown, heard, rows })
}

void begin()
