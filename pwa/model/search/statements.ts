/** Inverted index of a ledger by speaker, made on first use: each key of a search looks up one person. */
import { allEntries, type Ledger, type LedgerEntry } from '../../../shared/domain/ledger/ledger'

const made = new WeakMap<Ledger, ReadonlyMap<string, readonly LedgerEntry[]>>()

/** Status updates that a person is the source of, the latest first. */
export function statementsOf(ledger: Ledger, person: string): readonly LedgerEntry[] {
  let bySpeaker = made.get(ledger)
  if (!bySpeaker) made.set(ledger, (bySpeaker = index(ledger)))
  return bySpeaker.get(person) ?? []
}

function index(ledger: Ledger): ReadonlyMap<string, readonly LedgerEntry[]> {
  const found = new Map<string, LedgerEntry[]>()
  for (const entry of allEntries(ledger)) {
    const { person } = entry.observation.reportedBy
    if (!person) continue
    const known = found.get(person)
    if (known) known.push(entry)
    else found.set(person, [entry])
  }
  for (const entries of found.values()) entries.sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0))
  return found
}
