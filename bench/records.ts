/** Generated entries and names for the bench, the same in every run. */
import type { ObservationEntry } from '../shared/domain/entries/entries'
import type { Pack } from '../shared/pack/schema'
import { inventWords, pick, seeded } from './random'

/** Observations like those of a user: quote, source, speaker. */
export function makeRecords(pack: Pick<Pack, 'articles' | 'statuses'>, count: number): ObservationEntry[] {
  const random = seeded(count)
  const words = inventWords(800, seeded(7))
  const text = (length: number) => Array.from({ length }, () => pick(words, random)).join(' ')
  const steps = pack.statuses.filter(({ appliesTo }) => appliesTo.includes('article'))
  const articles = pack.articles.filter((article) => article.kind !== 'instrument')
  return Array.from({ length: count }, (_, index) => {
    const day = dayOf(Math.floor(random() * 2000))
    return {
      kind: 'observation',
      id: idOf(index, random),
      layer: random() < 0.9 ? 'public' : 'private',
      negotiation: 'wto-ecommerce',
      madeAt: `${day}T10:${String(index % 60).padStart(2, '0')}:00.000Z`,
      article: pick(articles, random).id,
      date: day,
      status: pick(steps, random).id,
      statement: text(12),
      basis: random() < 0.9 ? 'reported' : 'inferred',
      evidence: {
        url: `https://www.wto.org/english/news_e/${index}.htm`,
        title: text(6),
        published: day,
        lang: 'en',
        quote: text(25),
      },
      reportedBy: { person: text(2), role: 'facilitator', members: ['sg'] },
    }
  })
}

const dayOf = (days: number): string => {
  const month = Math.floor(days / 28)
  return `${2019 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${String((days % 28) + 1).padStart(2, '0')}`
}

const idOf = (index: number, random: () => number): string => {
  const hex = (digits: number) =>
    Math.floor(random() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0')
  return `${index.toString(16).padStart(8, '0')}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(6)}${hex(6)}`
}

/** An item found by its name. */
export interface Named {
  readonly id: number
  readonly text: string
}

/** Makes names of two to five words, a few of them accented. */
export function makeNamed(count: number): Named[] {
  const random = seeded(count + 1)
  const words = inventWords(Math.max(1200, count / 10), seeded(11))
  return Array.from({ length: count }, (_, id) => ({
    id,
    text: Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(words, random)).join(' '),
  }))
}
