/**
 * Topic gate: a first test by the topic phrases of several negotiations, which tells of which of them a text speaks before
 * any lexicon is loaded.
 */
import type { Names } from '../domain/text/names'
import { nameIn, wordsIn } from '../domain/text/names'
import type { ReadingLang, Topic } from '../domain/types'
import { wordsOf } from './names/words'

/** Topic phrases of a negotiation in a language: folded words parted by spaces, one phrase a line. */
export type TopicPhrases = string

/** Names and topic words of a negotiation. */
export interface TopicSource {
  readonly names: Names
  readonly topic: Pick<Topic, 'strong' | 'weak'>
}

/** Topic phrases of a language, without those that contain another; the name of the negotiation where it gives none. */
export function topicPhrases({ names, topic }: TopicSource, lang: ReadingLang): TopicPhrases {
  const given = [...wordsIn(topic.strong, lang), ...wordsIn(topic.weak, lang)]
  const all = (given.length > 0 ? given : [nameIn(names, lang)]).map(folded).filter((phrase) => phrase !== '')
  const shortest: string[] = []
  for (const phrase of [...new Set(all)].sort((a, b) => a.length - b.length))
    if (!shortest.some((known) => ` ${phrase} `.includes(` ${known} `))) shortest.push(phrase)
  return shortest.join('\n')
}

const folded = (text: string): string =>
  wordsOf(text)
    .map(({ letters }) => letters)
    .join(' ')

interface Phrase {
  readonly words: readonly string[]
  /** Index of its negotiation. */
  readonly of: number
}

export class TopicGate {
  /** By first word. */
  private readonly phrases = new Map<string, Phrase[]>()

  constructor(private readonly negotiations: readonly TopicPhrases[]) {
    for (const [of, lines] of negotiations.entries())
      for (const line of lines.split('\n')) {
        const words = line.split(' ')
        const [first = ''] = words
        const known = this.phrases.get(first)
        if (known) known.push({ words, of })
        else if (first !== '') this.phrases.set(first, [{ words, of }])
      }
  }

  /** Number of phrases of each negotiation in a text. */
  count(text: string): number[] {
    const counts = this.negotiations.map(() => 0)
    const words = wordsOf(text)
    for (let at = 0; at < words.length; at++)
      for (const { words: phrase, of } of this.phrases.get(words[at]?.letters ?? '') ?? [])
        if (phrase.every((word, index) => words[at + index]?.letters === word)) counts[of] = (counts[of] ?? 0) + 1
    return counts
  }
}
