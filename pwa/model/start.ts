/** Brings the parts together: language, store, address, bridge, service worker. */
import { batch } from '@preact/signals'
import { localDay } from '../../shared/domain/days'
import type { Entry } from '../../shared/domain/entries'
import { lang, speak, t } from '../i18n'
import { CHOSEN_LANG, langAtStart } from '../i18n/first-lang'
import {
  type AppData,
  attend,
  type Change,
  mergeInto,
  openData,
  type Rows,
  restoreLost,
  watchDatabase,
  watchEntries,
} from '../store'
import { followAddress, go } from './navigation'
import { appData, dataBeforeErase, notice, online, openError, recovered, today } from './state'

/** The language one reads in, remembered on this device. */
export async function chooseLang(next: 'en' | 'fr' | 'es'): Promise<void> {
  try {
    await speak(next)
  } catch {
    const action = { label: t('failure-reload'), run: () => location.reload() }
    notice.value = { text: t('screen-failed'), action }
    return
  }
  document.documentElement.lang = next
  try {
    localStorage.setItem(CHOSEN_LANG, next)
  } catch {
    // Without storage the choice lasts as long as the tab.
  }
}

let loads = 0
let begun = 0
/** The reading before which none is shown any more: what it read has been replaced, or was read by a later one. */
let earliest = 0
/** The last reading of the record that another change asked for. */
let reading: Promise<void> = Promise.resolve()
/** Kept while the record was being read, which may have passed over it. */
let late: readonly Entry[] = []

/** Reads the record, unless it was read `early`, or says why it cannot be read. */
export async function loadData(early: Promise<Rows | null> | null = null): Promise<void> {
  const turn = ++begun
  loads++
  try {
    const state = await openData(early)
    batch(() => {
      // The next reading finds all there, and says nothing of it.
      if (state.recovered) recovered.value = state.recovered
      if (turn < earliest) return
      earliest = turn
      appData.value = late.length > 0 ? withMore(state, late) : state
      openError.value = null
      if (notice.value?.text === t('notice-blocked')) notice.value = null
    })
  } catch (error) {
    if (turn >= earliest) openError.value = error
  } finally {
    loads--
    if (loads === 0) late = []
  }
}

/** With records that are kept since, some of which it may have. */
function withMore(state: AppData, kept: readonly Entry[]): AppData {
  const entries = mergeInto(state.entries, kept)
  const more = entries.length - state.entries.length
  return { ...state, entries, count: state.count + more, rows: state.rows + more }
}

/** From now on hears of the database, and makes sure of a record that was read early; or says why that cannot be. */
export async function attendData(): Promise<void> {
  if (!appData.value) return
  try {
    await attend(appData.value)
  } catch (error) {
    openError.value = error
  }
}

/** Reads again after the browser closed or erased the database; what this tab holds may be all that is left. */
async function reload(): Promise<void> {
  const before = appData.value
  await loadData()
  const after = appData.value
  if (before && after && after !== before && after.entries.length < before.entries.length)
    dataBeforeErase.value = before
}

/** Writes back what this tab holds. */
export async function restoreHeldData(): Promise<void> {
  if (!dataBeforeErase.value) return
  try {
    const n = await restoreLost(dataBeforeErase.value)
    dataBeforeErase.value = null
    recovered.value = null
    await loadData()
    notice.value = { text: t('notice-put-back', { n }) }
  } catch (error) {
    openError.value = error
  }
}

/** Takes over what was kept; anything else has the record read again. */
export function applyChange(change: Change): void {
  const state = appData.value
  if (change.type !== 'kept' || (!state && loads === 0)) {
    // At once: to read takes a moment, in which nothing private may stand there.
    if (change.type === 'shut' && state)
      appData.value = { ...state, entries: state.entries.filter(isPublic), isShut: true }
    late = []
    earliest = begun + 1
    reading = loadData()
    return
  }
  if (loads > 0) late = [...late, ...change.records]
  // Each is a row of its own, also where it came in a file before.
  if (state) appData.value = { ...withMore(state, change.records), rows: state.rows + change.records.length }
}

const isPublic = ({ layer }: Entry) => layer === 'public'

/** Resolves once the record is read that was replaced last. */
export const whenRead = (): Promise<void> => reading

/** Resolves when there is something to draw: the words, and the record unless it takes its time; `loaded` once it is in. */
export async function start(early: Promise<Rows | null> | null): Promise<{ readonly loaded: Promise<void> }> {
  followAddress()
  followDevice()
  watchEntries(applyChange)
  watchDatabase((event) => {
    if (event === 'blocked') notice.value = { text: t('notice-blocked') }
    else if (event === 'erased' || event === 'dropped') void reload()
    else if (event === 'unpromised') warnUnpromised()
    else openError.value = { code: 'outdated' }
  })
  const words = speak(langAtStart()).then(() => {
    document.documentElement.lang = lang.value
  })
  // One that was replaced while it was read is shown by the next reading.
  const loaded = loadData(early).then(whenRead)
  await Promise.all([words, Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 400))])])
  return { loaded }
}

/** Once in the life of a tab, and only while nothing is saved elsewhere. */
function warnUnpromised(): void {
  if (appData.value?.lastBackup) return
  const run = () => {
    notice.value = null
    go('#/files')
  }
  notice.value ??= { text: t('notice-unpromised'), action: { label: t('backup-now'), run }, passing: true }
}

function followDevice(): void {
  online.value = navigator.onLine
  window.addEventListener('online', () => (online.value = true))
  window.addEventListener('offline', () => (online.value = false))
  // A tab that stays open over midnight goes on to the new day.
  const tick = () => (today.value = localDay(new Date()))
  document.addEventListener('visibilitychange', tick)
  setInterval(tick, 60_000)
}
