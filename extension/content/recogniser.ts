/**
 * Incremental recognition of a page, part by part: the names of a part first, its claims on demand. The first negotiation
 * reads every page; each further one only where the topic gate finds its words, and then each in the sections about it.
 */

// Imported file by file: the index would bundle the compiler and its word lists, which a page does not need.
import { statementLang } from '../../shared/domain/text/langs'
import type { ReadingLang } from '../../shared/domain/types'
import { type FunctionWords, pageLang } from '../../shared/recognition/language'
import type { Lexicon } from '../../shared/recognition/lexicon'
import type { ReadPositions } from '../../shared/recognition/positions/positions'
import {
  type ClaimInput,
  type NamedPage,
  type NamedText,
  type ReadClaims,
  readNames,
} from '../../shared/recognition/read-names'
import type { ReadLessonFeatures } from '../../shared/recognition/second-reader/lesson-features'
import { TopicGate, type TopicPhrases } from '../../shared/recognition/topic-gate'
import type { Claim, PageText, Reading, Suggestion } from '../../shared/recognition/types'
import type { PageLexicons } from './lexicons'
import { type NegotiationMentions, withoutOverlaps } from './marks/overlaps'
import { Sections } from './page/sections'

declare global {
  /** Rules for claims, a script that is loaded on demand; names are recognised without them. */
  var plenaryClaims: ReadClaims | undefined
  /** Loaded with them: reads the features of what the user says was right or wrong. */
  var plenaryLessons: ReadLessonFeatures | undefined
  /** Reads positions, a script that is loaded when the panel asks for a report. */
  var plenaryPositions: ReadPositions | undefined
}

/** A claim on an article of a negotiation. */
export interface NegotiationClaim extends Claim {
  readonly negotiation: string
}

/** A suggestion for an article of a negotiation. */
export interface NegotiationSuggestion extends Suggestion {
  readonly negotiation: string
}

/** Statements of a page, or of a part of it, about articles. */
interface PageStatements {
  readonly claims: readonly NegotiationClaim[]
  readonly suggestions: readonly NegotiationSuggestion[]
}

/** Recognition result of a page. */
export interface PageReading extends Pick<Reading, 'lang' | 'date'>, PageStatements {
  /** By negotiation, the one first that its blocks name first. */
  readonly named: readonly NegotiationMentions[]
  /** False where the page may have claims and the rules or the lexicon did not load. */
  readonly claimsRead: boolean
}

/** Recognition result of a range of blocks: from `first`, up to and without `end`. */
export interface Part extends Pick<Reading, 'lang' | 'date'> {
  /** True of a page about a negotiation, in a language whose statements are read. */
  readonly mayState: boolean
  /** False where the lexicon of the page's language did not load. */
  readonly isRead: boolean
  readonly first: number
  readonly end: number
  readonly named: readonly NegotiationMentions[]
  /** Recognises their claims and suggestions; none without the readers of claims. */
  readonly statements: () => PageStatements
  /** Findings of a reader beside that of statements, by negotiation; before its statements are read, or without them. */
  readonly also: <Result>(read: (...input: ClaimInput) => Result) => readonly ResultOf<Result>[]
}

interface ResultOf<Result> {
  readonly negotiation: string
  readonly result: Result
}

/** A negotiation that is on. */
export interface NegotiationOn {
  readonly negotiation: string
  readonly lexicons: PageLexicons
  readonly phrases: Readonly<Record<ReadingLang, TopicPhrases>>
}

/** A negotiation that reads the page. */
interface PageReader {
  readonly negotiation: string
  readonly lexicon: Lexicon
  readonly read: NamedPage
  /** Its blocks of a range. */
  readonly own: (first: number, end: number) => readonly string[]
}

/** Characters of the first part, by which the language and the topic of a page are detected. */
const OPENING_CHARS = 12_000
/** Characters of each further part. */
const PART_CHARS = 8000
/** Words of running text: a shorter block may be of the menu of a site, which names every topic. */
const SENTENCE_WORDS = 8

export class Recogniser {
  private readonly gates = new Map<ReadingLang, TopicGate>()
  /** The last answer: a page that changes is read again and again, mostly below its first part. */
  private last: { readonly of: string; readonly admitted: readonly number[] } | null = null

  constructor(
    private readonly functionWords: FunctionWords,
    private readonly negotiations: readonly NegotiationOn[],
  ) {}

  /** Unpacks a lexicon of the first negotiation, which every page needs. */
  prepare(lang: ReadingLang): void {
    this.negotiations[0]?.lexicons.prepare(lang)
  }

  /** Detects the language of a page by its first part. */
  langOf(page: PageText): ReadingLang {
    return pageLang(this.functionWords, { ...page, blocks: page.blocks.slice(0, endOf(page.blocks, 0, OPENING_CHARS)) })
  }

  /** Indexes of the negotiations that read a page: the first, and those whose words are in its running text, title or address. */
  admitted(page: PageText, lang: ReadingLang): readonly number[] {
    if (this.negotiations.length < 2) return this.negotiations.map((_, index) => index)
    const heading = `${page.title ?? ''} ${(page.url ?? '').replace(/[-_/.?=&]/g, ' ')}`
    const opening = page.blocks.slice(0, endOf(page.blocks, 0, OPENING_CHARS))
    const text = opening.filter(isRunningText).join('\n')
    const of = `${lang}\n${heading}\n${text}`
    if (this.last?.of !== of) this.last = { of, admitted: this.admittedBy(this.gateOf(lang), heading, text) }
    return this.last.admitted
  }

  private admittedBy(gate: TopicGate, heading: string, text: string): readonly number[] {
    const [inHeading, inText] = [gate.count(heading), gate.count(text)]
    const isIn = (index: number) => (inHeading[index] ?? 0) > 0 || (inText[index] ?? 0) > 0
    return this.negotiations.flatMap((_, index) => (index === 0 || isIn(index) ? [index] : []))
  }

  private gateOf(lang: ReadingLang): TopicGate {
    const gate = this.gates.get(lang) ?? new TopicGate(this.negotiations.map(({ phrases }) => phrases[lang]))
    this.gates.set(lang, gate)
    return gate
  }

  /** True when the lexicons of these negotiations are loaded. */
  has(lang: ReadingLang, indexes: readonly number[]): boolean {
    return this.lexiconsOf(indexes).every((lexicons) => lexicons.has(lang))
  }

  /** Loads the lexicons of these negotiations. Never rejects; `has` tells the result. */
  async load(lang: ReadingLang, indexes: readonly number[]): Promise<void> {
    const missing = this.lexiconsOf(indexes).filter((lexicons) => !lexicons.has(lang))
    await Promise.all(missing.map((lexicons) => lexicons.load(lang)))
  }

  private lexiconsOf(indexes: readonly number[]): readonly PageLexicons[] {
    return indexes.flatMap((index) => this.negotiations[index]?.lexicons ?? [])
  }

  /**
   * Recognises the names of a page part by part: the first part, then those from the block `from` on, then the ones
   * before it. Yields a single unread part where no lexicon is loaded.
   */
  *parts(
    page: PageText,
    lang: ReadingLang,
    from: number,
    indexes: readonly number[],
  ): Generator<Part, void, undefined> {
    const { blocks } = page
    const opening = endOf(blocks, 0, OPENING_CHARS)
    const readers = this.readersOf(page, lang, opening, indexes)
    if (!readers) {
      yield { ...UNREAD, lang, end: blocks.length }
      return
    }
    const date = readers.find(({ read }) => read.date !== null)?.read.date ?? null
    const mayState = statementLang(lang) !== null && readers.some(({ read }) => read.onTopic)
    const partOf = (first: number, end: number, textOf: (reader: PageReader) => NamedText): Part => {
      const texts = readers.map((reader) => ({ reader, text: textOf(reader) }))
      return {
        lang,
        date,
        mayState,
        isRead: true,
        first,
        end,
        named: namedIn(texts),
        statements: () => statementsIn(texts),
        also: (read) =>
          texts.map(({ reader: { negotiation }, text }) => ({ negotiation, result: text.readClaims(read) })),
      }
    }
    yield partOf(0, opening, ({ read }) => read)
    const slices = slicesOf(blocks, opening)
    const start = Math.max(
      0,
      slices.findIndex(([, end]) => end > from),
    )
    for (const [first, end] of [...slices.slice(start), ...slices.slice(0, start)])
      yield partOf(first, end, ({ read, own }) => read.further(own(first, end), first))
  }

  /** The negotiations that the page is about, else the first alone; null where no lexicon is loaded. */
  private readersOf(
    page: PageText,
    lang: ReadingLang,
    opening: number,
    indexes: readonly number[],
  ): readonly PageReader[] | null {
    const loaded = indexes.filter((index) => this.negotiations[index]?.lexicons.has(lang))
    const [first] = loaded
    if (first === undefined) return this.negotiations.length === 0 ? [] : null
    const wholeOf = (index: number) =>
      this.readerOf(index, page, lang, opening, (from, to) => page.blocks.slice(from, to))
    if (loaded.length === 1) return wholeOf(first)
    const inSections = (among: readonly number[]) => {
      const sections = new Sections(page.blocks, this.gateOf(lang), among)
      return among.flatMap((index) => {
        const own = (from: number, to: number) => sections.own(index, from, to)
        return this.readerOf(index, page, lang, opening, own).map((reader) => ({ index, reader }))
      })
    }
    const all = inSections(loaded)
    const about = all.filter(({ reader }) => reader.read.onTopic)
    if (about.length < 2) return wholeOf(about[0]?.index ?? first)
    const kept = about.length === all.length ? all : inSections(about.map(({ index }) => index))
    return kept.map(({ reader }) => reader)
  }

  private readerOf(
    index: number,
    page: PageText,
    lang: ReadingLang,
    opening: number,
    own: PageReader['own'],
  ): readonly PageReader[] {
    const on = this.negotiations[index]
    const lexicon = on?.lexicons.prepare(lang)
    if (!on || !lexicon) return []
    const read = readNames(lexicon, { ...page, blocks: own(0, opening) })
    return [{ negotiation: on.negotiation, lexicon, read, own }]
  }
}

interface ReadText {
  readonly reader: PageReader
  readonly text: NamedText
}

function namedIn(texts: readonly ReadText[]): readonly NegotiationMentions[] {
  const [one] = texts
  if (one && texts.length === 1) return [{ negotiation: one.reader.negotiation, mentions: one.text.mentions }]
  return withoutOverlaps(
    texts.map(({ reader: { negotiation, lexicon }, text: { mentions } }) => ({
      negotiation,
      mentions,
      members: new Set(lexicon.memberIds),
    })),
  )
}

/** Statements in text order. */
function statementsIn(texts: readonly ReadText[]): PageStatements {
  const { plenaryClaims } = globalThis
  if (!plenaryClaims) return NO_STATEMENTS
  const read = texts.map(({ reader: { negotiation }, text }) => ({ negotiation, ...text.readClaims(plenaryClaims) }))
  const claims = read.flatMap(({ negotiation, claims }) => claims.map((claim) => ({ ...claim, negotiation })))
  const suggestions = read.flatMap(({ negotiation, suggestions }) =>
    suggestions.map((one) => ({ ...one, negotiation })),
  )
  if (texts.length === 1) return { claims, suggestions }
  return { claims: withoutOthers(claims), suggestions: withoutOthers(suggestions) }
}

/** In text order; of those with the same words that of the first negotiation stays. */
function withoutOthers<One extends NegotiationClaim>(all: readonly One[]): readonly One[] {
  const first = new Map<string, string>()
  for (const one of all) {
    const place = placeOf(one)
    if (!first.has(place)) first.set(place, one.negotiation)
  }
  return all
    .filter((one) => first.get(placeOf(one)) === one.negotiation)
    .sort((a, b) => a.evidence.block - b.evidence.block || a.evidence.start - b.evidence.start)
}

const placeOf = ({ evidence: { block, start, end } }: Claim): string => `${block} ${start} ${end}`

const NO_STATEMENTS: PageStatements = { claims: [], suggestions: [] }

/** Result of a page that was not read. */
const UNREAD = {
  date: null,
  mayState: false,
  isRead: false,
  first: 0,
  named: [],
  statements: () => NO_STATEMENTS,
  also: () => [],
}

/** Splits the blocks from an index on into ranges of about the same length. */
function slicesOf(blocks: readonly string[], from: number): (readonly [first: number, end: number])[] {
  const slices: (readonly [number, number])[] = []
  for (let first = from; first < blocks.length; ) {
    const end = endOf(blocks, first, PART_CHARS)
    slices.push([first, end])
    first = end
  }
  return slices
}

const isRunningText = (block: string): boolean => block.split(' ').length >= SENTENCE_WORDS

/** End index of the blocks from `first` on that have at least `most` characters together. */
function endOf(blocks: readonly string[], first: number, most: number): number {
  let end = first
  for (let length = 0; end < blocks.length && length < most; end++) length += blocks[end]?.length ?? 0
  return end
}
