import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { fixturePack as pack } from '../../testing/fixture-pack'
import { LONGEST_LIST, LONGEST_NAME, MOST_CONTINUED, MOST_NAMES } from '../domain/limits'
import { entrySchema } from './entry-schema'
import { ENTITY_SCHEMAS, type Pack, STATED_SCHEMAS } from './schema'

type Kind = keyof typeof ENTITY_SCHEMAS
const listsOf = (
  of: Pick<Pack, `${Exclude<Kind, 'status'>}s` | 'statuses'>,
): Readonly<Record<Kind, readonly object[]>> => ({
  theme: of.themes,
  status: of.statuses,
  member: of.members,
  article: of.articles,
  meeting: of.meetings,
  document: of.documents,
  milestone: of.milestones,
  role: of.roles,
  participation: of.participations,
  position: of.positions,
})
const LISTS = listsOf(pack)

it.each(Object.entries(ENTITY_SCHEMAS))('a %s has the same shape alone as in a pack', (kind, schema) => {
  const list = Object.entries(LISTS).find(([name]) => name === kind)?.[1] ?? []
  expect(list.length).toBeGreaterThan(0)
  expect(list.map((entity) => v.parse(schema, entity))).toEqual(list)
})

const FOLDER = 'public/packs'
const shipped = readdirSync(FOLDER)
  .map((name): Pack | readonly string[] => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')))
  .filter((one): one is Pack => 'themes' in one)

describe('what an entry states of an entity', () => {
  it.each(shipped.map((one) => [one.id, one] as const))('may be all that %s has', (_, one) => {
    for (const [kind, list] of Object.entries(listsOf(one))) {
      const [, schema] = Object.entries(STATED_SCHEMAS).find(([name]) => name === kind) ?? []
      for (const entity of list)
        expect(schema && v.safeParse(schema, entity).issues, JSON.stringify(entity)).toBeUndefined()
    }
  })

  const [document, meeting, role, participation, article] = [
    pack.documents[0],
    pack.meetings[0],
    pack.roles[0],
    pack.participations[0],
    pack.articles[0],
  ]
  const many = (n: number) => Array.from({ length: n }, (_, at) => `a${at}`)
  it.each<[string, Kind, object]>([
    ['more articles', 'document', { ...document, articles: many(LONGEST_LIST + 1) }],
    ['more proponents', 'document', { ...document, proponents: many(LONGEST_LIST + 1) }],
    ['more addresses', 'meeting', { ...meeting, urls: { en: Array(LONGEST_LIST + 1).fill('https://a.org') } }],
    ['more that it continues', 'article', { ...article, continues: many(MOST_CONTINUED + 1) }],
    ['more other names', 'article', { ...article, aliases: { en: many(MOST_NAMES + 1) } }],
    ['more weak names', 'article', { ...article, weakAliases: { en: many(MOST_NAMES + 1) } }],
    ['a longer name', 'article', { ...article, names: { en: 'a'.repeat(LONGEST_NAME + 1) } }],
    ['a longer title', 'meeting', { ...meeting, title: 'a'.repeat(LONGEST_NAME + 1) }],
  ])('has limits, which a dataset does not have: %s', (_, kind, entity) => {
    expect(v.is(STATED_SCHEMAS[kind], entity)).toBe(false)
    expect(v.is(ENTITY_SCHEMAS[kind], entity)).toBe(true)
  })

  it.each<[Kind, object, boolean]>([
    ['meeting', { ...meeting, start: '2026-03-02', end: '2026-03-01' }, false],
    ['meeting', { ...meeting, start: '2026-03-02', end: '2026-03' }, true],
    ['meeting', { ...meeting, start: '2026-03', end: '2026-03-01' }, true],
    ['meeting', { ...meeting, start: '2026-03', end: '2026-02' }, false],
    ['role', { ...role, from: '2026-03-02', to: '2026-03-01' }, false],
    ['role', { ...role, from: null, to: '2026-03-01' }, true],
    ['participation', { ...participation, from: '2026-03-02', to: '2025-03-02' }, false],
    ['participation', { ...participation, from: '2026-03-02', to: null }, true],
  ])('of a %s is in order: %j', (kind, entity, isFit) => expect(v.is(STATED_SCHEMAS[kind], entity)).toBe(isFit))
})

const withdrawal = {
  kind: 'withdrawal',
  id: 'mine-1234',
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-01-02T00:00:00.000Z',
  reason: '',
}
it.each<[string, boolean]>([
  [`participation ${'a'.repeat(64)}`, true],
  ['a'.repeat(1_000_000), false],
])('an entry names another by an id or key, and by no long text', (withdraws, isFit) => {
  expect(v.is(entrySchema, { ...withdrawal, withdraws })).toBe(isFit)
})

it.each([
  ['2026-12-02T09:59:00.000+23:59', '2026-12-01T10:00:00.000Z'],
  ['2026-12-01T10:00:00Z', '2026-12-01T10:00:00.000Z'],
  ['2026-12-01T10:00:00.000Z', '2026-12-01T10:00:00.000Z'],
])('an entry of another made at %s is taken as made at %s', (madeAt, utc) => {
  const entry = { ...withdrawal, withdraws: 'obs-0001' }
  expect(v.parse(entrySchema, { ...entry, madeAt })).toEqual({ ...entry, madeAt: utc })
})
