import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../../../testing/arbitraries'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { withdrawal } from '../../../testing/withdrawal'
import { assemble } from '../assembly/assemble'
import { canonical } from '../entries/canonical'
import { LISTS } from '../entries/entity-lists'
import { type Entry, entityKey, entriesOf, type ObservationEntry } from '../entries/entries'
import type { NegotiationChange } from '../entries/negotiation-change'
import { merge } from '../entries/union'
import { buildLedger, countPhases } from '../ledger/ledger'
import type { Meeting, Status } from '../types'
import { currentIds, effectsOn, ledgerWith, markChanges, statusChanges } from './import-effect'
import { type Deed, isAddition, mayBeTaken, planImport, type Target } from './import-plan'

const TODAY = '2026-11-24'
const JULY = 'ev-0127'
const STABILISED = 'ev-0338'

const made = (id: string, more: Partial<ObservationEntry> = {}): ObservationEntry => ({
  kind: 'observation',
  id,
  layer: 'public',
  negotiation: 'wto-ecommerce',
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
const common = { layer: 'public', negotiation: 'wto-ecommerce', madeAt: '2026-01-02T00:00:00.000Z' } as const
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
const edit = (id: string, change: Partial<NegotiationChange>): Entry => ({
  kind: 'negotiation',
  id,
  ...common,
  entity: { ...change, id: pack.id },
})
const EARLY = '2026-01-01T00:00:00.000Z'
const LATE = '2026-02-01T00:00:00.000Z'
const [shipped, renamed, removed, elsewhere] = pack.meetings
const [position] = pack.positions
const spam = pack.articles.find(({ id }) => id === 'spam')
const ladder = pack.statuses.find(({ id }) => id === 'stabilised')
if (!shipped || !renamed || !removed || !elsewhere || !position || !ladder || !spam)
  throw new Error('not in the fixture')
const keyOfMeeting = entityKey('meeting', shipped.id)
const meeting = (id: string, of: string, madeAt = LATE, title = 'Another title'): Entry => ({
  kind: 'meeting',
  id,
  ...common,
  madeAt,
  entity: { ...shipped, id: of, title },
})
const published = (id: string, entity: Meeting): Entry => ({ kind: 'meeting', id, ...common, madeAt: LATE, entity })
const status = (id: string, change: Partial<Status>): Entry => ({
  kind: 'status',
  id,
  ...common,
  entity: { ...ladder, ...change },
})
const successor = (id: string, continues: readonly string[], entry = 'theirs-12'): Entry => ({
  kind: 'article',
  id: entry,
  ...common,
  entity: { ...spam, id, continues },
})
const other = (entry: Entry): Entry => ({ ...entry, negotiation: 'other-talks' })
const stance = (id: string, supersedes?: string): Entry => ({
  kind: 'position',
  id,
  ...common,
  day: '2026-01-02',
  member: 'jp',
  article: 'spam',
  stance: 'opposes',
  statement: '',
  url: null,
  ...(supersedes === undefined ? {} : { supersedes }),
})

const mine: readonly Entry[] = [
  made('mine-1234'),
  note('note-1234', 'Red line', '2026-01-15T00:00:00.000Z'),
  { ...follow('follow-12', true), madeAt: EARLY },
  { ...term('word-1234', true), madeAt: EARLY },
  meeting('meeting-12', 'my-meeting', common.madeAt, 'Mine'),
  stance('stance-12'),
  meeting('meeting-13', renamed.id, common.madeAt, 'Renamed'),
  meeting('meeting-14', 'removed-meeting', common.madeAt, 'Removed'),
  withdrawal('meeting-14'),
  withdrawal(`meeting ${removed.id}`),
  successor('my-article', ['elsewhere-1'], 'article-12'),
  successor('removed-article', ['elsewhere-2'], 'article-13'),
  withdrawal('article-13'),
  other(meeting('meeting-15', elsewhere.id, '2026-03-01T00:00:00.000Z', 'Elsewhere')),
]
const held = { pack, entries: mine }

describe('the word-for-word twin of an entry here', () => {
  const [here, colleague] = ['laptop', 'phone'].map((device) => ({ device, name: device }))
  const mine = made('mine-0001', { by: here })
  const twin = (more: Partial<ObservationEntry> = {}) => made('theirs-1', { by: colleague, madeAt: LATE, ...more })
  const linked = { url: 'https://example.org/minutes' }
  const line = (id: string, by: ObservationEntry['by'], text = ''): Entry => ({
    kind: 'room',
    id,
    ...common,
    by,
    meeting: null,
    day: '2021-07-22',
    member: 'jp',
    article: 'spam',
    verb: 'supports',
    text,
  })
  it.each<[what: string, entries: readonly Entry[], incoming: Entry, expected: readonly [Deed, string | null]]>([
    ['joins it', [mine], twin(), ['same', 'mine-0001']],
    ['joins it, in other spaces', [mine], twin({ statement: ' Set  aside. ' }), ['same', 'mine-0001']],
    ['of other words is new', [mine], twin({ statement: 'Set aside today.' }), ['adds', null]],
    ['of another date is new', [mine], twin({ date: '2021-07-23' }), ['adds', null]],
    ['of another status is new', [mine], twin({ status: 'clean' }), ['adds', null]],
    ['with a source that is not here is new', [mine], twin({ evidence: linked }), ['adds', null]],
    ['without the source that is here joins it', [{ ...mine, evidence: linked }], twin(), ['same', 'mine-0001']],
    ['by the same person is new', [mine], twin({ by: here }), ['adds', null]],
    ['without any words is new', [{ ...mine, statement: '' }], twin({ statement: '' }), ['adds', null]],
    ['that corrects another is a correction', [mine], twin({ supersedes: JULY }), ['corrects', JULY]],
    ['of a withdrawn one would restore it', [mine, withdrawal('mine-0001')], twin(), ['corrects', 'mine-0001']],
    [
      'of a withdrawn one and of one in force joins this',
      [mine, withdrawal('mine-0001'), { ...mine, id: 'mine-0002' }],
      twin(),
      ['same', 'mine-0002'],
    ],
    [
      'that is a line of the log joins it',
      [line('mine-line', here)],
      line('theirs-l', colleague),
      ['same', 'mine-line'],
    ],
    ['that is another line is new', [line('mine-line', here)], line('theirs-l', colleague, 'In part'), ['adds', null]],
  ])('%s', (_, entries, incoming, expected) => {
    const [planned] = planImport({ pack, entries, joinsTwins: true }, [incoming])
    expect([planned?.deed, planned?.target?.one && 'id' in planned.target.one ? planned.target.one.id : null]).toEqual(
      expected,
    )
  })
  it('comes whole from another device of the user', () => {
    expect(planImport({ pack, entries: [mine] }, [twin()]).map(({ deed }) => deed)).toEqual(['adds'])
  })
})

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
    ['a new meeting', meeting('theirs-12', 'new-meeting'), 'adds', null],
    ['a meeting of the dataset', meeting('theirs-12', shipped.id), 'corrects', 'dataset'],
    ['a meeting that I added', meeting('theirs-12', 'my-meeting'), 'corrects', 'here'],
    ['a meeting behind one that I corrected later', meeting('theirs-12', 'my-meeting', EARLY), 'corrects', 'here'],
    ['a meeting of the dataset behind my correction', meeting('theirs-12', renamed.id, EARLY), 'corrects', 'here'],
    ['a meeting as I corrected it', meeting('theirs-12', renamed.id, LATE, 'Renamed'), 'corrects', 'dataset'],
    ['a meeting that I removed', meeting('theirs-12', 'removed-meeting', LATE, 'Removed'), 'corrects', 'here'],
    ['a meeting of the dataset that I removed', published('theirs-12', removed), 'corrects', 'dataset'],
    ['a meeting as published', published('theirs-12', shipped), 'adds', null],
    ['a status of the dataset', status('theirs-12', { phase: 'dropped', order: null }), 'corrects', 'dataset'],
    ['a status as published', status('theirs-12', {}), 'adds', null],
    ['a removal of a status of the dataset', withdrawal(`status ${ladder.id}`), 'withdraws', 'dataset'],
    ['a meeting that I corrected in another negotiation', meeting('theirs-12', elsewhere.id), 'corrects', 'dataset'],
    ['a meeting of a negotiation that is not open', other(meeting('theirs-12', 'new-meeting')), 'corrects', null],
    ['mine of a negotiation that is not open', other(meeting('theirs-12', elsewhere.id)), 'corrects', 'here'],
    ['a removal there', other(withdrawal(`meeting ${shipped.id}`)), 'withdraws', null],
    ['a withdrawal of mine from there', other(withdrawal('mine-1234')), 'withdraws', null],
    ['a withdrawal there of what comes with it', other(withdrawal('theirs-99')), 'withdraws', null],
    ['a correction there', other(made('theirs-12', { supersedes: JULY })), 'corrects', null],
    ['a correction of mine from there', other(made('theirs-12', { supersedes: 'mine-1234' })), 'foreign', 'here'],
    ['a correction of my position from there', other(stance('theirs-12', 'stance-12')), 'foreign', 'here'],
    ['a note there', other(note('theirs-12', 'Other', LATE)), 'adds', null],
    ['a new article', successor('new-article', []), 'adds', null],
    [
      'an article that continues one of the dataset',
      successor('new-article', ['nowhere', 'spam']),
      'corrects',
      'dataset',
    ],
    ['an article that continues one that is elsewhere', successor('new-article', ['nowhere']), 'corrects', null],
    ['an article that mine continues', successor('elsewhere-1', []), 'corrects', 'here'],
    ['an article that mine continued until I removed it', successor('elsewhere-2', []), 'adds', null],
    ['an article there that mine continues', other(successor('elsewhere-1', [])), 'corrects', null],
    ['my article', successor('my-article', ['elsewhere-1'], 'theirs-12'), 'adds', null],
    ['an id of a position of the dataset', stance(position.id), 'conflicts', 'dataset'],
    [
      'a correction of an entity by an observation',
      made('theirs-12', { supersedes: keyOfMeeting }),
      'foreign',
      'dataset',
    ],
    ['an edit of the negotiation', edit('theirs-12', { names: { fr: 'Pourparlers' } }), 'corrects', 'dataset'],
    ['an edit that changes nothing here', edit('theirs-12', { memberTerm: 'members' }), 'adds', null],
    ['an edit of another negotiation', other(edit('theirs-12', { memberTerm: 'parties' })), 'corrects', null],
    ['a meeting as I added it', meeting('theirs-12', 'my-meeting', LATE, 'Mine'), 'adds', null],
    ['a removal of a meeting of the dataset', withdrawal(`meeting ${shipped.id}`), 'withdraws', 'dataset'],
    ['a removal of a meeting of elsewhere', withdrawal('meeting elsewhere'), 'withdraws', null],
    ['a position', stance('theirs-12'), 'adds', null],
    ['a correction of a position of the dataset', stance('theirs-12', position.id), 'corrects', 'dataset'],
    ['a correction of my position', stance('theirs-12', 'stance-12'), 'corrects', 'here'],
    ['a correction of a position elsewhere', stance('theirs-12', 'elsewhere-1'), 'corrects', null],
    ['a position as a correction of an observation', stance('theirs-12', 'mine-1234'), 'foreign', 'here'],
    ['the same', made('mine-1234'), 'same', 'here'],
    ['the same of another author', made('mine-1234', { by: { device: 'other', name: 'B.' } }), 'same', 'here'],
    ['another of the same id', made('mine-1234', { status: 'clean' }), 'conflicts', 'here'],
    ['an id of the dataset', made(JULY), 'conflicts', 'dataset'],
  ])('of %s', (_, entry, deed, from) => {
    const [planned] = planImport(held, [entry, made('theirs-99')])
    expect([planned?.deed, planned?.target?.from ?? null]).toEqual([deed, from])
  })

  it.each<[string, Entry, object]>([
    ['one that counts once mine is withdrawn', meeting('theirs-12', 'my-meeting', EARLY), { isBehind: true }],
    ['one that I removed', meeting('theirs-12', 'removed-meeting'), { isRestoring: true }],
    ['one of the dataset that I removed', published('theirs-12', removed), { isRestoring: true }],
  ])('tells a statement of %s', (_, entry, told) => {
    expect(planImport(held, [entry])[0]).toMatchObject({ deed: 'corrects', ...told })
  })

  const twin = (change: Partial<Meeting>) => published('theirs-12', { ...shipped, id: 'their-meeting', ...change })
  it.each<[string, Entry, readonly Entry[], true | undefined]>([
    ['of the dataset', twin({}), [], true],
    ['of mine', twin({ title: 'mine' }), mine, true],
    ['that I removed', twin({ title: 'Removed' }), mine, undefined],
    ['of another title', twin({ title: 'Yet another' }), [], undefined],
    ['of another day', twin({ start: '2031-01-01', end: '2031-01-01' }), [], undefined],
    ['of another negotiation', other(twin({})), [], undefined],
  ])('tells a new meeting of the date, type and title of one %s, and adds it', (_, entry, entries, isTwin) => {
    const [planned] = planImport({ ...held, entries }, [entry])
    expect(planned?.isTwin).toBe(isTwin)
    if (isTwin) expect(planned?.deed).toBe('adds')
  })

  it('asks before it restates what a locked entry may correct', () => {
    const [planned] = planImport({ ...held, hidden: new Set(['sealed-12']) }, [published('theirs-12', shipped)])
    expect(planned).toMatchObject({ deed: 'corrects', target: null, isHidden: true })
  })

  const unknown = { ...made('future-12'), supersedes: 'unknown-1' }
  it.each<[string, readonly Entry[], readonly Deed[]]>([
    [
      'of an entry that is not added',
      [unknown, made('theirs-12', { supersedes: 'future-12' }), { ...withdrawal('future-12'), id: 'theirs-13' }],
      ['corrects', 'corrects', 'withdraws'],
    ],
    [
      'of an entry that depends on one that is not added',
      [made('theirs-13', { supersedes: 'theirs-12' }), made('theirs-12', { supersedes: 'future-12' }), unknown],
      ['corrects', 'corrects', 'corrects'],
    ],
    [
      'of an entry that is added',
      [
        made('theirs-13', { supersedes: 'theirs-12' }),
        made('theirs-12', { supersedes: 'future-12' }),
        made('future-12'),
      ],
      ['adds', 'adds', 'adds'],
    ],
    [
      'of each other',
      [made('theirs-13', { supersedes: 'theirs-12' }), made('theirs-12', { supersedes: 'theirs-13' })],
      ['adds', 'adds'],
    ],
    [
      'of an article that is added',
      [successor('later', ['earlier'], 'theirs-13'), successor('earlier', [])],
      ['adds', 'adds'],
    ],
    [
      'of an article beside one that is nowhere',
      [successor('later', ['earlier', 'nowhere'], 'theirs-13'), successor('earlier', [])],
      ['corrects', 'adds'],
    ],
    [
      'of an article that is not added',
      [successor('last', ['later'], 'theirs-14'), successor('later', ['nowhere'], 'theirs-13')],
      ['corrects', 'corrects'],
    ],
  ])('of a correction or withdrawal %s', (_, theirs, deeds) => {
    expect(planImport(held, theirs).map(({ deed }) => deed)).toEqual(deeds)
  })

  it.each(['Junk', 'JUNK', ' junk.', 'ju\u00adnk'])('knows a term as a page does: %s', (text) => {
    const [planned] = planImport(held, [{ ...term('theirs-12', true, 'source-code'), text } as Entry])
    expect(planned?.deed).toBe('replaces')
  })

  it.each([
    ['2026-11-24T12:09:00.000Z', true],
    ['2026-11-25T12:08:00.000+23:59', true],
    ['2026-11-24T20:00:00.000Z', false],
    ['9998-01-01T00:00:00.000Z', false],
  ])('asks before an entry of the future, which is held once it is here: %s', (madeAt, isAdded) => {
    const now = Date.parse('2026-11-24T12:00:00.000Z')
    const plan = planImport({ ...held, now }, [made('theirs-12', { madeAt }), withdrawal('theirs-12')])
    expect(plan.map(isAddition)).toEqual([isAdded, isAdded])
    expect(plan.map(({ deed }) => deed)).toEqual(['adds', isAdded ? 'adds' : 'withdraws'])
  })

  it('asks before anything displaces what is locked here', () => {
    const locked = { ...held, hidden: new Set(['sealed-12']) }
    const theirs: readonly Entry[] = [
      { ...note('theirs-12', 'Any filter.', EARLY), subject: { kind: 'article', id: 'source-code' } } as Entry,
      { ...note('theirs-13', '', LATE), subject: { kind: 'article', id: 'source-code' } } as Entry,
      withdrawal('sealed-12'),
      made('theirs-14', { supersedes: 'sealed-12' }),
      made('sealed-12'),
      made('theirs-15'),
    ]
    const plan = planImport(locked, theirs)
    expect(plan.map(({ deed, isHidden = false }) => [deed, isHidden])).toEqual([
      ['replaces', true],
      ['removes', true],
      ['withdraws', true],
      ['corrects', true],
      ['conflicts', false],
      ['adds', false],
    ])
    expect(plan.filter(isAddition).map(({ entry }) => entry.id)).toEqual(['theirs-15'])
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

/** Every entity of a negotiation as text. */
const entitiesOf = (entries: readonly Entry[], negotiation = pack.id) => {
  const assembled = assemble({ ...pack, id: negotiation }, entriesOf(merge(entries), negotiation))
  return new Set(
    [...Object.values(LISTS), 'positions' as const].flatMap((list) =>
      assembled[list].map((one) => canonical([list, one])),
    ),
  )
}

it('adds only what leaves every entity as it is, before and after mine are withdrawn', () => {
  const keys = [shipped.id, renamed.id, removed.id, elsewhere.id, 'my-meeting', 'removed-meeting', 'new-meeting']
  const drawn = fc.record({
    kind: fc.constantFrom('meeting', 'meeting', 'status', 'position', 'withdrawal'),
    of: fc.constantFrom(...keys),
    title: fc.constantFrom('Mine', 'Renamed', 'Another', shipped.title, renamed.title),
    madeAt: fc.constantFrom(EARLY, common.madeAt, LATE),
    negotiation: fc.constantFrom(pack.id, 'other-talks', undefined),
  })
  const theirs = fc.array(drawn, { maxLength: 6 }).map((all) =>
    all.map(({ kind, of, title, madeAt, negotiation }, at): Entry => {
      const id = `theirs-of-${at}`
      const whose = negotiation === undefined ? {} : { negotiation }
      if (kind === 'meeting') return { ...meeting(id, of, madeAt, title), ...whose }
      if (kind === 'status') return { ...status(id, title === 'Another' ? { order: null } : {}), ...whose }
      if (kind === 'position') return { ...stance(id, title === 'Another' ? position.id : undefined), ...whose }
      return { ...withdrawal(title === 'Another' ? 'mine-1234' : `meeting ${of}`), id, ...whose }
    }),
  )
  const undone = mine.flatMap((one) =>
    one.kind === 'withdrawal'
      ? []
      : [{ ...withdrawal(one.id), id: `undo-${one.id}`, negotiation: one.negotiation ?? pack.id }],
  )
  fc.assert(
    fc.property(theirs, fc.subarray(undone), (incoming, later) => {
      const added = planImport(held, incoming)
        .filter(isAddition)
        .map(({ entry }) => entry)
      for (const negotiation of [pack.id, 'other-talks']) {
        const before = entitiesOf([...mine, ...later], negotiation)
        const after = entitiesOf([...mine, ...later, ...added], negotiation)
        expect([...before].filter((one) => !after.has(one))).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
})

it('leaves out what was erased here, whatever it is', () => {
  const [erased, other] = [made('theirs-13'), made('theirs-14')]
  const plan = planImport({ ...held, erased: new Set([erased.id]) }, [erased, other])
  expect(plan.map(({ deed }) => deed)).toEqual(['erased', 'adds'])
  expect(plan.map((planned) => mayBeTaken(planned, true))).toEqual([false, true])
})

it('tells what a redo brings back: a withdrawal of a withdrawal that is here', () => {
  const undo = withdrawal(STABILISED)
  const redo = withdrawal(undo.id)
  const here = { ...held, entries: [...held.entries, undo] }
  const [planned] = planImport(here, [redo])
  expect(planned?.deed).toBe('withdraws')
  const [change] = planned ? effectsOn(here, TODAY)(planned).changes : []
  expect([change?.from?.id, change?.to?.id]).toEqual(['substantially-concluded', 'stabilised'])
})

describe('the effect of an import', () => {
  const effectOf = effectsOn(held, TODAY)
  const changeBy = (entry: Entry) => {
    const [planned] = planImport(held, [entry])
    const { changes, contests } = planned ? effectOf(planned) : { changes: [], contests: false }
    const [change] = changes
    return [change?.from?.id ?? null, change?.to?.id ?? null, contests]
  }
  it.each<[string, Entry, readonly [string | null, string | null, boolean]]>([
    ['a later status', made('theirs-12', { date: '2026-01-01' }), ['stabilised', 'parked', false]],
    ['an earlier status', made('theirs-12', { date: '2021-01-01' }), [null, null, false]],
    ['a status ahead', made('theirs-12', { date: '2027-01-01' }), ['stabilised', 'parked', false]],
    [
      'a status ahead that is planned',
      made('theirs-12', { date: '2027-01-01', basis: 'planned' }),
      [null, null, false],
    ],
    ['another on the day', made('theirs-12', { date: '2024-07-26' }), [null, null, true]],
    ['a withdrawal of the last', withdrawal(STABILISED), ['stabilised', 'substantially-concluded', false]],
    ['a withdrawal of an earlier one', withdrawal(JULY), [null, null, false]],
    [
      'a correction of the last',
      made('theirs-12', { supersedes: STABILISED, date: '2024-07-26' }),
      ['stabilised', 'parked', false],
    ],
    ['the same', made('mine-1234'), [null, null, false]],
    ['a status of another negotiation', other(made('theirs-12', { date: '2026-01-01' })), [null, null, false]],
    ['a correction there', other(made('theirs-12', { supersedes: STABILISED })), [null, null, false]],
  ])('of %s', (_, entry, effect) => {
    expect(changeBy(entry)).toEqual(effect)
  })

  it.each<[string, Entry, string | undefined]>([
    ['a status that is made another', status('theirs-12', { phase: 'dropped', order: null }), 'dropped'],
    ['a status that is removed', withdrawal(`status ${ladder.id}`), 'concluded'],
  ])('is told for every article of %s', (_, entry, phase) => {
    const before = ledgerWith(pack, mine)
    const after = ledgerWith(pack, mine, [entry])
    const { concluded } = countPhases(before, pack.articles, TODAY)
    const changes = statusChanges(before, after, TODAY)
    expect(changes.filter(({ from }) => from?.phase === 'concluded')).toHaveLength(concluded)
    const [planned] = planImport(held, [entry])
    expect(planned && effectOf(planned).changes).toEqual(changes)
    expect(changes.find(({ article }) => article === 'spam')?.to?.phase).toBe(phase)
  })

  it('is told for each article, and names the additions that cause it', () => {
    const theirs = [made('theirs-12', { date: '2026-01-01' }), made('theirs-13', { date: '2020-01-01' })]
    const [before, after] = [buildLedger(pack, mine), buildLedger(pack, [...mine, ...theirs])]
    expect(statusChanges(before, after, TODAY)).toMatchObject([
      { article: 'spam', from: { id: 'stabilised' }, to: { id: 'parked' } },
    ])
    expect([...currentIds(before, after, theirs, TODAY)]).toEqual(['theirs-12'])
    expect(statusChanges(before, before, TODAY)).toEqual([])
  })

  const flag = pack.statuses.find(({ kind }) => kind === 'flag')?.id ?? ''
  const LAST = '2024-07-26'
  it.each<[string, Partial<ObservationEntry>, boolean]>([
    ['of tomorrow', { date: '2026-11-25' }, true],
    ['of this month', { date: '2026-11' }, true],
    ['with a flag', { date: TODAY, status: flag }, true],
    ['with a flag of before', { date: '2024-07-27', status: flag }, true],
    ['from which sources differ', { date: LAST }, true],
    ['with issues', { date: LAST, status: 'stabilised', outstandingCount: 44 }, true],
    ['with a target that is missed', { date: '2020-01-01', target: { status: 'clean', date: '2020-02-01' } }, true],
    ['that is planned', { date: '2026-12-01', basis: 'planned' }, true],
    ['of before', { date: '2020-01-01' }, false],
    ['of an article without a status', { article: 'elsewhere', date: '2020-01-01' }, true],
  ])('is current for an addition %s', (_, more, isCurrent) => {
    const added = [made('theirs-12', more)]
    const [before, after] = [buildLedger(pack, mine), buildLedger(pack, [...mine, ...added])]
    expect(currentIds(before, after, added, TODAY).has('theirs-12')).toBe(isCurrent)
  })

  it('is told for later days: the first on which the status is another, and each change once', () => {
    const theirs = [
      made('theirs-12', { date: '2026-11-25' }),
      made('theirs-13', { date: '2026-11-26', status: 'stabilised' }),
      made('theirs-14', { article: 'source-code', date: '2026-11-20' }),
      made('theirs-15', { article: 'source-code', date: '2026-11-30' }),
    ]
    const [before, after] = [buildLedger(pack, mine), buildLedger(pack, [...mine, ...theirs])]
    const told = statusChanges(before, after, TODAY)
    expect(told.map(({ article, to, later }) => [article, to?.id, later ?? TODAY])).toEqual([
      ['source-code', 'parked', TODAY],
      ['spam', 'parked', '2026-11-25'],
    ])
  })

  it('is told for flags, and where sources differ', () => {
    const theirs = [made('theirs-12', { date: LAST }), made('theirs-13', { date: TODAY, status: flag })]
    const [before, after] = [buildLedger(pack, mine), buildLedger(pack, [...mine, ...theirs])]
    const told = markChanges(before, after, TODAY).map(({ article, flag: one, on }) => [article, one?.id ?? null, on])
    expect(told).toEqual([
      ['spam', flag, true],
      ['spam', null, true],
    ])
    expect(markChanges(after, before, TODAY).every(({ on }) => !on)).toBe(true)
  })

  it('of an entry by itself is what the whole ledger gives', () => {
    for (const entry of [withdrawal(STABILISED), withdrawal('mine-1234'), made('theirs-12', { date: '2026-01-01' })]) {
      const [planned] = planImport(held, [entry])
      const whole = statusChanges(buildLedger(pack, mine), buildLedger(pack, [...mine, entry]), TODAY)
      expect(planned && effectOf(planned).changes).toEqual(whole)
    }
  })
})
