/** Outcomes of targets in words: days are counted between days alone, never from or to a month. */
import { expect, it } from 'vitest'
import type { Entry, ObservationEntry } from '../domain/entries'
import { buildLedger } from '../domain/ledger'
import { targetsAsOf } from '../domain/targets'
import type { Day } from '../domain/types'
import { fixturePack as pack } from '../testing/fixture-pack'
import { observed } from '../testing/observed'
import { plainPhrases as phrases } from '../testing/plain-phrases'
import { buildBrief } from './brief'
import { followUpSection, followUps, outcomeText } from './follow-up'
import { nameBook } from './phrases'
import { PublicData } from './public-data'

it.each([
  ['2026-03-15', null, '2026-03-01', 'outcome-open 14'],
  ['2026-03', null, '2026-03-01', 'outcome-open-month'],
  ['2026-03-15', null, '2026-03-25', 'outcome-missed 10'],
  ['2026-03', null, '2026-10-31', 'outcome-missed-month'],
  ['2026-03-15', '2026-03-10', '2026-10-31', 'outcome-met 2026-03-10'],
  ['2026-03', '2026-02', '2026-10-31', 'outcome-met 2026-02'],
  ['2026-03-15', '2026-03-25', '2026-10-31', 'outcome-late 2026-03-25 10'],
  ['2026-03-15', '2026-05', '2026-10-31', 'outcome-late-month 2026-05'],
  ['2026-03', '2026-05-02', '2026-10-31', 'outcome-late-month 2026-05-02'],
])('a target of %s, met on %s, as of %s: %s', (due, met, day, words) => {
  const aim = {
    ...observed({ id: 'aim', article: 'spam', date: '2026-01-05', status: 'in-progress' }),
    target: { status: 'clean', date: due },
  }
  const story = met === null ? [aim] : [aim, observed({ id: 'step', article: 'spam', date: met, status: 'clean' })]
  const [target] = targetsAsOf(buildLedger({ ...pack, observations: [] }, story), 'spam', day)
  expect(target && outcomeText(target, phrases)).toBe(words)
})

it.each([
  ['2026-05', 'outcome-dropped 2026-05'],
  ['2026-05-02', 'outcome-dropped 2026-05-02'],
])('a target of an article that is left out on %s: %s', (date, words) => {
  const story = [
    {
      ...observed({ id: 'aim', article: 'spam', date: '2026-01-05', status: 'in-progress' }),
      target: { status: 'clean', date: '2026-03' },
    },
    observed({ id: 'out', article: 'spam', date, status: 'dropped' }),
  ]
  const [target] = targetsAsOf(buildLedger({ ...pack, observations: [] }, story), 'spam', '2026-10-31')
  expect(target && outcomeText(target, phrases)).toBe(words)
})

it.each<[what: string, evidence: Partial<ObservationEntry['evidence']>, told: boolean]>([
  ['without a date of publication', {}, true],
  ['published by the day', { published: '2026-11-20' }, true],
  ['published later', { published: '2026-12-20' }, false],
])('a planned status that a user added, %s, is in the brief and the follow-up', (_, evidence, told) => {
  const url = 'https://example.org/agenda'
  const made = [
    { ...observed({ id: 'now', article: 'spam', date: '2026-11-29', status: 'parked' }), evidence: { url } },
    {
      ...observed({ id: 'ahead', article: 'spam', date: '2027-01-19', status: 'discussed', basis: 'planned' }),
      evidence: { url, ...evidence },
    },
  ]
  const data = PublicData.of(pack, made)
  const brief = buildBrief(data, { kind: 'article', id: 'spam' }, '2026-11-29', phrases)
  const planned = brief?.sections.find(({ heading }) => heading === 'planned')
  const line = 'planned-line 2027-01-19 discussed'
  expect(planned?.kind === 'lines' ? planned.lines.map(({ text }) => text) : []).toEqual(told ? [line] : [])
  const rows = followUps({ ...data, day: '2026-11-29' }, '2026-11-29', '2026-11-29')
  expect(rows.flatMap((row) => row.planned.map(({ observation }) => observation.id))).toEqual(told ? ['ahead'] : [])
})

it.each<[what: string, start: string | null, next: string]>([
  ['with a meeting ahead', '2027-01-19', 'next-meeting 2027-01-19'],
  ['without one', null, 'next-none'],
])('the follow-up names the next step %s', (_, start, next) => {
  const [known] = pack.meetings
  if (!known) throw new Error('no meeting')
  const meeting: Entry[] =
    start === null
      ? []
      : [
          {
            kind: 'meeting',
            id: 'entry-next',
            layer: 'public',
            madeAt: '2026-11-29T10:00:00.000Z',
            entity: { ...known, id: 'next', start, end: start },
          },
        ]
  const now = observed({ id: 'now', article: 'spam', date: '2026-11-29', status: 'parked' })
  const data = PublicData.of(pack, [...meeting, { ...now, evidence: { url: 'https://example.org/report' } }])
  const on: Day = '2026-11-29'
  const rows = followUps({ ...data, day: on }, on, on)
  const table = followUpSection(rows, phrases, nameBook(data.negotiation, 'en'), data.negotiation, () => false)
  expect(table.kind === 'table' ? table.rows.map(({ cells }) => cells[2]) : []).toEqual([next])
})
