/** Heading matcher: a status heading ("Clean so far:", or a title) applies to the list items below it. */

import { INCLUDED, ORDINARY, SURVIVING } from '../languages/words'
import {
  ANAPHOR,
  AUXILIARY,
  bitsAt,
  CONDITION,
  DETERMINER,
  DISCUSSION,
  endBits,
  HEDGE,
  JOINT,
  lengthAt,
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
  startBits,
  starts,
  valueAt,
} from '../names/word-classes'
import type { Scan } from '../scan'
import { firstWordOf, GAP_COMMA, gapAt } from '../scan'
import { statusIn } from '../senses'
import { tellsContents } from './contents'
import { statusCues } from './cues'
import type { Discussion } from './discussions'
import { discussionCues, discussionOf } from './discussions'
import { tellsProposal } from './refusals/proposals'
import { isInclusion, rawCues } from './status-words'
import { isAssertedCue } from './subjects/anaphora'
import type { ClaimText, Sentence } from './text'
import { findTerm, gapBefore, hasTerm, opensItem, opensLine } from './text'

/** Status of a heading: the index of a status, or the sense of a discussion or of contents. */
export type HeadingStatus = number | Discussion['sense'] | 'concluded'

/** List-item marker: bullet or number. */
type Marker = 'dot' | 'number'

/** Most words beside mentions in a list item. */
const MOST_OTHER_WORDS = 3
/** Longest heading, in words, without a status of its own: "these are:". */
const SHORT_HEADING = 4
/** Longest title in words. */
const LONGEST_TITLE = 6

/** State machine for the heading in force; sentences are added in order. */
export class Headings {
  readonly #text: ClaimText
  #status: HeadingStatus | null = null
  /** Marker of the items, `null` until the first; an item with a marker may span sentences. */
  #marker: Marker | null = null
  /** The heading ends in a full stop, so a list may or may not follow: "Ten articles are clean." */
  #expectsList = false
  #block = 0
  #previous: Sentence | undefined

  constructor(text: ClaimText) {
    this.#text = text
  }

  /** Status of the heading above a list item, or `null` where the sentence is none. */
  above(sentence: Sentence): HeadingStatus | null {
    if (this.#status === null || sentence.block - this.#block > 1 || sentence.articles.length === 0) return null
    const mark = markerOf(this.#text.scan, sentence)
    const isOne = mark ? isBareItem(this.#text, sentence, this.#status) : !this.#marker && this.#isLine(sentence)
    return isOne ? this.#status : null
  }

  /** True where a heading with a status is in force. */
  get isOpen(): boolean {
    return this.#status !== null
  }

  /** Advances the state: a heading opens, an item keeps it open, anything else closes it. */
  add(sentence: Sentence): void {
    if (this.#status === null || !isItemNumber(this.#text.scan, sentence)) {
      const opened = sentence.articles.length === 0 ? this.#opened(sentence) : undefined
      if (opened) {
        this.#status = opened.status
        this.#expectsList = opened.open
        this.#marker = null
      } else if (this.#status !== null) this.#continue(sentence)
      this.#previous = sentence
    }
    this.#block = sentence.block
  }

  /** Status of a sentence as a heading; `undefined` where it is none. */
  #opened(sentence: Sentence): { status: HeadingStatus | null; open: boolean } | undefined {
    const text = this.#text
    const hasColon = endsWithMark(text, sentence, ':')
    if (!hasColon && (!hasTerm(sentence, TITLE_WORDS) || this.#isFurtherItem(sentence))) return undefined
    if (hasColon) return { status: headingStatus(text, sentence, this.#previous), open: false }
    if (isTitle(text, sentence)) return { status: titleStatus(text, sentence, this.#status), open: false }
    const isLastOfBlock = sentence.end === text.scan.blockWords[sentence.block + 1]
    if (!isLastOfBlock || !hasTerm(sentence, NUMBER | SUCH | NOUN)) return undefined
    return { status: assertedStatus(text, sentence), open: true }
  }

  /** Item of the list below the heading, which is no heading: "gaps and divides". */
  #isFurtherItem(sentence: Sentence): boolean {
    const mark = markerOf(this.#text.scan, sentence)
    return this.#status !== null && mark !== null && mark === this.#marker
  }

  #continue(sentence: Sentence): void {
    const { scan } = this.#text
    const mark = markerOf(scan, sentence)
    if (mark) this.#closeUnless(mark === (this.#marker ?? mark) && sentence.block - this.#block <= 1)
    else if (this.#marker) this.#closeUnless(!opensLine(scan, sentence.first))
    else this.#closeUnless(this.#isLine(sentence) && !endsWithMark(this.#text, sentence, '.'))
    this.#marker ??= mark
    this.#expectsList = false
  }

  #closeUnless(holds: boolean): void {
    if (!holds) this.#status = null
  }

  /** Item without a marker; below a full-stop heading it must be one of several lines of a block. */
  #isLine(sentence: Sentence): boolean {
    const { scan } = this.#text
    return isItem(this.#text, sentence) && (!this.#expectsList || (scan.blocks[sentence.block] ?? '').includes('\n'))
  }
}

function headingStatus(text: ClaimText, head: Sentence, last: Sentence | undefined): HeadingStatus | null {
  if (head.isQuestion) return null
  const step = assertedStatus(text, head)
  if (step !== null) return step
  // "Thirteen articles are done. They are:"
  const refersBack = hasTerm(head, SUCH | ANAPHOR | PRONOUN) || head.end - head.first <= SHORT_HEADING
  if (last && head.block - last.block <= 1 && last.articles.length === 0 && refersBack) {
    const before = assertedStatus(text, last)
    if (before !== null) return before
  }
  const below = { articles: [], first: head.end, end: head.end }
  if (tellsProposal(text, head, below, last)) return 'tabled'
  if (tellsContents(text, head, below, last)) return 'concluded'
  const discussion = discussionStatus(text, head)
  return statusCues(text, head).cues.length === 0 || discussion === 'left-open' ? discussion : null
}

/** Status from discussion cues: "still open:", "under discussion". */
function discussionStatus(
  text: ClaimText,
  head: Sentence,
  classes = DISCUSSION | OUTSTANDING | PROPOSAL,
): HeadingStatus | null {
  const below = { articles: [], first: head.end, end: head.end }
  const cues = discussionCues(text, head).filter((cue) => starts(text.terms, cue, classes))
  return discussionOf(text, head, below, cues)?.sense ?? null
}

/** Index of the status that a sentence asserts without naming an article, or `null`. */
function assertedStatus(text: ClaimText, sentence: Sentence): HeadingStatus | null {
  if (sentence.isQuestion) return null
  // The last cue is the main verb: "the articles on which work is complete are parked".
  return statusCues(text, sentence).cues.findLast((cue) => isAssertedCue(text, sentence, cue))?.status ?? null
}

/** Classes that can give a title a status. */
const TITLE_WORDS = STATUS | DISCUSSION | OUTSTANDING | HEDGE | NEGATOR

/**
 * Status of a title, where a cue needs no verb: "nearly done", "parked". `above` is the status of the heading before
 * it.
 */
export function titleStatus(text: ClaimText, title: Sentence, above: HeadingStatus | null): HeadingStatus | null {
  const { terms, lexicon } = text
  const contents = contentsStatus(text, title, above)
  if (contents !== undefined) return contents
  const word = findTerm(terms, title.first, title.end, STATUS)
  const hedge = findTerm(terms, title.first, title.end, HEDGE)
  const refuser = findTerm(terms, title.first, title.end, NEGATOR | PROSPECT | CONDITION)
  if (refuser >= 0 && refuser !== hedge && (word < 0 || refuser < word))
    return discussionStatus(text, title, OUTSTANDING)
  const [cue] = statusCues(text, title).cues
  if (cue) return cue.status
  const value = word < 0 ? -1 : valueAt(terms, word) & ~ORDINARY
  if (hedge >= 0 && (word < 0 || lexicon.statusPhases[value] === 'clean')) return statusIn(lexicon, 'nearly-agreed')
  return value in lexicon.statusPhases ? value : discussionStatus(text, title)
}

/** Status of a contents title, "what made it in" or "what did not"; `undefined` where it is none. */
function contentsStatus(
  text: ClaimText,
  title: Sentence,
  above: HeadingStatus | null,
): HeadingStatus | null | undefined {
  const { terms, lexicon } = text
  const phase = typeof above === 'number' ? lexicon.statusPhases[above] : undefined
  const last = endBits(terms, title.end - 1)
  const [cue] = rawCues(text, title)
  const holds = cue && (cue.status === INCLUDED || cue.status === SURVIVING)
  const denied = hasTerm(title, NEGATOR) && (holds || (last & NEGATOR && phase === 'concluded'))
  if (!denied && !holds) return undefined
  return text.isFinal() ? statusIn(lexicon, denied ? 'removed' : 'concluded') : null
}

/**
 * Title test: a line without a full stop and with a status term, at most `LONGEST_TITLE` words, or twice as many above
 * items.
 */
function isTitle({ scan }: ClaimText, { block, first, end, classes }: Sentence): boolean {
  const headsItems = end < scan.count && isBullet(scan, end)
  const most = headsItems ? 2 * LONGEST_TITLE : LONGEST_TITLE
  if ((classes & TITLE_WORDS) === 0 || (classes & SAY) !== 0 || end - first > most) return false
  const opens = opensLine(scan, first) || (first > 0 && opensItem(scan, first - 1))
  return opens && closesLine(scan, block, end)
}

/** Separator test: the mark follows the sentence within its block. */
export function endsWithMark({ scan }: ClaimText, { block, end }: Sentence, mark: string): boolean {
  const to = end < firstWordOf(scan, block + 1) ? scan.starts[end] : undefined
  return (scan.blocks[block] ?? '').slice(scan.ends[end - 1], to).includes(mark)
}

/** End-of-line test after a sentence, ignoring spaces. */
const closesLine = (scan: Scan, block: number, end: number): boolean =>
  /^[^\S\n]*(?:\n|$)/.test((scan.blocks[block] ?? '').slice(scan.ends[end - 1]))

/** Marker before a sentence; a number is a sentence by itself, see `opensItem`. */
function markerOf(scan: Scan, { first }: Sentence): Marker | null {
  if (isBullet(scan, first)) return 'dot'
  return opensItem(scan, first) || (first > 0 && opensItem(scan, first - 1)) ? 'number' : null
}

/** Bullet or dash at the start of a line; a dash attached to its word opens direct speech. */
const isBullet = (scan: Scan, word: number): boolean =>
  /(?:\n[^\S\n]*[-–—*]\s|[•·▪‣◦])\s*["“«]?$/.test(gapBefore(scan, word))

const isItemNumber = (scan: Scan, { first, end }: Sentence): boolean => end - first === 1 && opensItem(scan, first)

/**
 * Item without another status; a name beside, after a comma or in brackets, may be said to speak, and below "Nearly
 * done" outstanding issues are allowed.
 */
function isBareItem(
  { lexicon, terms, scan }: ClaimText,
  { articles, first, end }: Sentence,
  head: HeadingStatus,
): boolean {
  // Contents of a text may be anything: "solving disputes over X".
  const ofText = head === 'concluded' || head === 'tabled'
  const isNearly = typeof head === 'number' && lexicon.statusPhases[head] === 'nearly-clean'
  const more = ofText ? NEGATOR : STATUS | NEGATOR | (isNearly ? 0 : OUTSTANDING)
  let from = first
  let isBeside = false
  for (const name of [...articles, { first: end, end }]) {
    for (let word = from; word < name.first; word += lengthAt(terms, word)) {
      if (from > first && gapAt(scan, word) >= GAP_COMMA) isBeside = true
      const bits = isInclusion(terms, word) ? 0 : startBits(terms, word)
      if (bits & more || (!isBeside && !ofText && bits & (DISCUSSION | SAY))) return false
    }
    from = name.end
  }
  return true
}

/** List item: a line with few words beside a mention, or an unknown name, or one that ends in a semicolon. */
function isItem(text: ClaimText, sentence: Sentence): boolean {
  if (endsWithMark(text, sentence, ';')) return true
  const { terms } = text
  let others = 0
  for (let word = sentence.first; word < sentence.end; word++) {
    if (sentence.articles.some((article) => article.first <= word && word < article.end)) continue
    const bits = bitsAt(terms, word)
    if (bits & (STATUS | SAY | DISCUSSION | OUTSTANDING | NEGATOR)) return false
    if ((bits & (AUXILIARY | PREPOSITION)) === AUXILIARY) return false
    if ((bits & (DETERMINER | PREPOSITION | JOINT | NOUN | NUMBER)) === 0) others++
  }
  return others <= MOST_OTHER_WORDS
}
