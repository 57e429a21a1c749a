/**
 * Projection of the data onto what the board shows, which a checkpoint holds. Apart from the checkpoint's format, because the
 * first script reads that one, and all that it imports comes before the app.
 */
import { entriesStating } from '../../shared/domain/assemble'
import type { EntityKind, Entry } from '../../shared/domain/entries'
import type { Pack } from '../../shared/pack/schema'

const NOT_ON_THE_BOARD = {
  members: [],
  groups: [],
  observations: [],
  roles: [],
  documents: [],
  positions: [],
  participations: [],
  participationCounts: [],
  statements: [],
  notes: {},
} satisfies Partial<Pack>

/** A pack without the lists that only other screens read. */
export const packOfBoard = (pack: Pack): Pack => ({ ...pack, ...NOT_ON_THE_BOARD })

const ON_THE_BOARD: ReadonlySet<Entry['kind']> = new Set<EntityKind>([
  'theme',
  'status',
  'article',
  'meeting',
  'milestone',
])

/** Entries that state or withdraw what is on the board. */
export const entriesOfBoard = (entries: readonly Entry[]): readonly Entry[] => entriesStating(ON_THE_BOARD, entries)
