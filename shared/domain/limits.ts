/**
 * Limits of what an entry may state. Entries come from others, and each screen computes over all of them: a list of
 * thousands, or a name of pages, would keep screens from opening.
 */

/** Longest text, as of a note or a statement. */
export const LONGEST_TEXT = 4000
/** Longest name, title or symbol. */
export const LONGEST_NAME = 500
/** Longest part of an address by which pages are known. */
export const LONGEST_ADDRESS_PART = 200
/** Longest name of a device, or of a delegation. */
export const LONGEST_DEVICE_NAME = 100
/** Most names in one language, and most languages. */
export const MOST_NAMES = 50
/** Longest list of ids, addresses or places. */
export const LONGEST_LIST = 500
/** Most articles that one continues. */
export const MOST_CONTINUED = 50
