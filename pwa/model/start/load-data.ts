/**
 * Loads the data into `appData`, and keeps it up to date with changes of this and other tabs. Loads may overlap: the latest
 * that began wins, and entries that were saved meanwhile are merged in.
 */
import { batch } from '@preact/signals'
import { isPublic } from '../../../shared/domain/entries/layers'
import { resolved } from '../../../shared/domain/entries/references'
import { splitAhead } from '../../../shared/domain/queries/ahead'
import { t } from '../../i18n'
import { type AppData, attend, type Change, mergeInto, openData, type Rows } from '../../store'
import {
  appData,
  computeAhead,
  dataBeforeErase,
  foundUnsealed,
  notice,
  openError,
  recovered,
  showNotice,
  startData,
  timesLocked,
} from '../state'
import { dismissMessage } from '../typed/undo'

/** Loads that are under way. */
let loads = 0
let begun = 0
/** Loads that began before this one are stale: the data were replaced since, or a later load has been shown. */
let earliest = 0
/** The last reload that a change of the whole data set caused. */
let reload: Promise<void> = Promise.resolve()
type Saved = Extract<Change, { readonly type: 'kept' }>
/** Entries saved during a load, which may have missed them. */
let savedMeanwhile: readonly Saved[] = []

/** Loads the data, from `early` rows where they were read before; a failure goes to `openError`. Never rejects. */
export async function loadData(early: Promise<Rows | null> | null = null): Promise<void> {
  const turn = ++begun
  loads++
  try {
    const state = await openData(early)
    await computeAhead(state)
    batch(() => {
      // Later loads find everything in place and report no recovery.
      if (state.recovered) recovered.value = state.recovered
      if (turn < earliest) return
      earliest = turn
      foundUnsealed.value = Math.max(foundUnsealed.value, state.unsealed)
      startData.value = null
      appData.value = savedMeanwhile.reduce(withSaved, state)
      openError.value = null
    })
  } catch (error) {
    if (turn < earliest) return
    startData.value = null
    openError.value = error
  } finally {
    loads--
    if (loads === 0) savedMeanwhile = []
    dismissBlockedNotice()
  }
}

/** Another tab blocks the database: shown until it is open, or found to be newer. */
export const showBlockedNotice = (): void => showNotice(t('notice-blocked'))

function dismissBlockedNotice(): void {
  if (notice.value?.text === t('notice-blocked')) notice.value = null
}

/** The database is newer than this version of Plenary, and stays closed for it. */
export function refuseNewerDatabase(): void {
  batch(() => {
    dismissBlockedNotice()
    openError.value = { code: 'outdated' }
  })
}

/** Merges what was saved into loaded data, which may have some of it. */
function withSaved(state: AppData, { records, steps = state.steps, batches: made = [] }: Saved): AppData {
  const all = [...state.entries, ...state.ahead, ...records]
  const saved = resolved(records, all, state.delegation?.device ?? '')
  // Those here too: where this device's clock was set back, they are later than what is saved now, and would win over it.
  const { entries, ahead: later } = splitAhead(mergeInto(state.entries, saved), Date.now())
  const ahead = mergeInto(state.ahead, later)
  const more = entries.length + ahead.length - state.entries.length - state.ahead.length
  const rows = state.rows + (more > 0 ? made.length || more : 0)
  const batches = made.length > 0 ? [...new Set([...state.batches, ...made])].sort() : state.batches
  return { ...state, steps, entries, ahead, count: state.count + more, rows, batches }
}

/** Subscribes to the database, and checks data that were read early against it; a failure goes to `openError`. */
export async function attendData(): Promise<void> {
  if (!appData.value) return
  try {
    await attend(appData.value)
  } catch (error) {
    openError.value = error
  }
}

/** Reloads after the browser closed or erased the database. Data that are lost there are held for `restoreHeldData`. */
export async function reloadData(): Promise<void> {
  const before = appData.value
  await loadData()
  const after = appData.value
  if (before && after && after !== before && after.entries.length < before.entries.length)
    dataBeforeErase.value = before
}

/** Applies a change of this or another tab: saved entries are merged, anything else reloads the data. */
export function applyChange(change: Change): void {
  const state = appData.value
  // A save that the lock has overtaken: a locked tab counts its private entries, and shows none.
  const isOvertaken = change.type === 'kept' && state?.isShut === true && !change.records.every(isPublic)
  if (change.type !== 'kept' || isOvertaken || (!state && loads === 0)) {
    // At once: loading takes a moment, in which nothing private may be in sight.
    if (change.type === 'shut') hidePrivate(state)
    savedMeanwhile = []
    earliest = begun + 1
    reload = loadData()
    return
  }
  if (loads > 0) savedMeanwhile = [...savedMeanwhile, change]
  // Without the name of a batch each entry is a row of its own, also one that an import wrote in a batch.
  if (state)
    appData.value = {
      ...withSaved(state, change),
      rows: state.rows + (change.batches?.length ?? change.records.length),
    }
}

const publicIn = ({ entries, ahead }: AppData): Pick<AppData, 'entries' | 'ahead'> => ({
  entries: entries.filter(isPublic),
  ahead: ahead.filter(isPublic),
})

/** Takes what is private off the screen: entries, messages about them, and what was typed. */
const hidePrivate = (state: AppData | null) =>
  batch(() => {
    startData.value = null
    if (state) appData.value = { ...state, ...publicIn(state), isShut: true }
    dismissMessage()
    timesLocked.value++
  })

/** Resolves once the reload after the latest change of the whole data set is done. */
export const whenRead = (): Promise<void> => reload
