/** Ledger of the assembled negotiation: of a dataset with its entries, and with those of no other negotiation. */

import { type Entry, entriesOf } from '../entries/entries'
import { buildLedger, type Ledger } from '../ledger/ledger'
import type { Negotiation } from '../types'
import { assemble } from './assemble'

export function assembledLedger(pack: Negotiation, all: readonly Entry[]): Ledger {
  const entries = entriesOf(all, pack.id)
  return buildLedger(assemble(pack, entries), entries)
}
