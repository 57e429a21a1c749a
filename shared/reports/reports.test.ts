import Papa from 'papaparse'
import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, it } from 'vitest'
import { CANARY, recordsWith } from '../../testing/canary'
import { fixturePack as pack } from '../../testing/fixture-pack'
import { observed } from '../../testing/observed'
import { plainPhrases as phrases } from '../../testing/plain-phrases'
import type { Author, Entry, Layer, ObservationEntry } from '../domain/entries/entries'
import { buildLedger, sinceOf, statusAsOf } from '../domain/ledger/ledger'
import { meetingOn, upcomingDates } from '../domain/queries/meetings'
import type { Day } from '../domain/types'
import { type BriefOf, buildBrief } from './brief/brief'
import { datesCalendar, toCalendar } from './calendar'
import { citableIn, untoldIn } from './citable'
import { ledgerCsv, tableCsv } from './csv'
import { escapeFormulas } from './escape-formulas'
import { toHtml } from './html'
import { InternalData, type ReportData } from './internal-data'
import { itemsOfBrief, itemsOfReport, leftOutOf, type ReportItem } from './left-out'
import { toMarkdown } from './markdown'
import { buildMeetingReport } from './meeting-report'
import type { OwnLine } from './own-lines'
import type { ReportPhrases } from './phrases'
import { citation, nameBook, stepText, withWords, wordsOf } from './phrases'
import { toPlainText } from './plain-text'
import { PublicData } from './public-data'
import type { Report } from './report'
import { footnotesOf, lineFrom, partsOf, rowFrom, sourcedIn } from './report'
import type { Source } from './source'

const names = nameBook(pack, 'en')
const plenary = meetingOn(pack, '2021-07-22')
const other = pack.meetings.find(({ start }) => start > '2024')
if (!plenary || !other) throw new Error('no meeting')
const meeting = { kind: 'meeting', meeting: plenary.id } as const
const everything: readonly Entry[] = [...recordsWith(CANARY, 'private'), ...recordsWith('open-word', 'public')]
const later = observed({ id: 'mine-later', article: 'spam', date: '2026-11-18', status: 'parked' })
const spoken = recordsWith('open-word', 'public').flatMap((one): readonly Entry[] =>
  one.kind === 'room' ? [{ ...one, meeting: null, day: '2026-11-19' }] : [],
)
const linesOf = (report: Report) => report.sections.flatMap(sourcedIn)
/** Reasons of what a report leaves out, as its screen tells them. */
const reasonsOf = (items: (data: ReportData) => readonly ReportItem[], records: readonly Entry[]) =>
  leftOutOf(items(InternalData.of(pack, records)), items(PublicData.of(pack, records))).map(({ reason }) => reason)
const leftOutOfReport = (records: readonly Entry[], days: { readonly from: Day; readonly to: Day }, meeting = '') =>
  reasonsOf((data) => itemsOfReport(data, { ...days, meeting: meeting || null }), records)
const leftOutOfBrief = (records: readonly Entry[], of: BriefOf, day: Day) =>
  reasonsOf((data) => itemsOfBrief(data, of, day), records)
const reportOf = (records: readonly Entry[] = [], asOf = '2026-11-24') => meetingReport(records, meeting, asOf, phrases)
/** A report on a meeting that is public, or on a period. */
function meetingReport(records: readonly Entry[], ...how: Tail<Parameters<typeof buildMeetingReport>>) {
  const report = buildMeetingReport(PublicData.of(pack, records), ...how)
  if (!report) throw new Error('no report')
  return report
}
type Tail<T extends readonly unknown[]> = T extends readonly [unknown, ...infer Rest] ? Rest : never

it.each([
  ['Fees are clean', 'Fees are clean.'],
  ['Fees are clean.', 'Fees are clean.'],
  ['“Fees are clean.”', '“Fees are clean.”'],
  ['Are fees clean?', 'Are fees clean?'],
])('ends the line of an entry with the words %j as a sentence', (statement, told) => {
  const of = { article: 'source-code', date: '2021-07-22', status: 'options-identified' }
  const entry = { ...observed({ id: 'said', ...of }), statement, meeting: plenary.id }
  const records = [{ ...entry, evidence: { url: 'https://a.example/' } }]
  const open = reportOf(records).sections.find(({ heading }) => heading === 'open')
  const texts = open?.kind === 'lines' ? open.lines.map(({ text }) => text) : []
  expect(texts.filter((text) => text.includes('lean'))).toContain(
    `status-line ${names.article('source-code')} options-identified 2021-07-22 ${told}`,
  )
  const own = [{ text: statement, observation: 'said' }]
  const cited = meetingReport(records, meeting, '2026-11-24', phrases, own).sections[0]
  expect(cited?.kind === 'lines' ? cited.lines.map(({ text }) => text) : []).toEqual([told])
})

it.each([
  ['a quote with quotation marks', '', '“Fees are clean.”', 'quoted Fees are clean.'],
  ['a quote that is the statement too', 'Fees are clean.', 'Fees are clean.', 'quoted Fees are clean.'],
  ['other words than the quote', 'Fees done.', 'Fees are clean.', 'Fees done.'],
])('tells %s once, in quotation marks where it is verbatim', (_, statement, quote, told) => {
  const made = observed({ id: 'said', article: 'source-code', date: '2021-07-22', status: 'options-identified' })
  expect(wordsOf(phrases, { observation: { ...made, statement, evidence: { url: null, quote } } })).toBe(told)
})

it('tells once what two sources say of an article, and not again in the follow-up', () => {
  const of = { article: 'source-code', date: '2021-07-22', status: 'options-identified' }
  const records = ['one', 'two'].map((id) => ({
    ...observed({ id, ...of }),
    statement: 'Options are listed',
    evidence: { url: `https://a.example/${id}` },
  }))
  const report = reportOf(records)
  const texts = linesOf(report).flatMap((line) => ('text' in line ? [line.text] : line.cells))
  expect(texts.filter((text) => text.includes('Options are listed'))).toHaveLength(1)
  const line = linesOf(report).find((one) => 'text' in one && one.text.includes('Options are listed'))
  expect(line?.sources.map(({ fields }) => fields.url)).toEqual(['https://a.example/one', 'https://a.example/two'])
})

it('gives a name of another language where there is none, and the id of what is not there', () => {
  const [first, ...rest] = pack.articles
  if (!first) throw new Error('no article')
  const { article } = nameBook({ ...pack, articles: [{ ...first, names: { en: 'Spam' } }, ...rest] }, 'fr')
  expect([article(first.id), article('gone')]).toEqual(['Spam', 'gone'])
})

describe('the meeting report', () => {
  it('tells what was said of articles before they were renamed or merged under their names of then', () => {
    const template = pack.articles.find(({ id }) => id === 'spam')
    if (!template) throw new Error('no article')
    const next = (id: string, continues: readonly string[]) => ({ ...template, id, continues, from: '2026-11-01' })
    const talks = {
      ...pack,
      articles: [
        ...pack.articles,
        next('renamed', ['online-consumer-protection']),
        next('merged', ['spam', 'transparency']),
      ],
    }
    const all = { kind: 'period', from: '2017-01-01', to: '2026-11-24' } as const
    const told = (of: typeof pack) =>
      buildMeetingReport(PublicData.of(of, []), all, '2026-11-24', phrases)
        ?.sections.filter(({ heading }) => heading === 'back' || heading === 'open')
        .flatMap((section) => (section.kind === 'lines' ? section.lines.map(({ text }) => text) : []))
        .sort() ?? []
    const [before, after] = [told(pack), told(talks)]
    expect(before.length).toBeGreaterThan(20)
    for (const line of before) expect(after).toContain(line)
  })
  it.each<[what: string, parts: readonly (readonly string[])[]]>([
    ['renamed', [['spam']]],
    ['split', [['spam'], ['spam']]],
    ['merged', [['spam', 'transparency']]],
  ])('tells what was said on the day on which an article was %s, and later', (_, parts) => {
    const spam = pack.articles.find(({ id }) => id === 'spam')
    if (!spam) throw new Error('no article')
    const next = parts.map((continues, at) => ({ ...spam, id: `next-${at}`, continues, from: '2026-11-03' }))
    const observations = ['2026-11-02', '2026-11-03', '2026-11-04'].map((date) => ({
      ...observed({ id: date, article: 'spam', date, status: 'parked' }),
      evidence: { url: `https://www.wto.org/${date}` },
    }))
    const talks = { ...pack, articles: [...pack.articles, ...next], observations }
    const days = { kind: 'period', from: '2026-11-01', to: '2026-11-24' } as const
    const report = buildMeetingReport(PublicData.of(talks, []), days, '2026-11-24', phrases)
    const cited = new Set(report && linesOf(report).flatMap(({ sources }) => sources.map(({ fields }) => fields.url)))
    for (const { evidence } of observations) expect([...cited]).toContain(evidence.url)
  })
  it('has among the next steps those of articles that were merged, under their names', () => {
    const spam = pack.articles.find(({ id }) => id === 'spam')
    if (!spam) throw new Error('no article')
    const merged = { ...spam, id: 'merged', continues: ['spam', 'transparency'], from: '2026-11-03' }
    const url = 'https://www.wto.org/a'
    const observations = [
      {
        ...observed({ id: 'said', article: 'spam', date: '2026-11-02', status: 'clean' }),
        target: { status: 'stabilised', date: '2026-12-10' },
        evidence: { url },
      },
    ]
    const talks = { ...pack, articles: [...pack.articles, merged], observations }
    const days = { kind: 'period', from: '2026-11-01', to: '2026-11-24' } as const
    const report = buildMeetingReport(PublicData.of(talks, []), days, '2026-11-24', phrases)
    const table = report?.sections.find(({ heading }) => heading === 'follow-up')
    expect(table?.kind === 'table' && table.rows.map(({ cells: [issue, , next] }) => [issue, next])).toEqual([
      [names.article('spam'), 'next-clean stabilised'],
    ])
  })
  const [template] = pack.articles
  if (!template) throw new Error('no article')
  const stated = (layer: Layer, by: string, sources: readonly string[]): Entry => ({
    kind: 'article',
    id: `entry-${layer}`,
    layer,
    negotiation: 'wto-ecommerce',
    madeAt: '2026-11-10T08:00:00.000Z',
    by: { device: 'another', name: by },
    entity: {
      ...template,
      id: 'spam-and-fraud',
      kind: 'article',
      names: { en: 'Fraud' },
      continues: ['spam'],
      from: '2026-11-03',
      sources,
    },
  })
  it.each<[string, readonly Entry[], readonly string[]]>([
    ['with its source', [stated('public', 'A. Delegate', ['https://www.wto.org/a'])], ['https://www.wto.org/a']],
    ['not with its author alone', [stated('public', 'A. Delegate', [])], []],
    ['not without either', [stated('public', '', [])], []],
    ['not a private one, which it counts as left out', [stated('private', 'A. Delegate', [])], []],
  ])('tells what was renamed %s', (_, records, sources) => {
    const days = { kind: 'period', from: '2026-11-01', to: '2026-11-24' } as const
    const report = meetingReport(records, days, '2026-11-24', phrases)
    const section = report.sections.find(({ heading }) => heading === 'continued')
    const lines = section?.kind === 'lines' ? section.lines : []
    expect(lines.flatMap((line) => line.sources.map(({ fields: { url } }) => url))).toEqual(sources)
    for (const { text } of lines) expect(text).toMatch(/^continued-rename .*Fraud/)
    const isPrivate = records.some(({ layer }) => layer === 'private')
    const leftOut = isPrivate ? ['private'] : sources.length === 0 ? ['unsourced'] : []
    expect(leftOutOfReport(records, days)).toEqual(leftOut)
  })
  it('gives the agreement the status of the board, since the same day', () => {
    const ledger = buildLedger(pack)
    const { standing } = statusAsOf(ledger, 'whole-agreement', '2026-11-24')
    if (!standing) throw new Error('no standing')
    const all = { kind: 'period', from: '2017-01-01', to: '2026-11-24' } as const
    const stand = meetingReport([], all, '2026-11-24', phrases).sections.find(({ heading }) => heading === 'stand')
    const rows = stand?.kind === 'table' ? stand.rows : []
    const row = rows.find(({ cells }) => cells[0] === names.article('whole-agreement'))
    expect(row?.cells.slice(1, 3)).toEqual([
      `${standing.phase}, ${standing.status.id}`,
      sinceOf(ledger, 'whole-agreement', standing),
    ])
  })
  it('has the counts of the plenary in its title', () => {
    expect(reportOf().title).toBe(
      'cable-title-meeting Pre-summer stocktaking phase-count 3 clean, phase-count 2 nearly-clean, phase-count 1 parked',
    )
    const [summary] = reportOf().sections
    expect(summary?.kind === 'lines' && summary.lines.map((line) => line.text).join('\n')).toMatch(/nearly-clean .*and/)
  })
  it('names the status of the agreement, and counts it in no phase', () => {
    const conference = meetingOn(pack, '2026-03-30')
    if (!conference) throw new Error('no meeting')
    const report = meetingReport([], { kind: 'meeting', meeting: conference.id }, '2026-11-24', phrases)
    expect(report.title).toBe('cable-title-meeting MC14 Yaounde whole-status incorporation-blocked')
    const [summary] = report.sections
    expect(summary?.kind === 'lines' && summary.lines.map((line) => line.text)).toEqual([
      `status-line ${names.article('whole-agreement')} concluded, incorporation-blocked 2026-03-30`,
    ])
  })
  const reportOn = (day: string) => {
    const held = meetingOn(pack, day)
    if (!held) throw new Error('no meeting')
    return meetingReport([], { kind: 'meeting', meeting: held.id }, '2026-11-24', phrases)
  }
  const backIn = (report: Report) => {
    const back = report.sections.find(({ heading }) => heading === 'back')
    return back?.kind === 'lines' ? back.lines.map((line) => line.text) : []
  }
  it.each([
    ['2024-07-26', 'phase-count 9 concluded, markInferred(phase-count 2 dropped), whole-status stabilised', null],
    ['2023-12-20', 'markInferred(phase-count 9 concluded), phase-count 1 dropped', null],
    ['2024-04-25', 'whole-status in-chairs-text', null],
  ])('counts the articles left out on %s, and marks inferred ones', (day, counts, fell) => {
    const report = reportOn(day)
    const known = counts.replaceAll(/markInferred\(([^)]*)\)/g, 'inferred $1')
    expect(report.title.slice(-known.length)).toBe(known)
    const dropped = backIn(report).filter((text) => text.includes('dropped'))
    expect(dropped).toEqual(fell === null ? [] : [expect.stringMatching(`^went-back .* ${fell}$`)])
  })
  it.each([
    ['concluded', 'parked', 'set-aside', 'concluded parked'],
    ['concluded', 'discussed', null, ''],
    ['concluded', 'clean', 'went-back', 'concluded clean'],
    ['concluded', 'dropped', 'went-back', 'concluded dropped'],
    ['parked', 'clean', null, ''],
  ])('names an article that went from %s to %s, with both phases', (before, after, phrase, phases) => {
    const [made] = recordsWith('open-word', 'public')
    if (made?.kind !== 'observation') throw new Error('no observation')
    const steps = [before, after].map((status, at) => ({
      ...made,
      id: `step-000${at}`,
      article: 'spam',
      status: status === 'concluded' ? 'stabilised' : status,
      date: `2026-11-0${at + 1}`,
    }))
    const report = meetingReport(steps, { kind: 'period', from: '2026-11-02', to: '2026-11-24' }, '2026-11-24', phrases)
    const expected = phrase === null ? [] : [`${phrase} ${names.article('spam')} ${phases} 2026-11-02`]
    expect(backIn(report)).toEqual(expected)
  })
  it.each([
    ['nearly-clean', 'phase'],
    ['in-progress', 'phase, status'],
  ])('says the phase alone of a status that is its phase under another name: %s', (id, expected) => {
    const observations = [observed({ id: 'said', article: 'spam', date: '2026-11-02', status: id })]
    const { standing } = statusAsOf(buildLedger({ ...pack, observations }), 'spam', '2026-11-02')
    if (!standing) throw new Error('no standing')
    expect(stepText({ ...phrases, phase: () => 'phase', status: () => 'status' }, standing)).toBe(expected)
  })
  it('marks inferred statuses in its summary and its table', () => {
    const report = reportOn('2023-12-20')
    const [summary] = report.sections
    const lines = summary?.kind === 'lines' ? summary.lines.map((line) => line.text) : []
    expect(lines.map((text) => [text.split(' ').slice(0, 3).join(' '), text.endsWith('not-announced')])).toEqual([
      ['moved-into 9 concluded', true],
      ['moved-into 1 dropped', false],
    ])
    const rows = linesOf(report).flatMap((line) => ('cells' in line ? [line.cells] : []))
    expect(rows.find(([name]) => name === names.article('spam'))?.[1]).toBe(
      'inferred concluded, substantially-concluded',
    )
  })
  it.each([
    ['2021-07-21', 'cable-title-period 2021-07-21 2021-07-22'],
    ['2021-07-22', '2021-07-22'],
  ])('of a period from %s is named by its days', (from, days) => {
    const report = meetingReport([], { kind: 'period', from, to: '2021-07-22' }, '2026-11-24', phrases)
    expect(report.title).toBe(days)
    expect(report.head[0]).toEqual(['subject', `subject-line ${pack.names.en} ${days}`])
  })
  it('words a move as new in a phase, not as the whole phase', () => {
    const [summary] = reportOf().sections
    const lines = summary?.kind === 'lines' ? summary.lines.map((line) => line.text) : []
    expect(lines.filter((text) => text.startsWith('newly-in 1 under-discussion'))).toHaveLength(1)
    expect(lines.some((text) => text.startsWith('moved-into 1 under'))).toBe(false)
  })
  it('gives every line and row a numbered source', () => {
    for (const span of [meeting, { kind: 'period', from: '2020-01-01', to: '2026-11-24' } as const]) {
      const report = meetingReport(everything, span, '2026-11-24', phrases)
      const notes = footnotesOf(report)
      expect(linesOf(report).length).toBeGreaterThan(10)
      for (const line of linesOf(report)) {
        const numbers = notes.numbersOf(line.sources)
        expect(numbers.length).toBeGreaterThan(0)
        expect(numbers.every((number) => number >= 1 && number <= notes.list.length)).toBe(true)
      }
      expect(new Set(notes.list.map((source) => source.key)).size).toBe(notes.list.length)
    }
  })
  it('has no line without a source', () => {
    expect(lineFrom('Bare', [null])).toEqual([])
    expect(rowFrom(['Bare'], [])).toEqual([])
    const bare: ObservationEntry = {
      kind: 'observation',
      id: 'bare-0001',
      layer: 'public',
      negotiation: 'wto-ecommerce',
      madeAt: '2021-07-23T08:00:00.000Z',
      article: 'preamble',
      date: '2021-07-22',
      status: 'clean',
      statement: 'Bare-word',
      basis: 'reported',
      evidence: { url: null },
      reportedBy: { person: null, role: null, members: [] },
    }
    const later = { ...bare, id: 'bare-0002', evidence: { url: 'https://example.org/later' }, statement: '' }
    expect(JSON.stringify(reportOf([bare, later]))).not.toContain('Bare-word')
  })
  it('uses nothing later than the as-of date', () => {
    const report = meetingReport([], { kind: 'period', from: '2021-01-01', to: '2026-11-24' }, '2021-07-22', phrases)
    expect(footnotesOf(report).list.every((source) => source.day <= '2021-07-31')).toBe(true)
    expect(JSON.stringify(report)).not.toMatch(/2022|2023|2024|concluded/)
  })
  it("carries the user's own line on a stored observation, and none else", () => {
    const own = [
      { text: 'We were pleased', observation: 'ev-0119' },
      { text: 'Said nowhere', observation: 'nothing' },
    ]
    const report = meetingReport([], meeting, '2026-11-24', phrases, own)
    expect(JSON.stringify(report)).toContain('We were pleased')
    expect(JSON.stringify(report)).not.toContain('Said nowhere')
  })
  it.each([
    ['at the meeting', { meeting: plenary.id }, true],
    ['by a source of the day', { evidence: { url: 'https://a.example', published: '2021-07-22' } }, true],
    ['by a later source', { evidence: { url: 'https://a.example', published: '2021-07-23' } }, false],
    ['at a later meeting', { meeting: other.id }, false],
  ])('lists as a next step what was planned %s', (_, by, isListed) => {
    const article = 'open-government-data'
    const planned = observed({ id: 'planned-1', article, date: '2021-12-01', status: 'clean', basis: 'planned', ...by })
    const table = reportOf([planned]).sections.find((section) => section.heading === 'follow-up')
    const row = table?.kind === 'table' ? table.rows.find(({ cells }) => cells[0] === names.article(article)) : null
    expect(row?.cells[2]?.includes('next-planned clean 2021-12-01')).toBe(isListed)
  })
  it('lists open issues with who and by when', () => {
    const streamlinedIn2019 = observed({
      id: 'streamlined-0001',
      article: 'trade-information',
      date: '2019-11-19',
      status: 'streamlined',
    })
    const table = reportOf([streamlinedIn2019]).sections.find((section) => section.heading === 'follow-up')
    if (table?.kind !== 'table') throw new Error('no table')
    const row = table.rows.find((known) => known.cells[0] === names.article('open-government-data'))
    expect(row?.cells[2]).toContain('issues 1')
    expect(row?.cells[4]).toBe('2021-07-30')
    expect(table.rows.some((known) => known.cells[0] === names.article('spam'))).toBe(false)
    // Of the past: no next step.
    const streamlined = table.rows.find((known) => known.cells[0] === names.article('trade-information'))
    expect(streamlined?.cells[2]).toBe('next-none')
    const csv = Papa.parse<string[]>(tableCsv(table, phrases).trim()).data
    expect(csv).toHaveLength(table.rows.length + 1)
    expect(csv.every((cells) => cells.length === 6)).toBe(true)
  })
})

describe('the briefs', () => {
  it.each([
    ['article', 'open-government-data', /stands-at/],
    ['member', 'us', /withdrew/],
    ['meeting', plenary.id, /status-line/],
  ] as const)('of a %s', (kind, id, expected) => {
    const report = buildBrief(PublicData.of(pack, everything), { kind, id }, '2026-11-24', phrases)
    if (!report) throw new Error('no report')
    expect(JSON.stringify(report.sections)).toMatch(expected)
    for (const line of linesOf(report)) expect(line.sources.length).toBeGreaterThan(0)
  })
  it.each([
    ['article', 'spam', names.article('spam'), 'stand-one'],
    ['member', 'us', names.member('us'), 'positions'],
    ['meeting', plenary.id, plenary.title, 'changed'],
  ] as const)('of a %s say at the head which', (kind, id, name, heading) => {
    const report = buildBrief(PublicData.of(pack, []), { kind, id }, '2026-11-24', phrases)
    expect(report?.head[0]).toEqual(['subject', `subject-line ${pack.names.en} ${name}`])
    expect(report?.sections.map((section) => section.heading)).toContain(heading)
  })
  it.each([
    ['article', 'spam', '2026-01-01', '2026-11-24', true],
    ['article', 'spam', '2026-01-01', '2025-11-24', false],
    ['article', 'spam', '2021-07-01', '2026-11-24', true],
    ['member', 'us', '2021-07-01', '2026-11-24', true],
  ] as const)(
    'of a %s say at the head until when sources were found: %s, to %s, on %s',
    (kind, id, to, day, isTold) => {
      const names = { en: `Nothing after ${to}` }
      const covered = { ...pack, coverage: { completeTo: to, searchedOn: '2026-11-24', names, note: '' } }
      const told = buildBrief(PublicData.of(covered, []), { kind, id }, day, phrases)?.head.filter(
        ([label]) => label === 'coverage',
      )
      expect(told).toEqual(isTold ? [['coverage', `${names.en} coverage-searched 2026-11-24`]] : [])
    },
  )
  it.each<[what: string, entries: readonly Entry[], more: string]>([
    ['an earlier status', [{ ...later, date: '2026-05-31' }], ''],
    ['a later status', [later], ' coverage-added 1 2026-11-18'],
    ['a later status and intervention', [later, ...spoken], ' coverage-added 2 2026-11-19'],
    ['a later private status', [{ ...later, layer: 'private' }], ''],
    ['a status after the day', [{ ...later, date: '2026-11-25' }], ''],
  ])('of a period say that later entries were added: %s', (_, entries, more) => {
    const names = { en: 'Nothing later.' }
    const covered = { ...pack, coverage: { completeTo: '2026-05-31', searchedOn: '2026-11-24', names, note: '' } }
    const span = { kind: 'period', from: '2021-01-01', to: '2026-11-24' } as const
    const report = buildMeetingReport(PublicData.of(covered, entries), span, '2026-11-24', phrases)
    expect(report?.head.find(([label]) => label === 'coverage')?.[1]).toBe(
      `Nothing later. coverage-searched 2026-11-24${more}`,
    )
  })
  it('of an article have the positions on those that it continues, where that was split up to its first day', () => {
    const spam = pack.articles.find(({ id }) => id === 'spam')
    const position = pack.positions.find(({ articles }) => articles.includes('spam')) ?? pack.positions[0]
    if (!spam || !position) throw new Error('The fixture has no position')
    const held = (id: string, date: string) => ({
      ...position,
      id,
      date,
      articles: ['spam'],
      statement: `Said ${date}`,
    })
    const next = { ...spam, id: 'junk', continues: ['spam'], from: '2024-01-01' }
    const parts = [next, { ...next, id: 'trash' }]
    const talks = {
      ...pack,
      articles: [...pack.articles, ...parts],
      positions: [held('before', '2023-01-01'), held('after', '2024-02-01')],
    }
    const report = buildBrief(PublicData.of(talks, []), { kind: 'article', id: 'junk' }, '2026-11-24', phrases)
    expect(JSON.stringify(report)).toContain('Said 2023-01-01')
    expect(JSON.stringify(report)).not.toContain('Said 2024-02-01')
  })
  it.each([
    ['spam', '2026-11-02', []],
    ['spam', '2026-11-03', ['continued-rename spam junk 2026-11-03']],
    ['junk', '2026-11-03', ['continued-rename spam junk 2026-11-03']],
    ['transparency', '2026-11-03', []],
  ])('of the article %s on %s tells what continues it, or what it continues', (id, day, texts) => {
    const spam = pack.articles.find((one) => one.id === 'spam')
    if (!spam) throw new Error('no article')
    const junk = { ...spam, id: 'junk', names: { en: 'junk' }, continues: ['spam'], from: '2026-11-03' }
    const renamed = pack.articles.map((one) => (one === spam ? { ...one, names: { en: 'spam' } } : one))
    const talks = { ...pack, articles: [...renamed, junk] }
    const report = buildBrief(PublicData.of(talks, []), { kind: 'article', id }, day, phrases)
    const section = report?.sections.find(({ heading }) => heading === 'continued')
    expect(section?.kind === 'lines' ? section.lines.map(({ text }) => text) : []).toEqual(texts)
  })
  it('use nothing later than the day', () => {
    for (const article of pack.articles) {
      const report = buildBrief(PublicData.of(pack, []), { kind: 'article', id: article.id }, '2021-07-22', phrases)
      expect(JSON.stringify(report)).not.toMatch(/202[2-6]-/)
    }
  })
  it.each([
    ['open-internet-access', '2026-11-24', 'stands-at-later', ['concluded', '2023-12-20', 'stabilised', '2024-07-26']],
    [
      'whole-agreement',
      '2026-11-24',
      'stands-at-later',
      ['concluded', '2024-07-26', 'incorporation-blocked', '2026-03-30'],
    ],
    [
      'open-internet-access',
      '2021-07-22',
      'stands-at-later',
      ['under-discussion', '2020-11-17', 'options-identified', '2021-07-22'],
    ],
    ['single-windows', '2023-08-01', 'stands-at', ['parked', '2023-07']],
  ])('give the phase and the step of %s on %s a day each', (id, day, phrase, said) => {
    const stand = buildBrief(PublicData.of(pack, []), { kind: 'article', id }, day, phrases)?.sections[0]
    const [line] = stand?.kind === 'lines' ? stand.lines : []
    expect(line?.text.startsWith(`${phrase} ${names.article(id)}`)).toBe(true)
    for (const word of said) expect(line?.text).toContain(word)
  })
  it('of an unknown subject are null', () => {
    for (const kind of ['article', 'member', 'meeting'] as const)
      expect(buildBrief(PublicData.of(pack, []), { kind, id: 'none' }, '2021-07-22', phrases)).toBeNull()
  })
})

describe('a fact of the user without an address', () => {
  const made = { layer: 'public', madeAt: '2026-11-24T08:00:00.000Z', negotiation: pack.id } as const
  const by = { device: 'a-device', name: 'A. Delegate' }
  const paper: Entry = {
    kind: 'document',
    id: 'entry-document',
    ...made,
    entity: {
      id: 'new-paper',
      symbol: 'INF/NEW/1',
      symbolBasis: 'seen',
      date: '2026-11-24',
      subject: 'A new text',
      articles: ['spam'],
      proponents: ['sg'],
      sources: [],
      note: '',
    },
  }
  const stated = {
    day: '2026-11-24',
    member: 'sg',
    article: 'spam',
    stance: 'supports',
    statement: 'A.',
    url: null,
  } as const
  const position = (author: Pick<Entry, 'by'>): Entry => ({
    kind: 'position',
    id: 'entry-position',
    ...made,
    ...stated,
    ...author,
  })
  it.each<[string, Entry, BriefOf['kind'], string, string]>([
    ['a document by its symbol', paper, 'article', 'spam', 'INF/NEW/1, 2026-11-24'],
    ['a document by its symbol', paper, 'member', 'sg', 'INF/NEW/1, 2026-11-24'],
    [
      'a position by the member, with its author',
      position({ by }),
      'article',
      'spam',
      'Singapore. Noted-by A. Delegate, 2026-11-24',
    ],
    [
      'a position by the member, with who noted it first',
      position({ by: { ...by, from: { device: 'b', name: 'B.' } } }),
      'member',
      'sg',
      'Singapore. Noted-by passed-on B. A. Delegate, 2026-11-24',
    ],
    ['a position by the member, without an author', position({}), 'article', 'spam', 'Singapore. 2026-11-24'],
    [
      'a position by the member, of an author without a name',
      position({ by: { ...by, name: '' } }),
      'article',
      'spam',
      'Singapore. 2026-11-24',
    ],
  ])('has %s as its source', (_, entry, kind, id, source) => {
    const before = buildBrief(PublicData.of(pack, []), { kind, id }, '2026-11-24', phrases)
    const report = buildBrief(PublicData.of(pack, [entry]), { kind, id }, '2026-11-24', phrases)
    const cited = (of: Report | null) => (of ? footnotesOf(of).list.map((one) => citation(one, phrases, names)) : [])
    expect(cited(report).filter((one) => !cited(before).includes(one))).toEqual([source])
  })
})

describe('an article whose sources differ on one day', () => {
  const [other] = recordsWith('open-word', 'public')
  if (other?.kind !== 'observation') throw new Error('no observation')
  const records = [{ ...other, article: 'spam', status: 'parked', date: '2021-07-22' }]
  const later = { ...other, id: 'later-0001', article: 'spam', status: 'in-progress', date: '2026-11-01' }
  it.each([
    ['the meeting report', () => meetingReport(records, meeting, '2021-07-22', phrases)],
    [
      'the brief',
      () => buildBrief(PublicData.of(pack, records), { kind: 'article', id: 'spam' }, '2021-07-22', phrases),
    ],
    [
      'the brief of its meeting',
      () => buildBrief(PublicData.of(pack, records), { kind: 'meeting', id: meeting.meeting }, '2021-07-22', phrases),
    ],
    [
      'the brief, of an earlier day too',
      () =>
        buildBrief(PublicData.of(pack, [...records, later]), { kind: 'article', id: 'spam' }, '2026-11-24', phrases),
    ],
  ] as const)('is contested in %s, on the sources of both', (_, build) => {
    const report = build()
    if (!report) throw new Error('no report')
    const lines = linesOf(report).filter((line) => JSON.stringify(line).includes(`contested ${names.article('spam')}`))
    expect(lines.length).toBeGreaterThan(0)
    for (const { sources } of lines)
      expect(sources.some(({ fields }) => fields.url === 'https://example.org/open-word')).toBe(true)
  })
  it('names a status that equals its phase once', () => {
    expect(JSON.stringify(reportOf())).not.toMatch(/clean, clean|parked, parked/)
  })
})

describe('an observation without a statement', () => {
  const [made] = recordsWith('open-word', 'public')
  if (made?.kind !== 'observation') throw new Error('no observation')
  const bare = { ...made, article: 'source-code', date: '2021-07-22', statement: '', meeting: plenary.id }
  const evidence = { url: 'https://example.org/open-word', quote: '=the text on source code is open' }
  const quoted = { ...bare, id: 'quoted-0001', evidence }
  const pointed = { ...bare, id: 'pointed-0001', evidence: { url: 'https://example.org/pointed' } }
  const article = names.article('source-code')

  it.each([
    ['quotes its source', quoted, ` – quoted ${evidence.quote}.`],
    ['says its status where it only points to a page', pointed, ''],
  ])('%s in the meeting report, of which the follow-up has the status', (_, record, words) => {
    const report = meetingReport([record], meeting, '2026-11-24', phrases)
    const lines = linesOf(report).flatMap((line) => ('text' in line ? [line.text] : [line.cells.slice(0, 2).join(' ')]))
    expect(lines).toContain(`status-line ${article} ${record.status} 2021-07-22${words}`)
    expect(lines).toContain(`${article} ${record.status}`)
  })
  it('says no empty line in a brief', () => {
    for (const record of [quoted, pointed, { ...pointed, status: 'outstanding' }]) {
      const report = buildBrief(
        PublicData.of(pack, [record]),
        { kind: 'article', id: 'source-code' },
        '2021-07-22',
        phrases,
      )
      const texts = report?.sections.flatMap((section) => (section.kind === 'lines' ? section.lines : []))
      for (const { text } of texts ?? []) expect(text).not.toMatch(/^$|[ :]$/)
    }
  })
  it('gives a spreadsheet the words of its source, and runs none', () => {
    const row = Papa.parse<string[]>(ledgerCsv(PublicData.of(pack, [quoted]), phrases, ['mine']).trim()).data.find(
      (cells) => cells.at(-1) === 'quoted-0001',
    )
    expect(row).toContain(`'${evidence.quote}`)
    expect(row).toContain('next-clean clean, 2021-09')
  })
})

describe('a table on the clipboard', () => {
  const report = reportOf()
  const sources = linesOf(report)[0]?.sources ?? []
  const cellsOf = (columns: readonly string[], cells: readonly string[], english: readonly string[] = []) => {
    const table = { kind: 'table', heading: 'h', columns, rows: rowFrom(cells, sources, english) } as const
    const html = toHtml({ ...report, sections: [table] }, { ...phrases, lang: english.length > 0 ? 'fr' : 'en' })
    return [...html.matchAll(/<t[hd][^>]*>(.*?)(?:<a .*?)?<\/t[hd]>/gs)].map(([, cell = '']) =>
      cell.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
    )
  }
  it.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\tx', ' =1', '＝1', "'=1", "it's - 1; =2", 'a-b'])(
    '%j begins no formula in a cell, as in a file',
    (text) => expect(cellsOf([text, 'b'], [text, text])).toEqual([text, 'b', text, text].map(escapeFormulas)),
  )
  it('nor where a part of it is in another language', () => {
    expect(cellsOf(['a'], ["=x; 'y", 'b'], ["x; 'y"])).toContain("'=x; 'y (en)")
  })
})

describe('in another language than English', () => {
  const french: ReportPhrases = {
    ...phrases,
    lang: 'fr',
    role: (role) => `fonction de ${role}`,
    publisher: () => 'OMC',
  }
  const report = meetingReport([], meeting, '2026-11-24', french)
  const brief = buildBrief(
    PublicData.of(pack, everything),
    { kind: 'article', id: 'paperless-trading' },
    '2026-11-24',
    french,
  )
  if (!brief) throw new Error('no report')

  it('marks each English piece, and loses nothing of the text', () => {
    const said = linesOf(report).filter((line) => 'text' in line && line.text.startsWith('status-line'))
    expect(said.length).toBeGreaterThan(0)
    for (const line of [...linesOf(report), ...linesOf(brief)])
      for (const text of 'text' in line ? [line.text] : line.cells) {
        const parts = partsOf(text, line.english, 'fr')
        expect(parts.map((part) => part.text).join('')).toBe(text)
        expect(partsOf(text, line.english, 'en').some((part) => part.isEnglish)).toBe(false)
      }
    for (const line of said) {
      expect(line.english).toHaveLength(1)
    }
  })
  it('marks nothing of a negotiation that was made in another language', () => {
    const { en: _, ...names } = pack.names
    const made = buildMeetingReport(PublicData.of({ ...pack, names }, []), meeting, '2026-11-24', french)
    const text = made && toMarkdown(made, french)
    expect(text).toContain('Pre-summer stocktaking')
    expect(text).not.toMatch(/\(en\)|english-words|language-note|original-title/)
  })
  const parked = observed({ id: 'said-0000', article: 'source-code', date: '2021-07-21', status: 'parked' })
  const words = { ...parked, id: 'said-0001', date: '2021-07-22', meeting: plenary.id }
  it.each<[string, Partial<ObservationEntry>, RegExp]>([
    ['the title of a meeting', {}, /^\[\^\d+\]: Said-in .*\(en\), 2021-07-22/m],
    [
      'an English quote that stands for a source',
      { evidence: { url: null, quote: 'It is so', lang: 'en' } },
      /quoted It is so \(en\)/,
    ],
    [
      'an English quote that stands for a statement',
      { evidence: { url: 'https://a.example', quote: 'It is so', lang: 'en' } },
      /\| quoted It is so \(en\)[. |]/,
    ],
  ])('marks %s', (_, change, expected) => {
    // Parked before, so that it is no news.
    const text = toMarkdown(meetingReport([parked, { ...words, ...change }], meeting, '2026-11-24', french), french)
    expect(text).toMatch(expected)
    expect(text).toContain('language-note')
  })
  it.each([
    ['a role that has no name in the language', 'journalist', /^\[\^\d+\]: Journalist \(en\)\. /m],
    ['no role that has one', 'facilitator', /^\[\^\d+\]: Fonction de facilitator\. /m],
  ])('marks %s', (_, role, expected) => {
    const [shipped] = pack.observations
    if (!shipped) throw new Error('no status update')
    const of = { article: 'spam', date: '2021-07-22', status: 'parked', meeting: plenary.id }
    const reportedBy = { person: null, role, members: [] }
    const observations = [{ ...shipped, ...of, reportedBy }]
    const some: ReportPhrases = { ...french, role: (one) => (one === 'journalist' ? one : french.role(one)) }
    const made = buildMeetingReport(PublicData.of({ ...pack, observations }, []), meeting, '2026-11-24', some)
    expect(made && toMarkdown(made, some)).toMatch(expected)
  })
  it("marks no title of the user's own meeting", () => {
    const own = everything.find((one) => one.kind === 'meeting' && one.layer === 'public')
    if (own?.kind !== 'meeting') throw new Error('no meeting')
    const said = { ...words, meeting: own.entity.id }
    const data = PublicData.of(pack, [own, said])
    for (const made of [
      buildBrief(data, { kind: 'meeting', id: own.entity.id }, '2026-11-24', french),
      buildMeetingReport(data, { kind: 'meeting', meeting: own.entity.id }, '2026-11-24', french),
    ])
      expect(made && toMarkdown(made, french)).not.toMatch(/Plenary open-word.*\(en\)/)
  })
  it("leaves the user's own words as they are", () => {
    const report = meetingReport(everything, meeting, '2026-11-24', french)
    const own = linesOf(report).filter((line) => JSON.stringify(line).includes('Options on the table open-word'))
    expect(own.length).toBeGreaterThan(0)
    for (const { english } of own) expect(english).toEqual([])
  })
  it.each([
    ['an English title of a source of one’s own', 'en', true],
    ['no title in another language', 'fr', false],
  ] as const)('marks %s', (_, lang, marked) => {
    const titled = everything.map((record) =>
      record.kind === 'observation' ? { ...record, evidence: { ...record.evidence, lang } } : record,
    )
    const text = toMarkdown(meetingReport(titled, meeting, '2026-11-24', french), french)
    const notes = text.split('\n').filter((line) => /^\[\^.*, reported <https:\/\/example\.org/.test(line))
    expect(notes.length).toBeGreaterThan(0)
    for (const note of notes) expect(note.includes('open-word (en)')).toBe(marked)
  })
  it('marks them in Markdown, with roles and publishers in the language', () => {
    const text = toMarkdown(report, french)
    expect(text).toMatch(/^# cable-title-meeting meeting plenary 2021-07-22/)
    expect(text).toMatch(/^- original-title.*: .*\(en\)$/m)
    expect(text).toMatch(/status-line .* \(en\)\[\^\d/)
    expect(text).toMatch(/^\[\^1\]: .*fonction de .*OMC/m)
    expect(toMarkdown(report, phrases)).not.toContain('(en)')
  })
})

describe('what is left out', () => {
  const priv = recordsWith(CANARY, 'private')
  const days = { from: '2021-07-22', to: '2021-07-22' }
  const times = (count: number) => Array<string>(count).fill('private')
  it.each([
    // The observation, the position of the day, and the line of the meeting log.
    ['of the meeting', days, plenary.id, 3],
    ['of days with nothing private', { from: '2019-01-01', to: '2020-01-01' }, '', 0],
    // With the document; the member took part before.
    ['of all days', { from: '2017-01-01', to: '2026-11-24' }, '', 4],
  ])('is counted in the meeting report %s', (_, span, of, count) =>
    expect(leftOutOfReport(priv, span, of)).toEqual(times(count)),
  )
  it.each([
    ['article', 'paperless-trading', '2026-11-24', 1],
    ['article', 'paperless-trading', '2020-01-01', 0],
    ['article', 'spam', '2026-11-24', 4],
    ['member', 'ch', '2026-11-24', 3],
    ['member', 'us', '2026-11-24', 0],
    ['meeting', plenary.id, '2026-11-24', 3],
    ['meeting', 'none', '2026-11-24', 0],
  ] as const)('is counted in the brief of a %s, %s on %s', (kind, id, day, count) =>
    expect(leftOutOfBrief(priv, { kind, id }, day)).toEqual(times(count)),
  )
  it('is counted in the brief of an article with those on the one that it continues', () => {
    const template = pack.articles.find(({ id }) => id === 'spam')
    if (!template) throw new Error('no article')
    const next = { ...template, id: 'next', continues: ['spam'], from: '2026-11-24' }
    const talks = InternalData.of({ ...pack, articles: [...pack.articles, next] }, priv)
    const items = itemsOfBrief(talks, { kind: 'article', id: 'next' }, '2026-11-24')
    expect(items.filter(({ layer }) => layer === 'private')).toHaveLength(4)
  })
  it('has the title of a document that is of no article and no member', () => {
    const [document] = priv.filter((one) => one.kind === 'document')
    if (!document) throw new Error('no document')
    const bare = { ...document, entity: { ...document.entity, articles: [], proponents: [] } }
    const data = InternalData.of(pack, [bare])
    const items = itemsOfReport(data, { from: '2021-07-21', to: '2021-07-22', meeting: null })
    expect(items.find(({ layer }) => layer === 'private')).toMatchObject({
      article: null,
      member: null,
      title: document.entity.symbol,
    })
  })
  it('has nothing public with a source, and nothing withdrawn', () => {
    const open = recordsWith('open-word', 'public')
    expect(leftOutOfReport(open, { from: '2017-01-01', to: '2026-11-24' })).toEqual([])
    const [observation, withdrawal] = priv
    if (withdrawal?.kind !== 'withdrawal' || !observation) throw new Error('no records')
    const rest = [...priv, { ...withdrawal, id: 'w-0002', withdraws: observation.id }]
    expect(leftOutOfReport(rest, days, plenary.id)).toEqual(times(2))
  })
})

describe('a fact that an entry states', () => {
  const made = {
    layer: 'public',
    negotiation: 'wto-ecommerce',
    madeAt: '2026-11-10T08:00:00.000Z',
    by: { device: 'a', name: 'A. Delegate' },
  } as const
  const [article, member] = ['paperless-trading', 'ch']
  const noted: Entry = {
    ...observed({ id: 'noted-0001', article, date: '2026-11-03', status: 'options-identified' }),
    evidence: { url: null, title: 'INF/X/1' },
  }
  const role = (sources: readonly string[]): Entry => ({
    ...made,
    kind: 'role',
    id: 'role-0001',
    entity: {
      id: 'role-0001',
      role: 'facilitator',
      person: 'A. Person',
      members: [member],
      article,
      from: '2026-11-02',
      to: null,
      datesBasis: '',
      sources,
      note: '',
    },
  })
  const participation = (sources: readonly string[]): Entry => ({
    ...made,
    kind: 'participation',
    id: 'part-0001',
    entity: {
      id: 'part-0001',
      member,
      from: '2026-11-02',
      to: null,
      isCounted: true,
      confidence: '',
      sources,
      note: '',
    },
  })
  const position = (url: string | null): Entry => ({
    ...made,
    kind: 'position',
    id: 'position-0001',
    day: '2026-11-03',
    member,
    article,
    stance: 'supports',
    statement: 'Ready to go on.',
    url,
  })
  const document = (sources: readonly string[]): Entry => ({
    ...made,
    kind: 'document',
    id: 'doc-0001',
    entity: {
      id: 'doc-0001',
      symbol: 'INF/X/9',
      symbolBasis: 'seen',
      date: '2026-11-03',
      subject: 'Proposal',
      articles: [article],
      proponents: [member],
      sources,
      note: '',
    },
  })
  const milestone = (sources: readonly string[]): Entry => ({
    ...made,
    kind: 'milestone',
    id: 'milestone-0001',
    entity: {
      id: 'milestone-0001',
      date: '2026-11-03',
      track: '',
      title: 'Moratorium lapses',
      description: '',
      confidence: '',
      sources,
      note: '',
    },
  })
  const whereSaid = ({ person, role, members, meeting }: Source['fields']) =>
    [...(person ? [person] : []), ...(role ? [role] : []), ...members, ...(meeting ? ['at', meeting] : [])].join(' ')
  const without = { ...pack, participations: [], roles: [], observations: [], positions: [], documents: [] }
  const [from, to] = ['2026-11-01', '2026-11-24']
  const url = 'https://example.org/page'
  it.each<[what: string, entry: Entry, sources: readonly (string | null)[] | null]>([
    ['a role with its source', role([url]), [url]],
    ['a role as held by a person', role([]), [`A. Person facilitator ${member}`]],
    ['a participation with its source', participation([url]), [url]],
    ['no participation with its author alone', participation([]), null],
    ['a position with its address', position(url), [url]],
    ['a position as the statement of its member', position(null), [member]],
    [
      'a position as said at a meeting',
      { ...position(null), meeting: plenary.id } as Entry,
      [`${member} at ${plenary.id}`],
    ],
    ['a document with its address', document([url]), [url]],
    ['a document with its symbol', document([]), ['INF/X/9']],
    ['a milestone with its source', milestone([url]), [url]],
  ])('is told of %s, by the source rule alone', (_, entry, sources) => {
    const data = PublicData.of(without, [noted, entry])
    const spoken = { from, to, meeting: null }
    const report = buildMeetingReport(data, { kind: 'period', from, to }, to, phrases)
    const ofMember = buildBrief(data, { kind: 'member', id: member }, to, phrases)
    const ofArticle = buildBrief(data, { kind: 'article', id: article }, to, phrases)
    const told = [report, ofMember, ofArticle].flatMap((one) => (one ? linesOf(one) : []))
    const cited = told.flatMap((line) =>
      line.sources.map(({ fields }) => fields.url ?? fields.title ?? whereSaid(fields)),
    )
    expect(new Set(cited)).toEqual(new Set(['INF/X/1', ...(sources ?? [])]))
    expect(JSON.stringify(told)).not.toMatch(sources ? /^$/ : /A\. Person|joined/)
    const left = (items: readonly ReportItem[]) => leftOutOf([], items).map(({ id, reason }) => `${reason} ${id}`)
    const expected = sources === null ? [`unsourced ${'entity' in entry ? entry.entity.id : entry.id}`] : []
    expect(left(itemsOfReport(data, spoken))).toEqual(expected)
    expect(left(itemsOfBrief(data, { kind: 'member', id: member }, to))).toEqual(expected)
  })
  it('names a milestone without a source among what it leaves out', () => {
    const data = PublicData.of(without, [noted, milestone([])])
    expect(JSON.stringify(buildMeetingReport(data, { kind: 'period', from, to }, to, phrases))).not.toContain('lapses')
    const left = leftOutOf([], itemsOfReport(data, { from, to, meeting: null }))
    expect(left.map(({ reason, title }) => `${reason} ${title}`)).toEqual(['unsourced Moratorium lapses'])
  })
})

describe('a statement without an address, quote or speaker', () => {
  const bare = {
    ...observed({ id: 'bare-0001', article: 'spam', date: '2021-07-22', status: 'stabilised' }),
    statement: 'Said so',
  }
  const by = { device: 'a-device', name: 'A. Delegate' }
  const nobody = { person: null, role: null, members: [] }
  const [earlier, later] = [
    { ...bare, id: 'bare-0000', date: '2021-07-21', status: 'clean' },
    { ...bare, id: 'bare-0002', date: '2021-07-23' },
  ]
  const briefOf = (records: readonly Entry[]) => {
    const report = buildBrief(PublicData.of(pack, records), { kind: 'article', id: 'spam' }, '2021-07-24', phrases)
    if (!report) throw new Error('no report')
    return report
  }
  const citedIn = (report: Report) => footnotesOf(report).list.map((one) => citation(one, phrases, names))
  it.each<[what: string, entry: Entry, cited: string]>([
    [
      'at a meeting',
      { ...bare, meeting: plenary.id, by },
      `Said-in ${plenary.title}, noted-by A. Delegate, 2021-07-22, reported`,
    ],
    [
      'by a member',
      { ...bare, by, reportedBy: { ...nobody, members: ['ch'] } },
      'Switzerland. Noted-by A. Delegate, 2021-07-22, reported',
    ],
    ['by a person', { ...bare, reportedBy: { ...nobody, person: 'B. Chair' } }, 'B. Chair. 2021-07-22, reported'],
    ['in a document', { ...bare, evidence: { url: null, title: 'INF/X/1' } }, 'INF/X/1, 2021-07-22, reported'],
    ['as a quote', { ...bare, evidence: { url: null, quote: 'parked' } }, 'Quoted parked, 2021-07-22, reported'],
  ])('has its source where it was made %s', (_, entry, cited) => {
    const report = reportOf([entry])
    expect(citedIn(report)).toContain(cited)
    expect(leftOutOfReport([entry], { from: '2021-07-22', to: '2021-07-22' }, plenary.id)).toEqual([])
  })
  it.each<[string, Entry]>([
    ['in its author’s own words', { ...bare, by }],
    ['at a meeting that is not public', { ...bare, meeting: 'no-such-meeting' }],
  ])('tells the current status %s, and that no source is given', (_, entry) => {
    const report = briefOf([entry])
    expect(linesOf(report).map((line) => ('text' in line ? line.text : ''))).toContain('Said so.')
    expect(citedIn(report)[0]).toMatch(/^No-source/)
    expect(leftOutOfBrief([entry], { kind: 'article', id: 'spam' }, '2021-07-24')).toEqual([])
  })
  it('leaves out an earlier status, and says so at its head', () => {
    const report = briefOf([earlier, later])
    expect(JSON.stringify(report.sections)).not.toContain('2021-07-21')
    expect(leftOutOfBrief([earlier, later], { kind: 'article', id: 'spam' }, '2021-07-24')).toEqual(['unsourced'])
    expect(report.head.find(([label]) => label === 'sources')?.[1]).toMatch(/unsourced 1$/)
  })
})

describe('a brief of an article without a status', () => {
  it('says that it has none', () => {
    const report = buildBrief(PublicData.of(pack, []), { kind: 'article', id: 'spam' }, '2001-01-01', phrases)
    expect(report?.sections).toEqual([
      { kind: 'words', heading: 'stand-one', note: '', paragraphs: [`none-yet ${names.article('spam')}`] },
    ])
  })
})

describe('who spoke', () => {
  const said: Entry = {
    kind: 'room',
    id: 'room-0001',
    layer: 'public',
    negotiation: 'wto-ecommerce',
    madeAt: '2021-07-22T10:00:00.000Z',
    by: { device: 'a', name: 'A. Delegate' },
    meeting: plenary.id,
    day: '2021-07-22',
    member: 'ch',
    article: 'spam',
    verb: 'asks',
    text: 'For time.',
  }
  const textsIn = (report: Report | null, heading: string) =>
    report?.sections.flatMap((section) =>
      section.kind === 'lines' && section.heading === heading ? section.lines.map(({ text }) => text) : [],
    )
  it('is in the report of the meeting, with the meeting and who noted it as the source', () => {
    const report = reportOf([said])
    expect(textsIn(report, 'said')).toEqual([
      `intervention-line ${names.article('spam')} Switzerland asks 2021-07-22 For time.`,
    ])
    expect(footnotesOf(report).list.map((one) => citation(one, phrases, names))).toContain(
      `Switzerland. Said-in ${plenary.title}, noted-by A. Delegate, 2021-07-22`,
    )
  })
  it.each<[string, Partial<typeof said>, string[]]>([
    ['of the meeting', {}, ['said']],
    ['of another meeting on that day', { meeting: other.id }, []],
    ['of no meeting, on that day', { meeting: null }, ['same-dates 1']],
    ['that was noted the day after', { day: '2021-07-23' }, ['said']],
    ['of no meeting, on another day', { meeting: null, day: '2021-07-21' }, []],
    ['that is private', { layer: 'private' }, []],
  ])('tells a line %s under the heading of what it belongs to', (_, change, headings) => {
    const entries = [{ ...said, ...change } as Entry]
    const brief = buildBrief(PublicData.of(pack, entries), { kind: 'meeting', id: plenary.id }, '2026-11-24', phrases)
    for (const report of [reportOf(entries), brief])
      expect(
        ['said', 'same-dates 1'].filter((heading) =>
          textsIn(report, heading)?.some((text) => text.startsWith('intervention-line')),
        ),
      ).toEqual(headings)
  })
  it.each(['asks', 'supports'] as const)(
    'tells and counts what was noted after a meeting with the day of the meeting: %s',
    (verb) => {
      const late: Entry = { ...said, verb, day: '2021-07-23', layer: 'private' }
      for (const of of [{ kind: 'article', id: 'spam' } as const, { kind: 'member', id: 'ch' } as const])
        expect(leftOutOfBrief([late], of, '2021-07-22')).toEqual(['private'])
      expect(leftOutOfReport([late], { from: '2021-07-21', to: '2021-07-22' }, plenary.id)).toEqual(['private'])
      const [line] = linesOf(reportOf([{ ...late, layer: 'public' }])).filter(({ sources }) =>
        sources.some(({ fields }) => fields.notedBy !== null),
      )
      expect(line?.sources.map(({ day }) => day)).toEqual(['2021-07-22'])
    },
  )
  it.each([
    ['before', '2021-07-22', 1],
    ['after', '2021-08-02', 0],
  ] as const)('is in the brief of a merged article as of its parts, where it was %s the merger', (_, day, count) => {
    const spam = pack.articles.find(({ id }) => id === 'spam')
    if (!spam) throw new Error('no article')
    const merged = { ...spam, id: 'merged', continues: ['spam', 'transparency'], from: '2021-08-01' }
    const talks = { ...pack, articles: [...pack.articles, merged] }
    const line: Entry = { ...said, meeting: null, day }
    const of = { kind: 'article', id: 'merged' } as const
    const brief = buildBrief(PublicData.of(talks, [line]), of, '2021-08-02', phrases)
    expect(textsIn(brief, 'said')).toHaveLength(count)
    const items = itemsOfBrief(InternalData.of(talks, [{ ...line, layer: 'private' }]), of, '2021-08-02')
    expect(items.filter(({ layer }) => layer === 'private')).toHaveLength(count)
  })
  const moratorium = {
    id: 'apart',
    date: '2026-11-20',
    members: ['no'],
    articles: [],
    stance: null,
    statement: 'Seeks two years',
    sources: ['https://a.example/'],
  }
  it.each([
    ['of another track', { track: 'moratorium' }, ['statement-bare Norway 2026-11-20 Seeks two years.']],
    ['with a position', { stance: 'opposes' as const }, ['stance-bare Norway opposes 2026-11-20 Seeks two years.']],
    ['of other articles', { track: 'moratorium', articles: ['spam'] }, []],
  ])('has a position without an article apart, %s', (_, change, told) => {
    const data = PublicData.of({ ...pack, positions: [{ ...moratorium, ...change }] }, [])
    const span = { kind: 'period', from: '2026-11-15', to: '2026-11-24' } as const
    const report = buildMeetingReport(data, span, '2026-11-24', phrases)
    expect(textsIn(report, 'said-apart') ?? []).toEqual(told)
    expect(textsIn(report, 'said')).toEqual([])
  })
  it('has a document without an article apart', () => {
    const [document] = pack.documents
    if (!document) throw new Error('no document')
    const made = { ...document, date: '2026-11-20', proponents: ['no'], proponentsLabel: undefined }
    const documents = [
      { ...made, id: 'apart', symbol: 'JOB/1', subject: 'Duties', articles: [] },
      { ...made, id: 'on-spam', symbol: 'JOB/2', subject: 'Spam', articles: ['spam'] },
    ]
    const span = { kind: 'period', from: '2026-11-15', to: '2026-11-24' } as const
    const report = buildMeetingReport(PublicData.of({ ...pack, documents }, []), span, '2026-11-24', phrases)
    expect(textsIn(report, 'documents-apart')).toEqual(['tabled Norway JOB/1, Duties 2026-11-20'])
    expect(textsIn(report, 'documents')).toEqual(['tabled Norway JOB/2, Spam 2026-11-20'])
  })
  it.each([
    [meeting.meeting, ['tabled Norway JOB/2, Spam 2021-07-22'], []],
    [undefined, [], ['tabled Norway JOB/2, Spam 2021-07-22']],
    ['2019-01-25-davos', [], []],
  ])('has a document of its day among its own, apart, or not, where that names the meeting %s', (of, own, apart) => {
    const [document] = pack.documents
    if (!document) throw new Error('no document')
    const made = { ...document, date: '2021-07-22', proponents: ['no'], proponentsLabel: undefined, articles: ['spam'] }
    const documents = [{ ...made, symbol: 'JOB/2', subject: 'Spam', ...(of !== undefined && { meeting: of }) }]
    const report = buildMeetingReport(PublicData.of({ ...pack, documents }, []), meeting, '2026-11-24', phrases)
    const tabled = (heading: string) => (textsIn(report, heading) ?? []).filter((text) => text.startsWith('tabled'))
    expect([tabled('documents'), tabled('same-dates 1')]).toEqual([own, apart])
  })
  it('has the positions of the days of the meeting apart', () => {
    const position = recordsWith('open-word', 'public').filter(({ kind }) => kind === 'position')
    expect(textsIn(reportOf(position), 'same-dates 1')?.filter((text) => text.startsWith('position'))).toEqual([
      `position-bare ${names.article('spam')} Norway opposes 2021-07-22 – open-word.`,
    ])
  })
  it.each([
    ['', 'Norway opposes (22 Jul 2021).'],
    ['wants the text of 2020', 'Norway opposes (22 Jul 2021) – wants the text of 2020.'],
    ['asks: why?', 'Norway opposes (22 Jul 2021) – asks: why?'],
    ['Wants another text', 'Norway opposes (22 Jul 2021). Wants another text.'],
    ['It said “No.”', 'Norway opposes (22 Jul 2021). It said “No.”'],
  ])('has noted words after its sentence: %s', (words, expected) => {
    expect(withWords('Norway opposes (22 Jul 2021).', words)).toBe(expected)
  })
  it('counts among the sources of which the head has the latest', () => {
    const line: Entry = { ...said, meeting: null, day: '2027-01-02' }
    const span = { kind: 'period', from: '2027-01-01', to: '2027-01-03' } as const
    const report = buildMeetingReport(PublicData.of(pack, [line]), span, '2027-01-03', phrases)
    expect(report?.head.find(([label]) => label === 'as-of')?.[1]).toBe('record-to 2027-01-03 2027-01-02')
  })
  it.each<[string, Partial<Entry>, number]>([
    ['stated at it', { meeting: plenary.id }, 1],
    ['stated at another on that day', { meeting: other.id }, 0],
  ])('has a position %s', (_, change, count) => {
    const position = recordsWith('open-word', 'public').filter(({ kind }) => kind === 'position')
    const changed = position.map((entry) => ({ ...entry, ...change }) as Entry)
    expect(textsIn(reportOf(changed), 'said')).toHaveLength(count)
  })
  it('is in the brief of its article and of its member', () => {
    for (const of of [{ kind: 'article', id: 'spam' } as const, { kind: 'member', id: 'ch' } as const])
      expect(textsIn(buildBrief(PublicData.of(pack, [said]), of, '2021-07-22', phrases), 'said')).toHaveLength(1)
  })
})

describe('what the authors add', () => {
  const frame = { classification: 'Restricted', distribution: 'Geneva', requests: ['May we agree?', ' '] }
  const own = [{ text: 'We think so.', observation: '' }]
  const report = meetingReport([], meeting, '2026-11-24', phrases, own, frame)
  it('is in sections apart, without a source and marked', () => {
    expect(report.sections.filter(({ kind }) => kind === 'words')).toEqual([
      { kind: 'words', heading: 'comments', note: 'comments-note', paragraphs: ['We think so.'] },
      { kind: 'words', heading: 'requests', note: '', paragraphs: ['May we agree?'] },
    ])
    expect(report.marks).toEqual(['Restricted'])
    expect(report.head[0]).toEqual(['distribution', 'Geneva'])
  })
  it('cites what is public and has a source, and for us what is private too', () => {
    const id = 'private-room-0001'
    expect(citableIn(PublicData.of(pack, everything), '2026-11-24').has(id)).toBe(false)
    expect(citableIn(InternalData.of(pack, everything), '2026-11-24').get(id)?.isPrivate).toBe(true)
    const bare = { ...observed({ id: 'bare-0001', article: 'spam', date: '2021-07-22', status: 'clean' }) }
    expect(citableIn(PublicData.of(pack, [bare]), '2026-11-24').has(bare.id)).toBe(false)
  })
  it.each<[string, string, Partial<Entry>, Day, string]>([
    ['is private', 'bare-0001', { layer: 'private', meeting: plenary.id }, '2026-11-24', 'private'],
    ['has no source', 'bare-0001', {}, '2026-11-24', 'unsourced'],
    ['is of a later day', 'bare-0001', { meeting: plenary.id }, '2021-07-21', 'later'],
    ['is there no more', 'gone', {}, '2026-11-24', 'gone'],
  ])('says why a comment is left out, of which the source %s', (_, observation, change, day, reason) => {
    const bare = observed({ id: 'bare-0001', article: 'spam', date: '2021-07-22', status: 'clean' })
    const entries = [{ ...bare, ...change } as Entry]
    const line = { text: 'So it is.', observation }
    const untold = untoldIn([line], PublicData.of(pack, entries), InternalData.of(pack, entries), day)
    expect([...untold.values()]).toEqual([reason])
  })
  it('cites a line of the meeting log', () => {
    const lines = recordsWith('open-word', 'public').filter(({ kind }) => kind === 'room')
    const cited = meetingReport(lines, meeting, '2026-11-24', phrases, [
      { text: 'Noted.', observation: 'public-room-0001' },
    ])
    expect(linesOf(cited)[0]).toMatchObject({ text: 'Noted.', sources: [{ fields: { meeting: plenary.id } }] })
  })
})

describe('a line of the meeting log that was written up', () => {
  const line: Entry = {
    kind: 'room',
    id: 'line-0001',
    layer: 'public',
    negotiation: 'wto-ecommerce',
    madeAt: '2021-07-22T10:00:00.000Z',
    meeting: plenary.id,
    day: '2021-07-22',
    member: 'ch',
    article: 'spam',
    verb: 'asks',
    text: 'Said once.',
  }
  const withdrawn: Entry = { ...line, kind: 'withdrawal', id: 'w-0001', withdraws: line.id, reason: '' } as never
  const status = (id: string): ObservationEntry => ({
    ...observed({ id: 'made-0001', article: 'spam', date: '2021-07-22', status: id }),
    statement: 'Switzerland asked. Said once.',
    reportedBy: { person: null, role: null, members: ['ch'] },
    meeting: plenary.id,
  })
  const position: Entry = {
    kind: 'position',
    id: 'made-0001',
    layer: 'public',
    negotiation: 'wto-ecommerce',
    madeAt: line.madeAt,
    day: line.day,
    member: 'ch',
    article: 'spam',
    stance: 'supports',
    statement: 'Said once.',
    url: null,
  }
  const sentence = { text: 'Switzerland asked. Said once.', observation: line.id }
  const followed = { ...sentence, observation: 'made-0001', earlier: [sentence] }
  it.each<[string, readonly Entry[], readonly OwnLine[], number]>([
    ['as the line', [line], [], 1],
    ['as the sentence of the line', [line], [sentence], 1],
    ['as a status that moves nothing', [line, withdrawn, status('discussed')], [], 1],
    ['as a status that moves the article', [line, withdrawn, status('parked')], [], 1],
    ['as the sentence of a status', [line, withdrawn, status('parked')], [followed], 1],
    ['as a position', [line, withdrawn, position], [], 1],
    ['as the sentence of a position', [line, withdrawn, position], [followed], 1],
    ['as the sentence of the line, where the status was undone', [line], [followed], 1],
    ['not where it was withdrawn', [line, withdrawn], [sentence], 0],
    ['not where what it became was withdrawn', [line, withdrawn], [followed], 0],
  ])('is told once, %s', (_, records, own, count) => {
    const report = meetingReport(records, meeting, '2026-11-24', phrases, own)
    const lines = report.sections.flatMap((one) => (one.kind === 'lines' ? one.lines : []))
    expect(lines.filter(({ text }) => text.includes('Said once.'))).toHaveLength(count)
  })
})

describe('a report for us', () => {
  const report = buildMeetingReport(InternalData.of(pack, everything), meeting, '2026-11-24', phrases)
  if (!report) throw new Error('no report')
  it('has private entries, marked on each page and on each line', () => {
    expect(report.marks).toEqual(['for-us'])
    const priv = linesOf(report).filter((line) => JSON.stringify(line).includes(CANARY))
    expect(priv.length).toBeGreaterThan(2)
    for (const text of [toMarkdown(report, phrases), toPlainText(report, phrases)])
      for (const line of text.split('\n').filter((one) => one.includes(CANARY))) expect(line).toContain('private-line')
  })
  it('leaves nothing private out', () => {
    const internal = InternalData.of(pack, everything)
    const items = itemsOfReport(internal, { ...report.days, meeting: plenary.id })
    expect(items.filter(({ layer }) => layer === 'private').every(({ isTold }) => isTold)).toBe(true)
  })
})

describe('the output', () => {
  it('never holds the canary', () => {
    const period = { kind: 'period', from: '2017-01-01', to: '2026-11-24' } as const
    const reports = [
      meetingReport(everything, meeting, '2026-11-24', phrases, [
        { text: 'x', observation: 'private-observation-0001' },
      ]),
      meetingReport(everything, period, '2026-11-24', phrases),
      ...(['spam', 'paperless-trading'] as const).flatMap(
        (id) => buildBrief(PublicData.of(pack, everything), { kind: 'article', id }, '2026-11-24', phrases) ?? [],
      ),
      ...(['ch', 'no'] as const).flatMap(
        (id) => buildBrief(PublicData.of(pack, everything), { kind: 'member', id }, '2026-11-24', phrases) ?? [],
      ),
      buildBrief(PublicData.of(pack, everything), { kind: 'meeting', id: plenary.id }, '2026-11-24', phrases),
    ].filter((report) => report !== null)
    const texts = [
      ...reports.map((report) => JSON.stringify(report)),
      ...reports.map((report) => toMarkdown(report, phrases)),
      ledgerCsv(PublicData.of(pack, everything), phrases, ['mine']),
    ]
    expect(texts.some((text) => text.includes('open-word'))).toBe(true)
    for (const text of texts) expect(text).not.toContain(CANARY)
  })
})

describe('formats', () => {
  it('Markdown numbers its notes and escapes text', () => {
    const report = { ...reportOf(), title: 'A *bold* <b>title</b> | x' }
    const text = toMarkdown(report, phrases)
    expect(text).toContain('# A \\*bold\\* \\<b\\>title\\</b\\> | x')
    const used = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map((match) => match[1]))
    const defined = new Set([...text.matchAll(/^\[\^(\d+)\]:/gm)].map((match) => match[1]))
    expect(used).toEqual(defined)
    const rows = [...text.matchAll(/^\| (?!---|Article|Issue|col-)(.*?) \|(.*)$/gm)]
    expect(rows.length).toBeGreaterThan(10)
    // As on the screen: at the name, where no note is read as a count or a day.
    for (const [, first, rest] of rows)
      expect([/\[\^\d/.test(first ?? ''), /\[\^\d/.test(rest ?? '')]).toEqual([true, false])
  })
  it.each<[string, Author | undefined, string, string]>([
    ['this device', { device: 'mine', name: 'Me' }, 'mine', 'Me'],
    ['before entries had authors', undefined, 'mine', ''],
    ['another', { device: 'other', name: 'A. Colleague' }, 'other', 'A. Colleague'],
    [
      'another who passed it on',
      { device: 'mine', name: 'Me', from: { device: 'other', name: 'B.' } },
      'other',
      'passed-on B. Me',
    ],
    [
      'a sender who is not known',
      { device: 'unknown', name: '', from: { device: 'other', name: 'B.' } },
      'other',
      'as-sender-says B.',
    ],
  ])('CSV names the author of an entry of %s', (_, by, origin, author) => {
    const entry = { ...observed({ id: 'obs-0001', article: 'spam', date: '2026-11-24', status: 'clean' }), by }
    const rows = Papa.parse<string[]>(ledgerCsv(PublicData.of(pack, [entry]), phrases, ['mine']).trim()).data
    expect(rows[0]?.slice(-3)).toEqual(['col-origin', 'col-author', 'id'])
    expect(rows.find((row) => row.at(-1) === 'obs-0001')?.slice(-3)).toEqual([origin, author, 'obs-0001'])
    expect(new Set(rows.slice(1).map((row) => row.at(-3)))).toEqual(new Set(['pack', origin]))
  })
  it.each([
    ['an address', { url: 'https://example.org/a', title: 'A page' }, 'https://example.org/a'],
    ['words', { url: null, title: 'Chair’s note' }, 'Chair’s note'],
    ['none', { url: null, quote: 'It is clean.' }, ''],
  ])('CSV has a source that is %s', (_, evidence, source) => {
    const entry = { ...observed({ id: 'obs-0001', article: 'spam', date: '2026-11-24', status: 'clean' }), evidence }
    const rows = Papa.parse<string[]>(ledgerCsv(PublicData.of(pack, [entry]), phrases, ['mine']).trim()).data
    expect(rows.find((row) => row.at(-1) === 'obs-0001')?.[rows[0]?.indexOf('col-source') ?? -1]).toBe(source)
  })
  it('Markdown numbers its lines through', () => {
    const numbers = [...toMarkdown(reportOf(), phrases).matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number))
    expect(numbers.length).toBeGreaterThan(3)
    expect(numbers).toEqual(numbers.map((_, at) => at + 1))
  })
  it('HTML has the marks at the head and foot of the whole and of each section', () => {
    const report = buildMeetingReport(InternalData.of(pack, everything), meeting, '2026-11-24', phrases)
    if (!report) throw new Error('no report')
    const html = toHtml(report, phrases)
    const mark = '<p class="mark"><strong>for-us</strong></p>'
    const parts = html.split(mark).map((part) => part.replaceAll(/<\/?div[^>]*>|<hr>|\s/g, ''))
    // Between two of them is a section whole, or the footnotes.
    expect(parts.filter((part) => part.startsWith('<h2>'))).toHaveLength(report.sections.length)
    for (const part of parts) expect(part.match(/<h2>/g)?.length ?? 0).toBeLessThanOrEqual(1)
    expect(html).toMatch(/^<div lang="en" class="sheets">\n<div class="sheet-head"><p class="mark">/)
    expect(html).toMatch(/<div class="sheet-foot"><p class="mark">.*\n<\/div>$/)
    expect(toHtml(reportOf(), phrases)).not.toContain('class="mark"')
  })
  it('has relative links to its notes in HTML, which no address of a page is before', () => {
    const links = toHtml(reportOf(), phrases).match(/href="[^"]*sdfootnote[^"]*"/g) ?? []
    expect(links.length).toBeGreaterThan(1)
    expect(links.filter((link) => !/^href="#sdfootnote\d+(sym|anc)"$/.test(link))).toEqual([])
  })
  it('CSV escapes formulas', () => {
    const [evil] = recordsWith('=cmd()', 'public')
    if (evil?.kind !== 'observation') throw new Error('no observation')
    const csv = ledgerCsv(PublicData.of(pack, [{ ...evil, statement: '=cmd()' }]), phrases, ['mine'])
    expect(csv).toContain("'=cmd()")
    expect(csv).not.toMatch(/,=cmd/)
    expect(Papa.parse(csv.trim()).data).toHaveLength(pack.observations.length + 2)
  })
  it('calendar holds whole days that read back', () => {
    const ahead = upcomingDates({ negotiation: pack, ledger: buildLedger(pack), day: '2021-07-22' })
    const { text, count } = toCalendar(PublicData.of(pack, []), '2021-07-22', '2021-07-22T10:00:00.000Z', phrases)
    const calendar = convertIcsCalendar(undefined, text)
    expect(calendar.events).toHaveLength(ahead.length)
    expect(count).toBe(ahead.length)
    expect(calendar.events?.[0]?.start.date.toISOString()).toBe(`${ahead[0]?.day}T00:00:00.000Z`)
  })
  const on = { start: '2027-07-05', end: '2027-07-05', place: 'Room W, Geneva' }
  it.each([
    ['of a day', {}, 'DATE', '2027-07-05T00:00:00.000Z', '2027-07-06T00:00:00.000Z'],
    ['of several days', { end: '2027-07-07' }, 'DATE', '2027-07-05T00:00:00.000Z', '2027-07-08T00:00:00.000Z'],
    ['with a time in no zone', { time: '10:00' }, 'DATE', '2027-07-05T00:00:00.000Z', '2027-07-06T00:00:00.000Z'],
    [
      'with its hours in summer',
      { time: '10:00', until: '13:00', zone: 'Europe/Zurich' },
      'DATE-TIME',
      '2027-07-05T08:00:00.000Z',
      '2027-07-05T11:00:00.000Z',
    ],
    [
      'with its hours in winter',
      { start: '2027-12-06', end: '2027-12-06', time: '10:00', zone: 'Europe/Zurich' },
      'DATE-TIME',
      '2027-12-06T09:00:00.000Z',
      '2027-12-06T10:00:00.000Z',
    ],
    [
      'over midnight in another zone',
      { time: '21:00', until: '02:00', end: '2027-07-06', zone: 'America/New_York' },
      'DATE-TIME',
      '2027-07-06T01:00:00.000Z',
      '2027-07-06T06:00:00.000Z',
    ],
  ])('calendar has a meeting %s', (_, fields, type, start, end) => {
    const meetings = [{ ...plenary, ...on, ...fields, id: 'ahead' }]
    const { text } = toCalendar(
      PublicData.of({ ...pack, meetings }, []),
      '2027-07-01',
      '2027-07-01T10:00:00.000Z',
      phrases,
    )
    const event = convertIcsCalendar(undefined, text).events?.find(({ uid }) => uid === 'meeting-ahead@plenary')
    expect(event?.start.type).toBe(type)
    expect([event?.start.date.toISOString(), event?.end?.date.toISOString()]).toEqual([start, end])
    expect(event?.location).toBe('Room W, Geneva')
    expect(text).not.toContain('VTIMEZONE')
  })
  it('calendar holds what is planned', () => {
    const { text } = toCalendar(PublicData.of(pack, []), '2020-09-01', '2020-09-01T10:00:00.000Z', phrases)
    const calendar = convertIcsCalendar(undefined, text)
    const article = names.article('open-internet-access')
    expect(calendar.events?.map(({ summary }) => summary)).toContain(`calendar-planned ${article} discussed`)
  })
  it('calendar to subscribe to has all dates, those that are over too, each stamped with its own day', () => {
    const { name, events = [] } = convertIcsCalendar(undefined, datesCalendar(pack, 'Talks\nX-FORGED:1'))
    expect(name).toBe('Talks X-FORGED:1')
    expect(datesCalendar(pack, 'A; b,\u202e c')).toContain('X-WR-CALNAME:A\\; b\\, c\r\n')
    expect(events).toHaveLength(pack.meetings.length + pack.milestones.length)
    expect(events.find(({ uid }) => uid === `meeting-${plenary.id}@plenary`)?.stamp.date.toISOString()).toBe(
      '2021-07-22T00:00:00.000Z',
    )
  })
  it.each(['\r', '\r\n', '\n', '\v', '\f', '\u0085', '\u2028', '\u2029'])(
    'calendar text begins no property after %j',
    (end) => {
      const [milestone] = pack.milestones
      if (!milestone) throw new Error('no milestone')
      const forged = `talks\u202e${end}ATTACH:https://evil.example/${end}END:VEVENT`
      const texts = { id: forged, title: forged, description: forged, sources: [`https://a.example/${forged}`] }
      const only = {
        ...pack,
        milestones: [{ ...milestone, ...texts, date: '2021-09' }],
        meetings: [],
        observations: [],
      }
      const { text } = toCalendar(PublicData.of(only, []), '2021-07-22', '2021-07-22T10:00:00.000Z', phrases)
      // Folded lines are one.
      const lines = text.replaceAll('\r\n ', '').split(/[\r\n\v\f\u0085\u2028\u2029]+/)
      expect(lines.filter((line) => /^(ATTACH|END:VEVENT)/.test(line))).toEqual(['END:VEVENT'])
      expect(text).not.toContain('\u202e')
    },
  )
})
