/** Plain-text report of an evaluation, for a terminal. */
import { LANGS } from '../../shared/domain/types'
import {
  type Counts,
  PUBLISHED_KINDS,
  type RealFigures,
  SOURCES,
} from '../../shared/recognition/evaluation/accuracy-figures'
import {
  type Evaluation,
  type Failure,
  KINDS,
  type Kind,
  type Score,
} from '../../shared/recognition/evaluation/evaluation'
import type { confuse } from '../../shared/recognition/names/confusables'
import { columns } from './columns'

/** Scores of an evaluation; `errors` only where they were asked for. */
export type Figures = Omit<Evaluation, 'errors'> & Partial<Pick<Evaluation, 'errors'>>

const WORDS: Readonly<Record<Kind, string>> = {
  articles: 'articles',
  members: 'members',
  demonyms: 'adjectives of members',
  claims: 'claims of a status',
  explicit: '  said of the article',
  contents: '  from contents',
  proposed: '  of a proposal',
  suggestions: 'suggestions',
  withSuggestions: 'with suggestions',
  underDiscussion: 'claims of discussion',
}
const HEAD = ['', '', 'precision', 'recall', 'F1', 'right', 'wrong', 'missed']

const { format: percent } = new Intl.NumberFormat('en', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})
const passagesOf = ({ passages }: Figures) => `${passages} ${passages === 1 ? 'passage' : 'passages'}`
const lineOf = (first: string, second: string, { precision, recall, f1, tp, fp, fn }: Score) => [
  first,
  second,
  ...[precision, recall, f1].map((share) => percent(share)),
  ...[tp, fp, fn].map(String),
]

/** Table of scores by kind and language, without languages that have no case, then each error with its passage. */
export function evaluationText({ errors = [], ...figures }: Figures): string {
  const lines = KINDS.flatMap((kind) => [
    lineOf(WORDS[kind], 'all', figures[kind]),
    ...LANGS.map((lang) => lineOf('', lang, figures.byLanguage[lang][kind])).filter(([, , , , , ...counts]) =>
      counts.some((count) => count !== '0'),
    ),
  ])
  return [passagesOf(figures), '', columns([HEAD, ...lines]), ...errors.map(errorText)].join('\n')
}

const errorText = ({ failure, kind, id, passage, rule, text }: Failure) =>
  `\n${failure}: ${id} (${WORDS[kind]}, ${passage}${rule ? `, by ${rule}` : ''})\n  ${text}`

/** Table of scores by folder and kind. */
export function summaryText(parts: Readonly<Record<string, Figures>>): string {
  const lines = Object.entries(parts).flatMap(([name, figures]) =>
    KINDS.map((kind, at) => lineOf(at === 0 ? `${name}, ${passagesOf(figures)}` : '', WORDS[kind], figures[kind])),
  )
  return columns([HEAD, ...lines])
}

/** Table of the counts on real excerpts, by kind of source. */
export function realText(halves: Readonly<Record<'learn' | 'test', RealFigures>>): string {
  const line = (name: string, word: string, counts: Counts) => [name, word, ...counts.map(String)]
  const lines = Object.entries(halves).flatMap(([half, figures]) =>
    [['all', figures] as const, ...SOURCES.map((source) => [source, figures.bySource[source]] as const)].flatMap(
      ([source, { counts }]) =>
        PUBLISHED_KINDS.filter((kind) => counts[kind].some((count) => count > 0)).map((kind) =>
          line(`${half} ${source}`, WORDS[kind], counts[kind]),
        ),
    ),
  )
  return columns([['', '', 'right', 'wrong', 'missed'], ...lines])
}

/** Number of right cases, then expected and found names of each wrong one. */
export const confusionText = ({ cases, right, wrong }: ReturnType<typeof confuse>): string =>
  [
    `${right} of ${cases} right`,
    ...wrong.map(({ n, text, expected, found }) => `\n${n}: ${text}\n  expected  ${expected}\n  found     ${found}`),
  ].join('\n')
