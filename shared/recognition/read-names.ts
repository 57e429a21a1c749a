/** Reads the mentions of a page in one pass, or in parts. */
import type { Lexicon } from './lexicon'
import type { MentionOptions } from './names/mentions'
import { mentionsOf } from './names/mentions'
import { namesIn } from './names/names'
import type { Terms } from './names/word-classes'
import { addAdverbs, termsOf } from './names/word-classes'
import type { PageContext } from './page'
import { readContext } from './page'
import type { Scan } from './scan'
import { scanBlocks } from './scan'
import { ScratchBuffer } from './scratch-buffer'
import type { Mention, PageText, Reading } from './types'

/** Parameters of a reader of claims. */
export type ClaimInput = [
  lexicon: Lexicon,
  context: PageContext,
  scan: Scan,
  terms: Terms,
  mentions: readonly Mention[],
]

/** Statements of a page about articles, in text order. */
export type Statements = Pick<Reading, 'claims' | 'suggestions' | 'roles'>

/**
 * Claims reader, passed in as a function: a page needs its names first, and the rules for claims are most of the code.
 */
export type ReadClaims = (...input: ClaimInput) => Statements

/** Mentions of some blocks; the claims are read on demand, from the same scan. */
export interface NamedText extends Pick<Reading, 'mentions'> {
  readonly readClaims: <Result>(read: (...input: ClaimInput) => Result) => Result
}

/** A page of which some blocks were read. */
export interface NamedPage extends NamedText, Pick<Reading, 'lang' | 'date' | 'onTopic'> {
  /** Reads further blocks; `firstBlock` is the number of the first one in the page. */
  readonly further: (blocks: readonly string[], firstBlock: number) => NamedText
}

/**
 * Reads the mentions with the lexicon of the page's language and defers the claims: names are shown first. The
 * beginning of a long page decides its topic; the rest may be read afterwards, in a buffer of its own. Never throws.
 */
export function readNames(
  lexicon: Lexicon,
  page: PageText,
  options: MentionOptions = {},
  scratch: ScratchBuffer = new ScratchBuffer(),
): NamedPage {
  const scan = scanBlocks(lexicon, page.blocks, 0, scratch)
  const { context, terms, names } = readContext(lexicon, page, scan, scratch, options.offTopicRows)
  const { lang, date, onTopic } = context
  const all = mentionsOf(lexicon, context, scan, terms, names, options)
  const namedText = (scan: Scan, terms: Terms, all: readonly Mention[]): NamedText => ({
    mentions: marked(all),
    readClaims(read) {
      if (onTopic) addAdverbs(scan, terms)
      return read(lexicon, context, scan, terms, all)
    },
  })
  const further = (blocks: readonly string[], firstBlock: number): NamedText => {
    const scan = scanBlocks(lexicon, blocks, firstBlock)
    const terms = termsOf(lexicon, scan)
    const all = mentionsOf(lexicon, context, scan, terms, namesIn(lexicon, scan, terms), options)
    return namedText(scan, terms, all)
  }
  return { lang, date, onTopic, ...namedText(scan, terms, all), further }
}

const marked = (mentions: readonly Mention[]): Mention[] => mentions.filter((mention) => !mention.aside)
