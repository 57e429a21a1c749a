import { describe, expect, it } from 'vitest'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { withdrawal } from '../../../testing/withdrawal'
import { addDays } from '../dates/days'
import type { Entry, ObservationEntry } from '../entries/entries'
import { countsAgain } from '../entries/replaced'
import type { Basis, Day, Evidence, Observation } from '../types'
import { buildLedger, countPhases, endAsOf, historyOf, lastSourced, statusAsOf } from './ledger'

describe('a pack', () => {
  const ledger = buildLedger(pack)
  it('has its articles counted by phase, without the agreement as a whole', () => {
    expect(countPhases(ledger, pack.articles, '2021-07-22')).toEqual({
      clean: 3,
      'nearly-clean': 2,
      'under-discussion': 4,
      proposed: 0,
      parked: 1,
      concluded: 0,
      dropped: 0,
      none: 2,
    })
  })
  it.each([
    ['2001-01-01', null],
    ['2021-07-22', '2021-07-22'],
    ['2021-07-24', '2021-07-22'],
    ['2026-11-24', '2026-03-30'],
  ])('ends as of %s with %s', (day, end) => expect(endAsOf(ledger, day)).toBe(end))
  it('has outstanding issues and targets on 22 July 2021', () => {
    const status = statusAsOf(ledger, 'open-government-data', '2021-07-22')
    expect(status).toMatchObject({ outstandingCount: 1, target: { status: 'clean', date: '2021-07-30' } })
  })
})

const observation = (
  date: string,
  status: string,
  basis: Basis = 'reported',
  id = `o-${date}-${status}`,
): Observation => ({
  id,
  article: 'spam',
  date,
  status,
  basis,
  statement: '',
  evidence: { url: null },
  reportedBy: { person: null, role: null, members: [] },
})
const ledgerOf = (observations: readonly Observation[], records: readonly Entry[] = []) =>
  buildLedger({ statuses: pack.statuses, observations }, records)

describe('the latest source', () => {
  const of = (date: string, evidence: Evidence, basis: Basis = 'reported') => ({
    ...observation(date, 'clean', basis),
    evidence,
  })
  const linked = of('2021-07-22', { url: 'https://example.org/' })
  it.each<[string, readonly Observation[], Day | null]>([
    ['with a link', [linked, of('2022-01-01', { url: 'https://example.org/2' })], '2022-01-01'],
    ['with a title', [linked, of('2022-01-01', { url: null, title: 'A report' })], '2022-01-01'],
    ['with a quote', [linked, of('2022-01-01', { url: null, quote: 'Clean.' })], '2022-01-01'],
    ['in its author’s words alone', [linked, of('2022-01-01', { url: null })], '2021-07-22'],
    ['that is planned', [linked, of('2022-01-01', { url: 'https://example.org/2' }, 'planned')], '2021-07-22'],
    ['alone, in its author’s words', [of('2022-01-01', { url: null })], null],
  ])('after a status update %s', (_, observations, latest) => {
    const ledger = ledgerOf(observations)
    const { last } = statusAsOf(ledger, 'spam', '2026-01-01')
    const found = lastSourced(ledger, 'spam', '2026-01-01')?.day ?? null
    expect([ledger.end, endAsOf(ledger, '2026-01-01'), found]).toEqual([latest, latest, latest])
    expect(last?.day).toBe(observations.findLast(({ basis }) => basis !== 'planned')?.date)
  })
})

describe('the entry whose source the list shows', () => {
  const of = (date: string, status: string) => observation(date, status)
  it.each<[string, readonly Observation[], string]>([
    ['the higher step of one day', [of('2021-07-22', 'clean'), of('2021-07-22', 'in-progress')], 'o-2021-07-22-clean'],
    ['in either order', [of('2021-07-22', 'in-progress'), of('2021-07-22', 'clean')], 'o-2021-07-22-clean'],
    ['not an activity of that day', [of('2021-07-22', 'clean'), of('2021-07-22', 'discussed')], 'o-2021-07-22-clean'],
    ['a later activity', [of('2021-07-22', 'clean'), of('2021-07-23', 'discussed')], 'o-2021-07-23-discussed'],
    [
      'of two with that status the later',
      [of('2021-07-22', 'clean'), { ...of('2021-07-22', 'clean'), id: 'other' }],
      'other',
    ],
  ])('is %s', (_, observations, id) => {
    expect(statusAsOf(ledgerOf(observations), 'spam', '2026-01-01').last?.observation.id).toBe(id)
  })
})

/** `2021-07:clean` is an observation; `~` before the status makes it inferred, `?` planned. */
const said = (line: string) =>
  line
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const [date = '', status = ''] = word.split(':')
      const basis = status.startsWith('?') ? 'planned' : status.startsWith('~') ? 'inferred' : 'reported'
      return observation(date, status.replace(/^[?~]/, ''), basis)
    })

describe('status as of a day', () => {
  it.each([
    ['nothing said', '', '2021-07-22', undefined, undefined],
    ['the day itself counts', '2021-07-22:clean', '2021-07-22', 'clean', '2021-07-22'],
    ['the day before does not', '2021-07-22:clean', '2021-07-21', undefined, undefined],
    ['a month counts from its last day', '2021-02:clean', '2021-02-27', undefined, undefined],
    ['a month counts on its last day', '2021-02:clean', '2021-02-28', 'clean', '2021-02-28'],
    ['inferred counts', '2021-07-22:~clean', '2021-07-22', 'clean', '2021-07-22'],
    ['planned does not', '2021-07-22:?clean', '2021-08-01', undefined, undefined],
    [
      'the latest wins, also back',
      '2021-01-01:clean 2021-02-01:in-progress',
      '2021-03-01',
      'in-progress',
      '2021-02-01',
    ],
    ['discussed never moves back', '2021-01-01:clean 2021-02-01:discussed', '2021-03-01', 'clean', '2021-01-01'],
    ['proposed never moves back', '2021-01-01:discussed 2021-02-01:proposed', '2021-03-01', 'discussed', '2021-01-01'],
    [
      'discussed lifts what is proposed',
      '2021-01-01:proposed 2021-02-01:discussed',
      '2021-03-01',
      'discussed',
      '2021-02-01',
    ],
    [
      'talk does not revive what was dropped',
      '2021-01-01:dropped 2021-02-01:discussed',
      '2021-03-01',
      'dropped',
      '2021-01-01',
    ],
    ['a step revives it', '2021-01-01:dropped 2021-02-01:in-progress', '2021-03-01', 'in-progress', '2021-02-01'],
    ['the higher of one day', '2021-01-01:nearly-clean 2021-01-01:clean', '2021-03-01', 'clean', '2021-01-01'],
    [
      'parked is below nearly clean',
      '2021-01-01:parked 2021-01-01:nearly-clean',
      '2021-03-01',
      'nearly-clean',
      '2021-01-01',
    ],
    ['in either order', '2021-01-01:clean 2021-01-01:parked', '2021-03-01', 'clean', '2021-01-01'],
    ['parked is above discussion', '2021-01-01:in-progress 2021-01-01:parked', '2021-03-01', 'parked', '2021-01-01'],
    ['and above a proposal', '2021-01-01:parked 2021-01-01:proposed', '2021-03-01', 'parked', '2021-01-01'],
    [
      'talk takes nothing out of parked',
      '2021-01-01:parked 2021-02-01:discussed',
      '2021-03-01',
      'parked',
      '2021-01-01',
    ],
    ['a later step does', '2021-01-01:parked 2021-02-01:in-progress', '2021-03-01', 'in-progress', '2021-02-01'],
    ['a flag moves nothing', '2021-01-01:clean 2021-02-01:outstanding', '2021-03-01', 'clean', '2021-01-01'],
    [
      'since runs through steps of a phase',
      '2021-01-01:in-progress 2021-02-01:options-identified',
      '2021-03-01',
      'options-identified',
      '2021-01-01',
    ],
    [
      'since breaks with the phase',
      '2021-01-01:clean 2021-02-01:in-progress 2021-03-01:clean',
      '2021-04-01',
      'clean',
      '2021-03-01',
    ],
  ])('%s', (_, line, day, status, since) => {
    const { standing } = statusAsOf(ledgerOf(said(line)), 'spam', day)
    expect([standing?.status.id, standing?.since]).toEqual([status, since])
  })

  it.each([
    ['other phases of one day', '2021-01-01:in-progress 2021-01-01:clean', ['in-progress']],
    ['parked beside clean', '2021-01-01:parked 2021-01-01:clean', ['parked']],
    ['discussion beside parked', '2021-01-01:parked 2021-01-01:in-progress', ['in-progress']],
    ['one phase, two steps', '2021-01-01:in-progress 2021-01-01:options-identified', []],
    ['talk contests nothing', '2021-01-01:discussed 2021-01-01:clean', []],
    ['other days', '2021-01-01:in-progress 2021-01-02:clean', []],
  ])('contested: %s', (_, line, contested) => {
    const { standing } = statusAsOf(ledgerOf(said(line)), 'spam', '2021-02-01')
    expect(standing?.contestedBy.map((entry) => entry.status.id)).toEqual(contested)
  })

  it.each([
    ['lasts', '2021-01-01:clean 2021-02-01:outstanding', ['outstanding']],
    ['outlives talk', '2021-02-01:outstanding 2021-03-01:discussed', ['outstanding']],
    ['ends with a step', '2021-02-01:outstanding 2021-03-01:in-progress', []],
    ['ends with a step of its own day', '2021-02-01:outstanding 2021-02-01:in-progress', []],
  ])('a flag %s', (_, line, flags) => {
    expect(statusAsOf(ledgerOf(said(line)), 'spam', '2021-12-31').flags.map((entry) => entry.status.id)).toEqual(flags)
  })

  it.each([
    ['2021-01-01:clean 2021-02-01:in-progress', ['first', 'back']],
    ['2021-01-01:in-progress 2021-02-01:clean', ['first', 'forward']],
    ['2021-01-01:in-progress 2021-02-01:discussed 2021-03-01:options-identified', ['first', null]],
    ['2021-01-01:clean 2021-02-01:parked 2021-03-01:in-progress', ['first', 'sideways', 'sideways']],
    ['2021-01-01:clean 2021-02-01:dropped 2021-03-01:proposed', ['first', 'back']],
  ])('moves of %s', (line, moves) => {
    expect(historyOf(ledgerOf(said(line)), 'spam').map((turn) => turn.move)).toEqual(moves)
  })
})

it('holds in every ladder that parked is below nearly clean, whatever the order of the entries', () => {
  const ladder = pack.statuses.map((status) => (status.id === 'parked' ? { ...status, order: 1 } : status))
  const lines = ['2021-01-01:in-progress', '2021-01-01:parked', '2021-01-01:nearly-clean']
  const topOf = (line: string) => {
    const ledger = buildLedger({ statuses: ladder, observations: said(line) })
    return statusAsOf(ledger, 'spam', '2021-02-01').standing?.status.id
  }
  expect(topOf(lines.slice(0, 2).join(' '))).toBe('parked')
  expect([topOf(lines.join(' ')), topOf(lines.toReversed().join(' '))]).toEqual(['nearly-clean', 'nearly-clean'])
})

describe('a long history', () => {
  it('is read from its end, in bounded time', () => {
    const lines = Array.from({ length: 4000 }, (_, index) => {
      const day = addDays('2015-01-01', index)
      return observation(day, index % 2 ? 'clean' : 'in-progress')
    })
    let reads = 0
    const entries = ledgerOf(lines).entries.get('spam') ?? []
    const counted = new Proxy(entries, {
      get(list, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads++
        return Reflect.get(list, key, receiver)
      },
    })
    const ledger = { ...ledgerOf([]), entries: new Map([['spam', counted]]) }
    expect(statusAsOf(ledger, 'spam', '2020-01-01').standing?.day).toBe('2020-01-01')
    reads = 0
    expect(statusAsOf(ledger, 'spam', '2021-01-01').last?.day).toBe('2021-01-01')
    expect(reads).toBeLessThanOrEqual(16)
  })
})

describe("the user's records", () => {
  const mine = (id: string, status: string, more: Partial<ObservationEntry> = {}): ObservationEntry => ({
    ...observation('2021-07-22', status, 'reported', id),
    kind: 'observation',
    layer: 'public',
    negotiation: 'wto-ecommerce',
    madeAt: '2021-07-22T12:00:00Z',
    ...more,
  })
  const before = [observation('2021-01-01', 'in-progress', 'reported', 'p')]
  it.each<[string, readonly Entry[], string | undefined]>([
    ['count', [mine('a', 'clean')], 'clean'],
    ['supersede the pack', [mine('a', 'parked', { supersedes: 'p' })], 'parked'],
    ['are withdrawn', [mine('a', 'clean'), withdrawal('a')], 'in-progress'],
    ['are superseded', [mine('a', 'clean'), mine('b', 'nearly-clean', { supersedes: 'a' })], 'nearly-clean'],
    [
      'give back what a withdrawn one superseded',
      [mine('b', 'clean', { supersedes: 'p' }), withdrawal('b')],
      'in-progress',
    ],
    ['of an unknown status are passed over', [mine('a', 'no-such')], 'in-progress'],
  ])('%s', (_, records, status) => {
    expect(statusAsOf(ledgerOf(before, records), 'spam', '2021-12-31').standing?.status.id).toBe(status)
  })
  it.each<[string, readonly Entry[], string | null]>([
    ['what it superseded', [], 'p'],
    ['nothing that was withdrawn', [withdrawal('p')], null],
    ['nothing that another supersedes', [mine('c', 'parked', { supersedes: 'p' })], null],
    ['what one that was withdrawn supersedes too', [mine('c', 'parked', { supersedes: 'p' }), withdrawal('c')], 'p'],
  ])('have, once withdrawn, count again %s', (_, others, id) => {
    const correction = { id: 'b', supersedes: 'p' }
    expect(countsAgain([mine('b', 'clean', { supersedes: 'p' }), ...others], before, correction)).toBe(id)
  })
  it('are a source of their own, and so is the pack', () => {
    const negotiation = { statuses: pack.statuses, observations: before }
    const of = (source: 'pack' | 'mine') =>
      statusAsOf(buildLedger(negotiation, [mine('a', 'clean')], source), 'spam', '2021-12-31').standing?.status.id
    expect([of('pack'), of('mine')]).toEqual(['in-progress', 'clean'])
  })
})
