/** Sums of published figures: all statements together, pages that state nothing, on how many a language rests. */
import { expect, test } from 'vitest'
import { LANGS } from '../../domain/types'
import {
  type Counts,
  type Group,
  PUBLISHED_KINDS,
  type RealFigures,
  SOURCES,
  silentPages,
  statementsIn,
  statementsOf,
} from './accuracy-figures'

const group = (passages: number, counts: Partial<Group['counts']>): Group => ({
  passages,
  counts: Object.fromEntries(
    PUBLISHED_KINDS.map((kind): [string, Counts] => [kind, counts[kind] ?? [0, 0, 0]]),
  ) as Group['counts'],
})

const part = group(10, { explicit: [5, 1, 2], contents: [3, 0, 4], proposed: [1, 2, 0], suggestions: [1, 3, 0] })
const figures: RealFigures = {
  ...part,
  byLanguage: Object.fromEntries(LANGS.map((lang) => [lang, part])) as RealFigures['byLanguage'],
  bySource: Object.fromEntries(SOURCES.map((source) => [source, part])) as RealFigures['bySource'],
}

test('a statement is said of an article, follows from contents, or is of a proposal; discussion is none', () => {
  expect(statementsOf(group(1, { ...part.counts, underDiscussion: [9, 9, 9] }))).toEqual([9, 3, 6])
})

test('pages about something else state nothing: what is read there is false', () => {
  expect(silentPages(figures)).toEqual({ pages: 30, statements: 9, suggestions: 9 })
})

test('the figures of a language rest on the statements that its pages have, found or not', () => {
  expect(statementsIn(figures, 'fr')).toBe(15)
})
