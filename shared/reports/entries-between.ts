/** Entries of a range of days. */

import { isCounted, type LedgerEntry, ownEntries } from '../domain/ledger/ledger'
import type { View } from '../domain/queries/changes'
import type { Day } from '../domain/types'

/** Entries of all articles, each under the name that its source gives: also of one that others continue by then. */
export const entriesBetween = (view: View, from: Day, to: Day): readonly LedgerEntry[] =>
  view.negotiation.articles.flatMap(({ id }) => ownEntries(entriesOn(view, id, from, to), id))

/** Entries of an article that count. */
export const entriesOn = ({ ledger }: View, article: string, from: Day, to: Day): readonly LedgerEntry[] =>
  (ledger.entries.get(article) ?? []).filter((entry) => entry.day >= from && entry.day <= to && isCounted(entry))
