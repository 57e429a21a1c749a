import { expect, it } from 'vitest'
import type { Span } from '../../../shared/reports/meeting-report'
import { reportParams } from './report-params'

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
