/** Canary test data: entries of every kind with a marker word, for tests that nothing private leaves the device. */
import { LISTS } from '../domain/assemble'
import type { EntityEntryOf, EntityKind, Entry, Layer } from '../domain/entries'
import type { Negotiation } from '../domain/types'

/** Marker in every text of the private entries. */
export const CANARY = 'canary-7f3e-keep-me-home'

/** One entry of each kind in the layer, with the word in each of its texts. */
export function recordsWith(word: string, layer: Layer): readonly Entry[] {
  const made = (name: string) => ({ id: `${layer}-${name}-0001`, layer, madeAt: '2021-07-23T08:00:00.000Z' })
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
    ...entitiesWith(word, layer).map((stated): Entry => ({ ...stated, ...made(stated.kind), reason: word })),
  ]
}

/** A correction of every entity of a pack, with the word in each of its texts: what is shown of the pack holds the word. */
export const correctionsWith = (word: string, layer: Layer, pack: Negotiation): readonly Entry[] =>
  entitiesWith(word, layer).flatMap((stated) =>
    pack[LISTS[stated.kind]].map((shipped): Entry => {
      // The compiler does not join a kind with the entity that was made for it.
      const corrected = { ...stated, entity: { ...shipped, ...stated.entity, id: shipped.id } } as Stated
      const id = `${layer}-${stated.kind}-${shipped.id}`
      return { ...corrected, id, layer, madeAt: '2021-07-23T09:00:00.000Z', reason: word }
    }),
  )

type Stated = { readonly [K in EntityKind]: Pick<EntityEntryOf<K>, 'kind' | 'entity'> }[EntityKind]

/** One entity of each kind. */
function entitiesWith(word: string, layer: Layer): readonly Stated[] {
  const id = `${layer}-added`
  const names = { en: `New ${word}`, fr: `Nouveau ${word}`, es: `Nuevo ${word}` }
  const link = `https://example.org/${word}`
  return [
    { kind: 'theme', entity: { id, names, section: word } },
    {
      kind: 'status',
      entity: {
        id,
        names,
        definitions: names,
        kind: 'step',
        order: 55,
        phase: 'under-discussion',
        appliesTo: ['article'],
        words: { en: [word] },
        note: word,
      },
    },
    {
      kind: 'article',
      entity: {
        id,
        kind: 'article',
        theme: id,
        names,
        nameBasis: {},
        aliases: { en: [`other ${word}`] },
        weakAliases: {},
        genericName: false,
        places: [],
        sources: [link],
        note: word,
      },
    },
    {
      kind: 'meeting',
      entity: {
        id,
        kind: 'plenary',
        title: `Plenary ${word}`,
        start: '2021-07-21',
        end: '2021-07-21',
        chair: word,
        participants: null,
        urls: { en: [link] },
        topics: ['spam'],
        verified: true,
        note: word,
      },
    },
    {
      kind: 'document',
      entity: {
        id,
        symbol: `INF/${word}`,
        symbolBasis: 'seen',
        date: '2021-07-21',
        subject: word,
        articles: ['spam'],
        proponents: ['ch'],
        sources: [link],
        note: word,
      },
    },
    {
      kind: 'milestone',
      entity: {
        id,
        date: '2099-01-15',
        track: '',
        title: `Next ${word}`,
        description: word,
        confidence: '',
        sources: [link],
        note: word,
      },
    },
    {
      kind: 'role',
      entity: {
        id,
        role: 'facilitator',
        person: `Person ${word}`,
        members: ['ch'],
        article: 'spam',
        from: '2021-07-01',
        to: null,
        datesBasis: word,
        sources: [link],
        note: word,
      },
    },
    {
      kind: 'participation',
      entity: {
        id,
        member: 'ch',
        from: '2021-07-01',
        to: null,
        isCounted: false,
        confidence: word,
        sources: [link],
        note: word,
      },
    },
  ]
}
