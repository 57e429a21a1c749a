import * as v from 'valibot'
import { describe, expect, it, vi } from 'vitest'
import type { Observation, Status } from '../../../shared/domain/types'
import { entrySchema } from '../../../shared/pack/entry-schema'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { appData } from '../../model/state'
import { type Draft, draftOf, emptyDraft, observationFrom, problemsOf, statusesFor } from './draft'

appData.value = stateWith(fixturePack)

const TODAY = '2021-07-23'
const GOOD: Draft = {
  ...emptyDraft('2021-07-22'),
  article: 'spam',
  status: 'clean',
  layer: 'public',
  url: 'https://www.wto.org/x',
}

const TOLD: Observation = {
  id: 'ev-0001',
  article: 'spam',
  status: 'nearly-clean',
  date: '2021-07',
  statement: 'It is nearly clean.',
  basis: 'reported',
  evidence: { url: 'https://www.wto.org/x', title: 'News', lang: 'en', quote: 'was claened' },
  reportedBy: { person: 'A. Person', role: 'commentator', members: ['au', 'jp', 'sg'], label: 'the three' },
  meeting: '2021-07-22-plenary',
  outstandingCount: 2,
  target: { status: 'clean', date: '2021-12' },
  dependsOn: ['electronic-contracts'],
  note: 'As told.',
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
    ['with a second source', { alsoAt: ['www.wto.org/y', ''] }, []],
    ['with a second source in words', { alsoAt: ['the plenary'] }, ['alsoAt']],
    ['with words for a source', { url: 'the plenary' }, ['url']],
    ['with an address that ends before its host does', { url: 'www.' }, ['url']],
    ['with an address in words', { url: 'see www.wto.org/x' }, ['url']],
    ['with a date that has a stroke', { url: '26.07.2024/x' }, ['url']],
    ['with a paragraph', { url: '5.1/2' }, ['url']],
    ['with a mail address', { url: 'www.jane@wto.org' }, ['url']],
    ['with another host behind the one that it shows', { url: 'www.wto.org:80@example.org/x' }, ['url']],
    ['with an address that is too long to keep', { url: `www.wto.org/${'a'.repeat(4000)}` }, ['url']],
    ['with a sign that no address has', { url: 'www.wto.org/a\u0001b' }, ['url']],
    ['with no evidence at all', { url: '' }, ['quote']],
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
  ])('makes an entry that the schemas of store and bridge accept: %s', (_name, change) => {
    const made = observationFrom({ ...GOOD, ...change })
    expect(v.safeParse(entrySchema, made).issues).toBeUndefined()
    expect(made.layer).toBe(change.layer ?? 'public')
  })

  it.each([
    ['www.wto.org', 'https://www.wto.org'],
    [' www.wto.org/x ', 'https://www.wto.org/x'],
    ['docs.wto.org/a?b=1', 'https://docs.wto.org/a?b=1'],
    ['www.wto.org:8080/x', 'https://www.wto.org:8080/x'],
    ['http://wto.org/x', 'http://wto.org/x'],
  ])('accepts an address as browsers show it: %s', (url, taken) => {
    expect(problemsOf({ ...GOOD, url }, TODAY)).toEqual({})
    expect(observationFrom({ ...GOOD, url }).evidence.url).toBe(taken)
  })

  it('corrected after the clock was set back makes no older entry', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5 * 60_000 })
    const before = observationFrom(GOOD)
    vi.useRealTimers()
    expect(observationFrom(GOOD).madeAt > before.madeAt).toBe(true)
  })

  it.each<[string, Partial<Draft>, Partial<Observation>]>([
    ['nothing', {}, {}],
    ['the words used', { quote: 'was cleaned' }, { evidence: { ...TOLD.evidence, quote: 'was cleaned' } }],
    [
      'its source by a second one',
      { alsoAt: ['www.wto.org/x', 'www.wto.org/y', ''] },
      { evidence: { ...TOLD.evidence, alsoAt: ['https://www.wto.org/y'] } },
    ],
    ['words that nobody used', { quote: '' }, { evidence: { url: TOLD.evidence.url, title: 'News', lang: 'en' } }],
    [
      'who said it',
      { person: 'B. Person', member: 'jp' },
      { reportedBy: { ...TOLD.reportedBy, person: 'B. Person', members: ['jp'] } },
    ],
    ['the month, which was a day', { date: '2021-07-22' }, { date: '2021-07-22' }],
    ['the meeting', { meeting: '' }, { meeting: undefined }],
    ['the basis', { basis: 'inferred' }, { basis: 'inferred' }],
    ['how many are outstanding', { outstanding: '3' }, { outstandingCount: 3 }],
    ['the target', { targetDate: '2021-12-31' }, { target: { status: 'clean', date: '2021-12-31' } }],
    ['a target that nobody set', { targetStatus: '' }, { target: undefined }],
  ])('that corrects %s leaves other values unchanged', (_name, change, changed) => {
    const draft = { ...draftOf(TOLD, 'public'), ...change }
    expect(problemsOf(draft, TODAY, TOLD)).toEqual({})
    const { kind: _, layer: __, madeAt: ___, by: ____, negotiation: _____, ...next } = observationFrom(draft, TOLD)
    expect(next).toEqual({ ...TOLD, ...changed, id: next.id })
  })

  it.each([
    ['2021-07-22', false, ['parked', 'clean']],
    ['2023-01-01', false, ['clean', 'parked']],
    ['', false, ['parked', 'clean']],
    ['2021-07-22', true, ['clean']],
  ])('offers on %s, of the whole: %s, %j', (date, isWhole, ids) => {
    const [template] = fixturePack.statuses
    if (!template) throw new Error('no status')
    const statuses: readonly Status[] = [
      { ...template, id: 'parked', appliesTo: ['article'], usedFrom: '2021-07', usedTo: '2022-12' },
      { ...template, id: 'clean', appliesTo: ['article', 'whole'] },
    ]
    expect(statusesFor(statuses, isWhole, date).map(({ id }) => id)).toEqual(ids)
  })
})
