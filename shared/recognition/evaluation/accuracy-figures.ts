/** Published figures of the evaluation: counts by kind, language and kind of source, from which shares are computed. */
import type { Day, Lang } from '../../domain/types'
import { LANGS } from '../../domain/types'
import type { Evaluation, Kind, Score, Scores } from './evaluation'

/** Kinds that are published, in order; what is shown as a statement comes before them, by `statementsOf`. */
export const PUBLISHED_KINDS = [
  'explicit',
  'contents',
  'proposed',
  'underDiscussion',
  'suggestions',
  'withSuggestions',
  'articles',
  'members',
  'demonyms',
] as const satisfies readonly Kind[]
export type PublishedKind = (typeof PUBLISHED_KINDS)[number]

/** Kinds of source of real excerpts: the last three are about something else. */
export const SOURCES = ['wto', 'ministry', 'press', 'other', 'agreement', 'wto-topic', 'news'] as const
export type Source = (typeof SOURCES)[number]

/** True and false positives, and false negatives. */
export type Counts = readonly [right: number, wrong: number, missed: number]

/** Counts of some passages. */
export interface Group {
  readonly passages: number
  readonly counts: Readonly<Record<PublishedKind, Counts>>
}

export interface CorpusFigures extends Group {
  readonly byLanguage: Readonly<Record<Lang, Group>>
}

export interface RealFigures extends CorpusFigures {
  readonly bySource: Readonly<Record<Source, Group>>
}

/** Figures of both halves of the real excerpts, with the day and the build of the recogniser that they were computed from. */
export interface StoredFigures {
  readonly day: Day
  readonly recognition: string
  readonly learn: RealFigures
  readonly test: RealFigures
}

const countsOf = ({ tp, fp, fn }: Score): Counts => [tp, fp, fn]

function groupOf(passages: number, scores: Scores): Group {
  const counts = Object.fromEntries(PUBLISHED_KINDS.map((kind) => [kind, countsOf(scores[kind])]))
  return { passages, counts: counts as Record<PublishedKind, Counts> }
}

/** Kinds of what is shown as a statement. */
const STATEMENTS = ['explicit', 'contents', 'proposed'] as const satisfies readonly PublishedKind[]

const sumOf = (all: readonly Counts[]): Counts =>
  all.reduce<Counts>(([right, wrong, missed], [a, b, c]) => [right + a, wrong + b, missed + c], [0, 0, 0])

/** All that is shown as a statement. */
export const statementsOf = ({ counts }: Group): Counts => sumOf(STATEMENTS.map((kind) => counts[kind]))

/** Sources about something else, which state nothing of the talks. */
const SILENT = ['agreement', 'wto-topic', 'news'] as const satisfies readonly Source[]

/** Pages that state nothing, and the false statements and suggestions on them. */
export function silentPages({ bySource }: RealFigures): {
  readonly pages: number
  readonly statements: number
  readonly suggestions: number
} {
  const groups = SILENT.map((source) => bySource[source])
  return {
    pages: groups.reduce((pages, { passages }) => pages + passages, 0),
    statements: sumOf(groups.map(statementsOf))[1],
    suggestions: sumOf(groups.map(({ counts }) => counts.suggestions))[1],
  }
}

/** Number of statements on which the figures of a language rest. */
export function statementsIn({ byLanguage }: CorpusFigures, lang: Lang): number {
  const [right, , missed] = statementsOf(byLanguage[lang])
  return right + missed
}

/** Published part of an evaluation. `passagesIn` is the number of its passages in each language. */
export function figuresOf(evaluation: Evaluation, passagesIn: (lang: Lang) => number): CorpusFigures {
  const byLanguage = Object.fromEntries(
    LANGS.map((lang) => [lang, groupOf(passagesIn(lang), evaluation.byLanguage[lang])]),
  ) as Record<Lang, Group>
  return { ...groupOf(evaluation.passages, evaluation), byLanguage }
}
