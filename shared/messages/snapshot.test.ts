import { describe, expect, it } from 'vitest'
import { fixturePack as pack } from '../../testing/fixture-pack'
import type { Entry, ObservationEntry, TermEntry } from '../domain/entries/entries'
import { buildLedger, statusAsOf } from '../domain/ledger/ledger'
import { makeSnapshot, readSnapshot } from './snapshot'

const observation = (id: string, more: Partial<ObservationEntry> = {}): ObservationEntry => ({
  kind: 'observation',
  id,
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-24T10:00:00.000Z',
  article: 'spam',
  date: '2026-11-24',
  status: 'parked',
  statement: 'Set aside.',
  basis: 'reported',
  evidence: { url: null },
  reportedBy: { person: null, role: null, members: [] },
  ...more,
})
const word = (id: string, text: string, more: Partial<TermEntry> = {}): TermEntry => ({
  kind: 'word',
  id,
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-24T10:00:00.000Z',
  lang: 'en',
  text,
  names: { kind: 'article', id: 'spam' },
  on: true,
  ...more,
})
const snapshotOf = (records: readonly Entry[]) => makeSnapshot(pack, records, 'id', '2026-11-24T10:00:00.000Z')

describe('a snapshot', () => {
  it('gives the same status as the ledger', () => {
    const snapshot = snapshotOf([observation('aaaaaaaa')])
    const { standing } = statusAsOf(buildLedger(snapshot.pack), 'spam', '2026-11-24')
    expect(standing?.status.id).toBe('parked')
    expect(snapshot.mine).toEqual(['aaaaaaaa'])
  })
  it('leaves out what is private, superseded or withdrawn', () => {
    const snapshot = snapshotOf([
      observation('aaaaaaaa', { layer: 'private', statement: 'CANARY' }),
      observation('bbbbbbbb', { article: pack.observations[0]?.article ?? '', supersedes: pack.observations[0]?.id }),
      observation('cccccccc'),
      {
        kind: 'withdrawal',
        id: 'dddddddd',
        layer: 'public',
        negotiation: 'wto-ecommerce',
        madeAt: '2026-11-24T10:00:00Z',
        withdraws: 'cccccccc',
        reason: '',
      },
      word('eeeeeeee', 'CANARY words', { layer: 'private' }),
    ])
    expect(snapshot.mine).toEqual(['bbbbbbbb'])
    expect(snapshot.pack.observations).toHaveLength(pack.observations.length)
    expect(JSON.stringify(snapshot)).not.toContain('CANARY')
  })
  it('has the public entities of entries, and is valid whatever they name', () => {
    const [article] = pack.articles
    if (!article) throw new Error('the dataset has no article')
    const stated = (id: string, name: string, more: Partial<Entry> = {}): Entry =>
      ({
        kind: 'article',
        id,
        layer: 'public',
        negotiation: 'wto-ecommerce',
        madeAt: '2026-11-24T10:00:00.000Z',
        ...more,
        entity: { ...article, id: `new-${id}`, names: { en: name }, theme: 'not-here', continues: ['not-here'] },
      }) as Entry
    const snapshot = snapshotOf([
      stated('aaaaaaaa', 'Artificial intelligence'),
      stated('bbbbbbbb', 'CANARY', { layer: 'private' }),
      observation('cccccccc', { article: 'new-aaaaaaaa' }),
    ])
    expect(snapshot.pack.articles.map(({ id }) => id)).toEqual([...pack.articles.map(({ id }) => id), 'new-aaaaaaaa'])
    expect(snapshot.mine).toEqual(['cccccccc'])
    expect(JSON.stringify(snapshot)).not.toContain('CANARY')
    expect(readSnapshot(JSON.parse(JSON.stringify(snapshot))).ok).toBe(true)
  })
  it('has the custom terms that are on', () => {
    const snapshot = snapshotOf([
      word('aaaaaaaa', 'junk mail'),
      word('bbbbbbbb', 'bulk mail'),
      word('cccccccc', 'junk mail', { on: false }),
    ])
    expect(snapshot.words.map((entry) => entry.text)).toEqual(['bulk mail'])
  })
  it('reads back as it was written', () => {
    const snapshot = snapshotOf([observation('aaaaaaaa')])
    expect(readSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual({ ok: true, snapshot })
  })
  it.each<[string, unknown, RegExp]>([
    ['nothing', null, /./],
    ['of another version', { ...snapshotOf([]), snapshot: 2 }, /update the extension/],
    ['of an earlier version', { ...snapshotOf([]), snapshot: 0 }, /open the PWA/],
    ['without what this version needs', { ...snapshotOf([]), words: undefined }, /./],
    ['with a record that is none', { ...snapshotOf([]), mine: [17] }, /./],
    ['with a broken pack', { ...snapshotOf([]), pack: { schema: 1 } }, /./],
  ])('is refused: %s', (_, value, reason) => {
    const result = readSnapshot(value)
    expect(result.ok ? '' : result.problem.reason).toMatch(reason)
  })
})
