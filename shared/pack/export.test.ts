import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../../testing/arbitraries'
import { CANARY, recordsWith } from '../../testing/canary'
import { fixturePack as pack } from '../../testing/fixture-pack'
import type { Entry } from '../domain/entries/entries'
import { publicView } from '../domain/entries/layers'
import { sha256 } from '../encoding/sha256'
import type { FileKind, PlenaryFile } from './export'
import { comparePacks, readFile, unionOf, writeFile } from './export'
import type { Problem } from './read'
import type { Pack } from './schema'

const records = [...recordsWith(CANARY, 'private'), ...recordsWith('open-word', 'public')]
const fileOf = (over: readonly Entry[] = records, kind: FileKind = 'backup'): PlenaryFile => ({
  kind,
  madeAt: '2026-11-24T10:00:00.000Z',
  pack,
  records: over,
})

async function written(file: PlenaryFile): Promise<string> {
  let text = ''
  for await (const piece of writeFile(file, sha256)) text += piece
  return text
}
async function* linesOf(text: string) {
  yield* text.split('\n')
}
const LOCKED: NonNullable<PlenaryFile['locked']> = {
  lock: {
    id: '6f0f4c5e-8e1c-4b8e-9d39-6a1d0f6d9a11',
    madeAt: '2026-11-24T10:00:00.000Z',
    ...{ salt: 'c2FsdA==', rounds: 600_000, iv: 'aXY=', key: 'a2V5' },
  },
  records: [],
}
const readText = (text: string) => readFile(linesOf(text), sha256)

describe('a file', () => {
  it('is one JSON object and reads back the same', async () => {
    const text = await written(fileOf())
    expect(JSON.parse(text)).toMatchObject({ plenary: 'backup', count: records.length })
    expect(await readText(text)).toEqual({ ok: true, file: fileOf() })
  })
  it('states the origin of its pack, if known', async () => {
    const file: PlenaryFile = { ...fileOf(), origin: 'bundled' }
    expect(await readText(await written(file))).toEqual({ ok: true, file })
  })
  it('holds the previous pack, under the checksum', async () => {
    const before = { ...pack, version: '2020.1' }
    const file: PlenaryFile = { ...fileOf(), previous: { pack: before, origin: 'bundled' } }
    const text = await written(file)
    expect(JSON.parse(text)).toMatchObject({ version: 3, count: records.length })
    expect(await readText(text)).toEqual({ ok: true, file })
    expect((await readText(text.replace('2020.1', '2020.2'))).ok).toBe(false)
    expect((await readText(text.replace(/\n[^\n]*2020\.1[^\n]*/, ''))).ok).toBe(false)
  })
  it('reports progress, written and read', async () => {
    const many = Array.from(
      { length: 1200 },
      (_, index): Entry => ({
        kind: 'follow',
        id: `follow-0000-${index}`,
        layer: 'private',
        negotiation: 'wto-ecommerce',
        madeAt: '2026-11-24T10:00:00.000Z',
        subject: { kind: 'article', id: 'spam' },
        on: true,
      }),
    )
    const steps: number[] = []
    let text = ''
    for await (const piece of writeFile(fileOf(many), sha256, (done) => steps.push(done))) text += piece
    const result = await readFile(linesOf(text), sha256, (done) => steps.push(done))
    expect(result.ok && result.file.records).toEqual(many)
    expect(steps).toEqual([500, 1000, 1200, 500, 1000, 1200])
  })
  it('is refused as one of before the first release where an entry names no negotiation', async () => {
    const text = await written(fileOf())
    const older = text.replaceAll(/,"negotiation":"[^"]*"/g, '')
    expect(await readText(older)).toMatchObject({ ok: false, problem: { sort: 'older' } })
  })
  it('is refused so with a dataset of before', async () => {
    const text = await written(fileOf())
    expect(await readText(text.replace('"schema":2', '"schema":1'))).toMatchObject({
      ok: false,
      problem: { sort: 'older' },
    })
  })
  it('holds entries of every kind as they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyRecord, { maxLength: 20, selector: ({ id }) => id }), async (entries) => {
        const result = await readText(await written(fileOf(entries)))
        expect(result.ok ? result.file.records : result.problem).toEqual(entries)
      }),
      { numRuns: 50 },
    )
  })
  it('holds the canary as a backup and not as an export', async () => {
    expect(await written(fileOf())).toContain(CANARY)
    expect(await written(fileOf(publicView(records, pack), 'export'))).not.toContain(CANARY)
  })

  const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to)
  it.each<[string, (text: string) => string, RegExp, Problem['sort']?]>([
    ['empty', () => '', /is empty/, 'foreign'],
    ['not JSON', () => 'PK\u0003\u0004', /is no backup/, 'foreign'],
    ['a pack', () => JSON.stringify(pack), /is no backup/, 'foreign'],
    ['foreign JSON', () => '{"records":[]}', /is no backup/, 'foreign'],
    ['cut in its head', (text: string) => text.slice(0, 30), /cut short/, 'cut'],
    ['cut after its head', (text: string) => text.slice(0, text.indexOf('\n')), /cut short/, 'cut'],
    ['cut in half', (text: string) => text.slice(0, text.length / 2), /cut short: it ends after 0 of 35/, 'cut'],
    ['cut in a record', (text: string) => text.slice(0, text.lastIndexOf('"madeAt"')), /ends after 34 of 35/, 'cut'],
    ['damaged in its pack', swap('{"schema":', '{"schema'), /cannot be read/, 'changed'],
    ['cut before its end', (text: string) => text.slice(0, text.lastIndexOf(']')), /ends after 35 of 35/, 'cut'],
    ['cut in its checksum', (text: string) => text.slice(0, -20), /is cut short/, 'cut'],
    ['of a newer version', swap('"version":1,"madeAt"', '"version":7,"madeAt"'), /update Plenary/, 'newer'],
    [
      'changed by hand',
      swap('Options on the table open', 'Options under the table open'),
      /was changed or damaged/,
      'changed',
    ],
    ['short of a record', swap(/\{"kind":"follow"[^\n]*\n/, ''), /says 35/, 'changed'],
    ['with a script for an address', swap('https://example.org/open-word', 'javascript:alert(1)'), /http/],
    ['with an id twice', swap('public-room-0001', 'public-word-0001'), /which another has/],
    ['with a script in a name', swap('"names":{"en":"', '"names":{"en":"<script>'), /markup/],
    ['followed by more', (text: string) => `${text}{}`, /followed by more/],
  ])('is refused with a reason: %s', async (_, change, reason, sort) => {
    const result = await readText(change(await written(fileOf())))
    expect(result.ok).toBe(false)
    if (result.ok) return
    expect(result.problem.reason).toMatch(reason)
    expect(result.problem.sort).toBe(sort)
  })
  it('is refused as an export with a private entry', async () => {
    const result = await readText(await written(fileOf(records, 'export')))
    expect(result).toMatchObject({ ok: false, problem: { reason: expect.stringContaining('private') } })
  })
  it.each(['export', 'outbox'] as const)(
    'is refused with an entry of a delegation as what is no backup: %s',
    async (kind) => {
      const result = await readText(await written(fileOf(recordsWith('open-word', 'delegation'), kind)))
      expect(result).toMatchObject({ ok: false })
    },
  )
  it('is of version 5 as a backup with an entry of a delegation, which comes back', async () => {
    const shared = recordsWith('open-word', 'delegation')
    const text = await written(fileOf([...records, ...shared]))
    expect(text).toContain('"version":5,"madeAt"')
    expect(await readText(text)).toMatchObject({ ok: true, file: { records: [...records, ...shared] } })
  })
  it.each([
    [2, {}],
    [5, { mayHoldDelegation: true }],
  ] as const)('is of version %i under a lock whose entries may be of a delegation: %o', async (version, may) => {
    const text = await written({ ...fileOf(records), locked: { ...LOCKED, ...may } })
    expect(text).toContain(`"version":${version},"madeAt"`)
  })
  it.each<readonly [what: string, change: (text: string) => string, file: object]>([
    ['comes back', (text) => text, { delegation: { d: 'mission', name: 'Mission' } }],
    ['is not known of an older backup', (text) => text.replace(/"delegation":\{.*?\},/, ''), {}],
  ])(
    'of a delegation names it, which %s, and says that its encrypted entries may be of it',
    async (_, change, named) => {
      const sealed = { id: 'sealed-0001', iv: 'aXYtb2YtYW4tZW50cnk=', text: 'dGV4dA==' }
      const locked = { ...LOCKED, records: [sealed], mayHoldDelegation: true } as const
      const backup = { ...fileOf(records), locked, delegation: { d: 'mission', name: 'Mission' } }
      const read = await readText(change(await written(backup)))
      expect(read).toMatchObject({ ok: true, file: { ...named, locked: { mayHoldDelegation: true } } })
      expect(read.ok && 'delegation' in read.file).toBe('delegation' in named)
    },
  )
  it('is refused wherever it is truncated', async () => {
    const text = await written(fileOf(records.slice(0, 3)))
    const packEnd = text.indexOf('\n', text.indexOf('\n') + 1)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: packEnd, max: text.trimEnd().length - 1 }), async (end) => {
        expect((await readText(text.slice(0, end))).ok).toBe(false)
      }),
      { numRuns: 30 },
    )
  })
})

describe('an import', () => {
  it('is compared: new, the same, conflicting, or missing there', () => {
    const [first, second, third] = records
    if (!first || !second || !third) throw new Error('no records')
    const other = { ...second, madeAt: '2020-01-01T00:00:00.000Z' }
    const union = unionOf([first, second], [{ ...first }, other, third])
    expect(union.same).toEqual([first])
    expect(union.conflicting).toEqual([{ mine: second, theirs: other }])
    expect(union.fresh).toEqual([third])
    expect(unionOf(records, [])).toMatchObject({ mineAlone: records, fresh: [] })
  })
  it('is a pack that adds, changes and removes', () => {
    const [observation, ...rest] = pack.observations
    if (!observation) throw new Error('no observation')
    const next = {
      ...pack,
      observations: [...rest.slice(1), { ...observation, statement: 'Otherwise' }, { ...observation, id: 'ev-new' }],
    }
    const { same, ...differences } = comparePacks(pack, next)
    expect(differences).toEqual({
      added: ['observations ev-new'],
      changed: [`observations ${observation.id}`],
      removed: [`observations ${rest[0]?.id}`],
    })
    const itself = comparePacks(pack, pack)
    expect(itself).toMatchObject({ added: [], changed: [], removed: [] })
    expect(same).toHaveLength(itself.same.length - 2)
  })

  const { names, notes } = pack
  const { themes: _, ...withoutThemes } = notes
  const listsOfPack = Object.entries(pack).flatMap(([name, list]) => (Array.isArray(list) ? [{ name, list }] : []))
  it.each<[string, object, object]>([
    ...listsOfPack.flatMap(({ name, list: [one, ...others] }): [string, object, object][] =>
      typeof one !== 'object'
        ? []
        : [[name, { [name]: [{ ...one, note: 'Otherwise' }, ...others] }, { [name]: others }]],
    ),
    ['names', { names: { ...names, fr: 'Autrement' } }, { names: { en: names.en, es: names.es } }],
    ['notes', { notes: { ...notes, themes: 'Otherwise' } }, { notes: withoutThemes }],
  ])('is a pack with another entry in its %s, or one less', (name, changed, lessened) => {
    const differences = (over: object) => {
      const { added, changed, removed } = comparePacks(pack, { ...pack, ...over })
      return { added, changed, removed }
    }
    const one = [expect.stringMatching(`^${name} `)]
    expect(differences(changed)).toEqual({ added: [], changed: one, removed: [] })
    expect(differences(lessened)).toEqual({ added: [], changed: [], removed: one })
  })
  it.each<[string, Partial<Pack>, string]>([
    ['a part that is no list', { shortNames: { ...pack.shortNames, de: ['JSI'] } }, 'shortNames de'],
    ['a list of words', { documentSymbols: [...pack.documentSymbols, 'JOB/'] }, 'documentSymbols JOB/'],
    [
      'a site',
      { sites: [...pack.sites, { origin: 'https://a.example', languages: {}, note: '' }] },
      'sites https://a.example',
    ],
    [
      'a publisher',
      { publishers: [...pack.publishers, { host: 'a.example', names: { en: 'A' } }] },
      'publishers a.example',
    ],
    ['a word', { memberTerm: 'parties' }, 'memberTerm'],
  ])('is a pack with %s', (_, over, added) => expect(comparePacks(pack, { ...pack, ...over }).added).toEqual([added]))
  it('is a pack without its participants', () => {
    const count = pack.participations.length
    expect(comparePacks(pack, { ...pack, participations: [] }).removed).toHaveLength(count)
  })
  it('is a pack in which one of two counts of a day is another', () => {
    const counts = [86, 87].map((count) => ({ date: '2021-01-01', count, source: 'https://www.wto.org/' }))
    const of = (participationCounts: Pack['participationCounts']) => ({ ...pack, participationCounts })
    for (const [index, one] of counts.entries())
      expect(comparePacks(of(counts), of(counts.with(index, { ...one, count: 1 }))).changed).toHaveLength(1)
  })
})
