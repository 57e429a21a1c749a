/**
 * Validation of the fields that a status or a position always has, in the app and in the extension: what is missing, by the key of the
 * message that says so.
 */
const MESSAGES = {
  article: 'error-article',
  status: 'error-status',
  stance: 'add-error-choose',
  members: 'add-error-choose',
  date: 'error-date',
  layer: 'error-layer',
} as const

type Field = keyof typeof MESSAGES
type Missing<F extends Field> = Partial<Record<F, (typeof MESSAGES)[F]>>

/** Messages of the fields that are not filled in as they must be, in the order in which they are given. */
export const missingIn = <F extends Field>(filled: Readonly<Record<F, boolean>>): Missing<F> =>
  Object.fromEntries(Object.entries(MESSAGES).filter(([field]) => filled[field as F] === false)) as Missing<F>
