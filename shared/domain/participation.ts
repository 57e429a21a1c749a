/** Participation of members as of a day, derived from the sources on each member. */
import { firstSeenDay } from './changes'
import type { Day, Member, Participant } from './types'

/** Days of the joint statements that a member signed or supported. */
export const STATEMENTS = { signed2017: '2017-12-13', signed2019: '2019-01-25', supported2024: '2024-07-26' } as const
/** Day of the count of mid-2021, which applies to members without a known first day. */
const MID_2021 = '2021-06-30'

/**
 * True when a member takes part as of a day. Until the statement of 2019 the signatories of 2017 count, of whom some
 * signed no later one. A member without a known first day counts from the first head count that includes it.
 */
export function takesPartOn(member: Member, seen: Participant | undefined, day: Day): boolean {
  const { signed2017, signed2019, by2021, by2024 } = member.participation
  if (day < STATEMENTS.signed2019) return signed2017 && day >= STATEMENTS.signed2017
  if (day >= STATEMENTS.supported2024) return member.participant
  const first = seen ? firstSeenDay(seen) : null
  const joined = by2024 && first !== null && first >= STATEMENTS.signed2019 && first <= day
  return signed2019 || joined || (by2021 && day >= MID_2021)
}
