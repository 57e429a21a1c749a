/**
 * Public data of a negotiation: the one input of every report, table and calendar that leaves the device. A private
 * constructor: none can be made of the negotiation as the screen shows it, whose names and meetings may be private.
 */
import { type Assembled, assemblePart } from '../domain/assembly/assemble'
import { type Entry, entriesOf } from '../domain/entries/entries'
import { publicView } from '../domain/entries/layers'
import { buildLedger, type Ledger } from '../domain/ledger/ledger'
import type { Negotiation } from '../domain/types'

export class PublicData {
  /** Told from data for us by its type alone: the class is in the first load. */
  declare readonly audience: 'public'

  private constructor(
    /** Assembled from the public entries alone. */
    readonly negotiation: Assembled,
    readonly entries: readonly Entry[],
    readonly ledger: Ledger,
  ) {}

  /** From a pack and all entries; those of other negotiations are left out too. */
  static of(pack: Negotiation, all: readonly Entry[], outlet: 'export' | 'site' = 'export'): PublicData {
    const entries = publicView(entriesOf(all, pack.id), pack, outlet)
    const negotiation = assemblePart(pack, entries, all)
    return new PublicData(negotiation, entries, buildLedger(negotiation, entries))
  }
}
