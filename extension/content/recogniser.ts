/** Incremental recognition of a page, part by part: the names of a part first, its claims on demand. */

// Imported file by file: the index would bundle the compiler and its word lists, which a page does not need.
import type { Lang } from '../../shared/domain/types'
import { type FunctionWords, pageLang } from '../../shared/recognition/language'
import type { Lexicon } from '../../shared/recognition/lexicon'
import { unpackLexicon } from '../../shared/recognition/packed'
import { type NamedText, type ReadClaims, readNames } from '../../shared/recognition/read-names'
import type { Claim, Mention, PageText, Reading } from '../../shared/recognition/types'
import { packedOf } from '../page-payload'

declare global {
  /** Rules for claims, a script that is loaded on demand; names are recognised without them. */
  var plenaryClaims: ReadClaims | undefined
}

/** Recognition result of a page. */
export interface PageReading extends Pick<Reading, 'lang' | 'date' | 'mentions' | 'claims'> {
  /** False where the page may have claims and the rules or the lexicon did not load. */
  readonly claimsRead: boolean
}

/** Recognition result of a range of blocks: from `first`, up to and without `end`. */
export interface Part extends Pick<Reading, 'lang' | 'date' | 'onTopic'> {
  /** False where the lexicon of the page's language did not load. */
  readonly isRead: boolean
  readonly first: number
  readonly end: number
  readonly mentions: readonly Mention[]
  /** Recognises their claims; none without the rules. */
  readonly claims: () => readonly Claim[]
}

/** Characters of the first part, by which the language and the topic of a page are detected. */
const OPENING_CHARS = 12_000
/** Characters of each further part. */
const PART_CHARS = 8000

/** Source of packed lexicons, as text. */
export interface LexiconSource {
  /** Lexicon of a language, if it is loaded. */
  get(lang: Lang): string | undefined
  /** Loads the lexicon of a language. May reject, or resolve without it. */
  load(lang: Lang): Promise<unknown>
}

export class Recogniser {
  private readonly unpacked = new Map<Lang, Lexicon>()

  constructor(
    private readonly functionWords: FunctionWords,
    private readonly source: LexiconSource,
  ) {}

  /** Unpacks the lexicon of a language, once; null where it is not loaded. */
  prepare(lang: Lang): Lexicon | null {
    const packed = this.source.get(lang)
    const lexicon = this.unpacked.get(lang) ?? (packed === undefined ? null : unpackLexicon(packedOf(packed)))
    if (lexicon) this.unpacked.set(lang, lexicon)
    return lexicon
  }

  /** True when the lexicon of a language is loaded. */
  has(lang: Lang): boolean {
    return this.source.get(lang) !== undefined
  }

  /** Loads the lexicon of a language. Never rejects; `has` tells the result. */
  async load(lang: Lang): Promise<void> {
    await this.source.load(lang).catch(() => null)
  }

  /** Detects the language of a page by its first part. */
  langOf(page: PageText): Lang {
    return pageLang(this.functionWords, { ...page, blocks: page.blocks.slice(0, endOf(page.blocks, 0, OPENING_CHARS)) })
  }

  /**
   * Recognises the names of a page part by part: the first part, then those from the block `from` on, then the ones
   * before it. Yields a single unread part where the lexicon is not loaded.
   */
  *parts(page: PageText, lang: Lang, from: number): Generator<Part, void, undefined> {
    const { blocks } = page
    const lexicon = this.prepare(lang)
    if (!lexicon) {
      yield { ...UNREAD, lang, end: blocks.length }
      return
    }
    const opening = endOf(blocks, 0, OPENING_CHARS)
    const read = readNames(lexicon, { ...page, blocks: blocks.slice(0, opening) })
    const { date, onTopic } = read
    const partOf = (first: number, end: number, { mentions, readClaims }: NamedText): Part => ({
      lang,
      date,
      onTopic,
      isRead: true,
      first,
      end,
      mentions,
      claims: () => (globalThis.plenaryClaims ? readClaims(globalThis.plenaryClaims).claims : []),
    })
    yield partOf(0, opening, read)
    const slices = slicesOf(blocks, opening)
    const start = Math.max(
      0,
      slices.findIndex(([, end]) => end > from),
    )
    for (const [first, end] of [...slices.slice(start), ...slices.slice(0, start)])
      yield partOf(first, end, read.further(blocks.slice(first, end), first))
  }
}

/** Result of a page that was not read. */
const UNREAD = { date: null, onTopic: false, isRead: false, first: 0, mentions: [], claims: () => [] }

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

/** End index of the blocks from `first` on that have at least `most` characters together. */
function endOf(blocks: readonly string[], first: number, most: number): number {
  let end = first
  for (let length = 0; end < blocks.length && length < most; end++) length += blocks[end]?.length ?? 0
  return end
}
