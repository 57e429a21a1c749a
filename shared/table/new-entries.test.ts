import { describe, expect, it } from 'vitest'
import { frame, tableContext, tablesOf } from '../../testing/tables'
import { assemble } from '../domain/assembly/assemble'
import type { Entry, Layer } from '../domain/entries/entries'
import { allEntries, buildLedger } from '../domain/ledger/ledger'
import type { Negotiation, Observation } from '../domain/types'
import { unfitIn } from '../pack/entry-schema'
import { layersIn, newEntries } from './new-entries'
import { newNegotiation } from './new-negotiation'
import { readTables } from './read-tables'

const FILES = {
  articles: 'Name,Theme\nFees,Costs\nTransparency,Rules\n',
  meetings: 'Title,Date\nPlenary of July,2021-07-22\n',
  statuses:
    'Article,Date,Status,Source,Statement,Meeting\nFees,2021-07-22,Clean,https://example.org/a,Clean at last.,Plenary of July\nTransparency,2021-07,Parked,Report,,\n',
}

async function negotiation() {
  const reading = readTables(await tablesOf(FILES), tableContext)
  const { lang, ladder, today } = tableContext
  return newNegotiation({ id: 'fish', names: { en: 'Fish' }, shortNames: {}, lang, ladder, frame, today }, reading)
}

let made = 0
const making = {
  lang: 'en' as const,
  envelope: (layer: Layer) => ({
    id: `entry-0000-${++made}`,
    layer,
    madeAt: '2026-11-28T10:00:00.000Z',
    negotiation: 'fish',
    by: { device: 'device-1', name: 'Ana' },
  }),
  random: () => 'abc123',
  layers: new Map<string, Layer>(),
}

async function entriesFor(into: Negotiation, files: Readonly<Record<string, string>>, layers = making.layers) {
  const reading = readTables(await tablesOf(files), { ...tableContext, into })
  return { reading, ...newEntries(into, reading, { ...making, layers }) }
}

/** The observations of a pack and of entries, without those that are superseded. */
function observationsWith(pack: Negotiation, entries: readonly Entry[]): readonly Observation[] {
  const own = entries.flatMap((entry) => (entry.kind === 'observation' ? [entry] : []))
  const superseded = new Set(own.map(({ supersedes }) => supersedes))
  return [...pack.observations, ...own].filter(({ id }) => !superseded.has(id))
}

describe('rows for a negotiation that is there', () => {
  it('are the same where it has them', async () => {
    const { added, corrections, same, reading } = await entriesFor(await negotiation(), FILES)
    expect(reading.problems).toEqual([])
    expect([added, corrections, same]).toEqual([[], [], 5])
  })
  it('are corrections where they say otherwise, and an empty cell takes nothing away', async () => {
    const pack = await negotiation()
    const { added, corrections } = await entriesFor(pack, {
      articles: 'Name,Theme,Other names\nFees,Rules,charges\n',
      statuses: 'Article,Date,Status,Source,Statement\nFees,22/07/2021,Clean,https://example.org/b,\n',
    })
    expect(added).toEqual([])
    expect(corrections).toMatchObject([
      { kind: 'article', entity: { id: 'fees', theme: 'rules', aliases: { en: ['charges'] } } },
      {
        kind: 'observation',
        supersedes: pack.observations.find(({ article }) => article === 'fees')?.id,
        statement: 'Clean at last.',
        evidence: { url: 'https://example.org/b' },
        meeting: '2021-07-22-plenary-of-july',
      },
    ])
  })
  it('are new otherwise, and name one another', async () => {
    const pack = await negotiation()
    const files = {
      articles: 'Name,Theme\nCustoms duties,Borders\n',
      meetings: 'Title,Date,Articles\nPlenary of May,2022-05-20,Customs duties; Fees\n',
      statuses: 'Article,Date,Status,Source,Meeting\nCustoms duties,2022-05-20,Proposed,x,Plenary of May\n',
    }
    const { added, corrections, same } = await entriesFor(pack, files)
    expect([corrections, same]).toEqual([[], 0])
    expect(added.map(({ kind }) => kind)).toEqual(['theme', 'article', 'meeting', 'observation'])
    expect(added.map(unfitIn)).toEqual([null, null, null, null])
    const assembled = { ...assemble(pack, added), observations: observationsWith(pack, added) }
    expect(assembled.meetings[1]).toMatchObject({ topics: ['customs-duties-abc123', 'fees'] })
    expect(assembled.observations.at(-1)).toMatchObject({
      article: 'customs-duties-abc123',
      meeting: '2022-05-20-plenary-of-may-abc123',
    })
    const again = await entriesFor(assembled, files)
    expect([again.added, again.corrections, again.same]).toEqual([[], [], 3])
  })
  it.each([
    ['an article', { articles: 'Name,Id\nCustoms duties,A-12\n' }, [[2, 'A-12']]],
    ['an article that is there by its name', { articles: 'Name,Id\nFees,A-12\n' }, []],
    ['an article that is there by its id', { articles: 'Name,Id\nCharges,fees\n' }, []],
    [
      'an article with a status',
      { articles: 'Name,Id,Date,Status,Source\nDuties,A-12,2021-08-01,Clean,x\n' },
      [[2, 'A-12']],
    ],
    ['a meeting', { meetings: 'Title,Date,Id\nPlenary of July,2021-07-22,\nRound,2021-08-01,M-9\n' }, [[3, 'M-9']]],
    ['a status', { statuses: 'Article,Date,Status,Source,Id\nFees,2021-08-01,Parked,x,S-1\n' }, [[2, 'S-1']]],
    ['a status that is there', { statuses: 'Article,Date,Status,Source,Id\nFees,2021-07-22,Clean,x,S-1\n' }, []],
    ['no id', { articles: 'Name\nCustoms duties\n' }, []],
  ])('say which id nothing there has: of %s', async (_, files, expected) => {
    const { unknownIds } = await entriesFor(await negotiation(), files)
    expect(unknownIds.map(({ row, id }) => [row, id])).toEqual(expected)
  })
  it('suggest the name of an article near to its id, and say so', async () => {
    const pack = await negotiation()
    const articles = pack.articles.map((one) => (one.id === 'fees' ? { ...one, id: 'vessel-registers' } : one))
    const { reading } = await entriesFor(
      { ...pack, articles },
      { statuses: 'Article,Date,Status,Source\nVessel registrs,2021-07-22,Clean,x\n' },
    )
    expect(reading.problems).toMatchObject([{ code: 'article-unknown', near: ['Fees', 'vessel-registers'] }])
  })
  it('correct the observation whose id they state', async () => {
    const pack = await negotiation()
    const [first] = pack.observations
    const { corrections } = await entriesFor(pack, {
      statuses: `Article,Date,Status,Source,id\nFees,2021-07-23,Parked,x,${first?.id}\n`,
    })
    expect(corrections).toMatchObject([{ supersedes: first?.id, date: '2021-07-23', status: 'parked' }])
  })
})

describe('private words stay private among public rows', () => {
  const ROW = 'Article,Date,Status,Source\nFees,2021-07-22,Clean,https://example.org/b\n'
  const NARROWER = ['private', 'delegation'] as const
  /** The negotiation with a correction of an observation, and a theme, of a layer. */
  async function withOwn(layer: Layer) {
    const pack = await negotiation()
    const [first] = pack.observations
    if (!first) throw new Error('no observation')
    const said = { ...first, id: 'entry-private', statement: 'Said in confidence.', note: 'From Ana.' }
    const secret = { id: 'secret', section: null, names: { en: 'Secret' } }
    const own: readonly Entry[] = [
      { kind: 'observation', ...making.envelope(layer), ...said, supersedes: first.id },
      { kind: 'theme', ...making.envelope(layer), entity: secret },
    ]
    const assembled = assemble(pack, own)
    const kept = buildLedger(pack, own)
    const observations = allEntries(kept).map(({ observation }) => observation)
    return { into: { ...assembled, observations }, layers: layersIn(assembled.provenance, allEntries(kept)) }
  }
  it.each(NARROWER)('where an observation that is %s is corrected', async (layer) => {
    const { into, layers } = await withOwn(layer)
    const { corrections } = await entriesFor(into, { statuses: ROW }, new Map(layers))
    expect(corrections).toMatchObject([
      { layer, supersedes: 'entry-private', statement: 'Said in confidence.', note: 'From Ana.' },
    ])
  })
  it.each([
    ['an article that is private', 'article fees', ['private', 'private', 'private']],
    ['a meeting that is private', 'meeting 2021-07-22-plenary-of-july', ['public', 'private', 'private']],
    ['a status that is private', 'status clean', ['public', 'public', 'private']],
    ['another article', 'article transparency', ['public', 'public', 'public']],
  ])('where %s is corrected or named', async (_, key, layers) => {
    const { corrections } = await entriesFor(
      await negotiation(),
      {
        articles: 'Name,Other names\nFees,charges\n',
        meetings: 'Title,Date,Articles\nPlenary of July,2021-07-22,Fees\n',
        statuses: `${ROW.replace('Source', 'Source,Meeting').trim()},Plenary of July\n`,
      },
      new Map([[key, 'private']]),
    )
    expect(corrections.map(({ kind, layer }) => [kind, layer])).toEqual([
      ['article', layers[0]],
      ['meeting', layers[1]],
      ['observation', layers[2]],
    ])
  })
  it.each(NARROWER)('where what is new names what is %s', async (layer) => {
    const { into, layers } = await withOwn(layer)
    const { added } = await entriesFor(
      into,
      {
        articles: 'Name,Theme\nCustoms duties,Secret\n',
        meetings: 'Title,Date,Articles\nPlenary of May,2022-05-20,Customs duties\nPlenary of June,2022-06-20,Fees\n',
        statuses: 'Article,Date,Status,Source\nCustoms duties,2022-05-20,Proposed,x\nFees,2022-05-20,Proposed,x\n',
      },
      new Map(layers),
    )
    expect(added.map(({ kind, layer }) => [kind, layer])).toEqual([
      ['article', layer],
      ['meeting', layer],
      ['meeting', 'public'],
      ['observation', layer],
      ['observation', 'public'],
    ])
  })
})
