/** Terms that Help explains, in order; the texts of each are in the catalogue. */

/** The moments of use, each with `help-moment-<one>` and three steps. */
export const MOMENTS = ['news', 'before', 'during', 'after'] as const
export type Moment = (typeof MOMENTS)[number]

/** Words of Plenary, each with `help-word-<word>` and `help-means-<word>`. */
export const WORDS = [
  'article',
  'status',
  'phase',
  'update',
  'entry',
  'term',
  'dataset',
  'asof',
  'basis',
  'differ',
  'outstanding',
  'target',
  'position',
  'visibility',
  'delegation',
  'highlight',
] as const

/** Kinds of stored data, each with `help-stored-<one>` and `help-where-<one>`. */
export const STORED = ['entries', 'private', 'drafts', 'backup', 'app', 'extension', 'server'] as const
