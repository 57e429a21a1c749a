/** Bulk changes of entries: another visibility, or withdrawal; each is saved as one step. */
import { type Entry, isEntityEntry, type Layer, type ObservationEntry } from '../../../shared/domain/entries/entries'
import { currentOf, versionsBut, versionsOf } from '../../../shared/domain/entries/versions'
import type { Pack } from '../../../shared/pack/schema'
import { isOwn } from '../../model/author'
import { newEnvelope } from '../../model/envelope'
import { withdrawalsOf } from '../../model/typed/undo'
import { mayWithdraw } from '../../sync/permissions'
import { sameLineAgain } from '../../workspace/meeting/log-lines'
import { displacedBy } from '../add/fields'
import { takenAlong } from '../add/taken-along'
import { correctedEntries, earlierVersions } from './corrected-entries'
import { type CountingAgain, countingAgain, withEarlier } from './counting-again'

/** The data in which entries are chosen. */
export interface Among {
  /** As published. */
  readonly pack: Pack
  readonly entries: readonly Entry[]
  /** Why entries no longer count, by id. */
  readonly removals: ReadonlyMap<string, string>
}

/** Chosen entries by what a change of visibility does to them. */
export interface VisibilityPlan {
  readonly changing: readonly Entry[]
  /** Number of those that have it already. */
  readonly already: number
  /** Number of those that it leaves as they are: for the user alone, another's, or no longer counting. */
  readonly left: number
}

export function planVisibility(chosen: readonly Entry[], layer: Layer, { removals }: Among): VisibilityPlan {
  const possible = chosen.filter((entry) => hasChoice(entry) && isOwn(entry.by) && !removals.has(entry.id))
  const changing = possible.filter((entry) => entry.layer !== layer)
  return { changing, already: possible.length - changing.length, left: chosen.length - possible.length }
}

/** Notes, follows and texts are for the user alone; a withdrawal has the visibility of what it withdraws. */
const hasChoice = ({ kind }: Entry): boolean =>
  kind !== 'note' && kind !== 'follow' && kind !== 'text' && kind !== 'withdrawal'

/** Entries that state others again with another visibility, with withdrawals of what must not count beside them. */
export function withVisibility(
  changing: readonly Entry[],
  layer: Layer,
  reason: string,
  among: Among,
): readonly Entry[] {
  const byId = new Map(among.entries.map((entry) => [entry.id, entry]))
  const observations = new Map(among.pack.observations.map((one) => [one.id, one]))
  const observationAt = (id: string) => {
    const entry = byId.get(id)
    return entry?.kind === 'observation' ? entry : (observations.get(id) ?? null)
  }
  return changing.flatMap((entry): readonly Entry[] => {
    switch (entry.kind) {
      case 'observation':
        return observedAgain(entry, layer, reason, earlierVersions(entry, observationAt))
      case 'room':
        return [sameLineAgain(entry, layer), ...withdrawalsOf([entry], reason, false)]
      case 'word':
        return [{ ...entry, ...newEnvelope(layer) }, ...withdrawalsOf([entry], reason, false)]
      default:
        return isEntityEntry(entry) || entry.kind === 'position' ? statedAgain(entry, layer, reason, among) : []
    }
  })
}

function observedAgain(
  entry: ObservationEntry,
  layer: Layer,
  reason: string,
  before: ReturnType<typeof earlierVersions>,
): readonly Entry[] {
  const { supersedes: _, reason: __, ...stated } = entry
  return correctedEntries(entry, { ...stated, ...newEnvelope(layer), reason }, before)
}

/** An entity or a position: only the versions of the other visibility go. */
function statedAgain(
  entry: Extract<Entry, { readonly kind: 'position' }> | Extract<Entry, { readonly entity: unknown }>,
  layer: Layer,
  reason: string,
  { pack, entries }: Among,
): readonly Entry[] {
  if (entry.kind === 'status' || entry.kind === 'negotiation')
    return [{ ...entry, ...newEnvelope(layer) }, ...withdrawalsOf([entry], reason, false)]
  if (entry.kind === 'position') {
    const versions = versionsOf(pack, entries, 'position', entry.id)
    const displaced = displacedBy(layer, versions)
    const before = versionsBut(versions, displaced).at(-1)
    const { supersedes: _, ...stated } = entry
    const again = { ...stated, ...newEnvelope(layer), ...(before && { supersedes: before.entity.id }) }
    return [again, ...withdrawalsOf(displaced, reason, false)]
  }
  const displaced = displacedBy(layer, versionsOf(pack, entries, entry.kind, entry.entity.id))
  return [{ ...entry, ...newEnvelope(layer) }, ...withdrawalsOf(displaced, reason, false)]
}

/** Chosen entries by what withdrawing them does. */
export interface WithdrawalPlan {
  readonly withdrawing: readonly Entry[]
  /** Number of those that were not chosen, as they are what chosen ones correct. */
  readonly earlier: number
  /** Number of those that were not chosen: what was said of a withdrawn article. */
  readonly along: number
  /** Versions that count again without them. */
  readonly again: CountingAgain
  /** Number of those that no longer count, are withdrawals, or may not be withdrawn here. */
  readonly left: number
}

/** `isWhole` withdraws also what the chosen ones correct, which counts again else. */
export function planWithdrawal(chosen: readonly Entry[], among: Among, isWhole = false): WithdrawalPlan {
  const possible = chosen.filter(
    (entry) => entry.kind !== 'withdrawal' && !among.removals.has(entry.id) && mayWithdraw(entry),
  )
  const stated = isWhole ? withEarlier(possible, among) : possible
  const withdrawing = new Map(stated.map((entry) => [entry.id, entry]))
  for (const entry of stated) {
    if (entry.kind !== 'article') continue
    const versions = versionsOf(among.pack, among.entries, 'article', entry.entity.id)
    // Of an article that is there without it nothing goes along.
    if (currentOf(versions.filter((one) => !one.entry || !withdrawing.has(one.entry.id)))) continue
    for (const one of takenAlong(among, 'article', versions)) if (!withdrawing.has(one.id)) withdrawing.set(one.id, one)
  }
  return {
    withdrawing: [...withdrawing.values()],
    earlier: stated.length - possible.length,
    along: withdrawing.size - stated.length,
    again: countingAgain([...withdrawing.values()], among),
    left: chosen.length - possible.length,
  }
}
