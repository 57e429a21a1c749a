import { Window } from 'happy-dom'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Entry, ObservationEntry } from '../../../shared/domain/entries/entries'
import { readSnapshot, type Snapshot } from '../../../shared/messages/snapshot'
import { recordsWith } from '../../../testing/canary'
import { eventually } from '../../../testing/eventually'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { type FailureCode, StoreFailure } from '../../store'
import { type BridgeHost, openBridge, snapshotOf } from './bridge'

const observation = (id: string, layer: 'public' | 'private' = 'public'): ObservationEntry => ({
  kind: 'observation',
  id,
  layer,
  madeAt: '2026-11-24T10:00:00.000Z',
  negotiation: pack.id,
  article: 'spam',
  date: '2026-11-24',
  status: 'parked',
  statement: layer === 'private' ? 'CANARY' : 'Set aside.',
  basis: 'reported',
  evidence: { url: null },
  reportedBy: { person: null, role: null, members: [] },
})

const TOKEN = 'ab'.repeat(16)
const SEALED = '3f2b8c1e-5d47-4a90-9c11-0e6f7a8b9c01'
const ours = { plenary: 'bridge', from: 'extension', token: TOKEN }
const hello = { ...ours, type: 'hello', protocol: 2, version: '1' }

interface Said {
  readonly type: string
  readonly ids?: readonly string[]
  readonly token?: string
}

/** A page whose posted messages are collected, and into which messages can be dispatched. */
function aPage() {
  const page = new Window({ url: 'http://localhost:4173/' }) as unknown as globalThis.Window & typeof globalThis
  const said: Said[] = []
  page.postMessage = (message: Said) => void said.push(message)
  const say = (data: unknown, origin = 'http://localhost:4173', source: unknown = page) =>
    page.dispatchEvent(new page.MessageEvent('message', { data, origin, source: source as MessageEventSource }))
  return { page, said, say }
}

describe('the bridge', () => {
  const records = [
    observation('aaaaaaaa-1'),
    observation('bbbbbbbb-2', 'private'),
    ...recordsWith('CANARY', 'private'),
    ...recordsWith('CANARY', 'delegation'),
  ]
  const host = {
    data: () => ({ pack, packs: [pack], entries: records, sealed: [{ id: SEALED }] }),
    save: vi.fn<(all: readonly Entry[]) => Promise<void>>(),
    waits: vi.fn(() => 'what to do'),
    mismatched: vi.fn(),
    token: (): string | null => TOKEN,
    pair: vi.fn(),
    takesPrivate: vi.fn(() => true),
    heldBack: vi.fn(),
    news: vi.fn(),
    version: '1',
  }
  beforeEach(() => {
    vi.clearAllMocks()
    host.save.mockReset().mockResolvedValue()
  })

  it('gives a valid snapshot in which nothing is private or of the delegation', async () => {
    const { page, said, say } = aPage()
    openBridge(host, page)
    say(hello)
    await eventually(() =>
      expect(said.map(({ type }) => type)).toEqual(['changed', 'hello', 'negotiations', 'followed']),
    )
    expect(said[2]).toMatchObject({ list: [{ id: pack.id, articles: ['spam'], members: [] }] })
    say({ ...ours, type: 'wanted', negotiations: [pack.id] })
    await eventually(() => expect(said.at(-1)).toMatchObject({ type: 'snapshot' }))
    expect(JSON.stringify(said)).not.toContain('CANARY')
    const snapshot = await snapshotOf(pack, records, host.version)
    expect(readSnapshot(JSON.parse(JSON.stringify(snapshot)))).toMatchObject({ ok: true })
    expect(snapshot.mine).toEqual(['aaaaaaaa-1'])
  })

  it('tells of a negotiation the follows in it alone', async () => {
    const { page, said, say } = aPage()
    const follow = (id: string, negotiation: string): Entry => ({
      kind: 'follow',
      id: `follow-${id}`,
      layer: 'private',
      madeAt: '2026-11-24T11:00:00.000Z',
      negotiation,
      subject: { kind: 'article', id },
      on: true,
    })
    const renamed = (id: string, layer: 'public' | 'private'): Entry => {
      const [spam] = pack.articles.filter((article) => article.id === 'spam')
      if (!spam) throw new Error('not in the fixture')
      const entity = { ...spam, id, continues: ['spam'], from: '2026-11-01' }
      return {
        kind: 'article',
        id: `entry-${id}`,
        layer,
        negotiation: 'wto-ecommerce',
        madeAt: '2026-11-24T11:00:00.000Z',
        entity,
      }
    }
    const entries = [
      follow('spam', pack.id),
      follow('preamble', 'another'),
      renamed('next', 'public'),
      renamed('secret', 'private'),
    ]
    openBridge({ ...host, data: () => ({ pack, packs: [pack], entries, sealed: [] }) }, page)
    say(hello)
    await eventually(() => expect(said.at(-2)).toMatchObject({ list: [{ articles: ['next', 'spam'] }] }))
  })

  it('tells which negotiations are followed as a whole, takes the news that come, and says which were seen', async () => {
    const { page, said, say } = aPage()
    const whole = (id: string, negotiation: string, on: boolean): Entry => ({
      kind: 'follow',
      id,
      layer: 'private',
      madeAt: '2026-11-24T11:00:00.000Z',
      negotiation,
      subject: { kind: 'negotiation', id: negotiation },
      on,
    })
    const other = { ...pack, id: 'other-talks' }
    const entries = [
      whole('one-follow', pack.id, true),
      whole('two-follow', other.id, true),
      whole('three-follow', other.id, false),
    ]
    const bridge = openBridge({ ...host, data: () => ({ pack, packs: [pack, other], entries, sealed: [] }) }, page)
    say(hello)
    await eventually(() => expect(said.at(-1)).toMatchObject({ type: 'followed', negotiations: [pack.id] }))
    const url = 'https://example.org/news'
    const found = {
      negotiation: pack.id,
      url,
      title: 'News',
      lang: 'en',
      day: '2026-11-24',
      articles: ['spam'],
      members: [],
    }
    say({ ...ours, type: 'news', items: [{ ...found, isNew: true }] })
    say({ ...ours, token: 'cd'.repeat(16), type: 'news', items: [] })
    expect(host.news.mock.calls).toEqual([[[{ ...found, isNew: true }]]])
    bridge.seen([url])
    expect(said.at(-1)).toMatchObject({ type: 'seen', urls: [url], token: TOKEN })
  })

  describe('with several negotiations', () => {
    const other: typeof pack = { ...pack, id: 'other-talks' }
    const there = { ...observation('cccccccc-3'), negotiation: other.id }
    const data = () => ({
      pack,
      packs: [pack, other],
      entries: [
        ...records.map((one) => ({ ...one, negotiation: pack.id })),
        there,
        { ...observation('dddddddd-4', 'private'), negotiation: other.id },
      ],
      sealed: [],
    })
    const typesOf = (said: readonly Said[]) => said.map(({ type }) => type)
    const snapshotsIn = (said: readonly Said[]) =>
      said.flatMap((message) => ('snapshot' in message ? [message.snapshot as Snapshot] : []))

    it('lists them with the snapshot and the follows of each, and sends each on demand', async () => {
      const { page, said, say } = aPage()
      const bridge = openBridge({ ...host, data }, page)
      say(hello)
      await eventually(() => expect(typesOf(said)).toContain('followed'))
      const ids = await Promise.all([pack, other].map(async (of) => (await snapshotOf(of, data().entries, '1')).id))
      expect(said.at(-2)).toMatchObject({
        list: [
          { id: pack.id, snapshotId: ids[0], articles: ['spam'], members: [] },
          { id: other.id, snapshotId: ids[1], articles: [], members: [] },
        ],
      })
      expect(snapshotsIn(said)).toEqual([])
      say({ ...ours, type: 'wanted', negotiations: [pack.id, other.id, 'no-talks'] })
      await eventually(() => expect(snapshotsIn(said).map(({ id }) => id)).toEqual(ids))
      expect(snapshotsIn(said)[1]?.mine).toEqual(['cccccccc-3'])
      expect(JSON.stringify(said)).not.toContain('CANARY')
      said.length = 0
      say(hello)
      await eventually(() => expect(typesOf(said)).toEqual(['hello', 'negotiations', 'followed']))
      bridge.changed()
      expect(typesOf(said).at(-1)).toBe('changed')
    })

    it('checks each entry beside the data of its own negotiation', async () => {
      const { page, said, say } = aPage()
      openBridge({ ...host, data }, page)
      const undo = { ...withdrawal('eeeeeeee-5', 'public', 'cccccccc-3'), negotiation: other.id }
      const elsewhere = { ...withdrawal('ffffffff-6', 'public', 'cccccccc-3'), negotiation: pack.id }
      say(hand([undo, elsewhere]))
      await eventually(() => expect(answers(said)).toHaveLength(2))
      expect(answers(said)).toMatchObject([
        { type: 'refused', ids: ['ffffffff-6'] },
        { type: 'kept', ids: ['eeeeeeee-5'] },
      ])
    })
  })

  const withdrawal = (id: string, layer: 'public' | 'private', withdraws = 'aaaaaaaa-1'): Entry => ({
    kind: 'withdrawal',
    id,
    layer,
    negotiation: 'wto-ecommerce',
    madeAt: '2026-11-24T11:00:00.000Z',
    withdraws,
    reason: '',
  })
  it('says which observations were withdrawn, before it says hello and the outbox comes', async () => {
    const { page, said, say } = aPage()
    const withdrawn = [withdrawal('dddddddd-4', 'public'), withdrawal('eeeeeeee-5', 'private', 'bbbbbbbb-2')]
    openBridge(
      {
        ...host,
        data: () => ({ pack, packs: [pack], entries: [...records, ...withdrawn], sealed: [] }),
      },
      page,
    )
    say(hello)
    await eventually(() =>
      expect(said.map(({ type }) => type)).toEqual(['changed', 'withdrawn', 'hello', 'negotiations', 'followed']),
    )
    expect(said[1]).toEqual({
      plenary: 'bridge',
      from: 'pwa',
      token: TOKEN,
      type: 'withdrawn',
      ids: expect.arrayContaining(['aaaaaaaa-1', 'bbbbbbbb-2']),
    })
    expect(JSON.stringify(said)).not.toContain('CANARY')
  })
  it('says once that an observation was withdrawn, however often the extension says hello', () => {
    const { page, said, say } = aPage()
    const all = [...records, withdrawal('dddddddd-4', 'public')]
    openBridge({ ...host, data: () => ({ pack, packs: [pack], entries: all, sealed: [] }) }, page)
    say(hello)
    say(hello)
    all.push(withdrawal('eeeeeeee-5', 'private', 'bbbbbbbb-2'))
    say(hello)
    const withdrawn = said.flatMap(({ type, ids }) => (type === 'withdrawn' ? [ids] : []))
    expect(withdrawn).toEqual([['aaaaaaaa-1'], ['bbbbbbbb-2']])
  })
  it('says so of every negotiation, and of no observation that only another negotiation withdraws', () => {
    const { page, said, say } = aPage()
    const of = (negotiation: string, entry: Entry): Entry => ({ ...entry, negotiation })
    const entries = [
      of(pack.id, observation('aaaaaaaa-1')),
      of('another', observation('bbbbbbbb-2')),
      of('another', withdrawal('dddddddd-4', 'public', 'aaaaaaaa-1')),
      of('another', withdrawal('eeeeeeee-5', 'public', 'bbbbbbbb-2')),
    ]
    openBridge({ ...host, data: () => ({ pack, packs: [pack], entries, sealed: [] }) }, page)
    say(hello)
    expect(said.flatMap(({ type, ids }) => (type === 'withdrawn' ? [ids] : []))).toEqual([['bbbbbbbb-2']])
  })
  const elsewhere = { ...withdrawal('dddddddd-4', 'public'), negotiation: 'another' }
  it.each<[string, boolean, typeof pack, readonly Entry[], string]>([
    ['with a withdrawal that counts in another negotiation', true, pack, [...records, elsewhere], '1'],
    ['that is the same, in another order', true, pack, records.toReversed(), '1'],
    ['with another private record', true, pack, [...records, observation('cccccccc-3', 'private')], '1'],
    ['with another public record', false, pack, [...records, observation('cccccccc-3')], '1'],
    ['without what was withdrawn', false, pack, [...records, withdrawal('dddddddd-4', 'public')], '1'],
    ['without what was withdrawn in private', false, pack, [...records, withdrawal('dddddddd-4', 'private')], '1'],
    ['of another version of the pack', false, { ...pack, version: '2999.1' }, records, '1'],
    ['made by another version of the app', false, pack, records, '2'],
  ])('tells by its id a snapshot %s', async (_, isSame, of, by, version) => {
    const [before, after] = [await snapshotOf(pack, records, '1'), await snapshotOf(of, by, version)]
    expect(before.id === after.id).toBe(isSame)
  })

  const hand = (records: readonly unknown[]) => ({ ...ours, type: 'records', records, heldBack: 0 })
  const answers = (said: readonly Said[]) => said.filter(({ type }) => ['kept', 'later', 'refused'].includes(type))

  const [shipped] = pack.observations
  const [note, position] = ['note', 'position'].map((of) =>
    recordsWith('CANARY', 'private').find(({ kind }) => kind === of),
  )
  it.each<[string, Entry | object, RegExp | null]>([
    ['a capture', observation('cccccccc-3'), null],
    ['a position', { ...position, id: 'cccccccc-3' }, null],
    ['the undo of a position', withdrawal('cccccccc-3', 'public', position?.id), null],
    ['a correction of a position', { ...position, id: 'cccccccc-3', supersedes: position?.id }, /corrects an entry/],
    ['a position without its member', { ...position, id: 'cccccccc-3', member: '' }, /member/],
    ['a position of an unknown kind', { ...position, id: 'cccccccc-3', stance: 'likes' }, /stance/],
    ['the undo of a capture', withdrawal('cccccccc-3', 'public', 'aaaaaaaa-1'), null],
    ['the undo of what has not come', withdrawal('cccccccc-3', 'public', '3f2b8c1e-5d47-4a90-9c11-0e6f7a8b9c02'), null],
    ['a withdrawal from a dataset to come', withdrawal('cccccccc-3', 'public', 'ev-9999'), /has not saved/],
    ['a withdrawal of what is locked', withdrawal('cccccccc-3', 'public', SEALED), /has not saved/],
    [
      'a correction of another article',
      { ...observation('cccccccc-3'), article: 'source-code', supersedes: 'aaaaaaaa-1' },
      /another article/,
    ],
    ['a correction', { ...observation('cccccccc-3'), supersedes: 'aaaaaaaa-1' }, /corrects an entry/],
    ['a correction of what has not come', { ...observation('cccccccc-3'), supersedes: 'gone-away-1' }, /corrects/],
    ['a withdrawal from the dataset', withdrawal('cccccccc-3', 'public', shipped?.id), /has not saved/],
    ['a withdrawal of a note', withdrawal('cccccccc-3', 'public', note?.id), /has not saved/],
    [
      'a later note',
      { ...note, id: 'cccccccc-3', madeAt: '2026-12-01T00:00:00.000Z', text: '' },
      /neither a status update/,
    ],
    ...recordsWith('Another', 'public')
      .filter(({ kind }) => !['observation', 'position', 'withdrawal'].includes(kind))
      .map((one): [string, Entry, RegExp] => [
        `a ${one.kind}`,
        { ...one, id: 'cccccccc-3' },
        /neither a status update/,
      ]),
  ])('takes %s only where it displaces nothing unseen', async (_, record, reason) => {
    const { page, said, say } = aPage()
    openBridge(host, page)
    say(hand([record]))
    const answer = reason ? { type: 'refused', reason: expect.stringMatching(reason) } : { type: 'kept' }
    await eventually(() => expect(answers(said)).toEqual([expect.objectContaining({ ids: ['cccccccc-3'], ...answer })]))
    expect(host.save).toHaveBeenCalledTimes(reason ? 0 : 1)
  })

  it('confirms what was kept', async () => {
    const { page, said, say } = aPage()
    openBridge(host, page)
    say(hand([observation('cccccccc-3')]))
    await eventually(() => expect(said.at(-1)).toMatchObject({ type: 'kept', ids: ['cccccccc-3'] }))
  })

  const PASSING: Readonly<Record<FailureCode, 'later' | 'refused'>> = {
    full: 'later',
    blocked: 'later',
    outdated: 'later',
    older: 'later',
    unavailable: 'later',
    corrupt: 'later',
    locked: 'later',
    unfit: 'refused',
    large: 'later',
    'lock-damaged': 'later',
    'no-pack': 'later',
    'bad-pack': 'later',
    unknown: 'later',
  }
  it.each([
    ...Object.entries(PASSING).map(([code, type]) => [new StoreFailure(code as FailureCode, 'why'), type] as const),
    [new Error('not of the store'), 'later'] as const,
  ])('on %s it answers %s, says why, and keeps what is handed over again', async (failure, type) => {
    const { page, said, say } = aPage()
    openBridge(host, page)
    host.save.mockRejectedValueOnce(failure)
    say(hand([observation('cccccccc-3')]))
    const reason = type === 'later' ? 'what to do' : String(failure)
    await eventually(() => expect(said.at(-1)).toMatchObject({ type, ids: ['cccccccc-3'], reason }))
    expect(host.waits.mock.calls).toEqual(type === 'later' ? [[failure]] : [])
    say(hand([observation('cccccccc-3')]))
    await eventually(() => expect(answers(said).map((answer) => answer.type)).toEqual([type, 'kept']))
  })

  it.each(['full', 'outdated'] as const)('asks once for a lot of both layers that is not kept: %s', async (code) => {
    const { page, said, say } = aPage()
    openBridge(host, page)
    host.save.mockRejectedValueOnce(new StoreFailure(code, 'why'))
    say(hand([observation('ffffffff-6', 'private'), observation('gggggggg-7')]))
    await eventually(() => expect(answers(said)).toMatchObject([{ type: 'later', ids: ['ffffffff-6', 'gggggggg-7'] }]))
    expect(host.save).toHaveBeenCalledOnce()
  })

  it('leaves what is private with the extension while it is locked, and keeps the rest', async () => {
    const { page, said, say } = aPage()
    openBridge(host, page)
    host.save.mockRejectedValueOnce(new StoreFailure('locked', 'no key'))
    say(hand([observation('ffffffff-6', 'private'), observation('gggggggg-7')]))
    await eventually(() =>
      expect(answers(said)).toMatchObject([
        { type: 'later', ids: ['ffffffff-6'] },
        { type: 'kept', ids: ['gggggggg-7'] },
      ]),
    )
  })

  it('refuses the one that is unfit, and keeps the others of its lot', async () => {
    const { page, said, say } = aPage()
    openBridge(host, page)
    const isUnfit = (all: readonly Entry[]) => all.some(({ id }) => id === 'hhhhhhhh-8')
    host.save.mockImplementation(async (all) => {
      if (isUnfit(all)) throw new StoreFailure('unfit', 'statement: too long')
    })
    say(hand([observation('hhhhhhhh-8'), observation('iiiiiiii-9')]))
    await eventually(() =>
      expect(answers(said)).toMatchObject([
        { type: 'refused', ids: ['hhhhhhhh-8'] },
        { type: 'kept', ids: ['iiiiiiii-9'] },
      ]),
    )
  })

  it('refuses the record that is none, and keeps the others', async () => {
    const { page, said, say } = aPage()
    openBridge(host, page)
    const broken = { ...observation('dddddddd-4'), date: '2021-02-30' }
    const records = [broken, observation('eeeeeeee-5'), { no: 'id' }, null]
    say({ ...ours, type: 'records', records, heldBack: 0 })
    await eventually(() => expect(said.at(-1)).toMatchObject({ type: 'kept', ids: ['eeeeeeee-5'] }))
    expect(said.at(-2)).toMatchObject({ type: 'refused', ids: ['dddddddd-4'], reason: expect.stringMatching(/date/) })
    expect(host.save).toHaveBeenCalledExactlyOnceWith([observation('eeeeeeee-5')])
  })

  it('says nothing before it is paired, whatever it hears', async () => {
    const { page, said, say } = aPage()
    openBridge({ ...host, token: () => null }, page)
    say(hello)
    say(hand([observation('cccccccc-3')]))
    await new Promise((done) => setTimeout(done, 500))
    expect(said).toEqual([])
    expect(host.save).not.toHaveBeenCalled()
  })

  it('stores the token of a pairing, answers with it, and has it in each message', async () => {
    const { page, said, say } = aPage()
    let token: string | null = null
    const paired: BridgeHost = { ...host, token: () => token, pair: (given) => (token = given) }
    openBridge(paired, page)
    say({ ...ours, type: 'pair', protocol: 2, version: '1' })
    expect(said).toMatchObject([{ type: 'paired', token: TOKEN }])
    say(hello)
    say(hand([observation('cccccccc-3')]))
    await eventually(() =>
      expect(said.map(({ type }) => type)).toEqual(expect.arrayContaining(['kept', 'negotiations'])),
    )
    expect(new Set(said.map((message) => message.token))).toEqual(new Set([TOKEN]))
  })

  it('says whether it can save private entries, and tells the user that some are held back', async () => {
    const { page, said, say } = aPage()
    host.takesPrivate.mockReturnValueOnce(false)
    openBridge(host, page)
    say(hello)
    say({ ...hand([]), heldBack: 2 })
    expect(said.find(({ type }) => type === 'hello')).toMatchObject({ takesPrivate: false })
    expect(host.heldBack).toHaveBeenCalledOnce()
  })

  it('says of a newer extension what to do, and nothing to it', async () => {
    const { page, said, say } = aPage()
    openBridge(host, page)
    say({ ...hello, protocol: 3 })
    expect(host.mismatched).toHaveBeenCalledOnce()
    expect(said.filter(({ type }) => type !== 'changed')).toEqual([])
  })

  it.each([
    ['another token', { ...hello, token: 'cd'.repeat(16) }, undefined, undefined],
    ['a version that fills the memory', { ...hello, version: 'v'.repeat(100_000) }, undefined, undefined],
    ['another origin', hello, 'https://evil.example', undefined],
    ['another window', hello, 'http://localhost:4173', null],
    ['a shape that is not ours', { ...hello, extra: 1 }, undefined, undefined],
    ['a record that is none', { ...hello, type: 'records', records: [{ id: 'x' }] }, undefined, undefined],
    ['nothing', null, undefined, undefined],
  ])('drops a message of %s', async (_, data, origin, source) => {
    const { page, said, say } = aPage()
    openBridge(host, page)
    say(data, origin, source === undefined ? page : source)
    await eventually(() => expect(said.length).toBeGreaterThan(0))
    expect(said.map((message) => message.type)).toEqual(['changed'])
    expect(host.save).not.toHaveBeenCalled()
  })
})
