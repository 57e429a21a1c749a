/** Dated meaning of a status: from when to when its words have that meaning. */
import { effectiveDay } from './days'
import type { Day, Status } from './types'

export type StatusUse = Pick<Status, 'usedFrom' | 'usedTo'>

/** True where the words of a status have its meaning on a day, first and last month included. */
export const isInUse = ({ usedFrom, usedTo }: StatusUse, day: Day): boolean =>
  // A month sorts before its days.
  (usedFrom === undefined || usedFrom <= day) && (usedTo === undefined || day <= effectiveDay(usedTo))
