/** Data for the board until the log is read: of the checkpoint with its tail, or of a first start. */
import { assembleTail } from '../../shared/domain/assemble'
import { openSummary } from '../../shared/domain/summary-checkpoint'
import { fold } from '../../shared/domain/summary-fold'
import { emptySummary, type Summary } from '../../shared/domain/summary-state'
import type { Pack } from '../../shared/pack/schema'
import type { Backup } from '../store'
import { isComplete, packOfFirstStart } from '../store'
import type { FoundCheckpoint } from '../store/raw-read'

export interface StartData {
  /** Without the lists that only other screens read. */
  readonly pack: Pack
  /** Number of the pack's observations. */
  readonly observations: number
  readonly summary: Summary
  readonly lastBackup: Backup | null
}

/**
 * Opens a checkpoint; `null` where it does not match what the database holds or cannot be read, and the log must be read
 * first. Never throws: no row of the database may keep the app from starting.
 */
export function openCheckpoint(found: FoundCheckpoint | null): StartData | null {
  try {
    return found && openFound(found)
  } catch {
    return null
  }
}

function openFound(found: FoundCheckpoint): StartData | null {
  if (!isComplete(found)) return null
  const { checkpoint, tail, lastBackup } = found
  const { observations, summaries } = checkpoint
  const pack = assembleTail(checkpoint.pack, tail)
  if (!pack) return null
  const stored = summaries.find(([negotiation]) => negotiation === pack.id)?.[1]
  const summary = stored ? fold(openSummary(stored, pack.statuses), tail) : null
  return summary && { pack, observations, summary, lastBackup }
}

/** The shipped negotiation, on a first start; `null` on any other. */
export async function openShipped(): Promise<StartData | null> {
  const pack = await packOfFirstStart()
  return pack && { pack, observations: pack.observations.length, summary: emptySummary(pack), lastBackup: null }
}
