/** Control characters in texts of others, which are not seen and change how the text around them reads. */

/**
 * Marks, embeddings, overrides and isolates (UAX #9), the separators that end an isolate, and characters that are never seen. Joiners
 * are none of them: they are a part of how some languages are written.
 */
const CONTROLS =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu

/** A text without such characters. */
export const withoutControls = (text: string): string => text.replace(CONTROLS, '')
