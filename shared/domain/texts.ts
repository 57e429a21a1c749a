/** Consolidated texts of the negotiation, with the day of each. */
import { STATEMENTS } from './participation'
import type { Day } from './types'

export const TEXTS = { consolidated2020: '2020-12-14', stabilised2024: STATEMENTS.supported2024 } as const

/** True when an undated note names a year after that of the day, and was therefore written about later events. */
export const tellsOfLater = (note: string, day: Day): boolean =>
  [...note.matchAll(/\b(?:19|20)\d\d\b/g)].some(([year]) => year > day.slice(0, 4))
