/** Dated meaning of a status: from when to when its words have that meaning. */
import type { Day, Status } from '../types'

export type StatusUse = Pick<Status, 'usedFrom' | 'usedTo'>

/** True where the words of a status have its meaning on a day, first and last month included. */
export const isInUse = ({ usedFrom = '', usedTo = '' }: StatusUse, day: Day): boolean =>
  // As text: a month sorts before its days, and an open end is the beginning of any day.
  usedFrom <= day && day.slice(0, usedTo.length) <= usedTo
