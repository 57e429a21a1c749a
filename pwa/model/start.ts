/** Brings the parts together: language, store, address, bridge, service worker. */
import { batch } from '@preact/signals'
import { localDay } from '../../shared/domain/days'
import type { UserRecord } from '../../shared/domain/entries'
import { lang, speak, t } from '../i18n'
import { CHOSEN_LANG, langAtStart } from '../i18n/first-lang'
import {
  attend,
  type Change,
  mergeInto,
  openRecord,
  putBack,
  type RecordState,
  type Rows,
  watchDatabase,
  watchRecord,
} from '../store'
import { followAddress, go } from './navigation'
import { held, notice, online, record, recovered, today, trouble } from './state'

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
let late: readonly UserRecord[] = []

/** Reads the record, unless it was read `early`, or says why it cannot be read. */
export async function load(early: Promise<Rows | null> | null = null): Promise<void> {
  const turn = ++begun
  loads++
  try {
    const state = await openRecord(early)
    batch(() => {
      // The next reading finds all there, and says nothing of it.
      if (state.recovered) recovered.value = state.recovered
      if (turn < earliest) return
      earliest = turn
      record.value = late.length > 0 ? withMore(state, late) : state
      trouble.value = null
      if (notice.value?.text === t('notice-blocked')) notice.value = null
    })
  } catch (error) {
    if (turn >= earliest) trouble.value = error
  } finally {
    loads--
    if (loads === 0) late = []
  }
}

/** With records that are kept since, some of which it may have. */
function withMore(state: RecordState, kept: readonly UserRecord[]): RecordState {
  const records = mergeInto(state.records, kept)
  const more = records.length - state.records.length
  return { ...state, records, count: state.count + more, rows: state.rows + more }
}

/** From now on hears of the database, and makes sure of a record that was read early; or says why that cannot be. */
export async function attendRecord(): Promise<void> {
  if (!record.value) return
  try {
    await attend(record.value)
  } catch (error) {
    trouble.value = error
  }
}

/** Reads again after the browser closed or erased the database; what this tab holds may be all that is left. */
async function reload(): Promise<void> {
  const before = record.value
  await load()
  const after = record.value
  if (before && after && after !== before && after.records.length < before.records.length) held.value = before
}

/** Writes back what this tab holds. */
export async function putBackHeld(): Promise<void> {
  if (!held.value) return
  try {
    const n = await putBack(held.value)
    held.value = null
    recovered.value = null
    await load()
    notice.value = { text: t('notice-put-back', { n }) }
  } catch (error) {
    trouble.value = error
  }
}

/** Takes over what was kept; anything else has the record read again. */
export function hear(change: Change): void {
  const state = record.value
  if (change.type !== 'kept' || (!state && loads === 0)) {
    // At once: to read takes a moment, in which nothing private may stand there.
    if (change.type === 'shut' && state)
      record.value = { ...state, records: state.records.filter(isPublic), isShut: true }
    late = []
    earliest = begun + 1
    reading = load()
    return
  }
  if (loads > 0) late = [...late, ...change.records]
  // Each is a row of its own, also where it came in a file before.
  if (state) record.value = { ...withMore(state, change.records), rows: state.rows + change.records.length }
}

const isPublic = ({ layer }: UserRecord) => layer === 'public'

/** Resolves once the record is read that was replaced last. */
export const whenRead = (): Promise<void> => reading

/** Resolves when there is something to draw: the words, and the record unless it takes its time; `loaded` once it is in. */
export async function start(early: Promise<Rows | null> | null): Promise<{ readonly loaded: Promise<void> }> {
  followAddress()
  followDevice()
  watchRecord(hear)
  watchDatabase((event) => {
    if (event === 'blocked') notice.value = { text: t('notice-blocked') }
    else if (event === 'erased' || event === 'dropped') void reload()
    else if (event === 'unpromised') warnUnpromised()
    else trouble.value = { code: 'outdated' }
  })
  const words = speak(langAtStart()).then(() => {
    document.documentElement.lang = lang.value
  })
  // One that was replaced while it was read is shown by the next reading.
  const loaded = load(early).then(whenRead)
  await Promise.all([words, Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 400))])])
  return { loaded }
}

/** Once in the life of a tab, and only while nothing is saved elsewhere. */
function warnUnpromised(): void {
  if (record.value?.lastBackup) return
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
