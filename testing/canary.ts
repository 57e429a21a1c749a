/** Canary test data: entries of every kind with a marker word, for tests that nothing private leaves the device. */
import { LISTS } from '../shared/domain/entries/entity-lists'
import {
  ENTITY_KINDS,
  type EntityEntryOf,
  type EntityKind,
  type Entry,
  type Layer,
} from '../shared/domain/entries/entries'
import type { Negotiation } from '../shared/domain/types'
import type { Named, Shape } from '../shared/kinds/field-types'
import { type EntityByKind, KINDS } from '../shared/kinds/kinds'

/** Marker in every text of the private entries. */
export const CANARY = 'canary-7f3e-keep-me-home'

/** One entry of each kind in the layer, with the word in each of its texts. */
export function recordsWith(word: string, layer: Layer): readonly Entry[] {
  const made = (name: string) => ({
    id: `${layer}-${name}-0001`,
    layer,
    negotiation: 'wto-ecommerce',
    madeAt: '2021-07-23T08:00:00.000Z',
  })
  const subject = { kind: 'article', id: 'spam' } as const
  return [
    {
      kind: 'observation',
      ...made('observation'),
      article: 'paperless-trading',
      date: '2021-07-22',
      status: 'options-identified',
      statement: `Options on the table ${word}`,
      basis: 'reported',
      evidence: { url: `https://example.org/${word}`, title: word, quote: word, paragraph: word },
      reportedBy: { person: word, role: 'delegate', members: ['ch'] },
      target: { status: 'clean', date: '2021-09' },
      note: word,
      reason: word,
      supersedes: 'nothing-known',
    },
    { kind: 'withdrawal', ...made('withdrawal'), withdraws: 'something-else-0001', reason: word },
    { kind: 'note', ...made('note'), subject, text: word, redLine: true },
    { kind: 'follow', ...made('follow'), subject, on: true },
    {
      kind: 'room',
      ...made('room'),
      meeting: '2021-07-22-plenary',
      day: '2021-07-22',
      member: 'ch',
      article: 'spam',
      verb: 'supports',
      text: word,
      at: '2021-07-22T09:00:00.000Z',
    },
    {
      kind: 'position',
      ...made('position'),
      day: '2021-07-22',
      member: 'no',
      article: 'spam',
      stance: 'opposes',
      statement: word,
      url: `https://example.org/${word}`,
    },
    {
      kind: 'word',
      ...made('word'),
      lang: 'en',
      text: `junk ${word}`,
      names: { kind: 'article', id: 'spam' },
      on: true,
    },
    ...(layer === 'private' ? [textWith(word, made('text'))] : []),
    ...entitiesWith(word, layer).map((stated): Entry => ({ ...stated, ...made(stated.kind), reason: word })),
  ]
}

/** A text, which is private always. Its body has no place in an entry. */
const textWith = (word: string, made: Pick<Entry, 'id' | 'layer' | 'negotiation' | 'madeAt'>): Entry => ({
  kind: 'text',
  ...made,
  fields: {
    id: 'private-text',
    title: `Draft ${word}`,
    symbol: `INF/${word}/Rev.1`,
    date: '2021-07-21',
    language: 'en',
    digest: '0'.repeat(64),
    matches: [{ heading: word, article: 'spam' }],
  },
})

/** A correction of every entity of a pack, with the word in each of its texts: what is shown of the pack holds the word. */
export const correctionsWith = (word: string, layer: Layer, pack: Negotiation): readonly Entry[] =>
  entitiesWith(word, layer).flatMap((stated) =>
    shippedIn(pack, stated.kind).map((shipped): Entry => {
      // The compiler does not join a kind with the entity that was made for it.
      const corrected = { ...stated, entity: { ...shipped, ...stated.entity, id: shipped.id } } as Stated
      const id = `${layer}-${stated.kind}-${shipped.id}`
      return { ...corrected, id, layer, negotiation: 'wto-ecommerce', madeAt: '2021-07-23T09:00:00.000Z', reason: word }
    }),
  )

const shippedIn = (pack: Negotiation, kind: EntityKind): readonly { readonly id: string }[] =>
  kind === 'negotiation' ? [{ id: pack.id }] : pack[LISTS[kind]]

type Stated = { readonly [K in EntityKind]: Pick<EntityEntryOf<K>, 'kind' | 'entity'> }[EntityKind]

/** What the texts of the fixture's pack are about, and the values that tests look for. */
const given = (word: string): { readonly [K in EntityKind]: Partial<EntityByKind[K]> } => ({
  negotiation: {
    id: 'wto-ecommerce',
    roleKinds: [{ id: 'clerk', isNew: true, names: { en: `clerk ${word}` }, words: { en: [`clerk ${word}`] } }],
    meetingKinds: [{ id: 'retreat', isNew: true, names: { en: `Retreat ${word}` } }],
    texts: [{ id: 'draft', isNew: true, names: { en: `Draft ${word}` }, date: '2021-07-21' }],
  },
  theme: {},
  status: { order: 55, words: { en: [word] } },
  member: { kind: 'observer' },
  article: { aliases: { en: [`other ${word}`] }, weakAliases: {}, places: [] },
  meeting: { kind: 'plenary', title: `Plenary ${word}`, participants: null },
  document: { symbol: `INF/${word}`, symbolBasis: 'seen' },
  milestone: { date: '2099-01-15', title: `Next ${word}` },
  role: { role: 'facilitator', person: `Person ${word}`, from: '2021-07-01', to: null },
  participation: { from: '2021-07-01', to: null, isCounted: false },
})

/** One entity of each kind: the word in all its texts, as the shapes of its fields tell. */
const entitiesWith = (word: string, layer: Layer): readonly Stated[] =>
  ENTITY_KINDS.map((kind) => {
    const id = `${layer}-added`
    const values = Object.entries(KINDS[kind].fields).flatMap(([field, type]) => {
      // A role of another track is none of these talks.
      const isLeftOut = 'isOptional' in type && (field === 'track' || !holdsText(type.shape))
      return isLeftOut ? [] : [[field, valueWith(word, id, type.shape, type.initial)] as const]
    })
    // The compiler does not join a kind with the entity that was made for it.
    return { kind, entity: { id, ...Object.fromEntries(values), ...given(word)[kind] } } as unknown as Stated
  })

function holdsText(shape: Shape): boolean {
  if (shape.is === 'record') return Object.values({ ...shape.fields, ...shape.optional }).some(holdsText)
  return 'of' in shape && typeof shape.of === 'object'
    ? holdsText(shape.of)
    : shape.is === 'line' || shape.is === 'paragraph'
}

const IDS: Readonly<Record<Named, string>> = {
  article: 'spam',
  member: 'ch',
  meeting: '2021-07-22-plenary',
  theme: '',
  status: 'discussed',
  text: 'text',
}

function valueWith(word: string, id: string, shape: Shape, initial: unknown): unknown {
  const each = (of: Shape) => valueWith(word, id, of, null)
  switch (shape.is) {
    case 'line':
    case 'paragraph':
      return word
    case 'day':
    case 'date':
      return '2021-07-21'
    case 'time':
    case 'zone':
    case 'count':
    case 'flag':
      return initial
    case 'source':
    case 'address':
      return `https://example.org/${word}`
    case 'origin':
      return 'https://example.org'
    case 'key':
      return id
    case 'id':
      return IDS[shape.of] || id
    case 'choice':
      return initial ?? shape.values[0]
    case 'nullable':
      return valueWith(word, id, shape.of, initial)
    case 'list':
      return [each(shape.of)]
    case 'by-lang':
      return shape.isFilled ? { en: `New ${word}`, fr: `Nouveau ${word}`, es: `Nuevo ${word}` } : { en: each(shape.of) }
    case 'record':
      return mapped(shape.fields, each)
  }
}

const mapped = (shapes: Readonly<Record<string, Shape>>, of: (shape: Shape) => unknown) =>
  Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, of(shape)]))
