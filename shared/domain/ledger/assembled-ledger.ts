/** Ledger of the assembled negotiation: of a dataset with its entries, and with those of no other negotiation. */

import { assemble } from '../assembly/assemble'
import { type Entry, entriesOf } from '../entries/entries'
import type { Negotiation } from '../types'
import { buildLedger, type Ledger } from './ledger'

export function assembledLedger(pack: Negotiation, all: readonly Entry[]): Ledger {
  const entries = entriesOf(all, pack.id)
  return buildLedger(assemble(pack, entries), entries)
}
