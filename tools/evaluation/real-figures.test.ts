/** Stored figures of the real excerpts: of the gold as it is, and sums of their parts. */
import { describe, expect, it } from 'vitest'
import { LANGS } from '../../shared/domain/types'
import { PUBLISHED_KINDS, SOURCES } from '../../shared/recognition/evaluation/accuracy-figures'
import { entriesOf, HALVES, storedFigures } from './real-figures'

const figures = storedFigures()
const recompute = 'npm run -s evaluate -- --real TEXTS --write'

it('say of which day and build they are', () => {
  expect(figures.day).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(figures.recognition).toMatch(/^[0-9a-f]{16}$/)
})

describe.each(HALVES)('%s', (half) => {
  const { passages, counts, byLanguage, bySource } = figures[half]
  const entries = entriesOf(half)

  it('has each excerpt of the gold once, by language and by source', () => {
    const numbers = (of: (entry: (typeof entries)[number]) => string, names: readonly string[]) =>
      names.map((name) => entries.filter((entry) => of(entry) === name).length)
    expect(passages, recompute).toBe(entries.length)
    expect(LANGS.map((lang) => byLanguage[lang].passages)).toEqual(numbers(({ lang }) => lang, LANGS))
    expect(SOURCES.map((source) => bySource[source].passages)).toEqual(numbers(({ cat }) => cat, SOURCES))
  })

  it('finds or misses each name of the gold', () => {
    const sure = entries.flatMap(({ mentions }) => mentions).filter(({ unsure, venue }) => !unsure && !venue)
    const [right, , missed] = counts.articles
    expect(right + missed, recompute).toBe(sure.filter(({ kind }) => kind === 'article').length)
    const members = [counts.members, counts.demonyms].flatMap(([found, , lost]) => [found, lost])
    expect(members.reduce((sum, count) => sum + count)).toBe(sure.filter(({ kind }) => kind === 'member').length)
  })

  it.each(PUBLISHED_KINDS)('sums up to the same by language and by source: %s', (kind) => {
    const sum = (groups: readonly { readonly counts: typeof counts }[]) =>
      [0, 1, 2].map((at) => groups.reduce((total, group) => total + (group.counts[kind][at] ?? 0), 0))
    expect(sum(Object.values(byLanguage))).toEqual([...counts[kind]])
    expect(sum(Object.values(bySource))).toEqual([...counts[kind]])
  })
})
