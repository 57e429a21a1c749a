/** Saves the checkpoint of the read model when the user rests after a change, and when the page is left. */
import { effect } from '@preact/signals'
import { incrementalAssembly } from '../../shared/domain/assembly/assemble'
import { areSame, type Continuation, continuationsOf } from '../../shared/domain/assembly/continuations'
import { memoizeAppends } from '../../shared/domain/assembly/incremental'
import { type Entry, entriesOf } from '../../shared/domain/entries/entries'
import { fold } from '../../shared/domain/ledger/summary-fold'
import { emptySummary, type Summary } from '../../shared/domain/ledger/summary-state'
import type { Status } from '../../shared/domain/types'
import type { Pack } from '../../shared/pack/schema'
import { onDataReplaced } from '../model/start/data-replaced'
import { whenRead } from '../model/start/load-data'
import { thisBuild } from '../model/start/this-build'
import { appData, dataBeforeErase, openData, openError, openRow, recovered, today } from '../model/state'
import { type AppData, type PackRow, saveCheckpoint } from '../store'

/** Pause without user input before a save, in ms. */
const REST = 1000

/** Starts saving: after the first start, and after each change. */
export function keepCheckpoint(): void {
  onDataReplaced(async () => {
    await whenRead()
    await save()
  })
  effect(() => {
    if (openData.value && today.value) return atRest(() => void save())
  })
}

/** Data, open negotiation and day of the last checkpoint. */
let saved: { readonly data: AppData; readonly row: PackRow; readonly day: string } | null = null

/** Never rejects: without a checkpoint the next start takes longer, and shows the same. */
async function save(): Promise<void> {
  const [data, row, day] = [appData.peek(), openRow.peek(), today.peek()]
  const isDisturbed = openError.peek() !== null || dataBeforeErase.peek() !== null || recovered.peek() !== null
  const isSaved = saved?.data === data && saved?.row === row && saved?.day === day
  if (!data || !row || isDisturbed || data.erased || isSaved) return
  try {
    if (!data.lock && (await saveCheckpoint(thisBuild(), data, row, () => summaryOf(row, data), day)))
      saved = { data, row, day }
  } catch {
    // As above.
  }
}

const assembly = incrementalAssembly<Pack>()
let folded: {
  readonly pack: Pack
  readonly statuses: readonly Status[]
  readonly continuations: readonly Continuation[]
  readonly summarise: (entries: readonly Entry[]) => Summary | null
} | null = null

/** Summary of a negotiation; after a few appended entries only these are folded. `null` where an id comes twice. */
function summaryOf({ pack }: PackRow, { entries: all }: AppData): Summary | null {
  const entries = entriesOf(all, pack.id)
  const { statuses, articles } = assembly(pack, entries)
  const continuations = continuationsOf(articles)
  if (folded?.pack !== pack || folded.statuses !== statuses || !areSame(folded.continuations, continuations)) {
    const empty = emptySummary({ statuses, articles, observations: pack.observations })
    folded = {
      pack,
      statuses,
      continuations,
      summarise: memoizeAppends<Summary | null>(
        (all) => fold(empty, all),
        (before, more) => before && fold(before, more),
      ),
    }
  }
  return folded.summarise(entries)
}

const USER_INPUT = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchmove', 'scroll'] as const

/** Runs work after a pause without user input, or at once when the page is hidden. Returns the cancellation. */
function atRest(work: () => void): () => void {
  const options = { capture: true, passive: true }
  const left = () => document.hidden && end()
  let soon = setTimeout(end, REST)
  const again = () => {
    clearTimeout(soon)
    soon = setTimeout(end, REST)
  }
  const leave = () => {
    clearTimeout(soon)
    for (const type of USER_INPUT) removeEventListener(type, again, options)
    document.removeEventListener('visibilitychange', left)
  }
  function end() {
    leave()
    work()
  }
  for (const type of USER_INPUT) addEventListener(type, again, options)
  document.addEventListener('visibilitychange', left)
  return leave
}
