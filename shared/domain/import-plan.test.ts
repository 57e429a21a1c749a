import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../testing/arbitraries'
import { fixturePack as pack } from '../testing/fixture-pack'
import type { Entry, ObservationEntry } from './entries'
import { effectsOn, movingIds, statusChanges } from './import-effect'
import { type Deed, isAddition, planImport, type Target } from './import-plan'
import { buildLedger } from './ledger'

const TODAY = '2026-11-24'
const JULY = 'ev-0127'
const STABILISED = 'ev-0338'

const made = (id: string, more: Partial<ObservationEntry> = {}): ObservationEntry => ({
  kind: 'observation',
  id,
  layer: 'public',
  madeAt: '2026-01-02T00:00:00.000Z',
  article: 'spam',
  date: '2021-07-22',
  status: 'parked',
  statement: 'Set aside.',
  basis: 'reported',
  evidence: { url: null },
  reportedBy: { person: null, role: null, members: [] },
  ...more,
})
const common = { layer: 'public', madeAt: '2026-01-02T00:00:00.000Z' } as const
const withdrawal = (withdraws: string): Entry => ({
  kind: 'withdrawal',
  id: `no-${withdraws}`,
  ...common,
  withdraws,
  reason: '',
})
const subject = { kind: 'article', id: 'spam' } as const
const note = (id: string, text: string, madeAt: string, redLine = true): Entry => ({
  kind: 'note',
  id,
  ...common,
  madeAt,
  subject,
  text,
  redLine,
})
const follow = (id: string, on: boolean): Entry => ({ kind: 'follow', id, ...common, subject, on })
const term = (id: string, on: boolean, names = 'spam'): Entry => ({
  kind: 'word',
  id,
  ...common,
  lang: 'en',
  text: 'junk',
  names: { kind: 'article', id: names },
  on,
})
const EARLY = '2026-01-01T00:00:00.000Z'
const LATE = '2026-02-01T00:00:00.000Z'

const mine: readonly Entry[] = [
  made('mine-1234'),
  note('note-1234', 'Red line', '2026-01-15T00:00:00.000Z'),
  { ...follow('follow-12', true), madeAt: EARLY },
  { ...term('word-1234', true), madeAt: EARLY },
]
const held = { observations: pack.observations, entries: mine }

describe('the plan of an import', () => {
  it.each<[string, Entry, Deed, Target['from'] | null]>([
    ['an observation', made('theirs-12'), 'adds', null],
    ['a correction of the dataset', made('theirs-12', { supersedes: JULY }), 'corrects', 'dataset'],
    ['a correction of mine', made('theirs-12', { supersedes: 'mine-1234' }), 'corrects', 'here'],
    ['a correction of what comes with it', made('theirs-12', { supersedes: 'theirs-99' }), 'adds', 'import'],
    ['a correction of what is elsewhere', made('theirs-12', { supersedes: 'elsewhere-1' }), 'corrects', null],
    [
      'a correction of another article',
      made('theirs-12', { article: 'source-code', supersedes: JULY }),
      'foreign',
      'dataset',
    ],
    ['a correction of a note', made('theirs-12', { supersedes: 'note-1234' }), 'foreign', 'here'],
    [
      'a correction of another article that comes with it',
      made('theirs-12', { article: 'source-code', supersedes: 'theirs-99' }),
      'foreign',
      'import',
    ],
    ['a withdrawal from the dataset', withdrawal(JULY), 'withdraws', 'dataset'],
    ['a withdrawal of mine', withdrawal('mine-1234'), 'withdraws', 'here'],
    ['a withdrawal of what comes with it', withdrawal('theirs-99'), 'adds', 'import'],
    ['a withdrawal of what is elsewhere', withdrawal('elsewhere-1'), 'withdraws', null],
    ['a later note', note('theirs-12', 'Other', LATE), 'replaces', 'here'],
    ['a later empty note', note('theirs-12', '', LATE), 'removes', 'here'],
    ['an earlier note', note('theirs-12', 'Other', EARLY), 'adds', null],
    ['a note beside the red line', note('theirs-12', 'Other', LATE, false), 'adds', null],
    ['a later unfollow', follow('theirs-12', false), 'removes', 'here'],
    ['a later follow of the same', follow('theirs-12', true), 'adds', null],
    ['a later term of the same', term('theirs-12', true), 'adds', null],
    ['a term that means another article', term('theirs-12', true, 'source-code'), 'replaces', 'here'],
    ['a term that is off', term('theirs-12', false), 'removes', 'here'],
    ['the same', made('mine-1234'), 'same', 'here'],
    ['another of the same id', made('mine-1234', { status: 'clean' }), 'conflicts', 'here'],
    ['an id of the dataset', made(JULY), 'conflicts', 'dataset'],
  ])('of %s', (_, entry, deed, from) => {
    const [planned] = planImport(held, [entry, made('theirs-99')])
    expect([planned?.deed, planned?.target?.from ?? null]).toEqual([deed, from])
  })

  it('gives additions that displace nothing: what counted before counts after', () => {
    const related = fc.array(fc.tuple(anyRecord, fc.nat(), fc.nat(9), fc.boolean()), { maxLength: 10 }).map((drawn) =>
      drawn.map(([record, id, other, names]): Entry => {
        const named = [JULY, STABILISED, 'mine-1234', 'note-1234'][other] ?? `entry-of-${other}`
        const own = { ...record, id: `entry-of-${id % 10}` }
        if (own.kind === 'withdrawal') return { ...own, withdraws: named }
        if (own.kind !== 'observation') return own
        const { supersedes: _, ...rest } = own
        return { ...rest, article: 'spam', status: 'clean', ...(names && { supersedes: named }) }
      }),
    )
    fc.assert(
      fc.property(related, (theirs) => {
        const added = planImport(held, theirs).filter(isAddition)
        const counted = (entries: readonly Entry[]) =>
          [...buildLedger(pack, entries).entries.values()].flat().map(({ observation }) => observation)
        const after = counted([...mine, ...added.map(({ entry }) => entry)])
        expect(counted(mine).filter((one) => !after.includes(one))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('the effect of an import', () => {
  const effectOf = effectsOn(held, pack.statuses, TODAY)
  const changeBy = (entry: Entry) => {
    const [planned] = planImport(held, [entry])
    const { change, contests } = planned ? effectOf(planned) : { change: null, contests: false }
    return [change?.from?.id ?? null, change?.to?.id ?? null, contests]
  }
  it.each<[string, Entry, readonly [string | null, string | null, boolean]]>([
    ['a later status', made('theirs-12', { date: '2026-01-01' }), ['stabilised', 'parked', false]],
    ['an earlier status', made('theirs-12', { date: '2021-01-01' }), [null, null, false]],
    ['a status ahead', made('theirs-12', { date: '2027-01-01' }), [null, null, false]],
    ['another on the day', made('theirs-12', { date: '2024-07-26' }), [null, null, true]],
    ['a withdrawal of the last', withdrawal(STABILISED), ['stabilised', 'substantially-concluded', false]],
    ['a withdrawal of an earlier one', withdrawal(JULY), [null, null, false]],
    [
      'a correction of the last',
      made('theirs-12', { supersedes: STABILISED, date: '2024-07-26' }),
      ['stabilised', 'parked', false],
    ],
    ['the same', made('mine-1234'), [null, null, false]],
  ])('of %s', (_, entry, effect) => {
    expect(changeBy(entry)).toEqual(effect)
  })

  it('is told for each article, and names the additions that cause it', () => {
    const theirs = [made('theirs-12', { date: '2026-01-01' }), made('theirs-13', { date: '2020-01-01' })]
    const [before, after] = [buildLedger(pack, mine), buildLedger(pack, [...mine, ...theirs])]
    expect(statusChanges(before, after, TODAY)).toMatchObject([
      { article: 'spam', from: { id: 'stabilised' }, to: { id: 'parked' } },
    ])
    expect([...movingIds(before, after, TODAY)]).toEqual(['theirs-12'])
    expect(statusChanges(before, before, TODAY)).toEqual([])
  })

  it('of an entry by itself is what the whole ledger gives', () => {
    for (const entry of [withdrawal(STABILISED), withdrawal('mine-1234'), made('theirs-12', { date: '2026-01-01' })]) {
      const [planned] = planImport(held, [entry])
      const whole = statusChanges(buildLedger(pack, mine), buildLedger(pack, [...mine, entry]), TODAY)
      expect(planned && effectOf(planned).change).toEqual(whole[0] ?? null)
    }
  })
})
