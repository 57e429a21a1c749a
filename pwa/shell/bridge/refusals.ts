/**
 * Authorisation of entries from the bridge: nobody was shown them in the app, so that they may add, and undo what was added,
 * but displace nothing else. What the extension makes passes: status updates, positions, and the withdrawal of one.
 */
import type { Entry } from '../../../shared/domain/entries/entries'
import { hiddenIds, isDisplacing, type PlannedEntry, planImport } from '../../../shared/domain/imports/import-plan'
import type { Pack } from '../../../shared/pack/schema'

interface Refusal {
  readonly id: string
  readonly reason: string
}

/** The data of the app, as far as the bridge reads it. */
export interface BridgeData {
  /** The open negotiation. */
  readonly pack: Pack
  /** All that are on, in their order, the open one among them. */
  readonly packs: readonly Pack[]
  readonly entries: readonly Entry[]
  readonly sealed: readonly { readonly id: string }[]
  /** Ids of erased entries. */
  readonly forgotten?: readonly string[]
}

/** Separates the entries that may be saved from those that are refused, with the reason. */
export function refuseUnseen(
  data: BridgeData | null,
  records: readonly Entry[],
): { readonly allowed: readonly Entry[]; readonly refused: readonly Refusal[] } {
  const { pack = null, packs = [], entries = [], sealed = [] } = data ?? {}
  const hidden = hiddenIds(entries, sealed)
  const refused: Refusal[] = []
  // Each beside the data of its own negotiation: another one has articles and observations of the same ids.
  const planned = [...byPack(pack, packs, records)].flatMap(([of, those]) =>
    planImport({ pack: of, entries, hidden }, those),
  )
  const allowed = planned.flatMap((one) => {
    const reason = reasonAgainst(one)
    if (reason !== null) refused.push({ id: one.entry.id, reason })
    return reason === null ? [one.entry] : []
  })
  return { allowed, refused }
}

/** Entries by the pack of their negotiation; by the open one those of a negotiation that is not on. */
function byPack(
  open: Pack | null,
  packs: readonly Pack[],
  records: readonly Entry[],
): ReadonlyMap<Pack | null, Entry[]> {
  const all = new Map<Pack | null, Entry[]>()
  for (const record of records) {
    const pack = packs.find(({ id }) => id === record.negotiation) ?? open
    const known = all.get(pack)
    if (known) known.push(record)
    else all.set(pack, [record])
  }
  return all
}

/** Ids that the extension and this app make; those of a dataset to come have another form. */
const OWN_ID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/

/** True of the kinds of entries that the extension makes of a page. */
const isOfPage = ({ kind }: Pick<Entry, 'kind'>): boolean => kind === 'observation' || kind === 'position'

function reasonAgainst(planned: PlannedEntry): string | null {
  const { entry, deed, target, isHidden } = planned
  if (!isOfPage(entry) && entry.kind !== 'withdrawal')
    return 'is neither a status update nor a position: open Plenary to add an entry of another kind'
  if (deed === 'foreign') return 'names a status update of another article as the one that it corrects'
  if (!isDisplacing(planned)) return null
  if (entry.kind !== 'withdrawal') return 'corrects an entry: open Plenary to correct it'
  const isOwnUpdate = target?.from === 'here' && 'kind' in target.one && isOfPage(target.one)
  const isToCome = target === null && !isHidden && OWN_ID.test(entry.withdraws)
  return isToCome || isOwnUpdate ? null : 'withdraws what the extension has not saved: open Plenary to withdraw it'
}
