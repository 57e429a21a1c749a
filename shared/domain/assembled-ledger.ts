/** Ledger of the assembled negotiation: of a dataset with its entries, and with those of no other negotiation. */
import { assemble } from './assemble'
import { type Entry, entriesOf } from './entries'
import { buildLedger, type Ledger } from './ledger'
import type { Negotiation } from './types'

export function assembledLedger(pack: Negotiation, all: readonly Entry[]): Ledger {
  const entries = entriesOf(all, pack.id)
  return buildLedger(assemble(pack, entries), entries)
}
