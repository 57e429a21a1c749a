/** Counts and age of the data, as the frame around the screens shows them: from the checkpoint until the log is read. */
import { computed } from '@preact/signals'
import type { Tally } from '../../../shared/domain/entries/entries'
import { tallyOfSummary } from '../../../shared/domain/ledger/summary-fold'
import type { Backup } from '../../store'
import { openData, shownData, shownStart } from '../state'
import { tallyIn } from './tally'

export interface Overview {
  readonly packVersion: string
  /** Numbers of the pack's observations and meetings. */
  readonly observations: number
  readonly meetings: number
  /** Number of all entries on the device, whatever their negotiation, withdrawals and locked ones included: a backup has all. */
  readonly count: number
  /** Of the open negotiation, as My entries counts them: of what is shown. */
  readonly tally: Tally & { readonly locked: number }
  readonly lastBackup: Backup | null
}

/** `null` until data are there. */
export const overview = computed<Overview | null>(() => {
  const [data, shown, start] = [openData.value, shownData.value, shownStart.value]
  if (data && shown) {
    const { pack, count, lastBackup } = data
    const tally = tallyIn(shown)
    return { ...ofPack(data), observations: pack.observations.length, count, tally, lastBackup }
  }
  if (!start) return null
  const { observations, summary, elsewhere, lastBackup } = start
  const tally = { ...tallyOfSummary(summary), locked: 0 }
  return { ...ofPack(start), observations, count: summary.count + elsewhere, tally, lastBackup }
})

const ofPack = ({ pack }: { readonly pack: { readonly version: string; readonly meetings: readonly unknown[] } }) => ({
  packVersion: pack.version,
  meetings: pack.meetings.length,
})
