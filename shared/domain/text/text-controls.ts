/** Control characters in texts of others, which are not seen and change how the text around them reads. */

/** Embeddings, overrides and isolates (UAX #9), and invisible characters. */
const CONTROLS = /[\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu

/** A text without such characters. */
export const withoutControls = (text: string): string => text.replace(CONTROLS, '')
