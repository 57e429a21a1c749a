import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBase32 } from './bytes'
import {
  aheadOf,
  gapsIn,
  type Heartbeat,
  missingBatches,
  onOtherLogs,
  readHeartbeat,
  seenOf,
  withHeartbeat,
} from './heads'
import type { Member, Membership } from './membership/membership'
import { type LoggedBatch, SyncLog } from './sync-log'

const idOf = (text: string): string => toBase32(Uint8Array.from(Buffer.from(text.padEnd(16, '-'))))
const ANNA = idOf('anna')
const BEN = idOf('ben')

/** A batch, named by a letter for each step of its chain: `ac` follows `a`. */
const batch = (chain: string, device = ANNA): LoggedBatch => ({
  name: { type: 'batch', device, n: chain.length, hash: idOf(chain) },
  prev: chain.length === 1 ? null : idOf(chain.slice(0, -1)),
  keyEpoch: 1,
  schema: 1,
})

const logOf = (...chains: readonly string[]): SyncLog => {
  const log = new SyncLog()
  for (const chain of chains) log.add(batch(chain))
  return log
}

const hashes = (batches: readonly LoggedBatch[]) => batches.map(({ name }) => name.hash).sort()

describe('the sync log', () => {
  it('links a batch once all before it are here, in order', () => {
    const log = new SyncLog()
    expect(log.add(batch('aaa'))).toEqual([])
    expect(log.add(batch('aa'))).toEqual([])
    expect([log.head(ANNA), [...log.held().keys()]]).toEqual([null, [ANNA]])
    expect(log.add(batch('a')).map(({ name }) => name.n)).toEqual([1, 2, 3])
    expect([log.head(ANNA), log.held().size]).toEqual([{ n: 3, hash: idOf('aaa') }, 0])
    expect(log.add(batch('aa'))).toEqual([])
  })

  it('does not link a batch by its number alone', () => {
    const log = logOf('a', 'aa')
    expect(log.add({ ...batch('bbb'), prev: idOf('bb') })).toEqual([])
    expect(log.add({ ...batch('aaaa'), prev: idOf('aa') })).toEqual([])
    expect(log.add({ ...batch('ab'), prev: null })).toEqual([])
    expect(log.head(ANNA)?.n).toBe(2)
  })

  it('takes any number that follow one, held or linked, in linear time', () => {
    const log = new SyncLog()
    const second = batch('aa')
    const add = (hash: string, n: number) => log.add({ ...second, name: { ...second.name, n, hash } })
    // Some name a number at which they never follow.
    for (let at = 0; at < 20_000; at++) add(`never-${at}`, 7)
    for (let at = 0; at < 130_000; at++) add(`held-${at}`, 2)
    expect(log.add(batch('a'))).toHaveLength(130_001)
    expect(add('linked', 2)).toHaveLength(1)
    expect([log.ends(ANNA).length, log.held().get(ANNA)?.length]).toEqual([130_001, 20_000])
  })

  it('reads both ends of a device that runs in two places, and tells', () => {
    const log = logOf('a', 'ab', 'ac', 'acd')
    expect(log.forked()).toEqual([ANNA])
    expect(log.counting(ANNA, null)).toHaveLength(4)
    expect(
      log
        .ends(ANNA)
        .map(({ hash }) => hash)
        .sort(),
    ).toEqual([idOf('ab'), idOf('acd')].sort())
    expect(logOf('a', 'b').forked()).toEqual([ANNA])
    expect(logOf('a', 'ab', 'abc').forked()).toEqual([])
  })

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['nothing', [], []],
    ['its end', ['abc'], ['a', 'ab', 'abc']],
    ['a batch in the middle', ['ab'], ['a', 'ab']],
    ['one of two ends', ['ae'], ['a', 'ae']],
    ['both ends', ['ae', 'abc'], ['a', 'ab', 'abc', 'ae']],
    ['what is not here', ['zzz'], []],
  ])('counts a device’s batches up to %s', (_, ends, counting) => {
    const log = logOf('a', 'ab', 'abc', 'ae')
    const upTo = ends.map((end) => batch(end).name)
    expect(hashes(log.counting(ANNA, upTo))).toEqual(counting.map(idOf).sort())
    expect(log.setAside(ANNA, upTo)).toBe(4 - counting.length)
  })

  it('has the same linked batches, head and forks in any order of arrival', () => {
    const steps = fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 6 }), fc.infiniteStream(fc.nat()), (paths, random) => {
        const chains = [...new Set(paths.flatMap((path) => path.map((__, at) => path.slice(0, at + 1).join(''))))]
        const keys = new Map(chains.map((chain) => [chain, random.next().value]))
        const shuffled = chains.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
        const [one, other] = [logOf(...chains), logOf(...shuffled)]
        expect(hashes(other.counting(ANNA, null))).toEqual(hashes(one.counting(ANNA, null)))
        expect([other.head(ANNA), other.forked(), other.size]).toEqual([one.head(ANNA), one.forked(), one.size])
        expect(other.held().size).toBe(0)
      }),
    )
  })
})

const member = (id: string, index: number, more: Partial<Member> = {}): [string, Member] => [
  id,
  {
    id,
    index,
    name: id,
    access: 'member',
    signing: new Uint8Array(32),
    agreement: new Uint8Array(32),
    credential: '',
    upTo: null,
    wasAdmin: false,
    formerCredential: null,
    isRecoveryKey: false,
    removed: null,
    ...more,
  },
]

const membership = (more: Partial<Member> = {}): Membership => ({
  d: idOf('d'),
  name: 'Mission',
  limits: { bytes: 1, replicas: 1 },
  head: { n: 2, hash: idOf('second') },
  hashes: [idOf('first'), idOf('second')],
  keyEpoch: 1,
  members: new Map([member(ANNA, 0), member(BEN, 1, more)]),
  heads: new Map(),
})

const beat = (n: number, more: Partial<Heartbeat> = {}): Heartbeat => ({
  n,
  at: '2026-03-01T08:00:00.000Z',
  head: null,
  seen: [],
  membership: { n: 2, hash: idOf('second') },
  build: '1',
  schema: 1,
  packs: {},
  ...more,
})

describe('heartbeats', () => {
  it('never go back', () => {
    const beats = withHeartbeat(new Map(), ANNA, beat(5))
    expect(withHeartbeat(beats, ANNA, beat(4))).toBe(beats)
    expect(withHeartbeat(beats, ANNA, beat(5, { seen: [9] }))).toBe(beats)
    expect(withHeartbeat(beats, ANNA, beat(6)).get(ANNA)?.n).toBe(6)
  })

  it.each<readonly [string, Membership, readonly (readonly [string, Heartbeat])[], number | undefined]>([
    ['nothing is missing', membership(), [[BEN, beat(1, { head: { n: 3, hash: ANNA } })]], undefined],
    ['by the device’s own heartbeat', membership(), [[BEN, beat(1, { head: { n: 5, hash: ANNA } })]], 5],
    ['not by what one other has seen', membership(), [[ANNA, beat(1, { seen: [0, 4] })]], undefined],
    ['by what an admin had seen', { ...membership(), heads: new Map([[BEN, { n: 7, hash: ANNA }]]) }, [], 7],
    [
      'not after its end',
      membership({ upTo: [{ n: 3, hash: ANNA }] }),
      [[BEN, beat(1, { head: { n: 4, hash: ANNA } })]],
      undefined,
    ],
    [
      'before its end',
      membership({ upTo: [{ n: 4, hash: ANNA }] }),
      [[BEN, beat(1, { head: { n: 9, hash: ANNA } })]],
      4,
    ],
  ])('reveal what is not here: %s', (_, of, beats, missing) => {
    const here = new Map([[BEN, { n: 3, hash: BEN }]])
    expect(missingBatches(of, here, new Map(beats)).get(BEN)).toBe(missing)
  })

  it.each<readonly [string, readonly (readonly [string, Heartbeat])[], number | undefined]>([
    ['the device itself', [[BEN, beat(1, { head: { n: 5, hash: ANNA } })]], 5],
    ['one other device', [[ANNA, beat(1, { seen: [0, 9] })]], undefined],
    [
      'one other device, and itself otherwise',
      [
        [ANNA, beat(1, { seen: [0, 9] })],
        [BEN, beat(1, { seen: [0, 9] })],
      ],
      undefined,
    ],
    [
      'two others, of which one may not write',
      [
        [ANNA, beat(1, { seen: [0, 9] })],
        [idOf('dora'), beat(1, { seen: [0, 9] })],
      ],
      undefined,
    ],
    [
      'two others, of what both have seen',
      [
        [ANNA, beat(1, { seen: [0, 9] })],
        [idOf('carla'), beat(1, { seen: [0, 5] })],
      ],
      5,
    ],
  ])('tell that changes of a device are missing by the word of %s', (_, beats, missing) => {
    const here = new Map([[BEN, { n: 3, hash: BEN }]])
    const of = membership()
    const reader = member(idOf('dora'), 3, { access: 'reader', upTo: [] })
    const members = new Map([...of.members, member(idOf('carla'), 2), reader])
    expect(missingBatches({ ...of, members }, here, new Map(beats)).get(BEN)).toBe(missing)
  })

  it.each<readonly [string, Partial<Member>, readonly string[]]>([
    ['any', {}, [BEN]],
    ['one before its end', { upTo: [{ n: 4, hash: ANNA }] }, [BEN]],
    ['none after its end', { upTo: [{ n: 3, hash: ANNA }] }, []],
    ['none of a reader', { upTo: [] }, []],
  ])('tell of the gaps of a device: %s', (_, more, gaps) => {
    expect(gapsIn(membership(more), new Map([[BEN, [{ name: { n: 4 } }, { name: { n: 9 } }]]]))).toEqual(gaps)
  })

  it('reveal a later change, and another log of the membership', () => {
    const beats = new Map([
      [ANNA, beat(1, { membership: { n: 4, hash: ANNA } })],
      [BEN, beat(1, { membership: { n: 1, hash: idOf('other') } })],
    ])
    expect(aheadOf(membership(), beats, {})).toEqual([ANNA])
    expect(aheadOf(membership(), new Map(), { [BEN]: 9 })).toEqual([BEN])
    expect(aheadOf(membership(), new Map(), {})).toEqual([])
    expect(onOtherLogs(membership(), beats)).toEqual([BEN])
  })

  it('name what a device has of each, by its order of joining', () => {
    expect(seenOf(membership(), new Map([[BEN, { n: 3, hash: BEN }]]))).toEqual([0, 3])
  })

  it('are read strictly', () => {
    const { n, ...text } = beat(3)
    expect(readHeartbeat(n, text)).toEqual(beat(3))
    expect([
      readHeartbeat(3, { ...text, more: 1 }),
      readHeartbeat(3, { ...text, seen: [-1] }),
      readHeartbeat(3, null),
    ]).toEqual([null, null, null])
  })
})
