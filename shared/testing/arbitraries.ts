/** Generators (arbitraries of fast-check) of entries and of damaged values, for the property tests and the soak. */
import fc from 'fast-check'
import type { Entry } from '../domain/entries'
import { INTERVENTION_VERBS } from '../domain/entries'
import { STANCES } from '../domain/types'

const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/)
const prose = fc.string({ unit: 'grapheme', maxLength: 40 })
/** Text that is valid in a pack: no markup, no control characters. */
const plain = prose.map((value) => value.replace(/[<\p{Cc}]/gu, ''))
export const anyDay = fc
  .date({ min: new Date('2017-12-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const month = anyDay.map((day) => day.slice(0, 7))
const address = slug.map((path) => `https://example.org/${path}`)
const optional = <K extends string, T>(key: K, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((inner) => (inner === undefined ? {} : { [key]: inner }))

const made = fc.record({
  id: fc.uuid(),
  layer: fc.constantFrom('public' as const, 'private' as const),
  madeAt: fc
    .date({ min: new Date('2019-01-01T00:00:00Z'), max: new Date('2027-01-01T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString()),
})
const subject = fc.record({
  kind: fc.constantFrom('article' as const, 'member' as const, 'meeting' as const),
  id: slug,
})
const together = <A extends object, B extends object>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>): fc.Arbitrary<A & B> =>
  fc.tuple(a, b).map(([left, right]) => ({ ...left, ...right }))
const as = <K extends Entry['kind'], T extends object>(kind: K, fields: { [F in keyof T]: fc.Arbitrary<T[F]> }) =>
  together(made, fc.record(fields)).map((record) => ({ kind, ...record }))

const observation = fc
  .tuple(
    as('observation', {
      article: slug,
      date: fc.oneof(anyDay, month),
      status: slug,
      statement: plain,
      basis: fc.constantFrom('reported' as const, 'inferred' as const, 'planned' as const),
      evidence: together(fc.record({ url: fc.option(address) }), optional('quote', plain)),
      reportedBy: fc.record({
        person: fc.option(plain),
        role: fc.option(plain),
        members: fc.array(slug, { maxLength: 2 }),
      }),
    }),
    optional('supersedes', fc.uuid()),
    optional('outstandingCount', fc.integer({ min: 0, max: 9 })),
    optional('target', fc.record({ status: slug, date: month })),
  )
  .map(([record, ...more]) => Object.assign({}, record, ...more) as typeof record)

/** Any entry that a user can add. */
export const anyRecord: fc.Arbitrary<Entry> = fc.oneof(
  observation,
  as('withdrawal', { withdraws: fc.uuid(), reason: prose }),
  as('note', { subject, text: prose, redLine: fc.boolean() }),
  as('follow', { subject, on: fc.boolean() }),
  as('room', {
    meeting: fc.option(slug),
    day: anyDay,
    member: slug,
    article: slug,
    verb: fc.constantFrom(...INTERVENTION_VERBS),
    text: prose,
  }),
  as('position', {
    day: anyDay,
    member: slug,
    article: slug,
    stance: fc.constantFrom(...STANCES),
    statement: prose,
    url: fc.option(address),
  }),
  as('word', {
    lang: fc.constantFrom('en' as const, 'fr' as const, 'es' as const),
    text: fc.string({ unit: 'grapheme', minLength: 2, maxLength: 20 }).filter((text) => text.length >= 2),
    names: fc.record({ kind: fc.constantFrom('article' as const, 'member' as const, 'status' as const), id: slug }),
    on: fc.boolean(),
  }),
)

/** Hostile values: of the wrong type, too long, too deep, or named like a property of every object. */
const trouble: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null,
    -1,
    1e308,
    '',
    '2021-02-30',
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    'data:text/html,x',
    '__proto__',
    'constructor',
    '\u0000',
    '\u202e',
    'x'.repeat(30_000),
    [],
    {},
  ),
)

/** Mutates a valid value in one place: replaces, deletes, adds or doubles a property. */
export function damaged(valid: unknown): fc.Arbitrary<unknown> {
  return fc
    .record({ steps: fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), with: trouble, how: fc.nat({ max: 3 }) })
    .map(({ steps, with: value, how }) => damage(structuredClone(valid), steps, value, how))
}

function damage(value: unknown, [step = 0, ...rest]: readonly number[], by: unknown, how: number): unknown {
  if (value === null || typeof value !== 'object') return by
  const keys = Object.keys(value)
  const key = keys[step % Math.max(keys.length, 1)]
  if (key === undefined) return by
  const inner: unknown = Reflect.get(value, key)
  if (rest.length > 0) Reflect.set(value, key, damage(inner, rest, by, how))
  else if (how === 0) Reflect.set(value, key, by)
  else if (how === 1) Reflect.deleteProperty(value, key)
  else if (how === 2) Reflect.set(value, `${key}x`, by)
  else Reflect.set(value, key, [inner, inner])
  return value
}

/** Any JSON, keys such as `__proto__` included. */
export const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.json().map((text): unknown => JSON.parse(text.replace(/"a/g, '"__proto__'))),
)
