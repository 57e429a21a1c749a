/** A head that ends with a colon, and the items below it, each on a line of its own: "Clean so far:", then "spam". */
import { blockOf } from '../names'
import type { Scan } from '../scan'
import { ANAPHOR, AUXILIARY, DETERMINER, JOINT, NOUN, NUMBER, PREPOSITION, PRONOUN, SAY, STATUS, SUCH } from '../terms'
import { statusCues } from './cues'
import { discussionCues, discussionOf } from './discussions'
import { saysOfEarlier } from './steps'
import type { ClaimText, Sentence } from './text'
import { hasTerm } from './text'

/** What a head says of its items: the index of a status of the ladder, or the name of one. */
type Told = number | string

/** More words beside the names make a line a sentence. */
const FEW_WORDS = 3

/** The head that holds at a place of the text; sentences are told to it in order. */
export class Heads {
  readonly #text: ClaimText
  #told: Told | null = null
  #block = 0
  #last: Sentence | undefined

  constructor(text: ClaimText) {
    this.#text = text
  }

  /** What the head above says of a sentence, where it is an item. */
  over(sentence: Sentence): Told | null {
    if (this.#told === null || sentence.articles.length === 0 || sentence.block - this.#block > 1) return null
    return isItem(this.#text, sentence) ? this.#told : null
  }

  /** Goes past a sentence: a head begins, an item keeps it, a full stop or anything else ends it. */
  pass(sentence: Sentence): void {
    const ends = (mark: string) => endsIn(this.#text, sentence, mark)
    const unnamed = sentence.articles.length === 0
    if (unnamed && ends(':')) this.#told = told(this.#text, sentence, this.#last)
    else if (this.#told !== null && (ends('.') || sentence.block - this.#block > 1 || !isItem(this.#text, sentence)))
      this.#told = null
    this.#block = sentence.block
    this.#last = sentence
  }
}

function told(text: ClaimText, head: Sentence, last: Sentence | undefined): Told | null {
  if (head.isQuestion) return null
  const { cues } = statusCues(text, head)
  const cue = cues.find((one) => saysOfEarlier(text, head, one))
  if (cue) return cue.status
  // "Thirteen articles are done. They are:"
  if (last?.block === head.block && last.articles.length === 0 && hasTerm(head, SUCH | ANAPHOR | PRONOUN)) {
    const before = statusCues(text, last).cues.find((one) => saysOfEarlier(text, last, one))
    if (before) return before.status
  }
  const below = { articles: [], first: head.end, end: head.end }
  const discussion = discussionOf(text, head, below, discussionCues(text, head))
  return discussion && (cues.length === 0 || discussion.status === 'outstanding') ? discussion.status : null
}

function endsIn({ scan }: ClaimText, { block, end }: Sentence, mark: string): boolean {
  const text = scan.blocks[block] ?? ''
  const to = end < (scan.blockWords[block + 1] ?? 0) ? (scan.starts[end] ?? 0) : text.length
  for (let at = scan.ends[end - 1] ?? 0; at < to; at++) if (text[at] === mark) return true
  return false
}

/** A line that names, if by a name not known, and hardly says anything else. */
function isItem({ terms, scan }: ClaimText, sentence: Sentence): boolean {
  let others = 0
  for (let word = sentence.first; word < sentence.end; word++) {
    if (sentence.articles.some((article) => article.first <= word && word < article.end)) continue
    // "Single windows (one paragraph contested)": what is beside the name.
    if (word > (sentence.articles[0]?.end ?? sentence.end) - 1 && isBeside(scan, word)) break
    const bits = (terms.own[word] ?? 0) | (terms.starting[word] ?? 0)
    if (bits & (STATUS | SAY) || (bits & (AUXILIARY | PREPOSITION)) === AUXILIARY) return false
    if ((bits & (DETERMINER | PREPOSITION | JOINT | NOUN | NUMBER)) === 0) others++
  }
  return others <= FEW_WORDS
}

/** A bracket opens before a word. */
function isBeside(scan: Scan, word: number): boolean {
  const block = scan.blocks[blockOf(scan, word)] ?? ''
  return block.slice(scan.ends[word - 1] ?? 0, scan.starts[word] ?? 0).includes('(')
}
