/**
 * Sentence segmentation of blocks, and mentions as token ranges. "Word" here is a token index of the scan; ranges are
 * half-open.
 */
import { partitionPoint } from '../../domain/binary-search'
import { RULES } from '../languages/rules'
import type { RuleWords } from '../languages/words'
import { FINAL, INFINITIVE, ORDINARY, TEXT, WHOLE } from '../languages/words'
import type { Lexicon } from '../lexicon'
import { lengthOf, textOf } from '../names/names'
import type { Terms } from '../names/word-classes'
import {
  ADVERB,
  ANAPHOR,
  AUXILIARY,
  CONDITION,
  DETERMINER,
  FACTIVE,
  is,
  lengthAt,
  NEGATOR,
  NOUN,
  NUMBER,
  ownBits,
  ownValueAt,
  PREPOSITION,
  PROSPECT,
  STATUS,
  SUCH,
  startBits,
  starts,
  subjectAt,
  TITLE,
  valueAt,
} from '../names/word-classes'
import type { StatementContext } from '../page'
import type { Scan } from '../scan'
import {
  blockOf,
  endAt,
  firstWordOf,
  GAP_CLAUSE,
  GAP_COMMA,
  GAP_DOT,
  GAP_HARD,
  GAP_SOFT,
  gapAt,
  isCapitalised,
  startAt,
} from '../scan'
import { statusIn } from '../senses'
import type { Mention, Span, TableRow } from '../types'
import type { Probe } from './probe'
import { isOfAnotherSection } from './sections'
import { introducedAt } from './subjects/introduction'

/** Token range: `first` inclusive, `end` exclusive. */
export interface Range {
  readonly first: number
  readonly end: number
}

/** Mention as a token range. */
export interface Named extends Range {
  readonly kind: 'article' | 'member'
  readonly id: string
  readonly demonym: boolean
}

export interface Sentence extends Range {
  /** Index of the block in the scan. */
  readonly block: number
  readonly articles: readonly Named[]
  readonly members: readonly Named[]
  readonly isQuestion: boolean
  /** Union of the word classes of all tokens and phrases: a bloom test before any search. */
  readonly classes: number
}

/** Row of a table, with the sentences of its short cells by column. */
export interface RowText {
  /** Index of the block in the scan. */
  readonly block: number
  readonly row: TableRow
  readonly cells: ReadonlyMap<number, readonly Sentence[]>
}

/** Input of every rule. */
export interface ClaimText {
  readonly lexicon: Lexicon
  readonly context: StatementContext
  /** Per-language patterns of single rules. */
  readonly rules: RuleWords
  readonly scan: Scan
  readonly terms: Terms
  readonly sentences: readonly Sentence[]
  /** Rows of tables, whose cells are no sentences. */
  readonly rows: readonly RowText[]
  /** Memoised: the text states an outcome, so what "the text" contains is concluded. */
  readonly isFinal: () => boolean
  /** Memoised: the text states an outcome, or that the talks or their text are closed. */
  readonly isConcluded: () => boolean
  /** Memoised: the text names its final version, so what is closed is concluded with the rest. */
  readonly hasFinalText: () => boolean
  readonly probe?: Probe | undefined
}

/** Upper bounds that keep hostile input linear: longest sentence in tokens. */
const LONGEST_SENTENCE = 250
const MOST_NAMES = 60
/** Longest phrase in tokens that is searched for from its end. */
const LONGEST_PHRASE = 5

/** Segments blocks into sentences and assigns mentions to them; marks prospects in `terms` as it goes. */
export function claimText(
  lexicon: Lexicon,
  context: StatementContext,
  scan: Scan,
  terms: Terms,
  mentions: readonly Mention[],
  probe?: Probe,
): ClaimText {
  const rules = RULES[context.lang]
  const named = namedMentions(scan, mentions)
  const sentences: Sentence[] = []
  const rows: RowText[] = []
  const { layout } = context
  const { own, starting } = terms
  const { gaps } = scan
  const hasFuture = rules.future !== null
  const introduced = introducedAt(lexicon, context, scan, terms)
  let next = 0
  for (let block = 0; block < scan.blocks.length; block++) {
    const blockEnd = firstWordOf(scan, block + 1)
    let first = firstWordOf(scan, block)
    const inPage = scan.firstBlock + block
    if (first < introduced || layout?.isLeftOut(inPage) || isOfAnotherSection(context, inPage)) continue
    while (next < named.length && (named[next]?.first ?? first) < first) next++
    const row = layout?.rowOf(inPage)
    const into = row ? [] : sentences
    let classes = 0
    const hasLines = scan.blocks[block]?.includes('\n') ?? false
    const isLined = hasLines && isLineBased(scan.blocks[block] ?? '')
    for (let word = first; word < blockEnd; word++) {
      const bits = own[word] ?? 0
      classes |= (starting[word] ?? 0) | bits
      // The class is set on the token and not on the sentence: a future verb of a text does not make the sentence a
      // prospect.
      if (hasFuture && bits === 0 && isFutureVerb(scan, rules, word)) markProspect(terms, word)
      if ((bits & AUXILIARY) !== 0 && isBareAuxiliary(scan, terms, rules, word)) markProspect(terms, word)
      const end = word + 1
      if (end < blockEnd && end - first < LONGEST_SENTENCE) {
        // Fast path: within a line only a full stop ends a sentence.
        const gap = gaps[end] ?? 0
        if (!hasLines && gap !== GAP_DOT && gap !== GAP_HARD) continue
        if (!startsSentence(scan, terms, end, isLined)) continue
      }
      const from = next
      while (next < named.length && (named[next]?.first ?? end) < end) next++
      into.push({
        block,
        first,
        end,
        articles: next > from ? ofKind(named, 'article', from, next) : NO_NAMES,
        members: next > from ? ofKind(named, 'member', from, next) : NO_NAMES,
        isQuestion: isQuestion(scan, block, end, blockEnd),
        classes,
      })
      first = end
      classes = 0
    }
    if (!row) continue
    const { cells, prose } = cellsOf(scan, row, into)
    rows.push({ block, row, cells })
    sentences.push(...prose)
  }
  const hasFinalText = memoised(() => sentences.some((sentence) => namesFinalText(lexicon, terms, sentence)))
  const isFinal = memoised(
    () => hasFinalText() || sentences.some((sentence) => statesOutcome(lexicon, terms, sentence)),
  )
  const isConcluded = memoised(() => isFinal() || sentences.some((sentence) => closesTalks(lexicon, terms, sentence)))
  return { lexicon, context, rules, scan, terms, sentences, rows, isFinal, isConcluded, hasFinalText, probe }
}

/** Words from which a cell is read as text that happens to stand in a table. */
const PROSE_WORDS = 12

/** Splits the sentences of a row into those of short cells, by column, and those of prose. */
function cellsOf(scan: Scan, { cells }: TableRow, sentences: readonly Sentence[]) {
  const short = new Map<number, Sentence[]>()
  const prose: Sentence[] = []
  for (const { start, end, column } of cells) {
    const inCell = sentences.filter(({ first }) => startAt(scan, first) >= start && startAt(scan, first) < end)
    const [opening, closing] = [inCell[0], inCell.at(-1)]
    if (!opening || !closing) continue
    if (closing.end - opening.first >= PROSE_WORDS) prose.push(...inCell)
    else short.set(column, inCell)
  }
  return { cells: short, prose }
}

/** Memoises a scan of the whole text; few texts need it. */
function memoised(compute: () => boolean): () => boolean {
  let seen: boolean | undefined
  return () => (seen ??= compute())
}

/** Sentence boundary test before a word, by binary search. */
export const opensSentence = ({ sentences }: ClaimText, word: number): boolean =>
  sentences[partitionPoint(sentences, (sentence) => sentence.first < word)]?.first === word

/** Shared empty array: most sentences have no mention. */
const NO_NAMES: readonly Named[] = []

function ofKind(named: readonly Named[], kind: Named['kind'], from: number, to: number): readonly Named[] {
  const found: Named[] = []
  for (let at = from; at < to && found.length < MOST_NAMES; at++) {
    const one = named[at]
    if (one?.kind === kind) found.push(one)
  }
  return found
}

/** Future-tense verb by its ending; capitalised words count as names. */
function isFutureVerb(scan: Scan, { future }: RuleWords, word: number): boolean {
  if (!future || isCapitalised(scan, word)) return false
  return endAt(scan, word) - startAt(scan, word) > 5 && future.test(textOf(scan, word))
}

/** Bare auxiliary without "to", a subjunctive that asserts nothing: "asked that X be closed". */
function isBareAuxiliary(scan: Scan, terms: Terms, { bareVerb }: RuleWords, word: number): boolean {
  if (!matchesWord(scan, word, bareVerb)) return false
  return !is(terms, word - 1, PREPOSITION) || terms.ownValues[word - 1] !== INFINITIVE
}

function markProspect(terms: Terms, word: number): void {
  for (const bits of [terms.own, terms.starting, terms.ending]) bits[word] = (bits[word] ?? 0) | PROSPECT
}

/**
 * Statement of an outcome outside prospects and conditions: "the Agreement on …", "substantially concluded", "the text
 * was closed in July".
 */
function statesOutcome(lexicon: Lexicon, terms: Terms, sentence: Sentence): boolean {
  if (hasTerm(sentence, PROSPECT | CONDITION)) return false
  if (sentence.articles.some((article) => lexicon.instrumentIds.includes(article.id))) return true
  if (!hasTerm(sentence, STATUS | NOUN)) return false
  for (let word = sentence.first; word < sentence.end; word += lengthAt(terms, word)) {
    const bits = startBits(terms, word)
    if (bits & STATUS && lexicon.statusPhases[valueAt(terms, word)] === 'concluded') return true
    if (bits & (NOUN | ANAPHOR) && isTextClosed(lexicon, terms, sentence, word)) return true
  }
  return false
}

/** The talks or their text are closed: "finalised years of negotiations", "reached an agreement on rules, including X". */
function closesTalks(lexicon: Lexicon, terms: Terms, { first, end, articles }: Sentence): boolean {
  const named = articles[0]?.first ?? end
  if (named < end && !anyTerm(terms, first, named, SUCH)) return false
  for (let word = first; word < named; word += lengthAt(terms, word)) {
    const bits = startBits(terms, word)
    const phase = bits & STATUS ? lexicon.statusPhases[valueAt(terms, word) & ~ORDINARY] : undefined
    const isClosed = phase === 'clean' || phase === 'concluded'
    if (!isClosed && (bits & FACTIVE) === 0) continue
    if (anyTerm(terms, first, word, PROSPECT | CONDITION | NEGATOR)) continue
    const next = word + lengthAt(terms, word)
    for (let near = Math.max(first, word - NEAR_TALKS); near < Math.min(named, next + NEAR_TALKS); near++) {
      if (isClosed && (near < word || near >= next) && isTalksOrText(terms, near)) return true
      if (!isClosed && near >= next && isOneAgreement(terms, near)) return true
    }
  }
  return false
}

/** An agreement as a whole, as opposed to agreement on something: "a historic agreement". */
function isOneAgreement(terms: Terms, word: number): boolean {
  const isNoun = (ownBits(terms, word) & (NOUN | STATUS)) === (NOUN | STATUS)
  return isNoun && [word - 1, word - 2, word - 3].some((near) => is(terms, near, DETERMINER))
}

/** Words between a status and the talks that it is said of. */
const NEAR_TALKS = 7

function isTalksOrText(terms: Terms, word: number): boolean {
  const subject = subjectAt(terms, word)
  if (subject === 'talks' || subject === 'topic') return true
  const value = ownValueAt(terms, word)
  const bits = ownBits(terms, word)
  if ((bits & NOUN) === 0) return false
  // "Rules to govern the matter of the talks"
  const isOnMatter = [-2, -1, 1, 2, 3, 4].some((step) => subjectAt(terms, word + step) === 'matter')
  return value === WHOLE || value === FINAL || (bits & STATUS) !== 0 || (value === TEXT && isOnMatter)
}

/** Mention of a final version outside prospects and conditions: "the stabilised text", "the final text". */
function namesFinalText(lexicon: Lexicon, terms: Terms, sentence: Sentence): boolean {
  if (hasTerm(sentence, PROSPECT | CONDITION) || !hasTerm(sentence, STATUS | NOUN)) return false
  for (let word = sentence.first; word < sentence.end; word += lengthAt(terms, word)) {
    const bits = startBits(terms, word)
    const value = valueAt(terms, word)
    if (bits & STATUS && value === statusIn(lexicon, 'made-stable')) return true
    if (bits & NOUN && (bits & STATUS) === 0 && value === FINAL && !isIndefinite(terms, word - 1)) return true
  }
  return false
}

/** Indefinite number before a noun, whose referent need not exist: "separates us from a final text". */
const isIndefinite = (terms: Terms, word: number): boolean => is(terms, word, NUMBER) && terms.ownValues[word] === 1

/** Noun for a text followed by a cue of the clean phase within four tokens: "the text was closed in July". */
function isTextClosed(lexicon: Lexicon, terms: Terms, sentence: Sentence, word: number): boolean {
  const last = word + lengthAt(terms, word) - 1
  if (terms.ownValues[last] !== TEXT || !is(terms, last, NOUN)) return false
  for (let near = last + 1; near < Math.min(sentence.end, last + 5); near++) {
    const value = valueAt(terms, near)
    if (near > last + 1 && starts(terms, near, STATUS) && lexicon.statusPhases[value & ~ORDINARY] === 'clean')
      return true
    if (!is(terms, near, AUXILIARY | ADVERB)) return false
  }
  return false
}

function namedMentions(scan: Scan, mentions: readonly Mention[]): Named[] {
  const named: Named[] = []
  let word = 0
  for (const mention of mentions) {
    const block = mention.block - scan.firstBlock
    const blockEnd = firstWordOf(scan, block + 1)
    word = Math.max(word, firstWordOf(scan, block))
    while (word < blockEnd && startAt(scan, word) < mention.start) word++
    let end = word
    while (end < blockEnd && startAt(scan, end) < mention.end) end++
    named.push({ kind: mention.kind, id: mention.id, demonym: mention.strength === 'demonym', first: word, end })
  }
  return named
}

/** Sentence boundary: full stop before a capital, except after an initial, a title or an abbreviation. */
function startsSentence(scan: Scan, terms: Terms, word: number, isLined: boolean): boolean {
  const gap = gapAt(scan, word)
  const isCapital = isCapitalised(scan, word)
  // Fast path for nearly every token.
  if (gap === GAP_SOFT && !isCapital && !isLined && gapAt(scan, word + 1) === GAP_SOFT) return false
  if (gap === GAP_HARD || opensItem(scan, word)) return true
  if (isLined && (opensLine(scan, word) || opensCell(scan, blockOf(scan, word), word))) return true
  if (gap !== GAP_DOT) return startsLabelledRow(scan, word)
  const prior = word - 1
  const afterCapital = isCapitalised(scan, prior)
  if (afterCapital && lengthOf(scan, prior) === 1) return isCapital && is(terms, word, DETERMINER)
  if (is(terms, prior, TITLE) && lengthOf(scan, prior) <= 4) return false
  // "Art. 5", "no. 3"
  if (!isCapital && !afterCapital && scan.ids[prior] === 0 && lengthOf(scan, prior) <= 4) return false
  return isCapital || isDigit(scan, word)
}

/** List-item number at the start of a line: "1.", "a)". */
export function opensItem(scan: Scan, word: number): boolean {
  const [start = 0, end = 0] = [scan.starts[word], scan.ends[word]]
  const next = gapAt(scan, word + 1)
  if (end - start > 2 || (next !== GAP_DOT && next !== GAP_COMMA)) return false
  const block = blockOf(scan, word)
  const text = scan.blocks[block] ?? ''
  if (!'.)'.includes(text[end] ?? ' ')) return false
  return word === scan.blockWords[block] || /\n[^\S\n]*[([]?$/.test(text.slice(endAt(scan, word - 1), start))
}

/** Longest line in characters that counts as a list line; longer ones may be wrapped prose. */
const LONGEST_LINE = 60
/** Line ends and starts typical of wrapped prose. */
const ENDS_UNFINISHED = /[,(–—-]\s*$/
const STARTS_UNFINISHED = /^\s*\p{Ll}/u

/** List block, one statement a line, as opposed to wrapped prose: "X – closed", "Y – one bracket left". */
function isLineBased(block: string): boolean {
  const lines = block.split('\n').filter((line) => line.trim() !== '')
  const isWhole = (line: string, i: number) => (i === 0 || !STARTS_UNFINISHED.test(line)) && !ENDS_UNFINISHED.test(line)
  return lines.every(isWhole) && (lines.length > 3 || lines.slice(0, -1).every((line) => line.length <= LONGEST_LINE))
}

/** Line-start test before a word, past any mark; a block starts as a line does. */
export const opensLine = (scan: Scan, word: number): boolean => gapBefore(scan, word).includes('\n')

/** Table-cell boundary (bar or tab) before a word of a block: "… | Parked". */
function opensCell(scan: Scan, block: number, word: number): boolean {
  if (word === scan.blockWords[block]) return false
  return /^[^\n]*[|\t][^\n]*$/.test((scan.blocks[block] ?? '').slice(scan.ends[word - 1], scan.starts[word]))
}

/** Separator text between the previous token and a word; a block's first word gets a leading line break. */
export function gapBefore(scan: Scan, word: number): string {
  const block = blockOf(scan, word)
  const from = word === scan.blockWords[block] ? 0 : endAt(scan, word - 1)
  const gap = (scan.blocks[block] ?? '').slice(from, startAt(scan, word))
  return from === 0 ? `\n${gap}` : gap
}

/** Label before a colon, and its longest in characters. */
const LABEL = /^[^.;:!?]+:/
const LONGEST_LABEL = 60

/** Labelled row on a line of its own, "X: options paper". */
function startsLabelledRow(scan: Scan, word: number): boolean {
  if (!isCapitalised(scan, word) || gapAt(scan, word) > GAP_CLAUSE) return false
  const text = scan.blocks[blockOf(scan, word)] ?? ''
  const [from, to] = [endAt(scan, word - 1), startAt(scan, word)]
  // Fast path: a single space.
  if (to - from === 1 && text.charCodeAt(from) === 32) return false
  return /\n[^\S\n]*$/.test(text.slice(from, to)) && LABEL.test(text.slice(to, to + LONGEST_LABEL))
}

function isDigit(scan: Scan, word: number): boolean {
  return scan.ids[word] === 0 && !isCapitalised(scan, word)
}

function isQuestion(scan: Scan, block: number, end: number, blockEnd: number): boolean {
  const text = scan.blocks[block] ?? ''
  return text.slice(scan.ends[end - 1], end < blockEnd ? scan.starts[end] : undefined).includes('?')
}

/** Character span of a token range. */
export function spanOf(scan: Scan, block: number, first: number, end: number): Span {
  return { block: scan.firstBlock + block, start: startAt(scan, first), end: endAt(scan, end - 1) }
}

/** Text of a token range. */
export function wordsText(scan: Scan, block: number, first: number, end: number): string {
  return (scan.blocks[block] ?? '').slice(startAt(scan, first), endAt(scan, end - 1))
}

/** Surface-form match of a word against a pattern; false where the language has none. */
export const matchesWord = (scan: Scan, word: number, words: RegExp | null, block?: number): boolean =>
  words?.test(textOf(scan, word, block)) ?? false

/** Class test against the sentence's union of classes; may be true where a search finds nothing. */
export const hasTerm = (sentence: Sentence, classes: number): boolean => (sentence.classes & classes) !== 0

/** Class search in a token range; words within a phrase are skipped. */
export function anyTerm(terms: Terms, first: number, end: number, classes: number): boolean {
  return findTerm(terms, first, end, classes) >= 0
}

/** First token in a range that starts a term of these classes, or -1. A loop over all words, so without accessors. */
export function findTerm({ starting, lengths }: Terms, first: number, end: number, classes: number): number {
  for (let word = first; word < end; word += lengths[word] ?? 1)
    if (((starting[word] ?? 0) & classes) !== 0) return word
  return -1
}

/** Start of the phrase that ends at a token, or the token itself. */
export function phraseStart(terms: Terms, last: number): number {
  for (let first = Math.max(0, last - LONGEST_PHRASE + 1); first < last; first++)
    if (lengthAt(terms, first) === last - first + 1) return first
  return last
}

/** Colon test before a word. */
export function isAfterColon({ scan }: ClaimText, to: number): boolean {
  if (gapAt(scan, to) !== GAP_CLAUSE) return false
  const block = scan.blocks[blockOf(scan, to)] ?? ''
  return block.slice(endAt(scan, to - 1), startAt(scan, to)).includes(':')
}

/** Last token in a range that starts a term of these classes, or -1. */
export function lastTerm({ starting, lengths }: Terms, first: number, end: number, classes: number): number {
  let found = -1
  for (let word = first; word < end; word += lengths[word] ?? 1)
    if (((starting[word] ?? 0) & classes) !== 0) found = word
  return found
}
