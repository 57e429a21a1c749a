import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../../../testing/arbitraries'
import { CANARY, recordsWith } from '../../../testing/canary'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { makeSnapshot } from '../../messages/snapshot'
import { entrySchema } from '../../pack/entry-schema'
import type { Article } from '../types'
import { ENTITY_KINDS, type Entry, type Layer, type WithdrawalEntry, withdrawalsInForce } from './entries'
import {
  EVIDENCE_OUTLETS,
  FIELD_OUTLETS,
  isWider,
  mayGo,
  narrowest,
  OUTLETS,
  publicView,
  viewFor,
  viewOf,
} from './layers'
import { replacedIds } from './replaced'
import { merge } from './union'

const priv = recordsWith(CANARY, 'private')
const open = recordsWith('open-word', 'public')
const TOGETHER = 'canary-5a1c-keep-us-here'
const shared = recordsWith(TOGETHER, 'delegation')

it.each<readonly [layers: readonly Layer[], Layer]>([
  [[], 'public'],
  [['public', 'public'], 'public'],
  [['public', 'delegation'], 'delegation'],
  [['private', 'delegation', 'public'], 'private'],
])('the narrowest of %j is %s', (layers, layer) => {
  expect(narrowest(layers)).toBe(layer)
  expect(layers.filter((one) => isWider(layer, one))).toEqual([])
})

describe('the table of outlets', () => {
  it('lets private entries out to the screen and the backup only', () => {
    for (const outlet of OUTLETS)
      expect(JSON.stringify(viewFor([...priv, ...open], outlet, pack)).includes(CANARY), outlet).toBe(
        outlet === 'screen' || outlet === 'backup',
      )
  })
  it('lets entries of the delegation out to the screen, the backup and the delegation only', () => {
    for (const outlet of OUTLETS)
      expect(JSON.stringify(viewFor([...shared, ...open], outlet, pack)).includes(TOGETHER), outlet).toBe(
        ['screen', 'backup', 'delegation'].includes(outlet),
      )
  })
  it.each([
    ['of its own layer', shared],
    ['that is public', open],
  ])('gives the delegation what is %s whole, without follows and the paragraph around a quote', (_, entries) => {
    const going = viewFor([...priv, ...entries], 'delegation', pack)
    expect(going.map(({ kind }) => kind)).toEqual(entries.flatMap(({ kind }) => (kind === 'follow' ? [] : [kind])))
    const whole = entries.filter(({ kind }) => kind !== 'follow' && kind !== 'observation')
    expect(going).toEqual(expect.arrayContaining([...whole]))
    expect(JSON.stringify(going)).not.toContain('"paragraph"')
  })
  it('keeps a public record whole in the backup', () => {
    expect(viewFor([...priv, ...open], 'backup', pack)).toEqual([...priv, ...open])
  })
  it('gives some of them as among all', () => {
    fc.assert(
      fc.property(
        fc.array(anyRecord, { maxLength: 12 }),
        fc.constantFrom(...OUTLETS),
        fc.nat(),
        (some, outlet, start) => {
          const records = merge([...some, ...open, ...shared, ...priv])
          const part = records.slice(start % records.length)
          const ids = new Set(part.map(({ id }) => id))
          const whole = viewFor(records, outlet, pack).filter(({ id }) => ids.has(id))
          expect(viewOf(part, { records, outlet, pack })).toEqual(whole)
        },
      ),
    )
  })
  it('goes through the words of none but these', () => {
    const [one, other] = open.filter(({ kind }) => kind === 'observation')
    if (!one) throw new Error('no observation')
    const unread = Object.defineProperty({ ...(other ?? one), id: 'unread-000001' }, 'evidence', {
      get: () => {
        throw new Error('its words were read')
      },
    })
    expect(viewOf([one], { records: [one, unread], outlet: 'delegation', pack })).toHaveLength(1)
    expect(() => viewFor([one, unread], 'delegation', pack)).toThrow('its words were read')
  })
  it('gives an outlet valid records', () => {
    for (const outlet of OUTLETS)
      for (const record of viewFor([...open, ...shared], outlet, pack))
        expect(v.safeParse(entrySchema, record).success).toBe(true)
  })
  it('bars whole kinds, or optional fields only', () => {
    for (const [kind, fields] of Object.entries(FIELD_OUTLETS))
      for (const [field, outlets] of Object.entries(fields))
        if (!['by', 'note', 'reason'].includes(field)) expect(outlets, `${kind}.${field}`).toBe(fields.id)
    expect(EVIDENCE_OUTLETS.url).toEqual(OUTLETS.filter((outlet) => outlet !== 'watch'))
  })
  it.each(['snapshot', 'export', 'print', 'share'] as const)(
    'keeps what is for the user alone out of the %s',
    (outlet) => {
      const out = viewFor(open, outlet, pack)
      expect(out.map(({ kind }) => kind)).not.toContain('follow')
      expect(out.map(({ kind }) => kind)).not.toContain('note')
      expect(out.some((entry) => 'note' in entry)).toBe(outlet === 'export')
      expect(JSON.stringify(out)).not.toContain('"paragraph"')
    },
  )
  it('gives the snapshot what a reader needs', () => {
    expect(open.filter((record) => mayGo(record, 'snapshot')).map((record) => record.kind)).toEqual([
      'observation',
      'withdrawal',
      'word',
      ...ENTITY_KINDS,
    ])
  })
  it('gives the watch follows and nothing else', () => {
    expect(viewFor([...priv, ...open], 'watch', pack).map(({ kind, layer }) => `${layer} ${kind}`)).toEqual([
      'private follow',
      'public follow',
    ])
  })
  it('makes a snapshot without the canary', () => {
    const text = JSON.stringify(
      makeSnapshot(pack, [...priv, ...shared, ...open], 'snapshot-1', '2021-07-23T09:00:00.000Z'),
    )
    expect(text).not.toContain(CANARY)
    expect(text).not.toContain(TOGETHER)
    expect(text).toContain('open-word')
  })
})

const withdrawalOf = ({ id }: Entry, layer: Layer): WithdrawalEntry => ({
  kind: 'withdrawal',
  id: `withdrawal-${id}`,
  layer,
  negotiation: 'wto-ecommerce',
  madeAt: '2021-07-24T08:00:00.000Z',
  withdraws: id,
  reason: 'open-word said twice',
})
/** All of a kind that leaves, each withdrawn. */
const standing = open.filter(({ kind }) => kind !== 'withdrawal')
const withdrawals = standing.map((record) => withdrawalOf(record, 'public'))

const ENVELOPE = { negotiation: 'wto-ecommerce', madeAt: '2021-07-24T08:00:00.000Z' }
const [template] = pack.articles
if (!template) throw new Error('no article')
const said = (id: string, layer: Layer, of: Partial<Article>): Entry => ({
  kind: 'article',
  id: `said-${id}`,
  layer,
  ...ENVELOPE,
  entity: { ...template, id, ...of },
})
const [OPEN, ADDED, HIDDEN, TOLD] = [template.id, 'added', 'hidden', 'told']
const others = [said(ADDED, 'public', {}), said(HIDDEN, 'private', {}), said(TOLD, 'delegation', {})]

describe('a public article that continues', () => {
  it.each<[string, Partial<Article>, Partial<Article>]>([
    ['what ships and what leaves, goes as it is', { continues: [OPEN, ADDED] }, { continues: [OPEN, ADDED] }],
    ['a private one, goes as a plain article', { continues: [HIDDEN] }, {}],
    ['a private one as its part, goes as a plain article', { continues: [HIDDEN], continuesAs: 'split' }, {}],
    [
      'a private one beside another, stays a merge',
      { continues: [OPEN, HIDDEN] },
      { continues: [OPEN], continuesAs: 'merge' },
    ],
    ['one that this tab cannot read, goes as a plain article', { continues: ['locked'] }, {}],
    ['one of the delegation, goes as a plain article', { continues: [TOLD] }, {}],
  ])('%s', (_, made, left) => {
    const continuing = said('continuing', 'public', made)
    for (const outlet of ['snapshot', 'export', 'print', 'share'] as const)
      expect(viewFor([...others, continuing], outlet, pack).at(-1)).toEqual(said('continuing', 'public', left))
    expect(viewFor([...others, continuing], 'backup', pack)).toEqual([...others, continuing])
  })
  it.each<[string, readonly Entry[], Partial<Article>]>([
    ['one that was public and is removed, goes as it went before', [], { continues: [ADDED] }],
    ['one that was public and is private now, goes as a plain article', [said(ADDED, 'private', {})], {}],
  ])('%s', (_, further, left) => {
    const [added] = others
    if (!added) throw new Error('no article')
    const continuing = said('continuing', 'public', { continues: [ADDED] })
    const all = [added, continuing, withdrawalOf(added, 'public'), ...further]
    expect(publicView(all, pack)).toContainEqual(said('continuing', 'public', left))
  })
})

describe('what was said at a meeting', () => {
  const [meeting] = pack.meetings
  if (!meeting) throw new Error('no meeting')
  const held = (id: string, layer: Layer): Entry => ({
    kind: 'meeting',
    id: `held-${id}-${layer}`,
    layer,
    ...ENVELOPE,
    entity: { ...meeting, id },
  })
  const here = [held(ADDED, 'public'), held(HIDDEN, 'private')]
  it.each<[what: string, id: string, entries: readonly Entry[], isNamed: boolean]>([
    ['that ships, leaves with it', meeting.id, here, true],
    ['that leaves too, leaves with it', ADDED, here, true],
    ['that is private, leaves without it', HIDDEN, here, false],
    ['that this tab cannot read, leaves without it', 'locked', here, false],
    ['that was public and is private now, leaves without it', ADDED, [held(ADDED, 'private')], false],
  ])('%s', (_, id, entries, isNamed) => {
    const lines = recordsWith('word', 'public').filter(
      ({ kind }) => kind === 'observation' || kind === 'room' || kind === 'position' || kind === 'document',
    )
    const at = (line: Entry) =>
      line.kind === 'document' ? { ...line, entity: { ...line.entity, meeting: id } } : { ...line, meeting: id }
    const going = viewFor([...entries, ...lines.map(at)] as Entry[], 'export', pack)
    const named = going.flatMap((entry) => (lines.some((line) => line.id === entry.id) ? [entry] : []))
    const meetingOf = (entry: Entry) => (entry.kind === 'document' ? entry.entity : entry)
    expect(
      named.map((entry) => 'meeting' in meetingOf(entry) && Reflect.get(meetingOf(entry), 'meeting') === id),
    ).toEqual(lines.map(() => isNamed))
    for (const entry of named) expect(v.safeParse(entrySchema, entry).success).toBe(true)
  })
})

describe('what is stated of a member', () => {
  const [member] = pack.members
  if (!member) throw new Error('no member')
  const added = (id: string, layer: Layer): Entry => ({
    kind: 'member',
    id: `added-${id}-${layer}`,
    layer,
    ...ENVELOPE,
    entity: { ...member, id },
  })
  const stated = [added(ADDED, 'public'), added(HIDDEN, 'private')]
  const about = (id: string) =>
    recordsWith('word', 'public').flatMap((line): readonly Entry[] => {
      switch (line.kind) {
        case 'position':
        case 'room':
          return [{ ...line, member: id }]
        case 'participation':
          return [{ ...line, entity: { ...line.entity, member: id } }]
        case 'word':
          return [{ ...line, names: { kind: 'member', id } }]
        default:
          return []
      }
    })
  it.each<[what: string, id: string, isSent: boolean]>([
    ['that ships, leaves', member.id, true],
    ['that leaves too, leaves with it', ADDED, true],
    ['that is private, stays', HIDDEN, false],
    ['that this tab cannot read, stays', 'locked', false],
  ])('%s', (_, id, isSent) => {
    const lines = about(id)
    expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(['position', 'room', 'participation', 'word']))
    const going = viewFor([...stated, ...lines], 'export', pack).filter((one) =>
      lines.some((line) => line.id === one.id),
    )
    expect(going).toEqual(isSent ? viewFor(lines, 'export', { ...pack, members: [{ ...member, id }] }) : [])
  })
})

describe('a public entry about an article', () => {
  const about = (article: string): readonly Entry[] => [
    observed({ id: 'on', article, date: '2021-07-22', status: 'clean' }),
    ...open.flatMap((one): readonly Entry[] => {
      if (one.kind === 'position' || one.kind === 'room') return [{ ...one, article }]
      return one.kind === 'word' ? [{ ...one, names: { kind: 'article', id: article } }] : []
    }),
  ]
  it.each([
    ['that ships, leaves', OPEN, true],
    ['that leaves, leaves too', ADDED, true],
    ['that is private, stays', HIDDEN, false],
    ['that this tab cannot read, stays', 'locked', false],
  ])('%s', (_, article, isSent) => {
    const entries = about(article)
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['observation', 'position', 'room', 'word']))
    for (const outlet of ['export', 'print', 'share'] as const)
      expect(
        viewFor([...others, ...entries], outlet, pack).filter(({ id }) => entries.some((one) => one.id === id)),
      ).toHaveLength(isSent ? entries.length : 0)
    expect(viewFor([...others, ...entries], 'backup', pack)).toEqual([...others, ...entries])
  })
})

describe('a public observation', () => {
  const [status] = pack.statuses
  if (!status) throw new Error('no status')
  const added = (id: string, layer: Layer): Entry => ({
    kind: 'status',
    id: `added-${id}-${layer}`,
    layer,
    ...ENVELOPE,
    entity: { ...status, id },
  })
  const statuses = [added(ADDED, 'public'), added(HIDDEN, 'private'), added(status.id, 'private')]
  it.each<[what: string, status: string, isSent: boolean]>([
    ['of a status that ships, leaves', status.id, true],
    ['of one that leaves too, leaves with it', ADDED, true],
    ['of one that is private, stays', HIDDEN, false],
    ['of one that nothing here states, leaves', 'elsewhere', true],
  ])('%s', (_, of, isSent) => {
    const entry = observed({ id: 'on', article: OPEN, date: '2021-07-22', status: of })
    expect(viewFor([...statuses, entry], 'export', pack).some(({ id }) => id === 'on')).toBe(isSent)
  })
})

describe('a withdrawn entry', () => {
  it.each(OUTLETS)('goes to no outlet for others: %s', (outlet) => {
    const isHere = outlet === 'screen' || outlet === 'backup'
    for (const layer of ['public', 'private', 'delegation'] as const) {
      const gone = standing.map((record) => withdrawalOf(record, layer))
      const going = viewFor([...standing, ...gone], outlet, pack).filter(({ kind }) => kind !== 'withdrawal')
      expect(JSON.stringify(going).includes('open-word'), layer).toBe(isHere)
    }
  })
  it('has its withdrawal sent to earlier receivers', () => {
    expect(publicView([...standing, ...withdrawals], pack)).toEqual(withdrawals.map((one) => ({ ...one, reason: '' })))
  })
  it('goes again once its withdrawal is withdrawn, with both, for earlier receivers', () => {
    const [first] = withdrawals
    if (!first) throw new Error('no withdrawal')
    const all = [...standing, first, withdrawalOf(first, 'public')]
    const going = publicView(all, pack).map(({ id }) => id)
    expect(going).toEqual(expect.arrayContaining([first.withdraws, first.id, withdrawalOf(first, 'public').id]))
  })
  it('no longer counts for a receiver of the export, in any order of imports', () => {
    const ids = fc.integer({ min: 0, max: 5 })
    const anyRecords = fc.array(fc.tuple(anyRecord, ids, ids), { maxLength: 12 }).map((drawn) =>
      drawn.map(([record, id, of]): Entry => {
        const own = { ...record, id: `shared-id-${id}` }
        return own.kind === 'withdrawal' ? { ...own, withdraws: `shared-id-${of}` } : own
      }),
    )
    fc.assert(
      fc.property(anyRecords, anyRecords, anyRecords, (mine, theirs, others) => {
        const [sent, seen, far] = [publicView(merge(theirs), pack), merge(mine), publicView(merge(others), pack)]
        expect(merge(seen, sent)).toEqual(merge(sent, seen))
        expect(merge(merge(seen, sent), far)).toEqual(merge(seen, merge(sent, far)))
        expect(merge(merge(seen, sent), sent)).toEqual(merge(seen, sent))
        const after = merge(seen, sent)
        const counting = withdrawalsInForce(after)
        const isEntry = (id: string) => !after.some((one) => one.id === id && one.kind === 'withdrawal')
        const gone = replacedIds(after, [])
        for (const { withdraws } of counting) if (isEntry(withdraws)) expect(gone).toContain(withdraws)
      }),
    )
  })
})
