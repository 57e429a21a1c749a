/**
 * Checkpoint of the read model of one negotiation, the open one: what the board shows, with the rows of the log that are in it. A start reads it with the
 * entries that came since, the tail, in place of the log. One that does not match the database is not read: another
 * build, another epoch, a row that is gone. What begins an epoch or changes the pack deletes it in the same
 * transaction, and there is none under a lock, because private observations are in it without their words.
 */
import type { Entry } from '../../../shared/domain/entries/entries'
import type { Checkpoint } from '../../../shared/domain/ledger/summary-checkpoint'
import type { Day } from '../../../shared/domain/types'
import type { Pack } from '../../../shared/pack/schema'

/** Key of the checkpoint's position in `meta`. Sorts after all others, so that one range reads everything but it. */
export const CHECKPOINT = '~checkpoint'
/** Key of its contents, a row of their own: only a start from the checkpoint reads as much. */
export const CONTENTS = '~checkpoint-contents'

/** Keys of the rows of the log up to which entries are in the checkpoint. Rows are never changed in place. */
interface Position {
  readonly records: readonly string[]
  readonly batches: readonly string[]
}

export interface CheckpointHead extends Pick<Checkpoint<Position>, 'position'> {
  /** Build that wrote it. */
  readonly build: string
  /** Epoch of its entries. */
  readonly epoch: string
  /** Day on which it was written. */
  readonly day: Day
  /** Its negotiation. */
  readonly negotiation: string
  /** Time of the installation of its pack. */
  readonly installedAt: string
  /** Number of its entries. */
  readonly count: number
}

export interface CheckpointContents extends Pick<Checkpoint<Position>, 'summaries'> {
  /** The pack without the lists that only other screens read. */
  readonly pack: Pack
  /** Entries of which the rest of the board is assembled with it. */
  readonly entries: readonly Entry[]
  /** Number of the entries that the summary has not: of other negotiations, and held ones. */
  readonly elsewhere: number
  /** Number of the pack's observations. */
  readonly observations: number
}

/** More are an import, after which the log is read. */
const LONGEST_TAIL = 200

/** Keys of the rows that a checkpoint lacks; `null` when a row that it names is gone, or the log must be read. */
export function tailOf({ position }: Pick<CheckpointHead, 'position'>, now: Position): readonly string[] | null {
  const known = new Set(position.records)
  const tail = now.records.filter((key) => !known.has(key))
  const isWhole = now.records.length - tail.length === known.size && now.batches.join() === position.batches.join()
  return isWhole && tail.length <= LONGEST_TAIL ? tail : null
}

/** True when a checkpoint is the one that another would be: nothing was written since, and it is of the same day. */
export const isCurrent = (stored: CheckpointHead | undefined, next: CheckpointHead): boolean =>
  stored !== undefined &&
  stored.build === next.build &&
  stored.epoch === next.epoch &&
  stored.day === next.day &&
  stored.negotiation === next.negotiation &&
  stored.installedAt === next.installedAt &&
  stored.count === next.count &&
  stored.position.records.join() === next.position.records.join() &&
  stored.position.batches.join() === next.position.batches.join()
