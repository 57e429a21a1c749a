/**
 * Contradictions (conflicting sources): which observations of an import state another phase of an article on a day for which
 * an observation in force here, the dataset's or an entry's, states one. The same rule as the ledger's *contested*, told
 * before anything is written.
 */
import { assemble } from '../assembly/assemble'
import { effectiveDay } from '../dates/days'
import { type Entry, entriesOf, type ObservationEntry } from '../entries/entries'
import { replacedIds } from '../entries/replaced'
import type { Negotiation, Observation, Phase, Status } from '../types'

export type Stated = Observation | ObservationEntry

/** By id of the incoming observation, those here that it contradicts: the dataset's first. */
export function contradictionsOf(
  { pack, entries }: { readonly pack: Negotiation | null; readonly entries: readonly Entry[] },
  incoming: readonly Entry[],
): ReadonlyMap<string, readonly Stated[]> {
  const found = new Map<string, readonly Stated[]>()
  if (!pack) return found
  const [mine, theirs] = [entriesOf(entries, pack.id), entriesOf(incoming, pack.id)]
  const statuses = new Map(assemble(pack, [...mine, ...theirs]).statuses.map((status) => [status.id, status]))
  const phaseOf = (one: Stated) => phaseStated(one, statuses)
  const replacedBoth = replacedIds([...mine, ...theirs], pack.observations)
  const asked = theirs.filter(isObservation).filter((one) => phaseOf(one) !== null && !replacedBoth.has(one.id))
  const wanted = new Set(asked.map(placeOf))
  const replaced = replacedIds(mine, pack.observations)
  const here = new Map<string, Stated[]>()
  for (const one of [...pack.observations, ...mine.filter(isObservation)]) {
    const place = placeOf(one)
    if (!wanted.has(place) || replaced.has(one.id) || phaseOf(one) === null) continue
    const list = here.get(place)
    if (list) list.push(one)
    else here.set(place, [one])
  }
  for (const one of asked) {
    const isOther = (other: Stated) =>
      other.id !== one.id && other.id !== one.supersedes && phaseOf(other) !== phaseOf(one)
    const against = (here.get(placeOf(one)) ?? []).filter(isOther)
    if (against.length > 0) found.set(one.id, against)
  }
  return found
}

const isObservation = (entry: Entry): entry is ObservationEntry => entry.kind === 'observation'

/** Article and day: a month is its last day. */
const placeOf = ({ article, date }: Stated): string => `${article} ${effectiveDay(date)}`

/** Phase that an observation sets; `null` for a planned one, a flag, an activity and an unknown status. */
function phaseStated({ basis, status }: Stated, statuses: ReadonlyMap<string, Status>): Phase | null {
  const known = statuses.get(status)
  return basis === 'planned' || known?.kind !== 'step' ? null : (known.phase ?? null)
}
