import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { anyEntityOf } from '../../testing/arbitraries'
import { ENTITY_KINDS, type EntityKind } from '../domain/entries/entries'
import { bareShape, PACK_LIMITS } from './field-types'
import { madeOf, schemaOf, textOf } from './kind'
import { type EntityByKind, type EntityField, KINDS } from './kinds'

/** Fields that follow from another one of the form, by that one. */
const FOLLOWS: { readonly [K in EntityKind]?: Readonly<Partial<Record<EntityField, readonly string[]>>> } = {
  article: {
    'name-en': ['nameBasis', 'aliases'],
    'name-fr': ['nameBasis', 'aliases'],
    'name-es': ['nameBasis', 'aliases'],
    continues: ['continuesAs'],
  },
  meeting: { date: ['end'] },
  document: { symbol: ['symbolBasis'], members: ['proponentsLabel'] },
  role: { members: ['label'] },
  participation: { members: ['firstSeen'], from: ['firstSeen'] },
}

/** Another text of a field of the form: an end that is after all others, and a beginning before them. */
function otherText(kind: EntityKind, field: EntityField): string {
  const shape = Object.values(KINDS[kind].fields).find(({ input }) => input?.fields.includes(field))?.shape
  const bare = shape && bareShape(shape)
  if (field === 'end' || field === 'to') return '9998-12-31'
  if (field === 'from') return '2000-01-01'
  if (bare?.is === 'date') return '2021-07-22'
  if (bare?.is === 'time') return '14:30'
  if (bare?.is === 'zone') return 'Asia/Kathmandu'
  if (bare?.is === 'choice') return bare.values.at(-1) ?? ''
  return field === 'url' ? 'https://example.org/another' : 'another'
}

const without = (entity: object, fields: readonly string[]): object =>
  Object.fromEntries(Object.entries(entity).filter(([field]) => !fields.includes(field)))

function checkUnchanged<K extends EntityKind>(kind: K): void {
  const check = (entity: EntityByKind[K]) => {
    expect(madeOf(KINDS[kind], entity.id, textOf(KINDS[kind], entity), entity)).toEqual(entity)
  }
  fc.assert(fc.property(anyEntityOf[kind], check), { numRuns: 60 })
}

function checkCorrected<K extends EntityKind>(kind: K, field: string, shown: EntityField): void {
  const free = [field, ...(FOLLOWS[kind]?.[shown] ?? [])]
  const check = (entity: EntityByKind[K]) => {
    const texts = { ...textOf(KINDS[kind], entity), [shown]: otherText(kind, shown) }
    const corrected = madeOf(KINDS[kind], entity.id, texts, entity)
    expect(without(corrected, free)).toEqual(without(entity, free))
    expect(textOf(KINDS[kind], corrected)[shown]).toBe(texts[shown])
    expect(v.safeParse(schemaOf(KINDS[kind], PACK_LIMITS), corrected).issues).toBeUndefined()
  }
  fc.assert(fc.property(anyEntityOf[kind], check), { numRuns: 30 })
}

describe.each(ENTITY_KINDS)('a correction of a %s', (kind) => {
  const shown = Object.entries(KINDS[kind].fields).flatMap(([field, { input }]) =>
    (input?.fields ?? []).map((one) => [one, field] as const),
  )
  it('that changes nothing keeps all that it says', () => checkUnchanged(kind))
  it.each(shown)('of %s changes %s, and nothing else', (one, field) => checkCorrected(kind, field, one))
})
