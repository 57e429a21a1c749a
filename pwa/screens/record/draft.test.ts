import * as v from 'valibot'
import { describe, expect, it, vi } from 'vitest'
import { userRecordSchema } from '../../../shared/pack/record-schema'
import { type Draft, emptyDraft, meetingOfDay, observationFrom, problemsOf } from './draft'

const TODAY = '2021-07-23'
const GOOD: Draft = {
  ...emptyDraft('2021-07-22'),
  article: 'spam',
  status: 'clean',
  layer: 'public',
  url: 'https://www.wto.org/x',
}

describe('a draft', () => {
  it.each<[string, Partial<Draft>, string[]]>([
    ['good', {}, []],
    ['without an article', { article: '' }, ['article']],
    ['without a status', { status: '' }, ['status']],
    ['without a layer', { layer: '' }, ['layer']],
    ['of no day', { date: '2021-02-30' }, ['date']],
    ['of tomorrow', { date: '2021-07-24' }, ['date']],
    ['planned for tomorrow', { date: '2021-07-24', basis: 'planned' }, []],
    ['with a script for a source', { url: 'javascript:alert(1)' }, ['url']],
    ['with words for a source', { url: 'the plenary' }, ['url']],
    ['with no evidence at all', { url: '' }, ['url']],
    ['with words alone', { url: '', quote: 'they said so' }, []],
    ['inferred without a reason', { basis: 'inferred' }, ['note']],
    ['inferred with a reason', { basis: 'inferred', note: 'it is not in the list' }, []],
    ['with half a target', { targetStatus: 'clean' }, ['targetStatus']],
    ['with a whole target', { targetStatus: 'clean', targetDate: '2021-07-30' }, []],
    ['with minus one issue', { outstanding: '-1' }, ['outstanding']],
    ['with a thousand and one issues', { outstanding: '1001' }, ['outstanding']],
    ['with one issue', { outstanding: '1' }, []],
  ])('%s', (_name, change, fields) => {
    expect(Object.keys(problemsOf({ ...GOOD, ...change }, TODAY))).toEqual(fields)
  })

  it.each<[string, Partial<Draft>]>([
    ['a bare one', {}],
    ['a private one', { layer: 'private', url: '', statement: 'said in the corridor' }],
    [
      'a full one',
      {
        meeting: '2021-07-22-plenary',
        quote: 'cleaned',
        role: 'co-convenor',
        person: 'A. Person',
        member: 'sg',
        outstanding: '1',
        targetStatus: 'clean',
        targetDate: '2021-07-30',
        note: 'x',
      },
    ],
  ])('makes a record that the store and the bridge take: %s', (_name, change) => {
    const made = observationFrom({ ...GOOD, ...change })
    expect(v.safeParse(userRecordSchema, made).issues).toBeUndefined()
    expect(made.layer).toBe(change.layer ?? 'public')
  })

  it('that is kept after the clock was set back makes no older record', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2999-07-23T08:00:00Z') })
    const before = observationFrom(GOOD)
    vi.useRealTimers()
    expect(observationFrom(GOOD).madeAt > before.madeAt).toBe(true)
  })

  it('knows the meeting of a day', () => {
    const meetings = [
      { id: 'a', start: '2021-07-22', end: '2021-07-22' },
      { id: 'b', start: '2021-09-13', end: '2021-09-15' },
    ]
    expect(['2021-07-22', '2021-09-14', '2021-09-16'].map((day) => meetingOfDay(meetings, day))).toEqual(['a', 'b', ''])
  })
})
