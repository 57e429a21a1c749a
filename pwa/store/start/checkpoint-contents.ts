/**
 * Projection of the data onto what the board shows, which a checkpoint holds. Apart from the checkpoint's format, because the
 * first script reads that one, and all that it imports comes before the app.
 */
import { entriesStating } from '../../../shared/domain/assembly/assemble'
import type { EntityKind, Entry } from '../../../shared/domain/entries/entries'
import { namesSymbol } from '../../../shared/domain/queries/document-symbols'
import type { NegotiationDocument } from '../../../shared/domain/types'
import type { Pack } from '../../../shared/pack/schema'

const NOT_ON_THE_BOARD = {
  members: [],
  groups: [],
  observations: [],
  roles: [],
  positions: [],
  participations: [],
  participationCounts: [],
  statements: [],
  notes: {},
  topic: { strong: {}, weak: {}, elsewhere: {} },
  recognition: undefined,
  sites: [],
  addressMarks: [],
  documentSymbols: [],
} satisfies Partial<Pack>

/** A pack without the lists and fields that only other screens or the recogniser read: less than a quarter of its size. */
export const packOfBoard = (pack: Pack): Pack => ({
  ...pack,
  ...NOT_ON_THE_BOARD,
  statuses: pack.statuses.map((one) => ({ ...one, words: {}, note: '' })),
  // The filter by name finds the aliases.
  articles: pack.articles.map((one) => ({ ...one, weakAliases: {}, places: [], sources: [], note: '' })),
  meetings: pack.meetings.map((one) => ({ ...one, urls: {}, topics: [], note: '' })),
  milestones: pack.milestones.map((one) => ({ ...one, description: '', sources: [], note: '' })),
  documents: pack.documents.flatMap(sourceOfBoard),
})

/** A document by whose symbol the board names a source; none of any other. */
function sourceOfBoard(one: NegotiationDocument): readonly NegotiationDocument[] {
  const { symbol } = one
  const sources = symbol === null ? [] : one.sources.filter((url) => namesSymbol(url, symbol))
  return sources.length === 0 ? [] : [{ ...one, subject: '', articles: [], proponents: [], sources, note: '' }]
}

const ON_THE_BOARD: ReadonlySet<Entry['kind']> = new Set<EntityKind>([
  'negotiation',
  'theme',
  'status',
  'article',
  'meeting',
  'milestone',
  'document',
])

/** Entries that state or withdraw what is on the board. */
export const entriesOfBoard = (entries: readonly Entry[]): readonly Entry[] => entriesStating(ON_THE_BOARD, entries)
