/** Layout of the evaluation's tables. */
import { describe, expect, it } from 'vitest'
import type { Score, Scores } from '../../shared/recognition/evaluation/evaluation'
import { confusionText, evaluationText, type Figures, summaryText } from './evaluation-text'

const score = (tp: number, fp: number, fn: number): Score => ({
  precision: tp / (tp + fp || 1),
  recall: tp / (tp + fn || 1),
  f1: (2 * tp) / (2 * tp + fp + fn || 1),
  exact: 1,
  tp,
  fp,
  fn,
})
const none = score(0, 0, 0)
const scores = (articles: Score): Scores => ({
  articles,
  members: none,
  demonyms: none,
  claims: none,
  explicit: none,
  contents: none,
  proposed: none,
  suggestions: none,
  withSuggestions: none,
  underDiscussion: none,
})
const figures: Figures = {
  ...scores(score(199, 1, 2)),
  byLanguage: { en: scores(score(150, 1, 0)), fr: scores(score(49, 0, 2)), es: scores(none) },
  passages: 60,
}
const linesOf = (text: string) => text.split('\n')

describe('an evaluation', () => {
  it('is a table by kind, and by language where there are cases', () => {
    expect(linesOf(evaluationText(figures)).slice(0, 6)).toEqual([
      '60 passages',
      '',
      '                            precision  recall     F1  right  wrong  missed',
      'articles               all      99.5%   99.0%  99.3%    199      1       2',
      '                       en       99.3%  100.0%  99.7%    150      1       0',
      '                       fr      100.0%   96.1%  98.0%     49      0       2',
    ])
  })
  it('lists each error with its text', () => {
    const error = {
      passage: 'p-1',
      kind: 'claims',
      failure: 'false alarm',
      id: 'spam clean',
      text: 'the [words]',
    } as const
    expect(linesOf(evaluationText({ ...figures, errors: [{ ...error, rule: 'cleaned' }] })).slice(-2)).toEqual([
      'false alarm: spam clean (claims of a status, p-1, by cleaned)',
      '  the [words]',
    ])
  })
})

it('sums up each folder by kind', () => {
  expect(
    linesOf(summaryText({ dev: figures, one: { ...figures, passages: 1 } })).filter((line) => /,/.test(line)),
  ).toEqual([
    'dev, 60 passages  articles                   99.5%   99.0%  99.3%    199      1       2',
    'one, 1 passage    articles                   99.5%   99.0%  99.3%    199      1       2',
  ])
})

it('shows what was expected of a name, and what was found', () => {
  const wrong = [{ n: 7, text: 'Chad said', expected: 'td | ', found: ' | ' }]
  expect(confusionText({ cases: 9, right: 8, wrong })).toBe(
    '8 of 9 right\n\n7: Chad said\n  expected  td | \n  found      | ',
  )
})
