/** Whatever comes in from outside is read or refused, never thrown upon, and in time that grows with its size. */
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { anyJson, anyRecord, damaged } from '../../testing/arbitraries'
import { recordsWith } from '../../testing/canary'
import { counted } from '../../testing/counted'
import { fixturePack, fixtureText as text } from '../../testing/fixture-pack'
import { canonical } from '../domain/entries/canonical'
import { readToExtension, readToPwa, sortRecords } from '../messages/bridge'
import { makeSnapshot, readSnapshot } from '../messages/snapshot'
import { entrySchema } from './entry-schema'
import { readPack, readPackText } from './read'

/** A pack with a little of everything, small enough to damage many times. */
const few = <T>(list: readonly T[], fits: (entry: T) => boolean = () => true) => list.filter(fits).slice(0, 2)
const articles = fixturePack.articles.filter((article) => ['spam', 'paperless-trading'].includes(article.id))
const ours = (ids: readonly (string | null)[]) => ids.every((id) => articles.some((article) => article.id === id))
const small = {
  ...fixturePack,
  articles,
  members: few(fixturePack.members, (member) => member.ambiguous !== null),
  groups: [],
  observations: few(fixturePack.observations, (o) => ours([o.article])).map(({ meeting, ...o }) => ({
    ...o,
    reportedBy: { ...o.reportedBy, members: [] },
    dependsOn: [],
  })),
  meetings: few(fixturePack.meetings).map((meeting) => ({ ...meeting, topics: [] })),
  roles: few(fixturePack.roles).map((role) => ({ ...role, members: [], article: 'spam' })),
  documents: few(fixturePack.documents).map((document) => ({ ...document, articles: ['spam'], proponents: [] })),
  milestones: few(fixturePack.milestones),
  positions: few(fixturePack.positions).map((position) => ({ ...position, articles: ['spam'], members: [] })),
  participations: [],
  statements: [],
}
const record = recordsWith('word', 'public')[0]
if (!record) throw new Error('no record')
const snapshot = makeSnapshot(small, recordsWith('word', 'public'), 'one', '2026-11-24T10:00:00.000Z')
const token = 'a'.repeat(32)
const records = recordsWith('word', 'public')
const message = { plenary: 'bridge', from: 'extension', token, type: 'records', records, heldBack: 0 }

const reads = {
  pack: readPack,
  snapshot: readSnapshot,
  record: (value: unknown) => ({ ok: v.safeParse(entrySchema, value).success }),
  'message to the PWA': (value: unknown) => {
    const message = readToPwa(value)
    if (message?.type === 'records') sortRecords(message.records)
    return { ok: message !== null }
  },
  'message to the extension': (value: unknown) => ({ ok: readToExtension(value) !== null }),
}
const valid: Readonly<Record<keyof typeof reads, unknown>> = {
  pack: small,
  snapshot,
  record,
  'message to the PWA': message,
  'message to the extension': { plenary: 'bridge', from: 'pwa', token, type: 'kept', ids: ['aaaaaaaa'] },
}
const kinds = Object.keys(reads) as (keyof typeof reads)[]

describe.each(kinds)('a %s', (kind) => {
  const read = reads[kind]
  it('that is any JSON is refused', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(read(value).ok).toBe(false)
      }),
    )
  })
  it('that is damaged is read completely or refused', () => {
    fc.assert(
      fc.property(damaged(valid[kind]), (value) => {
        const before = canonical(value)
        const result = read(value)
        expect(canonical(value)).toBe(before)
        if ('pack' in result && result.ok) expect(readPack(JSON.parse(JSON.stringify(result.pack))).ok).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
  it('that is valid is read', () => expect(read(valid[kind]).ok).toBe(true))
  it('with a prototype in it changes no object', () => {
    const poisoned = `{"__proto__":{"schema":1,"poisoned":true},${JSON.stringify(valid[kind]).slice(1)}`
    read(JSON.parse(poisoned))
    expect('poisoned' in {}).toBe(false)
  })
})

describe('texts', () => {
  it('a pack cut anywhere is refused', () => {
    fc.assert(
      fc.property(fc.nat({ max: text.length - 3 }), (end) => {
        expect(readPackText(text.slice(0, end)).ok).toBe(false)
      }),
      { numRuns: 40 },
    )
  })
  it('nested a hundred thousand deep is refused', () => {
    expect(readPackText('['.repeat(100_000)).ok).toBe(false)
    expect(readPackText(`{"schema":1,"id":${'['.repeat(50_000)}${']'.repeat(50_000)}}`).ok).toBe(false)
  })
  it('every valid entry reads back unchanged', () => {
    fc.assert(
      fc.property(anyRecord, (one) => {
        const back = v.safeParse(entrySchema, JSON.parse(JSON.stringify(one)))
        expect(back.success && back.output).toEqual(one)
      }),
    )
  })
})

describe('a snapshot of any records', () => {
  it('is read by the extension, and holds nothing private', () => {
    const ours = anyRecord.chain((one) =>
      fc.constantFrom(one, one.kind === 'observation' ? { ...one, article: 'spam', status: 'parked' } : one),
    )
    fc.assert(
      fc.property(fc.array(ours, { maxLength: 8 }), fc.string({ unit: 'binary' }), (records, words) => {
        const said = records.map((one) => (one.kind === 'observation' ? { ...one, statement: words } : one))
        const made = makeSnapshot(small, said, 'one', '2026-11-24T10:00:00.000Z')
        expect(readSnapshot(JSON.parse(JSON.stringify(made)))).toMatchObject({ ok: true })
        const secret = said.filter((one) => one.layer === 'private').map((one) => one.id)
        for (const id of secret) expect(JSON.stringify(made)).not.toContain(id)
      }),
    )
  })
})

describe('the work of reading', () => {
  const observations = (times: number) =>
    Array.from({ length: times }, (_, round) =>
      small.observations.map((observation) => ({ ...observation, id: `${observation.id}-${round}` })),
    ).flat()
  const ofSize: Readonly<Record<string, (times: number) => unknown>> = {
    pack: (times) => ({ ...small, observations: observations(times) }),
    'message to the PWA': (times) => ({ ...message, records: Array.from({ length: times }, () => record) }),
  }
  it.each([
    ['pack', readPack, 100],
    ['message to the PWA', reads['message to the PWA'], 100],
  ] as const)('of a %s grows with its size, and no faster', (kind, read, size) => {
    const work = (times: number) => {
      const { view, steps } = counted(ofSize[kind]?.(times))
      read(view)
      return steps()
    }
    const [none, one, four] = [work(0), work(size), work(size * 4)]
    expect(one).toBeGreaterThan(none)
    expect((four - none) / (one - none)).toBeLessThan(4.2)
  })
  it('of a message that is too long stops at its length', () => {
    expect(readToPwa({ ...message, records: Array.from({ length: 501 }, () => record) })).toBeNull()
  })
})
