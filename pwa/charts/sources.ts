/** Sources of a chart: addresses of pages, and the words of a source that has none. */
import type { LedgerEntry } from '../../shared/domain/ledger/ledger'

export const sourcesOf = (entries: readonly LedgerEntry[]): readonly string[] =>
  entries.flatMap(({ observation: { evidence } }) => evidence.url ?? evidence.title ?? [])
