/** Types of dates. A module of its own: the rules on dates and the kinds of entities both stand on it. */

/** ISO day, `YYYY-MM-DD`; days compare as strings. */
export type Day = string
/** `YYYY-MM-DD`, or `YYYY-MM` where the source gives no day. */
export type DayOrMonth = string
