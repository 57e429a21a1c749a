/** Marks that a page sets, each in a task of its own, around what is measured. */
export const STARTED = 'bench-started'
/** The last mark of a page is made: what follows is no part of finding and wrapping. */
export const MARKED = 'bench-marked'
export const ENDED = 'bench-ended'
