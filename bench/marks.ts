/** Names of performance marks that a page sets around the measured work, each in a task of its own. */
export const STARTED = 'bench-started'
/** Set when the last highlight is made; later work is not part of finding and wrapping. */
export const MARKED = 'bench-marked'
export const ENDED = 'bench-ended'
