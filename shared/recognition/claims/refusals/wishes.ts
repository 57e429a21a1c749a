/** Heads that ask for something: the items below one state nothing. "What the sponsors want: a clean text on X; X concluded". */

import { AUXILIARY, FACTIVE, is, PROSPECT } from '../../names/word-classes'
import { startAt } from '../../scan'
import { endsWithMark } from '../headings'
import { isTextNoun } from '../status-words'
import type { ClaimText, Sentence } from '../text'
import { anyTerm, findTerm, hasTerm, matchesWord } from '../text'

/** Longest head in words. */
const LONGEST_HEAD = 16

/** State machine for the head in force; sentences are added in order, each once it was asked about. */
export class Wishes {
  readonly #text: ClaimText
  #isOpen = false

  constructor(text: ClaimText) {
    this.#text = text
  }

  /** True for an item of a list of what is asked for. */
  holds(sentence: Sentence): boolean {
    return this.#isOpen && !this.#isHead(sentence) && isItem(this.#text, sentence)
  }

  /** A head that gives no status opens or closes the list, an item keeps it open, anything else closes it. */
  add(sentence: Sentence, isStatus: boolean): void {
    if (this.#isHead(sentence)) this.#isOpen = !isStatus && asks(this.#text, sentence)
    else if (this.#isOpen) this.#isOpen = isItem(this.#text, sentence)
  }

  #isHead(sentence: Sentence): boolean {
    const { context, scan } = this.#text
    return (
      context.layout?.isHeading(scan.firstBlock + sentence.block) === true || endsWithMark(this.#text, sentence, ':')
    )
  }
}

function asks(text: ClaimText, { block, first, end }: Sentence): boolean {
  const { terms, scan, rules } = text
  if (end - first > LONGEST_HEAD || anyTerm(terms, first, end, FACTIVE)) return false
  const prospect = findTerm(terms, first, end, PROSPECT)
  // "A text with rules that would:" tells what is in it.
  if (prospect >= 0) {
    for (let word = first; word < prospect; word++) if (isTextNoun(text, word)) return false
    return true
  }
  for (let word = first; word < end; word++) if (matchesWord(scan, word, rules.directive, block)) return true
  return false
}

/**
 * Fragment, or a clause that the head goes on to govern: it opens in lower case, or has neither a verb nor a full stop.
 * A capital and a full stop are a sentence of its own, whose verb may be any: "Negotiators cleaned the article."
 */
function isItem(text: ClaimText, sentence: Sentence): boolean {
  const { scan, terms } = text
  const opening = (scan.blocks[sentence.block] ?? '').charAt(startAt(scan, sentence.first))
  if (opening !== opening.toUpperCase()) return true
  if (endsWithMark(text, sentence, '.')) return false
  if (!hasTerm(sentence, AUXILIARY)) return true
  for (let word = sentence.first; word < sentence.end; word++) if (is(terms, word, AUXILIARY)) return false
  return true
}
