/** A head and the items below it: "Clean so far:" or a title, then "spam", each on a line of its own. */
import { INCLUDED, ORDINARY, SURVIVING } from '../languages/words'
import type { Scan } from '../scan'
import { GAP_COMMA } from '../scan'
import type { Terms } from '../word-classes'
import {
  ANAPHOR,
  AUXILIARY,
  CONDITION,
  DETERMINER,
  DISCUSSION,
  HEDGE,
  JOINT,
  NEGATOR,
  NOUN,
  NUMBER,
  OUTSTANDING,
  PREPOSITION,
  PRONOUN,
  PROPOSAL,
  PROSPECT,
  SAY,
  STATUS,
  SUCH,
} from '../word-classes'
import { isAssertedCue } from './anaphora'
import { statusCues } from './cues'
import { discussionCues, discussionOf } from './discussions'
import { rawCues } from './status-words'
import type { ClaimText, Sentence } from './text'
import { findTerm, gapBefore, hasTerm, opensItem, opensLine } from './text'

/** What a head says of its items: the index of a status of the ladder, or the name of one. */
type HeadingStatus = number | string

/** What opens an item: a dot or a dash, or a number. */
type Marker = 'dot' | 'number'

/** More words beside the names make a line a sentence. */
const MOST_OTHER_WORDS = 3
/** "These are:" says nothing by itself. */
const SHORT_HEADING = 4
/** More words make a line no title. */
const LONGEST_TITLE = 6

/** The head that holds at a place of the text; sentences are told to it in order. */
export class Headings {
  readonly #text: ClaimText
  #told: HeadingStatus | null = null
  /** What the items below the head open with; one that opens so may go on over several sentences. */
  #mark: Marker | null = null
  /** Whether the head leaves open that a list follows: "Ten articles are clean.", and a list below. */
  #awaited = false
  #block = 0
  #last: Sentence | undefined

  constructor(text: ClaimText) {
    this.#text = text
  }

  /** What the head above says of a sentence, where it is an item. */
  over(sentence: Sentence): HeadingStatus | null {
    if (this.#told === null || sentence.block - this.#block > 1 || sentence.articles.length === 0) return null
    const mark = markerOf(this.#text.scan, sentence)
    const isOne = mark ? isBareItem(this.#text, sentence, this.#told) : !this.#mark && this.#isLine(sentence)
    return isOne ? this.#told : null
  }

  /** Goes past a sentence: a head begins, an item keeps it, a full stop or anything else ends it. */
  add(sentence: Sentence): void {
    if (this.#told === null || !isItemNumber(this.#text.scan, sentence)) {
      const begun = sentence.articles.length === 0 ? this.#begun(sentence) : undefined
      if (begun) {
        this.#told = begun.told
        this.#awaited = begun.awaited
        this.#mark = null
      } else if (this.#told !== null) this.#goOn(sentence)
      this.#last = sentence
    }
    this.#block = sentence.block
  }

  /** What a sentence says as a head; `undefined` where it is none. */
  #begun(sentence: Sentence): { told: HeadingStatus | null; awaited: boolean } | undefined {
    const text = this.#text
    const hasColon = endsWithMark(text, sentence, ':')
    if (!hasColon && !hasTerm(sentence, TITLE_WORDS)) return undefined
    if (isBullet(text.scan, sentence.first)) return undefined
    if (hasColon) return { told: headingStatus(text, sentence, this.#last), awaited: false }
    if (isTitle(text, sentence)) return { told: titleStatus(text, sentence, this.#told), awaited: false }
    const isLastOfBlock = sentence.end === text.scan.blockWords[sentence.block + 1]
    if (!isLastOfBlock || !hasTerm(sentence, NUMBER | SUCH | NOUN)) return undefined
    return { told: assertedStatus(text, sentence), awaited: true }
  }

  #goOn(sentence: Sentence): void {
    const { scan } = this.#text
    const mark = markerOf(scan, sentence)
    if (mark) this.#goOnIf(mark === (this.#mark ?? mark) && sentence.block - this.#block <= 1)
    else if (this.#mark) this.#goOnIf(!opensLine(scan, sentence.first))
    else this.#goOnIf(this.#isLine(sentence) && !endsWithMark(this.#text, sentence, '.'))
    this.#mark ??= mark
    this.#awaited = false
  }

  #goOnIf(holds: boolean): void {
    if (!holds) this.#told = null
  }

  /** An item without a dot; below a head that leaves it open, several stand on lines of one block. */
  #isLine(sentence: Sentence): boolean {
    const { scan } = this.#text
    return isItem(this.#text, sentence) && (!this.#awaited || (scan.blocks[sentence.block] ?? '').includes('\n'))
  }
}

function headingStatus(text: ClaimText, head: Sentence, last: Sentence | undefined): HeadingStatus | null {
  if (head.isQuestion) return null
  const step = assertedStatus(text, head)
  if (step !== null) return step
  // "Thirteen articles are done. They are:"
  const pointsBack = hasTerm(head, SUCH | ANAPHOR | PRONOUN) || head.end - head.first <= SHORT_HEADING
  if (last && head.block - last.block <= 1 && last.articles.length === 0 && pointsBack) {
    const before = assertedStatus(text, last)
    if (before !== null) return before
  }
  const discussion = discussionStatus(text, head)
  return statusCues(text, head).cues.length === 0 || discussion === 'outstanding' ? discussion : null
}

/** "Still open:", "Under discussion". */
function discussionStatus(
  text: ClaimText,
  head: Sentence,
  classes = DISCUSSION | OUTSTANDING | PROPOSAL,
): HeadingStatus | null {
  const below = { articles: [], first: head.end, end: head.end }
  const cues = discussionCues(text, head).filter((cue) => ((text.terms.starting[cue] ?? 0) & classes) !== 0)
  return discussionOf(text, head, below, cues)?.status ?? null
}

/** The status that a sentence says was reached, of what it does not name. */
function assertedStatus(text: ClaimText, sentence: Sentence): HeadingStatus | null {
  if (sentence.isQuestion) return null
  const cues = statusCues(text, sentence).cues.filter((cue) => isAssertedCue(text, sentence, cue))
  const [first] = cues
  // "The articles on which work is complete are parked": the clause ends with its verb.
  const last = cues.findLast((cue) => first && isOneClause(text.scan, first.end, cue.first))
  return last?.status ?? null
}

function isOneClause(scan: Scan, from: number, to: number): boolean {
  for (let word = from; word <= to; word++) if ((scan.gaps[word] ?? 0) >= GAP_COMMA) return false
  return true
}

/** What may say something in a title. */
const TITLE_WORDS = STATUS | DISCUSSION | OUTSTANDING | HEDGE | NEGATOR

/** "Nearly done", "Parked": in a title the word needs no verb. `above` is what the head before it says. */
function titleStatus(text: ClaimText, title: Sentence, above: HeadingStatus | null): HeadingStatus | null {
  const { terms, lexicon } = text
  const held = contentsStatus(text, title, above)
  if (held !== undefined) return held
  const word = findTerm(terms, title.first, title.end, STATUS)
  const hedge = findTerm(terms, title.first, title.end, HEDGE)
  const doubt = findTerm(terms, title.first, title.end, NEGATOR | PROSPECT | CONDITION)
  if (doubt >= 0 && doubt !== hedge && (word < 0 || doubt < word)) return discussionStatus(text, title, OUTSTANDING)
  const [cue] = statusCues(text, title).cues
  if (cue) return cue.status
  const value = word < 0 ? -1 : (terms.values[word] ?? 0) & ~ORDINARY
  if (hedge >= 0 && (word < 0 || lexicon.statusPhases[value] === 'clean'))
    return lexicon.statusIds.indexOf('nearly-clean')
  return value in lexicon.statusPhases ? value : discussionStatus(text, title)
}

/** "What made it in", then "What did not": what a final text holds, and what it does not; `undefined` where it says neither. */
function contentsStatus(
  text: ClaimText,
  title: Sentence,
  above: HeadingStatus | null,
): HeadingStatus | null | undefined {
  const { terms, lexicon } = text
  const phase = typeof above === 'number' ? lexicon.statusPhases[above] : undefined
  const last = terms.ending[title.end - 1] ?? 0
  if (last & NEGATOR && phase === 'clean') return 'outstanding'
  const [cue] = rawCues(text, title)
  const holds = cue && (cue.status === INCLUDED || cue.status === SURVIVING)
  const denied = hasTerm(title, NEGATOR) && (holds || (last & NEGATOR && phase === 'concluded'))
  if (!denied && !holds) return undefined
  return text.isFinal() ? lexicon.statusIds.indexOf(denied ? 'dropped' : 'substantially-concluded') : null
}

/** A few words that fill a line and end without a stop, with a word for a status among them; above items, not so few. */
function isTitle({ scan }: ClaimText, { block, first, end, classes }: Sentence): boolean {
  const headsItems = end < scan.count && (isBullet(scan, end) || opensItem(scan, end))
  const most = headsItems ? 2 * LONGEST_TITLE : LONGEST_TITLE
  if ((classes & TITLE_WORDS) === 0 || (classes & SAY) !== 0 || end - first > most) return false
  const opens = opensLine(scan, first) || (first > 0 && opensItem(scan, first - 1))
  return opens && closesLine(scan, block, end)
}

/** Whether a mark stands between the last word of a sentence and the next of its block. */
function endsWithMark({ scan }: ClaimText, { block, end }: Sentence, mark: string): boolean {
  const text = scan.blocks[block] ?? ''
  const to = end < (scan.blockWords[block + 1] ?? 0) ? (scan.starts[end] ?? 0) : text.length
  const code = mark.charCodeAt(0)
  for (let at = scan.ends[end - 1] ?? 0; at < to; at++) if (text.charCodeAt(at) === code) return true
  return false
}

/** A line ends after a sentence, with nothing but space before its end. */
function closesLine(scan: Scan, block: number, end: number): boolean {
  const text = scan.blocks[block] ?? ''
  let at = scan.ends[end - 1] ?? 0
  while (at < text.length && text[at] !== '\n' && text[at]?.trim() === '') at++
  return at >= text.length || text[at] === '\n'
}

/** A number stands before its item as a sentence of its own, see `opensItem`. */
function markerOf(scan: Scan, { first }: Sentence): Marker | null {
  if (isBullet(scan, first)) return 'dot'
  return first > 0 && opensItem(scan, first - 1) ? 'number' : null
}

/** A line that opens with a dot or a dash; a dash that touches its word opens speech. */
const isBullet = (scan: Scan, word: number): boolean =>
  /(?:\n[^\S\n]*[-–—*]\s|[•·▪‣◦])\s*["“«]?$/.test(gapBefore(scan, word))

const isItemNumber = (scan: Scan, { first, end }: Sentence): boolean => end - first === 1 && opensItem(scan, first)

/**
 * An item that tells nothing else of what it names; who works on it may stand beside, after a comma or in brackets, and
 * below "Nearly done" what is left.
 */
function isBareItem(
  { lexicon, terms, scan }: ClaimText,
  { articles, first, end }: Sentence,
  head: HeadingStatus,
): boolean {
  const isNearly = typeof head === 'number' && lexicon.statusPhases[head] === 'nearly-clean'
  const more = STATUS | NEGATOR | (isNearly ? 0 : OUTSTANDING)
  let from = first
  let isBeside = false
  for (const name of [...articles, { first: end, end }]) {
    for (let word = from; word < name.first; word += terms.lengths[word] ?? 1) {
      if (from > first && (scan.gaps[word] ?? 0) >= GAP_COMMA) isBeside = true
      const bits = isContentsTerm(terms, word) ? 0 : (terms.starting[word] ?? 0)
      if (bits & more || (!isBeside && bits & (DISCUSSION | SAY))) return false
    }
    from = name.end
  }
  return true
}

/** "A ban on X": what a text does says nothing of how far it is. */
const isContentsTerm = ({ starting, values }: Terms, word: number): boolean =>
  ((starting[word] ?? 0) & STATUS) !== 0 && values[word] === INCLUDED

/** A line that names, if by a name not known, and hardly says anything else. */
function isItem({ terms, scan }: ClaimText, sentence: Sentence): boolean {
  let others = 0
  for (let word = sentence.first; word < sentence.end; word++) {
    if (sentence.articles.some((article) => article.first <= word && word < article.end)) continue
    // "Single windows (one paragraph contested)": what is beside the name.
    if (word > (sentence.articles[0]?.end ?? sentence.end) - 1 && opensBracket(scan, word)) break
    const bits = (terms.own[word] ?? 0) | (terms.starting[word] ?? 0)
    if (bits & (STATUS | SAY | DISCUSSION | OUTSTANDING | NEGATOR)) return false
    if ((bits & (AUXILIARY | PREPOSITION)) === AUXILIARY) return false
    if ((bits & (DETERMINER | PREPOSITION | JOINT | NOUN | NUMBER)) === 0) others++
  }
  return others <= MOST_OTHER_WORDS
}

/** A bracket opens before a word. */
const opensBracket = (scan: Scan, word: number): boolean => gapBefore(scan, word).includes('(')
