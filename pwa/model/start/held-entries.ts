/** Held entries: those from the future (`splitAhead`), which count when their time comes, or when the user takes them. */
import { computed, effect } from '@preact/signals'
import { type Entry, withdrawnIds } from '../../../shared/domain/entries/entries'
import { countsFrom } from '../../../shared/domain/queries/ahead'
import { appData, isPublicOnly } from '../state'
import { loadData } from './load-data'

/** Those of all negotiations that wait for their time, the earliest first; none where only the public data are shown. */
export const heldEntries = computed<readonly Entry[]>(() => {
  const data = appData.value
  if (!data || data.ahead.length === 0 || isPublicOnly.value) return []
  const withdrawn = withdrawnIds(data.entries)
  return data.ahead.filter(({ id }) => !withdrawn.has(id))
})

/** Milliseconds between two looks at the clock, which may be set meanwhile. */
const LOOK = 60_000

/** Reads the data again when the time of one has come. */
export function watchHeld(): void {
  let timer: ReturnType<typeof setInterval> | undefined
  effect(() => {
    clearInterval(timer)
    const ahead = appData.value?.ahead ?? []
    if (ahead.length === 0) return
    const next = Math.min(...ahead.map(countsFrom))
    timer = setInterval(() => {
      if (Date.now() < next) return
      clearInterval(timer)
      void loadData()
    }, LOOK)
  })
}
