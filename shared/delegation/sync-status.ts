/**
 * Status of a device's sync, for the footer and the screen: nothing that is held back, damaged or refused stays
 * unsaid.
 */
import { isUnread } from './counting'
import { aheadOf, gapsIn, missingBatches, onOtherLogs } from './heads'
import type { Replica } from './replica'
import { type SealingBarrier, sealingBarrier } from './seal-next'

export interface SyncStatus {
  readonly barrier: SealingBarrier | null
  readonly isPending: boolean
  /** Devices whose changes have not reached this one, with the highest number that is known. */
  readonly missing: ReadonlyMap<string, number>
  /** Devices with a gap in what is here. */
  readonly gaps: readonly string[]
  /** Batches that wait for an update, or for a key. */
  readonly unread: number
  /** Batches after the end of a device that may not write. */
  readonly setAside: ReadonlyMap<string, number>
  readonly damaged: Readonly<Record<string, number>>
  readonly dropped: number
  readonly tooLarge: readonly string[]
  /** Devices that run in two places. */
  readonly copied: readonly string[]
  /** Devices that were shown another membership log. */
  readonly onOtherLogs: readonly string[]
  /** Devices that name a membership change, or a key, that is not here. */
  readonly ahead: readonly string[]
  readonly removedBy: string | null
  readonly leaving: readonly string[]
}

export function statusOf(replica: Replica): SyncStatus {
  const { membership, membershipLog, log, state, beats } = replica
  const members = [...(membership?.members.values() ?? [])]
  return {
    barrier: sealingBarrier(replica),
    isPending: state.pending !== null,
    missing: membership ? missingBatches(membership, log.heads(), beats) : new Map(),
    gaps: membership ? gapsIn(membership, log.held()) : [],
    unread: members.flatMap(({ id, upTo }) => log.counting(id, upTo)).filter((batch) => isUnread(replica, batch))
      .length,
    setAside: new Map(
      members.flatMap(({ id, upTo }) => {
        const n = log.setAside(id, upTo)
        return n > 0 ? [[id, n]] : []
      }),
    ),
    damaged: state.damaged,
    dropped: state.dropped,
    tooLarge: state.tooLarge,
    copied: log.forked(),
    onOtherLogs: membership ? onOtherLogs(membership, beats) : [],
    ahead: membership ? aheadOf(membership, beats, state.keyEpochs) : [],
    removedBy: membershipLog.removedBy,
    leaving: state.leaving,
  }
}
