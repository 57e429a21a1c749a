/**
 * Comparison of two copies of an entry. An export and a share leave fields out that leave this device in a backup alone, so
 * that a copy that came by one of them says less than the entry, and contradicts nothing of it.
 */
import { canonical } from './canonical'
import type { Entry } from './entries'
import { cutFor, isPublic, withoutMeeting } from './layers'

/** Contents of an entry without its author: an import names the author of what came without one. */
const saidBy = ({ by: _, ...said }: Entry): string => canonical(said)

/**
 * `same`: the other copy says the same, or is cut, so that nothing of it is lacking. `fuller`: the copy that is here is cut, and
 * the other one says more. `other`: they are two entries with one id.
 */
export function compareCopies(here: Entry, other: Entry): 'same' | 'fuller' | 'other' {
  if (isCopyOf(other, here)) return 'same'
  // No private entry leaves by an export: one that says less is another.
  return isPublic(here) && isCopyOf(here, other) ? 'fuller' : 'other'
}

/** True where one is the other, or what an export or a share leaves of it. */
function isCopyOf(one: Entry, whole: Entry): boolean {
  const said = saidBy(one)
  if (said === saidBy(whole)) return true
  // A private meeting does not leave: what was said at it goes without its id.
  const cuts = [whole, withoutMeeting(whole)].flatMap((entry) => [
    entry,
    cutFor(entry, 'export'),
    cutFor(entry, 'share'),
  ])
  return cuts.some((cut) => said === saidBy(cut)) || isPartly(one, whole)
}

/** An article that continues some of those that the other continues, and is the same otherwise: private ones do not leave. */
function isPartly(one: Entry, whole: Entry): boolean {
  if (one.kind !== 'article' || whole.kind !== 'article') return false
  const { continues = [] } = one.entity
  const all = new Set(whole.entity.continues)
  return continues.length < all.size && continues.every((id) => all.has(id)) && plain(one) === plain(whole)
}

/** Without what it continues, and without the reason, which a share leaves out. */
function plain({ reason: _, ...entry }: Extract<Entry, { kind: 'article' }>): string {
  const { continues: __, continuesAs: ___, ...entity } = entry.entity
  return saidBy({ ...entry, entity })
}
