/** Who takes part as of a day, from what the sources tell of each member. */
import { firstSeenDay } from './changes'
import type { Day, Member, Participant } from './types'

/** The days of the statements that a member signed or supported. */
export const STATEMENTS = { signed2017: '2017-12-13', signed2019: '2019-01-25', supported2024: '2024-07-26' } as const
/** By when the sources of mid-2021 count those of whom no day is known. */
const MID_2021 = '2021-06-30'

/**
 * Whether a member takes part as of a day. Until the statement of 2019 those do who signed that of 2017; some of them
 * signed no more. Of whom no first day is known, the first count that has the member among it tells.
 */
export function takesPartOn(member: Member, seen: Participant | undefined, day: Day): boolean {
  const { signed2017, signed2019, by2021, by2024 } = member.participation
  if (day < STATEMENTS.signed2019) return signed2017 && day >= STATEMENTS.signed2017
  if (day >= STATEMENTS.supported2024) return member.participant
  const first = seen ? firstSeenDay(seen) : null
  const joined = by2024 && first !== null && first >= STATEMENTS.signed2019 && first <= day
  return signed2019 || joined || (by2021 && day >= MID_2021)
}
