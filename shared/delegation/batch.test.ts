import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordsWith } from '../../testing/canary'
import { AT, note } from '../../testing/delegation/delegation'
import { ENTRY_SCHEMA, MOST_SEALED, nextBatch, readBatch } from './batch'
import {
  type Contest,
  contest,
  isSameEntry,
  merged,
  parseShared,
  receivedForm,
  type SharedEntry,
  sealedForm,
} from './shared-entry'

const ANNA = { device: 'anna', name: 'Anna' }
const BEN = { device: 'ben', name: 'Ben' }

describe('a shared entry', () => {
  it.each(recordsWith('word', 'public').map((entry) => [entry.kind, entry] as const))(
    'of kind %s is read as it was written',
    (kind, entry) => {
      const written: unknown = JSON.parse(JSON.stringify(entry))
      expect(parseShared(written)).toEqual(kind === 'follow' ? null : written)
      expect(parseShared({ ...entry, layer: 'delegation' })?.layer ?? null).toBe(
        kind === 'follow' ? null : 'delegation',
      )
      expect([
        parseShared({ ...entry, layer: 'private' }),
        parseShared({ ...entry, layer: 'other' }),
        parseShared({ ...entry, more: 1 }),
      ]).toEqual([null, null, null])
    },
  )

  it.each<readonly [string, SharedEntry, SharedEntry['by'], SharedEntry['by']]>([
    ['one’s own, from before authors', note('x'), undefined, ANNA],
    ['one’s own', note('x', { by: ANNA }), undefined, ANNA],
    ['one’s own, from before this device joined', note('x', { by: { device: 'before', name: 'A' } }), undefined, ANNA],
    ['of someone else', note('x', { by: BEN }), BEN, { ...ANNA, from: BEN }],
    ['passed on twice', note('x', { by: { ...ANNA, from: BEN } }), { ...ANNA, from: BEN }, { ...ANNA, from: BEN }],
    [
      'passed on by another',
      note('x', { by: { ...BEN, from: { device: 'x', name: 'X' } } }),
      { ...BEN, from: { device: 'x', name: 'X' } },
      { ...ANNA, from: { device: 'x', name: 'X' } },
    ],
  ])('%s is sealed and received with the right author', (_, entry, sealedBy, receivedBy) => {
    const sealed = sealedForm(entry, ['anna', 'before'])
    expect([sealed.by, receivedForm(sealed, ANNA).by]).toEqual([sealedBy, receivedBy])
  })
})

const CARLA = { device: 'carla', name: 'Carla' }

describe('of two contents of one id', () => {
  const said = (text: string, more: Partial<SharedEntry & { kind: 'note' }> = {}) =>
    note(text, { id: 'same-00000001', by: ANNA, ...more })
  const passedOn = { ...BEN, from: ANNA }
  it.each<readonly [string, SharedEntry, SharedEntry, Contest]>([
    ['the same entry is here', said('a'), said('a'), 'same'],
    ['a new name of the device makes no other', said('a'), said('a', { by: { ...ANNA, name: 'New' } }), 'same'],
    ['another’s words stand beside', said('a'), said('b', { by: BEN }), 'beside'],
    [
      '… also where they claim to be earlier',
      said('a'),
      said('b', { by: BEN, madeAt: '2020-01-01T00:00:00.000Z' }),
      'beside',
    ],
    ['… and where they were passed on', said('a'), said('b', { by: passedOn }), 'beside'],
    ['… and beside what was passed on', said('a', { by: passedOn }), said('b', { by: CARLA }), 'beside'],
    ['the same words in a wider layer stand beside', said('a'), said('a', { by: BEN, layer: 'public' }), 'beside'],
    ['the same words signed by another take no place', said('a'), said('a', { by: BEN }), 'same'],
    ['what was passed on gives way to its own device', said('a', { by: passedOn }), said('a'), 'replaces'],
    ['what is passed on takes no place', said('a'), said('a', { by: passedOn }), 'loses'],
    ['of one device the earlier counts', said('a'), said('b', { madeAt: '2026-04-01T00:00:00.000Z' }), 'loses'],
    ['of one device what it made itself counts', said('a', { by: { ...ANNA, from: BEN } }), said('b'), 'replaces'],
    ['of one device another layer makes no other', said('a', { layer: 'public' }), said('a'), 'same'],
  ])('%s', (_, there, entry, outcome) => expect(contest(there, entry, 'carla')).toBe(outcome))
  it('what this device passed on gives way to nobody', () => {
    expect(contest(said('a', { by: passedOn }), said('a'), 'ben')).toBe('same')
  })
  it.each<readonly [string, SharedEntry, SharedEntry]>([
    ['of one device', said('a', { layer: 'public' }), said('a')],
    ['of one device, in other words', said('b', { layer: 'public' }), said('a')],
    ['passed on', said('a', { layer: 'public' }), said('a', { by: passedOn })],
  ])('the narrower layer counts, whatever comes first: %s', (_, one, other) => {
    expect(merged(one, other, 'carla').layer).toBe('delegation')
    expect(merged(other, one, 'carla').layer).toBe('delegation')
    expect(merged(one, other, one.by?.device ?? '').layer).toBe(isSameSigner(one, other) ? 'delegation' : 'public')
  })
  const anyContent = (signers: readonly (typeof ANNA)[]) =>
    fc
      .record({
        text: fc.string({ maxLength: 2 }),
        madeAt: fc.constantFrom(AT, '2026-04-01T00:00:00.000Z'),
        signer: fc.constantFrom(...signers),
        from: fc.constantFrom(undefined, BEN),
        layer: fc.constantFrom<'public' | 'delegation'>('public', 'delegation'),
      })
      .map(({ signer, from, ...more }) => said(more.text, { ...more, by: { ...signer, ...(from && { from }) } }))
  it('what one device signed under one id is a union: commutative, associative, idempotent', () => {
    const any = anyContent([ANNA])
    const union = (one: SharedEntry, other: SharedEntry) => merged(one, other, 'carla')
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(isSameEntry(union(a, b), union(b, a))).toBe(true)
        expect(isSameEntry(union(union(a, b), c), union(a, union(b, c)))).toBe(true)
        expect(isSameEntry(union(a, a), a)).toBe(true)
        expect(isSameEntry(union(union(a, b), b), union(a, b))).toBe(true)
      }),
    )
  })
  it('no forger takes the place of what another device signed itself', () => {
    fc.assert(
      fc.property(anyContent([ANNA]), anyContent([BEN, CARLA]), fc.constantFrom('anna', 'dora'), (own, forged, at) => {
        fc.pre(own.by?.from === undefined)
        const next = contest(own, forged, at) === 'beside' ? own : merged(own, forged, at)
        expect(isSameEntry({ ...next, layer: own.layer }, own)).toBe(true)
        if (at === 'anna') expect(next.layer).toBe(own.layer)
        else expect(next.layer === 'public' && own.layer === 'delegation').toBe(false)
      }),
    )
  })
})

const isSameSigner = ({ by }: SharedEntry, other: SharedEntry): boolean => by?.device === other.by?.device

describe('the next batch', () => {
  const notes = (n: number, length: number) => Array.from({ length: n }, () => note('x'.repeat(length)))
  it.each<readonly [string, readonly SharedEntry[], number, number, number]>([
    ['nothing', [], 1e6, 0, 0],
    ['a few', notes(3, 10), 1e6, 3, 0],
    ['as many as a batch has', notes(450, 10), 1e6, MOST_SEALED, 0],
    ['as many as its bytes allow', notes(100, 4_000), 1e6, 30, 0],
    ['as many as the server allows', notes(100, 1_000), 10_000, 6, 0],
    ['all but the one that is too large', [...notes(1, 10), ...notes(1, 9_000), ...notes(1, 10)], 10_000, 2, 1],
  ])('has %s', (_, waiting, maxBytes, sealed, tooLarge) => {
    const next = nextBatch(waiting, maxBytes)
    expect([next.entries.length, next.tooLarge.length, next.schema]).toEqual([sealed, tooLarge, ENTRY_SCHEMA])
  })
  it('is read as it was made', () => {
    const entries = [note('a'), note('b')]
    expect(readBatch({ at: AT, entries, leave: true })).toEqual({
      ok: true,
      value: { at: AT, entries, damaged: 0, leaves: true },
    })
  })
})
