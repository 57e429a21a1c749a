import { describe, expect, it } from 'vitest'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { assemble } from '../assembly/assemble'
import { effectiveDay } from '../dates/days'
import type { EntityEntryOf, EntityKind, Entry, ObservationEntry } from '../entries/entries'
import { buildLedger, historyOf } from '../ledger/ledger'
import { allTargets, targetsAsOf } from '../ledger/targets'
import type { Article, Negotiation } from '../types'
import { arrivedSince, NO_ARRIVALS } from './arrivals'
import {
  areOf,
  articlesOf,
  type Change,
  changesBetween,
  changesSince,
  dateOf,
  firstSeenDay,
  lastChanges,
  type News,
  newsBetween,
} from './changes'
import { phasesChangedLate } from './late-phases'
import { agendaOf, heldMeetings, meetingBefore, meetingChanges, meetingOn, resultsOf, upcomingDates } from './meetings'

const ledger = buildLedger(pack)
const newsAfter = (
  negotiation: Negotiation,
  entries: readonly Entry[],
  ...[instant, today]: readonly [string, string]
) => changesSince({ published: pack, negotiation, entries }, NO_ARRIVALS, instant, today)
const view = (day: string) => ({ negotiation: pack, ledger, day })
type ArticleEntry = EntityEntryOf<'article'>
const mine = (over: Partial<ObservationEntry>): ObservationEntry => ({
  kind: 'observation',
  id: 'mine-0001-0001',
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2021-08-02T08:00:00.000Z',
  article: 'spam',
  date: '2021-08-01',
  status: 'in-progress',
  statement: 'Reopened',
  basis: 'reported',
  evidence: { url: 'https://example.org/a' },
  reportedBy: { person: null, role: null, members: [] },
  ...over,
})

describe('changes', () => {
  it.each([
    ['2001-01-01', undefined],
    ['2021-07-22', '2021-07-22'],
    ['2021-07-24', '2021-07-22'],
    // A position.
    ['2026-03-29', '2026-03-29'],
    ['2026-11-24', '2026-03-30'],
  ])('the last one by %s is of %s', (day, last) => expect(lastChanges(view(day))[0]?.day).toBe(last))
  it('the last one is told with the last one of a status, which may be earlier', () => {
    const [document] = pack.documents
    if (!document) throw new Error('no document')
    const later = { ...pack, documents: [...pack.documents, { ...document, id: 'later', date: '2026-04-01' }] }
    const last = lastChanges({ ...view('2026-11-24'), negotiation: later })
    expect(last.map(({ kind, day }) => `${kind} ${day}`)).toEqual(['proposal 2026-04-01', 'step 2026-03-30'])
  })
  it('are told with what was said without one: status updates that leave the status, and positions', () => {
    const said = newsBetween(view('2021-07-22'), view('2026-04-30')).filter(
      ({ kind }) => kind === 'flagged' || kind === 'stated',
    )
    const kinds = new Set(said.map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(['flagged', 'stated'])
    expect(said.every(({ day }) => day > '2021-07-22')).toBe(true)
    expect(newsBetween(view('2026-04-30'), view('2026-04-30'))).toEqual([])
  })
  it('tell of a position and a status update that are entered later, of a day before', () => {
    const [first] = pack.positions
    if (!first) throw new Error('no position')
    const position = { ...first, id: 'later', date: '2021-01-01' }
    const flag = pack.statuses.find(({ kind }) => kind === 'flag')?.id ?? ''
    const after = view('2021-07-22')
    const later = {
      ...after,
      negotiation: { ...pack, positions: [...pack.positions, position] },
      ledger: buildLedger(pack, [mine({ id: 'flag-0001', status: flag, date: '2021-01-01' })]),
    }
    const news = newsBetween(after, later).filter(({ kind }) => kind === 'flagged' || kind === 'stated')
    expect(news.map(({ kind, day }) => `${kind} ${day}`).sort()).toEqual(['flagged 2021-01-01', 'stated 2021-01-01'])
  })
  it('differ between the day of a plenary and the day before', () => {
    const changes = changesBetween(view('2021-07-21'), view('2021-07-22'))
    const moved = changes.flatMap((c) => (c.kind === 'moved' ? [`${c.article} ${c.move} ${c.to.phase}`] : []))
    expect(moved).toContain('electronic-contracts forward clean')
    expect(moved).toContain('online-consumer-protection forward nearly-clean')
    expect(moved).toContain('transparency sideways parked')
  })
  it('include a regression, a slipped target, a new proposal and a new participant', () => {
    const changes = changesBetween(view('2021-07-22'), view('2022-12-31'))
    const kinds = new Set(changes.map((c) => (c.kind === 'moved' ? c.move : c.kind)))
    for (const kind of ['forward', 'back', 'slipped', 'proposal', 'participant', 'milestone'])
      expect(kinds).toContain(kind)
    expect(changes.flatMap((c) => (c.kind === 'participant' ? [c.participation.member] : []))).toEqual(['mu'])
    expect(changes.every((c) => c.day > '2021-07-22' && c.day <= '2022-12-31')).toBe(true)
  })
  it.each([
    ['of a day in them', '2022-06-16', '2022-06-17', ['2022-06-17 mc12']],
    ['of the day before them', '2022-06-17', '2024-03-01', []],
    ['of a later day', '2024-03-02', '2026-03-29', []],
    [
      'several, the latest first',
      '2021-01-01',
      '2026-11-24',
      ['2026-03-30 mc14', '2024-03-02 mc13', '2022-06-17 mc12', '2021-07-22 pre-summer-2021'],
    ],
  ])('include the milestones %s', (_, from, to, milestones) => {
    const told = changesBetween(view(from), view(to)).filter(({ kind }) => kind === 'milestone')
    expect(told.map((c) => (c.kind === 'milestone' ? `${dateOf(c)} ${c.milestone.id}` : ''))).toEqual(milestones)
  })
  it.each([
    ['the agreement as a whole', '2025-01-01', '2025-12-31', 'whole-agreement', ['2025-10-07 incorporation-requested']],
    [
      'the agreement, also to a lower step',
      '2026-01-01',
      '2026-03-30',
      'whole-agreement',
      ['2026-03-30 incorporation-blocked', '2026-03-28 interim-application'],
    ],
    ['an article', '2021-12-13', '2021-12-14', 'spam', ['2021-12-14 converged']],
    ['what is only said again', '2025-10-07', '2025-12-31', 'whole-agreement', []],
    ['what moved to another phase', '2021-07-21', '2021-07-22', 'electronic-contracts', []],
  ])('include another step of one phase: %s', (_, from, to, article, steps) => {
    const found = changesBetween(view(from), view(to)).filter((c) => c.kind === 'step' && c.article === article)
    expect(found.map((c) => (c.kind === 'step' ? `${c.day} ${c.to.status.id}` : ''))).toEqual(steps)
  })
  it('include a step that was added to a day with a move', () => {
    const records = [mine({ date: '2021-07-22', article: 'electronic-contracts', status: 'converged' })]
    const steps = newsAfter(pack, records, '2021-08-01T00:00:00.000Z', '2021-08-02').filter((c) => c.kind === 'step')
    expect(steps.map((c) => [c.article, c.from.status.id, c.to.status.id])).toEqual([
      ['electronic-contracts', 'clean', 'converged'],
    ])
  })
  it.each<[string, readonly Partial<Article>[]]>([
    ['under another name', [{ id: 'next', continues: ['spam'] }]],
    ['split', ['next', 'other'].map((id) => ({ id, continues: ['spam'] }))],
    ['merged', [{ id: 'next', continues: ['spam', 'transparency'] }]],
    ['not yet begun', [{ id: 'next' }]],
  ])('are of the articles of their day, and not of those that came later: %s', (_, more) => {
    const [spam] = pack.articles.filter(({ id }) => id === 'spam')
    if (!spam) throw new Error('not in the fixture')
    const later = more.map((one): Article => ({ ...spam, from: '2026-11-01', ...one }))
    const negotiation = { ...pack, articles: [...pack.articles, ...later] }
    const of = { negotiation, ledger: buildLedger(negotiation) }
    const told = (base: { readonly negotiation: typeof pack; readonly ledger: typeof ledger }) =>
      changesBetween({ ...base, day: '2020-01-01' }, { ...base, day: '2026-11-24' })
        .filter(({ kind }) => kind !== 'continued')
        .map((change) => [change.kind, change.day, 'article' in change ? change.article : ''])
    expect(told(of)).toEqual(told({ negotiation: pack, ledger }))
    expect(lastChanges({ ...of, day: '2026-10-31' })[0]?.day).toBe(lastChanges(view('2026-10-31'))[0]?.day)
  })
  const [template] = pack.articles
  const next = (id: string, ...continues: readonly string[]): ArticleEntry => {
    if (!template) throw new Error('no article')
    return {
      kind: 'article',
      id: `entry-${id}`,
      layer: 'public',
      negotiation: 'wto-ecommerce',
      madeAt: '2026-11-10T08:00:00.000Z',
      entity: { ...template, id, kind: 'article', continues, from: '2026-11-03' },
    }
  }
  const merged = next('merged', 'spam', 'transparency')
  const entries = [merged, next('first-part', 'source-code'), next('second-part', 'source-code')]
  const after = assemble(pack, entries)
  const told = (changes: readonly News[]) =>
    changes.flatMap((c) =>
      c.kind === 'continued' ? [`${c.succession.kind} ${dateOf(c)}: ${articlesOf(c).join(' ')}`] : [],
    )
  const both = ['split 2026-11-03: source-code first-part second-part', 'merge 2026-11-03: spam transparency merged']
  it.each([
    ['over its day', '2026-11-02', '2026-11-03', both],
    ['before its day', '2026-10-01', '2026-11-02', []],
    ['after its day', '2026-11-03', '2026-12-01', []],
  ])('tell of mergers and splits once, %s', (_, from, to, expected) => {
    const of = { negotiation: after, ledger: buildLedger(after, entries) }
    expect(told(changesBetween({ ...of, day: from }, { ...of, day: to }))).toEqual(expected)
  })
  it.each([
    ['that were stated since, whatever their day', entries, '2026-11-09', both],
    ['not of those that were known', entries, '2026-11-11', []],
    [
      'not of a correction',
      [...entries, { ...merged, id: 'corrected', madeAt: '2026-11-12T08:00:00.000Z' }],
      '2026-11-11',
      [],
    ],
  ])('since an instant tell of mergers and splits %s', (_, records, since, expected) =>
    expect(told(newsAfter(after, records, `${since}T00:00:00.000Z`, '2026-11-20'))).toEqual(expected),
  )
  it('are none between a day and itself', () => {
    expect(changesBetween(view('2023-01-01'), view('2023-01-01'))).toEqual([])
  })
  it('include entries added since an instant, whatever their date', () => {
    const records = [mine({ date: '2021-06-01', status: 'in-progress' })]
    const changes = newsAfter(pack, records, '2021-08-01T00:00:00.000Z', '2021-08-02')
    expect(changes.filter((c) => c.kind === 'moved').map((c) => [c.article, c.move])).toEqual([['spam', 'back']])
    expect(newsAfter(pack, records, '2021-08-02T09:00:00.000Z', '2021-08-02')).toEqual([])
  })
  it.each<[string, Readonly<Record<string, string>>, string | null, readonly string[]]>([
    [
      'of what arrived late, whatever its author dated it',
      { 'mine-0001-0001': '2026-11-20T09:00:00.000Z' },
      '2021-09-01T00:00:00.000Z',
      ['spam sideways'],
    ],
    ['not of what had arrived', { 'mine-0001-0001': '2026-11-18T09:00:00.000Z' }, '2021-09-01T00:00:00.000Z', []],
    ['not of what came before the log, and is dated before the visit', {}, '2026-11-19T12:00:00.000Z', []],
    ['not of what a clock dated later, and the log knows', {}, '2021-09-01T00:00:00.000Z', []],
  ])('tell by arrival %s', (_, at, begun, expected) => {
    const arrivals = { at: new Map(Object.entries(at)), begun }
    const held = { published: pack, negotiation: pack, entries: [mine({ date: '2026-11-10', status: 'parked' })] }
    const told = changesSince(held, arrivals, '2026-11-19T00:00:00.000Z', '2026-11-20')
    expect(told.flatMap((c) => (c.kind === 'moved' ? [`${c.article} ${c.move}`] : [c.kind]))).toEqual(expected)
    const late = phasesChangedLate(
      { ...held, ledger: buildLedger(pack, held.entries) },
      arrivedSince(arrivals, '2026-11-19T00:00:00.000Z'),
      '2026-11-19T00:00:00.000Z',
      '2026-11-20',
    )
    expect([...late]).toEqual(expected.length > 0 ? ['spam'] : [])
  })
  it('tell of what was added or moved, and is ahead or has no status', () => {
    const of = <K extends EntityKind>(kind: K, entity: EntityEntryOf<K>['entity']) => ({
      kind,
      id: `late-${kind}`,
      layer: 'public' as const,
      negotiation: 'wto-ecommerce',
      madeAt: '2026-11-01T08:00:00.000Z',
      entity,
    })
    const article = pack.articles.find(({ id }) => id === 'spam')
    const [meeting, milestone, role] = [pack.meetings[0], pack.milestones[0], pack.roles[0]]
    if (!article || !meeting || !milestone || !role) throw new Error('not in the fixture')
    const entries: readonly Entry[] = [
      of('article', { ...article, id: 'added' }),
      of('meeting', { ...meeting, start: '2026-12-15', end: '2026-12-15' }),
      of('milestone', { ...milestone, id: 'ahead', date: '2026-12-20' }),
      of('role', { ...role, id: 'chair' }),
    ]
    const held = { published: pack, negotiation: assemble(pack, entries), entries }
    const since = '2026-11-19T00:00:00.000Z'
    const arrivedAt = (at: string) => ({ at: new Map(entries.map(({ id }) => [id, at])), begun: '2026-10-01' })
    const told = (at: string) => changesSince(held, arrivedAt(at), since, '2026-11-20')
    expect(told('2026-11-20T08:00:00.000Z').map(({ kind, day }) => `${day} ${kind}`)).toEqual([
      '2026-12-20 milestone',
      '2026-12-15 meeting',
      `${effectiveDay(article.from ?? '2026-11-20')} article`,
      `${role.from} role`,
    ])
    expect(told('2026-11-18T08:00:00.000Z')).toEqual([])
  })
  it.each([
    ['of its own, where the status was there', '2021-07-22', ['in-progress'], '2021-08-01', 'contested', 'clean'],
    ['with the move, where it came with it', '2021-07-22', ['in-progress'], '2021-07-21', 'moved', 'clean'],
    ['with the move that it makes', '2021-07-22', ['stabilised'], '2021-08-01', 'moved', 'concluded'],
    ['of its own, where it was parked and clean', '2021-07-22', ['parked'], '2021-08-01', 'contested', 'clean'],
    ['with a step within the phase', '2021-08-01', ['in-progress', 'converged'], '2021-07-31', 'step', 'clean'],
  ])('report sources that differ on one day once: %s', (_, date, statuses, since, kind, phase) => {
    const article = 'electronic-contracts'
    const records = statuses.map((status) => mine({ id: `mine-${status}`, date, article, status }))
    const changes = newsAfter(pack, records, `${since}T12:00:00.000Z`, '2021-08-02')
    const told = changes.filter((c) => 'article' in c && c.article === article && c.kind !== 'slipped')
    expect(told).toMatchObject([{ kind, to: { phase, contestedBy: [{}] } }])
  })
  it('keep the precision of their source: a month stays a month', () => {
    const months = changesBetween(view('2019-09-30'), view('2023-12-31')).filter((c) => dateOf(c).length < 10)
    expect(months.map((c) => ('article' in c ? `${c.kind} ${c.article} ${dateOf(c)}` : c.kind))).toEqual(
      expect.arrayContaining(['moved single-windows 2023-07', 'proposal', 'participant']),
    )
    for (const change of months) expect(effectiveDay(dateOf(change))).toBe(change.day)
  })
  it.each([
    ['by 2020-01', '2020-01-31'],
    ['2017-12-13 via EU; own delegation 2020-02', '2017-12-13'],
    ['unknown', null],
    [undefined, '2017-12-13'],
  ])('reads the first day in %s, else it is the start of the span', (firstSeen, day) => {
    const [participation] = pack.participations
    expect(participation && firstSeenDay({ ...participation, firstSeen })).toBe(day)
  })
})

describe('targets', () => {
  const outcomes = (article: string, day: string) =>
    targetsAsOf(ledger, article, day).map((t) => [t.date, t.outcome, t.metOn, t.daysLate, t.daysLeft, t.slippedFrom])
  it.each([
    ['electronic-contracts', '2021-07-22', [['2021-07-31', 'met', '2021-07-22', null, null, null]]],
    ['open-government-data', '2021-07-22', [['2021-07-30', 'open', null, null, 8, null]]],
    ['open-government-data', '2021-07-21', [['2021-07-31', 'open', null, null, 10, null]]],
    ['open-government-data', '2021-12-01', [['2021-07-30', 'missed', '2021-09-13', 45, null, null]]],
    ['spam', '2021-02-05', [['2020-12', 'missed', '2021-02-05', null, null, null]]],
    ['spam', '2021-01-10', [['2020-12', 'missed', null, null, null, null]]],
    ['spam', '2020-10-01', []],
  ])('of %s as of %s', (article, day, expected) => expect(outcomes(article, day)).toEqual(expected))
  it('are met on a date with the precision of its source', () => {
    const story = (date: string) => [
      {
        ...observed({ id: 'aim', article: 'spam', date: '2026-01-05', status: 'in-progress' }),
        target: { status: 'clean', date: '2026-03-15' },
      },
      observed({ id: 'step', article: 'spam', date, status: 'clean' }),
    ]
    const met = (date: string) =>
      targetsAsOf(buildLedger({ ...pack, observations: [] }, story(date)), 'spam', '2026-11-24')[0]
    expect(met('2026-05')).toMatchObject({ metOn: '2026-05-31', metDate: '2026-05', outcome: 'missed' })
    expect(met('2026-03-10')).toMatchObject({ metOn: '2026-03-10', metDate: '2026-03-10', outcome: 'met' })
  })
  it('a postponed target has slipped', () => {
    const [, second] = targetsAsOf(ledger, 'online-consumer-protection', '2021-06-01')
    expect(second).toMatchObject({ date: '2021-07-31', slippedFrom: '2020-12-31', outcome: 'open' })
  })
  it('an earlier target than the last has not slipped', () => {
    // Due in December 2020, then by the end of July 2021, which a later telling puts a day before.
    const targets = targetsAsOf(ledger, 'online-consumer-protection', '2021-07-22')
    expect(targets.map(({ date, slippedFrom }) => [date, slippedFrom])).toEqual([
      ['2020-12', null],
      ['2021-07-30', '2020-12-31'],
    ])
    const changes = changesBetween(view('2021-06-21'), view('2021-07-22'))
    expect(changes.filter(({ kind }) => kind === 'slipped')).toEqual([])
  })
  it('a month, its last day and a day of it are one target, in any order', () => {
    const dues = (...dates: readonly string[]) => {
      const told = dates.map((date, index) => ({
        kind: 'observation' as const,
        id: `target-${index}`,
        layer: 'public' as const,
        negotiation: 'wto-ecommerce',
        madeAt: '2021-01-01T00:00:00Z',
        article: 'spam',
        date: `2021-01-0${index + 1}`,
        status: 'in-progress',
        statement: '',
        basis: 'reported' as const,
        evidence: { url: null },
        reportedBy: { person: null, role: null, members: [] },
        target: { status: 'clean', date },
      }))
      return targetsAsOf(buildLedger(pack, told, 'mine'), 'spam', '2021-02-01').map(({ date }) => date)
    }
    expect(dues('2021-07', '2021-07-31')).toEqual(['2021-07'])
    expect(dues('2021-07', '2021-07-30')).toEqual(['2021-07-30'])
    expect(dues('2021-07-30', '2021-07', '2021-07-31')).toEqual(['2021-07-30'])
    expect(dues('2021-07-15', '2021-07-30')).toEqual(['2021-07-15', '2021-07-30'])
    expect(dues('2021-07-31', '2021-08-31')).toEqual(['2021-07-31', '2021-08-31'])
  })
  it('use nothing later than the day, for all articles', () => {
    for (const day of ['2020-12-31', '2021-07-22', '2022-03-01'])
      for (const target of allTargets(ledger, pack.articles, day)) {
        expect(target.entry.day <= day).toBe(true)
        expect(target.metOn === null || target.metOn <= day).toBe(true)
      }
  })
})

describe('meetings', () => {
  it('are found around a day', () => {
    expect(meetingOn(pack, '2021-07-22')?.start).toBe('2021-07-22')
    expect(meetingBefore(pack, '2021-07-22')?.end).toBe('2021-06-21')
    expect(heldMeetings(pack, '2026-11-24').some((meeting) => meeting.kind === 'round-postponed')).toBe(false)
  })
  it.each([
    ['yesterday', { start: '2026-11-23', end: '2026-11-23' }, true],
    ['today', { start: '2026-11-24', end: '2026-11-24' }, true],
    ['this week, until Friday', { start: '2026-11-23', end: '2026-11-27' }, true],
    ['in this month', { start: '2026-11', end: '2026-11' }, true],
    ['tomorrow', { start: '2026-11-25', end: '2026-11-25' }, false],
    ['today, planned only', { start: '2026-11-24', end: '2026-11-24', kind: 'plenary-planned' }, false],
    [
      'today, planned, of another kind',
      { start: '2026-11-24', end: '2026-11-24', kind: 'heads-of-delegation-planned' },
      false,
    ],
  ])('were held or not: %s', (_, fields, isHeld) => {
    const [first] = pack.meetings
    if (!first) throw new Error('no meeting')
    const meeting = { ...first, kind: 'plenary', ...fields }
    expect(heldMeetings({ meetings: [meeting] }, '2026-11-24')).toEqual(isHeld ? [meeting] : [])
  })
  it('list the changes and results of one', () => {
    const meeting = meetingOn(pack, '2021-07-22')
    if (!meeting) throw new Error('no meeting')
    const changes = meetingChanges(view('2026-11-24'), meeting)
    expect(changes.some((c) => c.kind === 'moved' && c.to.phase === 'parked')).toBe(true)
    expect(changes.every((c) => c.day > '2021-06-21' && c.day <= '2021-07-22')).toBe(true)
    expect(meetingChanges(view('2021-07-01'), meeting)).toEqual([])
    expect(resultsOf(ledger, pack.articles, meeting.id, '2021-07-22').length).toBeGreaterThan(5)
    expect(resultsOf(ledger, pack.articles, meeting.id, '2021-07-21')).toEqual([])
  })
  it('sort one dated by month after those of a day in it', () => {
    const meeting = pack.meetings.find(({ id }) => id === '2023-07-round')
    if (!meeting) throw new Error('no meeting')
    const changes = meetingChanges(view('2026-11-24'), meeting)
    expect(meetingBefore(pack, '2023-07-31')?.id).toBe('2023-07-06-hod')
    expect(changes.flatMap((c) => (c.kind === 'moved' ? [c.article] : []))).toEqual(['single-windows'])
  })
  it('list what was announced for one', () => {
    const meeting = pack.meetings.find((known) => known.id === '2020-09-17-session')
    expect(
      meeting &&
        agendaOf(ledger, pack.articles, meeting)
          .map((e) => e.observation.article)
          .sort(),
    ).toEqual(['open-internet-access'])
  })
  it.each([
    ['2020-09-01', ['open-internet-access 16']],
    ['2020-09-17', ['open-internet-access 0']],
    ['2020-09-18', []],
  ])('list on %s what is planned from then on', (day, expected) => {
    const planned = upcomingDates(view(day)).flatMap((item) =>
      item.kind === 'planned' && item.day < '2021' ? [`${item.planned.article} ${item.daysToGo}`] : [],
    )
    expect(planned).toEqual(expected)
  })
  it.each<[what: string, continues: readonly string[], expected: readonly string[]]>([
    ['an article that none continues', [], ['target spam', 'planned spam']],
    ['one that was renamed, under its new name', ['spam'], ['target next', 'planned next']],
    ['one that was merged, under its own', ['spam', 'transparency'], ['target spam', 'planned spam']],
  ])('list what is planned and announced for %s', (_, continues, expected) => {
    const [spam] = pack.articles.filter(({ id }) => id === 'spam')
    if (!spam) throw new Error('not in the fixture')
    const [date, day] = ['2027-03-01', '2026-11-28']
    const target = { status: 'stabilised', date: '2027-01-10' }
    const observations = [
      observed({ id: 'plan', article: 'spam', date, status: 'stabilised', basis: 'planned' }),
      { ...observed({ id: 'said', article: 'spam', date: '2026-10-01', status: 'clean' }), target },
    ]
    const next: Article = { ...spam, id: 'next', continues, from: '2026-11-01' }
    const negotiation = { ...pack, observations, articles: [...pack.articles, next] }
    const listed = upcomingDates({ negotiation, ledger: buildLedger(negotiation), day }).flatMap((item) =>
      item.kind === 'planned'
        ? [`planned ${item.planned.article}`]
        : item.kind === 'target'
          ? [`target ${item.target.article}`]
          : [],
    )
    expect(listed).toEqual(expected)
  })
  it('count the days to upcoming dates', () => {
    const ahead = upcomingDates(view('2021-07-22'))
    expect(ahead.filter((item) => item.kind === 'target').map((item) => item.daysToGo)).toEqual(
      expect.arrayContaining([8]),
    )
    expect(ahead.map((item) => item.day)).toEqual([...ahead.map((item) => item.day)].sort())
  })
})

describe('the changes of an article', () => {
  const [template] = pack.articles
  const [document] = pack.documents
  const [to] = historyOf(ledger, 'spam')
  if (!template || !document || !to) throw new Error('not in the fixture')
  const article = (id: string, more: Partial<Article>): Article => ({ ...template, kind: 'article', id, ...more })
  const continuing = [
    article('a', {}),
    article('b', {}),
    article('both', { continues: ['a', 'b'], from: '2021-03-01' }),
    article('one', { continues: ['both'], from: '2021-06-01' }),
    article('two', { continues: ['both'], from: '2021-06-01' }),
  ]
  const moved = (id: string, day: string): Change => ({ kind: 'contested', article: id, day, to })
  const merger: Change = {
    kind: 'continued',
    day: '2021-03-01',
    succession: { kind: 'merge', of: ['a', 'b'], into: ['both'], day: '2021-03-01', date: '2021-03-01' },
  }
  it.each<[string, string, Change, boolean]>([
    ['of itself', 'both', moved('both', '2021-04-01'), true],
    ['of what was merged into it', 'both', moved('a', '2021-02-01'), true],
    ['of that later', 'both', moved('a', '2021-04-01'), false],
    ['of what was split, up to its first day', 'one', moved('both', '2021-06-01'), true],
    ['of another part of the split', 'one', moved('two', '2021-06-02'), false],
    ['of what continues it', 'a', moved('both', '2021-04-01'), false],
    ['that made it', 'both', merger, true],
    ['that made what it is a part of', 'one', merger, true],
    ['of documents', 'one', { kind: 'proposal', day: '2021-03-01', document }, false],
  ])('are those %s: %s', (_, id, change, expected) => expect(areOf(continuing, [id])(change)).toBe(expected))
})
