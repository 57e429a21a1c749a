/**
 * Byte-for-byte regression: packs, entries, exports, backups and tables of the same data, by their digests. A digest changes
 * only where the format is to change.
 */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { ADD_KINDS, type AddKind, fieldsOf } from '../../shared/domain/entries/entity-fields'
import { LISTED_KINDS, LISTS, type ListedKind } from '../../shared/domain/entries/entity-lists'
import type { Entry } from '../../shared/domain/entries/entries'
import { publicView } from '../../shared/domain/entries/layers'
import { entityFrom } from '../../shared/domain/entries/new-entity'
import { buildLedger } from '../../shared/domain/ledger/ledger'
import { buildPositionMatrix } from '../../shared/domain/queries/positions'
import { LANGS } from '../../shared/domain/text/langs'
import { sha256 } from '../../shared/encoding/sha256'
import { articleTable } from '../../shared/export-tables/articles'
import { meetingTable } from '../../shared/export-tables/meetings'
import { memberTable } from '../../shared/export-tables/members'
import { positionTable } from '../../shared/export-tables/positions'
import { tableToCsv } from '../../shared/export-tables/table'
import type { EntityByKind } from '../../shared/kinds/kinds'
import { entrySchema } from '../../shared/pack/entry-schema'
import { type PlenaryFile, writeFile } from '../../shared/pack/export'
import { readPackText } from '../../shared/pack/read'
import { TABLE_KINDS } from '../../shared/table/columns'
import { LADDER_TEMPLATE } from '../../shared/table/ladder'
import { newEntries } from '../../shared/table/new-entries'
import { newNegotiation } from '../../shared/table/new-negotiation'
import { readTables } from '../../shared/table/read-tables'
import { sampleCsv } from '../../shared/table/samples'
import { fixturePack as pack } from '../../testing/fixture-pack'
import { plainTableWords } from '../../testing/plain-table-words'
import { frame, tableContext, tablesOf } from '../../testing/tables'

const MADE = '2026-11-27T10:00:00.000Z'
const digestOf = async (data: unknown) => (await sha256(JSON.stringify(data))).slice(0, 16)

/** Form text with every field filled in. */
const FILLED = {
  'name-en': 'Artificial intelligence',
  'name-fr': 'Intelligence artificielle',
  'name-es': 'Inteligencia artificial',
  'aliases-en': 'AI\nmachine learning',
  'aliases-fr': 'IA',
  'aliases-es': 'IA',
  title: 'A title',
  symbol: 'INF/ECOM/99',
  type: 'plenary',
  theme: 'digital-trust',
  section: 'F',
  number: '14',
  date: '2026-11-27',
  end: '2026-11-28',
  time: '10:00',
  until: '13:00',
  zone: 'Europe/Zurich',
  place: 'Room A',
  sort: 'observer',
  chair: 'A. Chair',
  role: 'facilitator',
  person: 'A. Person',
  members: 'jp sg',
  articles: 'spam definitions',
  from: '2026-01-01',
  to: '2026-12-31',
  statement: 'A statement.',
  url: 'https://example.org/a',
  note: 'A note.',
}

const isStated = (kind: AddKind): kind is Exclude<AddKind, 'position'> => kind !== 'position'
const making = { lang: 'en', layer: 'public', random: '0a1b2c' } as const

/** Entries of all kinds, as forms make them: new ones, and corrections of all that the fixture has. */
const entries: readonly Entry[] = LISTED_KINDS.flatMap(<K extends ListedKind>(kind: K) => {
  const shipped = pack[LISTS[kind]] as readonly EntityByKind[K][]
  const form = ADD_KINDS.filter(isStated).find((one) => one === kind)
  const corrected = (entity: EntityByKind[K]) =>
    form
      ? entityFrom(form, { ...fieldsOf(form, entity as never), note: 'Corrected.' }, making, entity as never)
      : entity
  const made = form ? [entityFrom(form, FILLED, making)] : []
  return [...made, ...shipped.map(corrected)].map((entity, index) =>
    v.parse(entrySchema, {
      kind,
      id: `${kind}-${index}-entry`,
      negotiation: pack.id,
      layer: 'public',
      madeAt: MADE,
      entity,
      reason: 'Why.',
    }),
  )
})

async function textOf(file: PlenaryFile): Promise<string> {
  const chunks: string[] = []
  for await (const chunk of writeFile(file, sha256)) chunks.push(chunk)
  return chunks.join('')
}

const shippedPack = (name: string) => {
  const read = readPackText(readFileSync(`public/packs/${name}.json`, 'utf8'))
  return read.ok ? read.pack : read.problem
}

async function readSamples(into: typeof pack | null, lang: (typeof LANGS)[number]) {
  const tables = await tablesOf(Object.fromEntries(TABLE_KINDS.map((kind) => [`${kind}.csv`, sampleCsv(kind, lang)])))
  return readTables(tables, { ...tableContext, lang, into })
}

const DATA: Readonly<Record<string, () => unknown>> = {
  'pack wto-ecommerce': () => shippedPack('wto-ecommerce'),
  'pack wto-investment-facilitation': () => shippedPack('wto-investment-facilitation'),
  entries: () => entries,
  export: () => textOf({ kind: 'export', madeAt: MADE, pack, records: publicView(entries, pack) }),
  backup: () => textOf({ kind: 'backup', madeAt: MADE, pack, origin: 'bundled', records: entries }),
  'tables of an export': () =>
    [
      articleTable(
        { negotiation: pack, ledger: buildLedger(pack) },
        pack.articles.map(({ id }) => id),
        '2021-07-22',
        plainTableWords,
      ),
      positionTable(buildPositionMatrix(pack, [], '2021-07-22'), plainTableWords),
      memberTable(pack, '2021-07-22', plainTableWords, (a, b) => (a < b ? -1 : a > b ? 1 : 0)),
      meetingTable(pack.meetings, new Map(), plainTableWords),
    ].map((table) => tableToCsv(table, (column) => column)),
  'sample tables': () => TABLE_KINDS.flatMap((kind) => LANGS.map((lang) => sampleCsv(kind, lang))),
  'negotiation of the samples': async () => {
    const names = { en: 'Fisheries' }
    const given = {
      id: 'fisheries',
      names,
      shortNames: {},
      lang: 'en',
      ladder: LADDER_TEMPLATE,
      frame,
      today: '2026-11-28',
    } as const
    return newNegotiation(given, await readSamples(null, 'en'))
  },
  'entries of the samples': async () => {
    let n = 0
    const envelope = (layer: Entry['layer']) => ({
      id: `entry-${String(++n).padStart(4, '0')}`,
      negotiation: pack.id,
      layer,
      madeAt: MADE,
    })
    const making = { lang: 'fr', envelope, random: () => '0a1b2c', layers: new Map() } as const
    return newEntries(pack, await readSamples(pack, 'fr'), making)
  },
}

const DIGESTS: Readonly<Record<string, string>> = {
  'pack wto-ecommerce': '7530059d00d6cfe9',
  'pack wto-investment-facilitation': 'a91127eef55b6fbe',
  entries: 'fc3f856746ce6622',
  export: 'c78b7180e7a56242',
  backup: '3765f482be1763fa',
  'tables of an export': 'ce67e0c3875399c9',
  'sample tables': '2f491c1da2960008',
  'negotiation of the samples': '8c778edb62e1170b',
  'entries of the samples': '10d8d08cc5efa76b',
}

describe('the bytes of', () => {
  it.each(Object.entries(DATA))('%s are as they were', async (name, made) => {
    expect(await digestOf(await made())).toBe(DIGESTS[name])
  })
})
