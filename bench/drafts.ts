/** Two generated drafts of a text: the second has a tenth of its words changed, brackets that came and went, and three articles moved. */
import { inventWords, pick, seeded } from './random'

export interface Drafts {
  readonly old: string
  readonly new: string
  readonly words: number
}

const ARTICLES = 60
const PARAGRAPHS = 10
const MOVED = 3
const CHANGED = 0.1
/** Words that are replaced together. */
const RUN = 5

type Words = readonly string[]

export function makeDrafts(words: number): Drafts {
  const random = seeded(words)
  const vocabulary = inventWords(3000, random)
  const length = Math.round(words / ARTICLES / PARAGRAPHS)
  const sentence = (): Words => Array.from({ length }, () => pick(vocabulary, random))
  const bracketed = (list: Words, share: number) => list.map((word) => (random() < share ? `[${word}]` : word))
  const olds = Array.from({ length: ARTICLES }, () => ({
    name: capital(pick(vocabulary, random)),
    paragraphs: Array.from({ length: PARAGRAPHS }, () => bracketed(sentence(), 0.02)),
  }))
  const news = olds.map(({ name, paragraphs }) => ({
    name,
    paragraphs: paragraphs.map((list) => changed(list, () => pick(vocabulary, random), random)),
  }))
  for (let moved = 0; moved < MOVED; moved++) news.push(...news.splice(moved * 11, 1))
  return { old: textOf(olds), new: textOf(news), words: ARTICLES * PARAGRAPHS * length }
}

/** Words in which runs are replaced, and some brackets close. */
function changed(list: Words, word: () => string, random: () => number): Words {
  const made: string[] = []
  for (let at = 0; at < list.length; ) {
    const isChanged = random() < CHANGED / RUN
    const count = isChanged ? RUN : 1
    for (const one of list.slice(at, at + count))
      made.push(isChanged ? word() : one.startsWith('[') && random() < 0.3 ? one.slice(1, -1) : one)
    at += count
  }
  return made
}

const textOf = (articles: readonly { readonly name: string; readonly paragraphs: readonly Words[] }[]): string =>
  articles
    .flatMap(({ name, paragraphs }, at) => [
      `Article ${at + 1}: ${name}`,
      ...paragraphs.map((list, number) => `${number + 1}. ${capital(list.join(' '))}.`),
    ])
    .join('\n\n')

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
