/** Counts and age of the data, as the frame around the screens shows them: from the checkpoint until the log is read. */
import { computed } from '@preact/signals'
import type { Tally } from '../../shared/domain/entries'
import type { Backup } from '../store'
import { appData, startData } from './state'
import { tallyIn } from './tally'

interface Overview {
  readonly packVersion: string
  /** Numbers of the pack's observations and meetings. */
  readonly observations: number
  readonly meetings: number
  /** Number of the user's entries, withdrawals and locked ones included. */
  readonly count: number
  readonly tally: Tally & { readonly locked: number }
  readonly lastBackup: Backup | null
}

/** `null` until data are there. */
export const overview = computed<Overview | null>(() => {
  const [data, start] = [appData.value, startData.value]
  if (data) {
    const { pack, count, lastBackup } = data
    return { ...ofPack(data), observations: pack.observations.length, count, tally: tallyIn(data), lastBackup }
  }
  if (!start) return null
  const { observations, summary, elsewhere, lastBackup } = start
  const count = summary.count + elsewhere.count
  const tally = { n: summary.n + elsewhere.n, withdrawn: summary.withdrawn.size + elsewhere.withdrawn, locked: 0 }
  return { ...ofPack(start), observations, count, tally, lastBackup }
})

const ofPack = ({ pack }: { readonly pack: { readonly version: string; readonly meetings: readonly unknown[] } }) => ({
  packVersion: pack.version,
  meetings: pack.meetings.length,
})
