/** Skeleton of a language in which names are read and statements are not: it has no phrases for statuses. */
import type { LanguageWords, Measures, Particulars } from './words'

type Phrases = 'statuses' | 'targets' | 'plain' | 'measures' | 'particulars' | 'smallGroups'

const NO_MEASURES: Measures = {
  hedges: [],
  limiters: [],
  lasts: [],
  exceptions: [],
  residues: [],
  brackets: [],
  parts: [],
  texts: [],
  wholes: [],
  finals: [],
  included: [],
  surviving: [],
}

const NO_PARTICULARS: Particulars = {
  indefinites: [],
  places: [],
  withs: [],
  infinitives: [],
  moves: [],
  left: [],
  managed: [],
  one: [],
  first: [],
  last: [],
  two: [],
  likewise: [],
  statements: [],
  proposals: [],
  organisations: [],
  currencies: [],
}

/** Word lists of a language from those that names need. */
export const namesOnly = (words: Omit<LanguageWords, Phrases>, particulars: Partial<Particulars>): LanguageWords => ({
  ...words,
  statuses: {},
  targets: {},
  plain: {},
  smallGroups: [],
  measures: NO_MEASURES,
  particulars: { ...NO_PARTICULARS, ...particulars },
})
