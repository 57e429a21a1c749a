import { expect, it } from 'vitest'
import type { Span } from '../../../shared/reports/meeting-report'
import { fileNameOf, fileWordOf, reportParams } from './report-params'

const plenary: Span = { kind: 'meeting', meeting: 'plenary' }
const days = { from: '2021-07-21', to: '2021-07-22' }
const period: Span = { kind: 'period', ...days }
const week = { from: '2021-07-16', to: '2021-07-22' }

it.each([
  ['the meeting again', plenary, days, { meeting: 'plenary' }],
  ['other days than the meeting’s', plenary, week, week],
  ['the period again', period, days, days],
  ['another period', period, week, week],
])('makes the parameters of %s', (_, span, typed, expected) => {
  expect(reportParams(span, days, typed)).toEqual(expected)
})

it.each<[string, Span, string]>([
  ['a meeting', { kind: 'meeting', meeting: '2021-07-22-plenary' }, 'report-2021-07-22-plenary'],
  ['another that ends on its day', { kind: 'meeting', meeting: '2021-07-22-group' }, 'report-2021-07-22-group'],
  ['one whose id has no day', { kind: 'meeting', meeting: 'a/b' }, 'report-a-b-2021-07-22'],
  ['a period', period, 'report-2021-07-21-2021-07-22'],
  ['another with its last day', { kind: 'period', ...week }, 'report-2021-07-16-2021-07-22'],
  ['a period of one day', { kind: 'period', from: '2021-07-22', to: '2021-07-22' }, 'report-2021-07-22'],
])('names the files of %s', (_, span, name) => {
  expect(fileNameOf(fileWordOf('Report'), span, '2021-07-22')).toBe(name)
})

it.each([
  ['Compte rendu', 'compte-rendu'],
  ['Ficha', 'ficha'],
])('begins them with the word of the language: %s', (title, word) => expect(fileWordOf(title)).toBe(word))
