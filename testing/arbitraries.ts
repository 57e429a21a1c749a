/** Generators (arbitraries of fast-check) of entries and of damaged values, for the property tests and the soak. */

import fc from 'fast-check'
import { isInOrder } from '../shared/domain/dates/days'
import {
  ENTITY_KINDS,
  type EntityEntry,
  type EntityKind,
  type Entry,
  entityKey,
  INTERVENTION_VERBS,
  type Layer,
  type ObservationEntry,
} from '../shared/domain/entries/entries'
import { type Article, type Negotiation, type Observation, STANCES } from '../shared/domain/types'
import type { Shape } from '../shared/kinds/field-types'
import { type EntityByKind, KINDS } from '../shared/kinds/kinds'

const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/)
const prose = fc.string({ unit: 'grapheme', maxLength: 40 })
/** Text that is valid in a pack: no markup, no control characters. */
const plain = prose.map((value) => value.replace(/[<\p{Cc}]/gu, ''))
export const anyDay = fc
  .date({ min: new Date('2017-12-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const words = plain.filter((value) => value !== '')
const month = anyDay.map((day) => day.slice(0, 7))
const address = slug.map((path) => `https://example.org/${path}`)
const optional = <K extends string, T>(key: K, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((inner) => (inner === undefined ? {} : { [key]: inner }))

const together = <A extends object, B extends object>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>): fc.Arbitrary<A & B> =>
  fc.tuple(a, b).map(([left, right]) => ({ ...left, ...right }))

type Made = Pick<Entry, 'id' | 'layer' | 'madeAt' | 'negotiation' | 'by'>
const device = fc.record({ device: fc.uuid(), name: prose })
const envelope = fc.record({
  id: fc.uuid(),
  layer: fc.constantFrom('public' as const, 'private' as const),
  negotiation: fc.constant('wto-ecommerce'),
  // Of the past: what is from the future is held.
  madeAt: fc
    .date({ min: new Date('2019-01-01T00:00:00Z'), max: new Date('2026-11-01T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString()),
})
const made = fc
  .tuple(
    envelope,
    optional('negotiation', slug),
    optional('by', together(fc.record({ device: fc.uuid(), name: prose }), optional('from', device))),
  )
  .map(([fields, negotiation, by]) => ({ ...fields, ...negotiation, ...by }) as Made)
const subject = fc.record({
  kind: fc.constantFrom('article' as const, 'member' as const, 'meeting' as const),
  id: slug,
})
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

const langs = fc.constantFrom('en', 'fr', 'es', 'de', 'pt')

/** Values of a shape. */
function valuesOf(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.is) {
    case 'line':
      return words
    case 'paragraph':
      return plain
    case 'day':
      return anyDay
    case 'date':
      return fc.oneof(anyDay, month)
    case 'time':
      return fc
        .nat({ max: 24 * 60 - 1 })
        .map((minutes) =>
          new Date(minutes * 60_000).toISOString().slice('1970-01-01T'.length, '1970-01-01T00:00'.length),
        )
    case 'zone':
      return fc.constantFrom('Europe/Zurich', 'America/Argentina/Buenos_Aires', 'UTC')
    case 'count':
      return fc.nat({ max: 200 })
    case 'flag':
      return fc.boolean()
    case 'source':
      return fc.oneof(address, fc.constant('Report of the chair'))
    case 'address':
      return address
    case 'origin':
      return slug.map((host) => `https://${host}.example.org`)
    case 'id':
    case 'key':
      return slug
    case 'choice':
      return fc.constantFrom(...shape.values)
    case 'nullable':
      return fc.option(valuesOf(shape.of))
    case 'list':
      return fc.array(valuesOf(shape.of), { minLength: shape.isFilled ? 1 : 0, maxLength: 2 })
    case 'by-lang':
      return fc.dictionary(langs, valuesOf(shape.of), { minKeys: shape.isFilled ? 1 : 0, maxKeys: 2 })
    case 'record':
      return recordWith(mapped(shape.fields, valuesOf), mapped(shape.optional, valuesOf))
  }
}

const mapped = <A, B>(all: Readonly<Record<string, A>>, of: (one: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(all).map(([name, one]) => [name, of(one)]))

type Arbitraries = Record<string, fc.Arbitrary<unknown>>
const recordWith = (fields: Arbitraries, optional: Arbitraries): fc.Arbitrary<Record<string, unknown>> =>
  fc.record({ ...fields, ...optional }, { requiredKeys: Object.keys(fields) })

/** Entities of a kind: values of the shape of each field, the last day of a span not before its first. */
function entitiesOf<K extends EntityKind>(kind: K): fc.Arbitrary<EntityByKind[K]> {
  const { fields, rules } = KINDS[kind]
  const isOptional = (name: string) => 'isOptional' in (fields[name] ?? {})
  const some = (isFit: (name: string) => boolean) =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, { shape }]) => (isFit(name) ? [[name, valuesOf(shape)]] : [])),
    )
  const any = recordWith({ id: slug, ...some((name) => !isOptional(name)) }, some(isOptional))
  const [first, last] = rules.span ?? []
  const inOrder = (entity: Record<string, unknown>) => {
    if (first === undefined || last === undefined) return entity
    const [from, to] = [first, last].map((field) => entity[field])
    const isSwapped = typeof from === 'string' && typeof to === 'string' && !isInOrder(from, to)
    return isSwapped ? { ...entity, [first]: to, [last]: from } : entity
  }
  return any.map((entity) => inOrder(entity) as unknown as EntityByKind[K])
}

/** Entities of each kind, as an entry states them. */
export const anyEntityOf: { readonly [K in EntityKind]: fc.Arbitrary<EntityByKind[K]> } = {
  negotiation: entitiesOf('negotiation'),
  theme: entitiesOf('theme'),
  status: entitiesOf('status'),
  member: entitiesOf('member'),
  article: entitiesOf('article'),
  meeting: entitiesOf('meeting'),
  document: entitiesOf('document'),
  milestone: entitiesOf('milestone'),
  role: entitiesOf('role'),
  participation: entitiesOf('participation'),
}

/** Any entry that states an entity. */
export const anyEntity: fc.Arbitrary<EntityEntry> = fc.oneof(
  ...ENTITY_KINDS.map((kind) =>
    fc
      .tuple(made, anyEntityOf[kind] as fc.Arbitrary<EntityByKind[EntityKind]>, optional('reason', prose))
      .map(([envelope, entity, reason]) => ({ kind, ...envelope, entity, ...reason }) as EntityEntry),
  ),
)

const symbol = words.map((text) => text.slice(0, 20))
const text = together(
  as('text', {
    fields: together(
      fc.record({
        id: slug,
        title: words,
        language: fc.constantFrom('en' as const, 'fr' as const, 'es' as const),
        digest: fc.stringMatching(/^[0-9a-f]{64}$/),
      }),
      together(
        together(optional('symbol', symbol), optional('date', fc.oneof(anyDay, month))),
        together(
          optional('document', slug),
          optional('matches', fc.array(fc.record({ heading: words, article: fc.option(slug) }), { maxLength: 3 })),
        ),
      ),
    ),
  }),
  fc.constant({ layer: 'private' as const }),
)

/** Any entry that a user can add. */
export const anyRecord: fc.Arbitrary<Entry> = fc.oneof(
  text,
  observation,
  anyEntity,
  as('withdrawal', { withdraws: fc.uuid(), reason: prose }),
  as('note', { subject, text: prose, redLine: fc.boolean() }),
  as('note', { subject, text: prose, redLine: fc.constant(false), day: anyDay }),
  as('follow', {
    subject: fc.oneof(subject, fc.record({ kind: fc.constant('negotiation' as const), id: slug })),
    on: fc.boolean(),
  }),
  together(
    as('room', {
      meeting: fc.option(slug),
      day: anyDay,
      member: slug,
      article: slug,
      verb: fc.constantFrom(...INTERVENTION_VERBS),
      text: prose,
    }),
    optional('at', fc.constant('2021-07-22T09:00:00.000Z')),
  ),
  together(
    as('position', {
      day: anyDay,
      member: slug,
      article: slug,
      stance: fc.constantFrom(...STANCES),
      statement: prose,
      url: fc.option(address),
    }),
    optional('meeting', slug),
  ),
  as('word', {
    lang: fc.constantFrom('en' as const, 'fr' as const, 'es' as const),
    text: fc.string({ unit: 'grapheme', minLength: 2, maxLength: 20 }).filter((text) => text.length >= 2),
    names: fc.record({ kind: fc.constantFrom('article' as const, 'member' as const, 'status' as const), id: slug }),
    on: fc.boolean(),
  }),
)

/**
 * Entries that state, correct and withdraw each other's entities and the pack's, and ids that are not there. In the order
 * in which they come to a device, which is not that of their making.
 */
export function anyStory(pack: Negotiation): fc.Arbitrary<readonly Entry[]> {
  const entryId = fc.nat({ max: 11 }).map((n) => `entry-${String(n).padStart(2, '0')}`)
  const made = fc.record({
    id: entryId,
    layer: fc.constantFrom('public' as const, 'private' as const),
    negotiation: fc.constant('wto-ecommerce'),
    madeAt: fc.nat({ max: 5 }).map((n) => `2026-01-0${n + 1}T00:00:00.000Z`),
  })
  const ids: Readonly<Record<EntityKind, readonly { readonly id: string }[]>> = {
    negotiation: [pack],
    theme: pack.themes,
    status: pack.statuses,
    member: pack.members,
    article: pack.articles,
    meeting: pack.meetings,
    document: pack.documents,
    milestone: pack.milestones,
    role: pack.roles,
    participation: pack.participations,
  }
  const idOf = (kind: EntityKind) => {
    const shipped = ids[kind].slice(0, 2).map(({ id }) => fc.constant(id))
    return fc.oneof(fc.constantFrom('new', 'newer'), ...shipped)
  }
  const continues = ['new', ...pack.articles.slice(0, 1).map(({ id }) => id)]
  const stated = fc.oneof(
    ...ENTITY_KINDS.map((kind) =>
      fc.tuple(made, anyEntityOf[kind] as fc.Arbitrary<EntityByKind[EntityKind]>, idOf(kind)).map(
        ([envelope, entity, id]) =>
          ({
            kind,
            ...envelope,
            entity: { ...entity, id, ...('continues' in entity && { continues }) },
          }) as EntityEntry,
      ),
    ),
  )
  const positionIds = fc.oneof(entryId, ...pack.positions.slice(0, 2).map(({ id }) => fc.constant(id)))
  const position = fc.tuple(made, optional('supersedes', positionIds)).map(
    ([envelope, more]): Entry => ({
      kind: 'position',
      ...envelope,
      day: '2026-01-01',
      member: 'sg',
      article: 'spam',
      stance: 'supports',
      statement: '',
      url: null,
      ...more,
    }),
  )
  const keys = fc.constantFrom(...ENTITY_KINDS).chain((kind) => idOf(kind).map((id) => entityKey(kind, id)))
  const withdrawal = fc
    .tuple(
      made,
      fc.oneof(
        entryId,
        keys,
        positionIds.map((id) => entityKey('position', id)),
      ),
    )
    .map(([envelope, withdraws]): Entry => ({ kind: 'withdrawal', ...envelope, withdraws, reason: '' }))
  const note = made.map(
    (envelope): Entry => ({
      kind: 'note',
      ...envelope,
      subject: { kind: 'article', id: 'x' },
      text: '',
      redLine: false,
    }),
  )
  const entry = fc.oneof(
    { weight: 8, arbitrary: stated },
    { weight: 4, arbitrary: withdrawal },
    { weight: 2, arbitrary: position },
    { weight: 1, arbitrary: note },
  )
  return fc.uniqueArray(entry, { maxLength: 12, selector: ({ id }) => id })
}

/** Few days, so that many observations fall on one, and on the last day of a month that is given as a month. */
export const LOG_DATES = [
  '2021-06',
  '2021-06-29',
  '2021-06-30',
  '2021-07-01',
  '2021-07-22',
  '2021-07-23',
  '2022-01-31',
  '2022-02',
] as const

/** A pack's articles and observations, and entries with distinct ids in the order in which they come to a device. */
export interface Log {
  readonly articles: readonly Article[]
  readonly observations: readonly Observation[]
  readonly entries: readonly Entry[]
}

/**
 * Logs over three articles of a negotiation, which may continue each other or be continued by a fourth, and an unknown one, whose entries name each other, the pack's observations
 * and absent ids, before or after these come. An entry may have the id of an observation of the pack.
 */
export function anyLog({ articles, statuses }: Pick<Negotiation, 'articles' | 'statuses'>): fc.Arbitrary<Log> {
  const [one, two, three] = articles
  const id = fc.oneof(
    { weight: 8, arbitrary: fc.nat({ max: 13 }).map((n) => `entry-${n}`) },
    { weight: 4, arbitrary: fc.nat({ max: 5 }).map((n) => `pack-${n}`) },
  )
  const date = fc.constantFrom(...LOG_DATES)
  const status = fc.constantFrom(...statuses.map((known) => known.id), 'of-another-pack')
  const fields = fc.record({
    article: fc.constantFrom(...[one, one, one, two, three].map((known) => known?.id ?? ''), 'of-another-pack'),
    date,
    status,
    basis: fc.constantFrom('reported' as const, 'reported' as const, 'inferred' as const, 'planned' as const),
    outstandingCount: fc.option(fc.nat({ max: 3 }), { nil: undefined }),
    target: fc.option(fc.record({ status, date }), { nil: undefined, freq: 3 }),
    evidence: fc.oneof(
      { weight: 4, arbitrary: fc.nat({ max: 99 }).map((n) => ({ url: `https://example.org/${n}`, quote: 'Clean.' })) },
      { weight: 1, arbitrary: fc.constant({ url: null, quote: 'Clean.' }) },
      { weight: 2, arbitrary: fc.constant({ url: null }) },
    ),
  })
  const base = { statement: '', reportedBy: { person: null, role: null, members: [] } }
  const envelope = fc.record({
    id: fc.oneof({ weight: 20, arbitrary: fc.nat({ max: 13 }).map((n) => `entry-${n}`) }, { weight: 1, arbitrary: id }),
    layer: fc.constantFrom<Layer[]>('public', 'public', 'private', 'delegation'),
    negotiation: fc.constant('wto-ecommerce'),
    madeAt: fc.nat({ max: 9 }).map((n) => `2026-01-0${n + 1}T00:00:00.000Z`),
  })
  const observation = fc
    .tuple(envelope, fields, fc.option(id, { nil: undefined }))
    .map(([made, rest, supersedes]): ObservationEntry => {
      const entry = { kind: 'observation' as const, ...base, ...made, ...rest }
      return supersedes === undefined ? entry : { ...entry, supersedes }
    })
  const withdrawal = fc
    .tuple(envelope, id)
    .map(([made, withdraws]): Entry => ({ kind: 'withdrawal', ...made, withdraws, reason: '' }))
  const note = envelope.map(
    (made): Entry => ({ kind: 'note', ...made, subject: { kind: 'article', id: 'x' }, text: '', redLine: false }),
  )
  const entry = fc.oneof(
    { weight: 6, arbitrary: observation },
    { weight: 3, arbitrary: withdrawal },
    { weight: 1, arbitrary: note },
  )
  return fc.record({
    articles: continuing(articles),
    observations: fc
      .array(fields, { maxLength: 6 })
      .map((list) => list.map((rest, n) => ({ ...base, ...rest, id: `pack-${n}` }))),
    entries: fc.uniqueArray(entry, { maxLength: 12, selector: (made) => made.id }),
  })
}

/** Articles of which some of the first four continue others of them, in circles too. */
function continuing(articles: readonly Article[]): fc.Arbitrary<readonly Article[]> {
  const few = articles.slice(0, 4)
  const continuation = fc.record({
    continues: fc.subarray(
      few.map(({ id }) => id),
      { maxLength: 2 },
    ),
    from: fc.constantFrom(...LOG_DATES),
  })
  return fc
    .tuple(...few.map(() => fc.option(continuation, { nil: {}, freq: 2 })))
    .map((continuations) => articles.map((article, index) => ({ ...article, ...continuations[index] })))
}

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
