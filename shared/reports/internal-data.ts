/**
 * Data of a report for its authors alone: private entries too. A class apart from the public data, so that tables, calendars
 * and every report that is to leave cannot be made of it by mistake.
 */
import { type Assembled, assemble } from '../domain/assembly/assemble'
import { type Entry, entriesOf } from '../domain/entries/entries'
import { buildLedger, type Ledger } from '../domain/ledger/ledger'
import type { Negotiation } from '../domain/types'
import type { NewestText } from './brief/text-line'
import type { PublicData } from './public-data'

export class InternalData {
  readonly audience = 'us'

  private constructor(
    /** Assembled from all entries. */
    readonly negotiation: Assembled,
    readonly entries: readonly Entry[],
    readonly ledger: Ledger,
    /** Newest text that the user has, where it is read. */
    readonly text: NewestText | null,
  ) {}

  /** From a pack and all entries; those of other negotiations are left out. */
  static of(pack: Negotiation, all: readonly Entry[], text: NewestText | null = null): InternalData {
    const entries = entriesOf(all, pack.id)
    const negotiation = assemble(pack, entries)
    return new InternalData(negotiation, entries, buildLedger(negotiation, entries), text)
  }

  /** The same data with a text, which is read later. */
  withText(text: NewestText | null): InternalData {
    return new InternalData(this.negotiation, this.entries, this.ledger, text)
  }
}

/** Data that a report is built from: public, or for us. */
export type ReportData = PublicData | InternalData
