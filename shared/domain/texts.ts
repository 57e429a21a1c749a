/** The consolidated texts whose sections and articles a pack tells, by the day from which each was there. */
import { STATEMENTS } from './participation'
import type { Day } from './types'

export const TEXTS = { consolidated2020: '2020-12-14', stabilised2024: STATEMENTS.supported2024 } as const

/** Whether a note, which has no date of its own, names a year after that of a day: then it was written of what came later. */
export const tellsOfLater = (note: string, day: Day): boolean =>
  [...note.matchAll(/\b(?:19|20)\d\d\b/g)].some(([year]) => year > day.slice(0, 4))
