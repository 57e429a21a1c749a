/** Outcomes of targets in words: days are counted between days alone, never from or to a month. */
import { expect, it } from 'vitest'
import { fixturePack as pack } from '../../testing/fixture-pack'
import { observed } from '../../testing/observed'
import { plainPhrases as phrases } from '../../testing/plain-phrases'
import type { Entry, ObservationEntry } from '../domain/entries/entries'
import { buildLedger } from '../domain/ledger/ledger'
import { targetsAsOf } from '../domain/ledger/targets'
import type { Day } from '../domain/types'
import { buildBrief } from './brief/brief'
import { followUpSection, followUps, outcomeText } from './follow-up'
import { citation, nameBook } from './phrases'
import { PublicData } from './public-data'
import { Source } from './source'

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

const [known] = pack.meetings
if (!known) throw new Error('no meeting')
const AHEAD: Entry = {
  kind: 'meeting',
  id: 'entry-next',
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-29T10:00:00.000Z',
  entity: { ...known, id: 'next', start: '2027-01-19', end: '2027-01-19' },
}
const planned = (article: string, more: Partial<ObservationEntry> = {}): ObservationEntry => ({
  ...observed({ id: `ahead-${article}`, article, date: '2027-02', status: 'clean', basis: 'planned' }),
  ...more,
})
const sourced = { evidence: { url: 'https://example.org/agenda' } }
const target = { target: { status: 'clean', date: '2027-03' } }

it.each<[what: string, ahead: readonly Entry[], now: Partial<ObservationEntry>, next: string, due: string]>([
  ['nothing', [], {}, 'next-none', ''],
  ['a meeting', [AHEAD], {}, 'next-meeting 2027-01-19', '2027-01-19'],
  [
    'a meeting, and later sources,',
    [AHEAD, { ...observed({ id: 'later', article: 'transparency', date: '2027-03-01', status: 'clean' }), ...sourced }],
    {},
    'next-none',
    '',
  ],
  [
    'a meeting, and a later plan,',
    [AHEAD, planned('transparency', sourced)],
    {},
    'next-meeting 2027-01-19',
    '2027-01-19',
  ],
  ['a planned status', [planned('spam', sourced)], {}, 'next-planned clean 2027-02', '2027-02'],
  ['a planned status without a source', [planned('spam')], {}, 'next-planned clean 2027-02', '2027-02'],
  ['both', [AHEAD, planned('spam', sourced)], {}, 'next-planned clean 2027-02', '2027-02'],
  [
    'a plan for the whole',
    [planned('whole-agreement', sourced)],
    {},
    `says-of ${nameBook(pack, 'en').article('whole-agreement')} next-planned clean 2027-02`,
    '2027-02',
  ],
  ['a flag that is the last reported and nothing', [], { status: 'outstanding' }, 'next-none', ''],
  [
    'a flag that is the last reported and a plan for the whole',
    [planned('whole-agreement', sourced)],
    { status: 'outstanding' },
    `says-of ${nameBook(pack, 'en').article('whole-agreement')} next-planned clean 2027-02`,
    '2027-02',
  ],
  [
    'a flag that was reported twice',
    [{ ...observed({ id: 'flag', article: 'spam', date: '2026-11-28', status: 'outstanding' }), ...sourced }],
    { status: 'outstanding' },
    'next-none',
    '',
  ],
  [
    'a flag before another one',
    [{ ...observed({ id: 'flag', article: 'spam', date: '2026-11-28', status: 'outstanding' }), ...sourced }],
    { status: 'streamlined' },
    'outstanding',
    '',
  ],
  ['issues and a meeting', [AHEAD], { outstandingCount: 2 }, 'issues 2', '2027-01-19'],
  ['a target', [AHEAD], target, 'next-clean clean', '2027-03'],
])('the follow-up names the next step and when it is due, with %s ahead', (_, ahead, change, next, due) => {
  const now = { ...observed({ id: 'now', article: 'spam', date: '2026-11-29', status: 'parked' }), ...change }
  const data = PublicData.of(pack, [...ahead, { ...now, evidence: { url: 'https://example.org/report' } }])
  const on: Day = '2026-11-29'
  const rows = followUps({ ...data, day: on }, on, on)
  const table = followUpSection(rows, phrases, nameBook(data.negotiation, 'en'), data.negotiation, () => false)
  expect(table.kind === 'table' ? table.rows.map(({ cells }) => [cells[2], cells[4]]) : []).toEqual([[next, due]])
})

it.each<[what: string, change: Partial<ObservationEntry>, told: string]>([
  ['its author', { reportedBy: { person: 'A. Delegate', role: null, members: [] } }, '2026-11-28, planned-for 2027-02'],
  [
    'a page that gives its date',
    { evidence: { url: 'https://example.org/agenda', published: '2026-11-20' } },
    'example.org/agenda, 2026-11-20, planned-for 2027-02',
  ],
  ['a page', sourced, 'example.org/agenda, 2026-11-28, planned-for 2027-02'],
  ['nothing, once its day is past', { ...sourced, date: '2026-11-20' }, 'example.org/agenda, 2026-11-20, planned'],
])('a source of a planned status has the day on which it was noted, from %s', (_, change, told) => {
  const made = planned('spam', { madeAt: '2026-11-28T12:00:00.000Z', ...change })
  const { negotiation, ledger } = PublicData.of(pack, [made])
  const entry = ledger.entries.get('spam')?.find(({ observation }) => observation.id === made.id)
  const [source] = entry ? Source.ofStatus([entry], negotiation) : []
  expect(source && citation(source, phrases, nameBook(negotiation, 'en'))).toContain(told)
})
