/** The recogniser at work on a page: at once where the page is small, in slices where it is long; names before claims. */

// Each from its own file: the index brings the compiler and the words of the languages, which a page does not need.
import type { Lang } from '../../shared/domain/types'
import { type FunctionWords, pageLang } from '../../shared/recognition/language'
import type { Lexicon } from '../../shared/recognition/lexicon'
import { unpackLexicon } from '../../shared/recognition/packed'
import { type NamedText, type ReadClaims, readNames } from '../../shared/recognition/read-names'
import type { Claim, Mention, PageText, Reading } from '../../shared/recognition/types'
import { packedOf } from '../page-payload'

declare global {
  /** The rules for claims, once they were brought; names are read and marked without them. */
  var plenaryClaims: ReadClaims | undefined
}

/** What the reader uses of a reading. */
export interface PageReading extends Pick<Reading, 'lang' | 'date' | 'mentions' | 'claims'> {
  /** False where the page may claim something, and what it would be read with did not come. */
  readonly claimsRead: boolean
}

/** Blocks that were read, and what they name. */
export interface Part extends Pick<Reading, 'lang' | 'date' | 'onTopic'> {
  /** False where the lexicon of the page's language did not come. */
  readonly isRead: boolean
  readonly first: number
  readonly end: number
  readonly mentions: readonly Mention[]
  /** Reads what they claim. */
  readonly claims: () => readonly Claim[]
}

/** Characters of a page's beginning, which tell what it is about. */
const OPENING_CHARS = 12_000
/** Characters that are read between two looks at the clock. */
const PART_CHARS = 8000

/** Packed lexicons, as text. */
export interface LexiconSource {
  /** That of a language, where it is there. */
  get(lang: Lang): string | undefined
  /** Brings that of a language, or does not. */
  load(lang: Lang): Promise<unknown>
}

export class Recogniser {
  private readonly unpacked = new Map<Lang, Lexicon>()

  constructor(
    private readonly functionWords: FunctionWords,
    private readonly source: LexiconSource,
  ) {}

  /** Makes the lexicon of a language ready, if it is not; `null` where it is not there. */
  prepare(lang: Lang): Lexicon | null {
    const packed = this.source.get(lang)
    const lexicon = this.unpacked.get(lang) ?? (packed === undefined ? null : unpackLexicon(packedOf(packed)))
    if (lexicon) this.unpacked.set(lang, lexicon)
    return lexicon
  }

  /** Whether the lexicon of a language is there. */
  has(lang: Lang): boolean {
    return this.source.get(lang) !== undefined
  }

  /** Brings the lexicon of a language, or does not. */
  async load(lang: Lang): Promise<void> {
    await this.source.load(lang).catch(() => null)
  }

  /** The language of a page, as its beginning tells. */
  langOf(page: PageText): Lang {
    return pageLang(this.functionWords, { ...page, blocks: page.blocks.slice(0, endOf(page.blocks, 0, OPENING_CHARS)) })
  }

  /**
   * Reads the names of a page part by part: its beginning, then from the part with a given block on, then the others. It
   * is one that was not read where the lexicon of its language is not there.
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
    const partOf = (first: number, end: number, { mentions, told }: NamedText): Part => ({
      lang,
      date,
      onTopic,
      isRead: true,
      first,
      end,
      mentions,
      claims: () => (globalThis.plenaryClaims ? told(globalThis.plenaryClaims).claims : []),
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

/** What is known of a page that was not read. */
const UNREAD = { date: null, onTopic: false, isRead: false, first: 0, mentions: [], claims: () => [] }

/** Runs of blocks of about the same length, from a block on. */
function slicesOf(blocks: readonly string[], from: number): (readonly [first: number, end: number])[] {
  const slices: (readonly [number, number])[] = []
  for (let first = from; first < blocks.length; ) {
    const end = endOf(blocks, first, PART_CHARS)
    slices.push([first, end])
    first = end
  }
  return slices
}

/** Where so many characters end, at a block's end. */
function endOf(blocks: readonly string[], first: number, most: number): number {
  let end = first
  for (let length = 0; end < blocks.length && length < most; end++) length += blocks[end]?.length ?? 0
  return end
}
