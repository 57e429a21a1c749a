import * as v from 'valibot'
import { expect, it } from 'vitest'
import { fixturePack as pack } from '../testing/fixture-pack'
import { ENTITY_SCHEMAS } from './schema'

const LISTS: Readonly<Record<keyof typeof ENTITY_SCHEMAS, readonly object[]>> = {
  theme: pack.themes,
  status: pack.statuses,
  article: pack.articles,
  meeting: pack.meetings,
  document: pack.documents,
  milestone: pack.milestones,
  role: pack.roles,
  participation: pack.participations,
  position: pack.positions,
}

it.each(Object.entries(ENTITY_SCHEMAS))('a %s has the same shape alone as in a pack', (kind, schema) => {
  const list = Object.entries(LISTS).find(([name]) => name === kind)?.[1] ?? []
  expect(list.length).toBeGreaterThan(0)
  expect(list.map((entity) => v.parse(schema, entity))).toEqual(list)
})
