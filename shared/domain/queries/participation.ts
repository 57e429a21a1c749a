/** Participation of members as of a day: the spans of the data in which a member takes part. */
import { effectiveDay, LATEST_DAY } from '../dates/days'
import type { Day, Member, Negotiation, Participation } from '../types'

type Spans = ReadonlyMap<string, readonly Participation[]>

/** Spans by member, memoised by the list. */
const computed = new WeakMap<readonly Participation[], Spans>()

function spansOf({ participations }: Pick<Negotiation, 'participations'>): Spans {
  const known = computed.get(participations)
  if (known) return known
  const spans = new Map<string, Participation[]>()
  for (const span of participations) {
    const of = spans.get(span.member)
    if (of) of.push(span)
    else spans.set(span.member, [span])
  }
  computed.set(participations, spans)
  return spans
}

/** Spans of a member, in the order of the data. */
export const participationsOf = (
  negotiation: Pick<Negotiation, 'participations'>,
  member: string,
): readonly Participation[] => spansOf(negotiation).get(member) ?? []

/** True when a member takes part as of a day, by default at the end of what is known. A month counts from its last day. */
export const takesPartOn = (
  negotiation: Pick<Negotiation, 'participations'>,
  member: string,
  day: Day = LATEST_DAY,
): boolean => participationsOf(negotiation, member).some((span) => holdsOn(span, day))

/** Members that take part as of a day and that the counts of participants include. */
export const participantsOn = (
  negotiation: Pick<Negotiation, 'participations' | 'members'>,
  day: Day,
): readonly Member[] =>
  negotiation.members.filter(({ id }) =>
    participationsOf(negotiation, id).some((span) => span.isCounted && holdsOn(span, day)),
  )

const holdsOn = ({ from, to }: Participation, day: Day): boolean =>
  effectiveDay(from) <= day && (to === null || effectiveDay(to) >= day)
