/** What a page names, in one pass over its text, or part by part. */
import type { claimsAndRoles } from './claims/index'
import type { Lexicon } from './lexicon'
import type { MentionOptions } from './mentions'
import { mentionsOf } from './mentions'
import { namesIn } from './names'
import { readContext } from './page'
import type { Scan } from './scan'
import { scanBlocks } from './scan'
import { ScratchBuffer } from './scratch-buffer'
import type { Mention, PageText, Reading } from './types'
import type { Terms } from './word-classes'
import { addAdverbs, termsOf } from './word-classes'

/** What reads claims. It is handed in: a page needs its names first, and the rules for claims are most of the code. */
export type ReadClaims = typeof claimsAndRoles

/** What some blocks name; what they claim is read when it is asked for, from what was looked up already. */
export interface NamedText extends Pick<Reading, 'mentions'> {
  readonly told: (read: ReadClaims) => Pick<Reading, 'claims' | 'roles'>
}

/** A page of which some blocks were read. */
export interface NamedPage extends NamedText, Pick<Reading, 'lang' | 'date' | 'onTopic'> {
  /** Reads others of its blocks, of which the first has this number in the page. */
  readonly further: (blocks: readonly string[], firstBlock: number) => NamedText
}

/**
 * Reads what a page names with the lexicon of its language, and leaves its claims for later: names are
 * shown first. Of a long page its beginning tells what it is about; the rest may be read after it, in memory of its own.
 * Never throws.
 */
export function readNames(
  lexicon: Lexicon,
  page: PageText,
  options: MentionOptions = {},
  memory: ScratchBuffer = new ScratchBuffer(),
): NamedPage {
  const scan = scanBlocks(lexicon, page.blocks, 0, memory)
  const { context, terms, names } = readContext(lexicon, page, scan, memory)
  const { lang, date, onTopic } = context
  const all = mentionsOf(lexicon, context, scan, terms, names, options)
  const namedText = (scan: Scan, terms: Terms, all: readonly Mention[]): NamedText => ({
    mentions: marked(all),
    told(read) {
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
