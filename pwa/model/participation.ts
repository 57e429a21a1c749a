/** Participation of a member in the current negotiation. */
import { takesPartOn } from '../../shared/domain/queries/participation'
import type { Day } from '../../shared/domain/types'
import { negotiation } from './state'

/** True when the member takes part as of a day, by default at the end of what is known. */
export const takesPart = (member: string, day?: Day): boolean =>
  negotiation.value !== null && takesPartOn(negotiation.value.pack, member, day)
