/**
 * Checkpoint of the read model: what the board shows, with the rows of the log that are in it. A start reads it with the
 * entries that came since, the tail, in place of the log. One that does not match the database is not read: another
 * build, another database, a row that is gone. What removes entries or changes the pack deletes it in the same
 * transaction, and there is none under a lock, because private observations are in it without their words.
 */
import type { Checkpoint as SummaryCheckpoint } from '../../shared/domain/summary-checkpoint'
import type { Pack } from '../../shared/pack/schema'

/** Key of the checkpoint in `meta`. Sorts after all others, so that one range reads everything but it. */
export const CHECKPOINT = '~checkpoint'

/** Keys of the rows of the log up to which entries are in the checkpoint. Rows are never changed in place. */
interface Position {
  readonly records: readonly string[]
  readonly batches: readonly string[]
}

export interface StoredCheckpoint extends SummaryCheckpoint<Position> {
  /** Build that wrote it. */
  readonly build: string
  /** Identity of the database. */
  readonly born: string
  /** The pack without the lists that only other screens read. */
  readonly pack: Pack
  /** Number of the pack's observations. */
  readonly observations: number
}

/** More are an import, after which the log is read. */
const LONGEST_TAIL = 200

/** Keys of the rows that a checkpoint lacks; `null` when a row that it names is gone, or the log must be read. */
export function tailOf({ position }: Pick<StoredCheckpoint, 'position'>, now: Position): readonly string[] | null {
  const known = new Set(position.records)
  const tail = now.records.filter((key) => !known.has(key))
  const isWhole = now.records.length - tail.length === known.size && now.batches.join() === position.batches.join()
  return isWhole && tail.length <= LONGEST_TAIL ? tail : null
}

const NOT_ON_THE_BOARD = {
  members: [],
  groups: [],
  observations: [],
  roles: [],
  proposals: [],
  positions: [],
  participants: [],
  participationCounts: [],
  partialLists: [],
  notes: {},
} satisfies Partial<Pack>

export const packOfBoard = (pack: Pack): Pack => ({ ...pack, ...NOT_ON_THE_BOARD })
