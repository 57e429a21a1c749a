/** Data for the board until the log is read: of the checkpoint with its tail, or of a first start. */

import { assemble } from '../../../shared/domain/assembly/assemble'
import { areSame, continuationsOf } from '../../../shared/domain/assembly/continuations'
import { type Entry, entriesOf } from '../../../shared/domain/entries/entries'
import { merge } from '../../../shared/domain/entries/union'
import { openSummary } from '../../../shared/domain/ledger/summary-checkpoint'
import { fold } from '../../../shared/domain/ledger/summary-fold'
import { emptySummary, type Summary } from '../../../shared/domain/ledger/summary-state'
import { splitAhead } from '../../../shared/domain/queries/ahead'
import type { Pack } from '../../../shared/pack/schema'
import type { Backup } from '../../store'
import { entriesOfBoard, isComplete, packOfFirstStart } from '../../store'
import { readMeta } from '../../store/meta-rows'
import type { CheckpointContents } from '../../store/start/checkpoint'
import type { FoundCheckpoint } from '../../store/start/raw-read'

export interface StartData {
  /** Without the lists that only other screens read. */
  readonly pack: Pack
  /** Number of the pack's observations. */
  readonly observations: number
  readonly summary: Summary
  readonly elsewhere: CheckpointContents['elsewhere']
  readonly lastBackup: Backup | null
}

/**
 * Opens a checkpoint; `null` where it is of another negotiation than is asked for, does not match what the database holds or
 * cannot be read, and the log must be read first. Never throws: no row of the database may keep the app from starting.
 */
export function openCheckpoint(found: FoundCheckpoint | null, asked: string | null = null): StartData | null {
  try {
    const isAsked = asked === null || found?.checkpoint.pack.id === asked
    return found && isAsked ? openFound(found) : null
  } catch {
    return null
  }
}

function openFound(found: FoundCheckpoint): StartData | null {
  if (!isComplete(found)) return null
  const { checkpoint } = found
  const lastBackup = readMeta('backup', found.backup).value
  const { entries: tail } = splitAhead(found.tail, Date.now())
  const { observations, summaries, elsewhere } = checkpoint
  const pack = assembledWith(checkpoint, tail)
  const stored = summaries.find(([negotiation]) => negotiation === checkpoint.pack.id)?.[1]
  if (!pack || !stored) return null
  const summary = fold(openSummary(stored, pack), tail)
  return summary && { pack, observations, summary, elsewhere, lastBackup }
}

/**
 * The board's part of the negotiation; `null` where the summary does not suit it: the tail changes a status or what an
 * article continues, or has entries of another negotiation.
 */
function assembledWith({ pack, entries }: CheckpointContents, tail: readonly Entry[]): Pack | null {
  if (entriesOf(tail, pack.id) !== tail) return null
  const more = entriesOfBoard(tail)
  const before = assemble(pack, entries)
  if (more.length === 0) return before
  const assembled = assemble(pack, entriesOfBoard(merge(entries, more)))
  const isSame = JSON.stringify(assembled.statuses) === JSON.stringify(before.statuses)
  return isSame && areSame(continuationsOf(assembled.articles), continuationsOf(before.articles)) ? assembled : null
}

/** The shipped negotiation, on a first start; `null` on any other. */
export async function openShipped(): Promise<StartData | null> {
  const pack = await packOfFirstStart()
  return (
    pack && {
      pack,
      observations: pack.observations.length,
      summary: emptySummary(pack),
      elsewhere: 0,
      lastBackup: null,
    }
  )
}
