/** Names that several negotiations find at one place of a page: one of them is marked, the others are offered in its card. */
import type { Mention } from '../../../shared/recognition/types'
import type { EntityRef } from '../../settings'

/** A mention, with the same name in other negotiations that the page is about. */
export interface PageMention extends Mention {
  readonly also?: readonly EntityRef[]
}

/** Mentions of a negotiation on a page. */
export interface NegotiationMentions {
  readonly negotiation: string
  readonly mentions: readonly PageMention[]
}

/** A negotiation's mentions, with its members, which others may have as well. */
export interface Found extends NegotiationMentions {
  readonly mentions: readonly Mention[]
  readonly members: ReadonlySet<string>
}

interface Candidate {
  readonly mention: Mention
  /** Index of its negotiation. */
  readonly of: number
  readonly also: EntityRef[]
}

/** Of overlapping mentions leaves the longest, and of equal ones that of the first negotiation. */
export function withoutOverlaps(found: readonly Found[]): readonly NegotiationMentions[] {
  const all = found.flatMap(({ mentions }, of) => mentions.map((mention): Candidate => ({ mention, of, also: [] })))
  const left: Candidate[] = []
  // What is taken, by block and place: a block may have any number of names.
  const taken = new Map<number, Map<number, Candidate>>()
  for (const one of all.sort(byLength)) {
    const { mention, of } = one
    const here = taken.get(mention.block) ?? new Map<number, Candidate>()
    taken.set(mention.block, here)
    // Nothing that is taken is shorter: what overlaps has the first place or the last.
    const over = here.get(mention.start) ?? here.get(mention.end - 1)
    if (!over) {
      left.push(one)
      for (let place = mention.start; place < mention.end; place++) here.set(place, one)
    } else if (isSameName(over.mention, mention) && over.of !== of)
      over.also.push({ negotiation: found[of]?.negotiation ?? '', kind: mention.kind, id: mention.id })
  }
  left.sort(byPlace)
  return found.map(({ negotiation }, index) => ({
    negotiation,
    mentions: left.filter(({ of }) => of === index).map((one) => withOthers(one, found)),
  }))
}

/** Also the negotiations that have the same member and did not find it here, in a section of another one. */
function withOthers({ mention, of, also }: Candidate, found: readonly Found[]): PageMention {
  const { kind, id } = mention
  const others =
    kind === 'article'
      ? also
      : found
          .filter(({ members }, index) => index !== of && members.has(id))
          .map(({ negotiation }) => ({ negotiation, kind, id }))
  return others.length > 0 ? { ...mention, also: others } : mention
}

const isSameName = (a: Mention, b: Mention): boolean => a.kind === b.kind && a.start === b.start && a.end === b.end
const length = ({ start, end }: Mention): number => end - start
const byLength = (a: Candidate, b: Candidate): number => length(b.mention) - length(a.mention) || a.of - b.of
const byPlace = (a: Candidate, b: Candidate): number =>
  a.mention.block - b.mention.block || a.mention.start - b.mention.start
