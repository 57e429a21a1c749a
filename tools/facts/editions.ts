/** Editorial content of a pack, beside its gathered facts: its texts, the words for its roles, further names. */
import type { NegotiatingText, Publisher, RoleKind, Topic, WordLists } from '../../shared/domain/types'
import { ECOMMERCE } from './ecommerce-words'

/** Where the facts on an article have its place in a text. */
interface PlaceKeys {
  readonly text: NegotiatingText
  readonly number: string
  readonly title?: string
  /** Fate of an article that is in the text though its number is not known. */
  readonly fate?: string
  readonly basis?: string
  /** Values of `basis` by which the place was not checked against the text. */
  readonly unsure?: readonly string[]
}

export interface Edition {
  readonly places: readonly PlaceKeys[]
  /** Tuned topic words in place of the gathered ones. */
  readonly topic?: Topic
  /** In place of the gathered regular expressions. */
  readonly addressMarks?: readonly string[]
  readonly publishers: readonly Publisher[]
  readonly roleKinds: readonly RoleKind[]
  /** Further aliases by article. */
  readonly aliases: Readonly<Record<string, WordLists>>
}

const text = (id: string, date: string, en: string, fr: string, es: string): NegotiatingText => ({
  id,
  names: { en, fr, es },
  date,
  isComplete: false,
  numbering: 'article',
  sources: [],
})

const SECTIONS: NegotiatingText = {
  id: 'consolidated-2020',
  names: {
    en: 'consolidated text of December 2020',
    fr: 'texte récapitulatif de décembre 2020',
    es: 'texto refundido de diciembre de 2020',
  },
  date: '2020-12-14',
  isComplete: false,
  numbering: 'section',
  sources: [],
}
const NUMBERS: NegotiatingText = {
  id: 'stabilised-2024',
  names: { en: 'stabilised text', fr: 'texte stabilisé', es: 'texto estabilizado' },
  date: '2024-07-26',
  isComplete: true,
  numbering: 'article',
  sources: [],
}

/** Heads of the talks on investment facilitation; facilitators and chairs are called alike in all talks. */
const COORDINATORS: readonly RoleKind[] = [
  {
    id: 'co-coordinator',
    names: { en: 'co-coordinator', fr: 'co-coordonnateur', es: 'cocoordinador' },
    words: {
      en: ['co-coordinator', 'co-coordinators', 'coordinator', 'coordinators'],
      fr: ['co-coordonnateur', 'co-coordonnateurs', 'coordonnateur', 'coordonnateurs', 'coordonnatrice'],
      es: ['cocoordinador', 'cocoordinadores', 'co-coordinadores', 'coordinador', 'coordinadores', 'coordinadora'],
    },
    leads: 'talks',
    speaksFor: 'process',
  },
  ...[
    ['co-coordinators', 'co-coordinators', 'co-coordonnateurs', 'cocoordinadores'],
    ['coordinator', 'coordinator', 'coordonnateur', 'coordinador'],
    ['co-facilitators', 'co-facilitators', 'cofacilitateurs', 'cofacilitadores'],
  ].map(
    ([id = '', en = '', fr = '', es = '']): RoleKind => ({
      id,
      names: { en, fr, es },
      words: {},
      speaksFor: 'process',
    }),
  ),
  ...ECOMMERCE.roleKinds.filter(({ id, leads }) => leads === 'group' || leads === 'meeting' || /^small-group/.test(id)),
]

export const EDITIONS: Readonly<Record<string, Edition>> = {
  'wto-ecommerce': {
    places: [
      {
        text: SECTIONS,
        number: 'section_label_2020',
        basis: 'section_label_basis',
        unsure: ['recalled-unverified'],
      },
      { text: NUMBERS, number: 'article_2024', title: 'title_2024', fate: 'in-stabilised-text' },
    ],
    topic: {
      ...ECOMMERCE.topic,
      strong: {
        ...ECOMMERCE.topic.strong,
        en: [
          ...(ECOMMERCE.topic.strong.en ?? []),
          'trade-related aspects of e-commerce',
          'trade-related aspects of electronic commerce',
        ],
        fr: [
          ...(ECOMMERCE.topic.strong.fr ?? []),
          'aspects commerciaux du commerce électronique',
          'aspects commerciaux du e-commerce',
          'aspects commerciaux de l’e-commerce',
          'aspects du commerce électronique liés au commerce',
        ],
        es: [
          ...(ECOMMERCE.topic.strong.es ?? []),
          'aspectos comerciales del comercio electrónico',
          'aspectos del comercio electrónico relacionados con el comercio',
        ],
        pt: [
          'negociações sobre comércio eletrônico',
          'negociações sobre o comércio eletrónico',
          'acordo sobre comércio eletrônico',
          'acordo sobre o comércio eletrónico',
          'iniciativa conjunta sobre comércio eletrônico',
          'declaração conjunta sobre comércio eletrônico',
        ],
      },
      weak: {
        ...ECOMMERCE.topic.weak,
        en: [...(ECOMMERCE.topic.weak.en ?? []), 'digital commerce'],
        pt: ['comércio eletrônico', 'comércio eletrónico', 'comércio digital', 'economia digital'],
      },
    },
    addressMarks: ECOMMERCE.addressMarks,
    publishers: ECOMMERCE.publishers,
    roleKinds: ECOMMERCE.roleKinds,
    aliases: { spam: { fr: ['pourriel'] } },
  },
  'wto-investment-facilitation': {
    places: [
      {
        text: text('draft', '2021-11', 'drafts of 2021 to 2023', 'projets de 2021 à 2023', 'borradores de 2021 a 2023'),
        number: 'draft_number',
        basis: 'draft_number_basis',
      },
      {
        text: text('final-2024', '2024-02-25', 'final text', 'texte final', 'texto final'),
        number: 'article_final',
        fate: 'in-final-text',
        basis: 'article_final_basis',
      },
    ],
    publishers: ECOMMERCE.publishers,
    roleKinds: COORDINATORS,
    aliases: {},
  },
}

export const NO_EDITION: Edition = {
  places: [],
  publishers: ECOMMERCE.publishers,
  roleKinds: ECOMMERCE.roleKinds,
  aliases: {},
}
