/** What a text states of an article. */
import type { Lexicon } from './lexicon'
import type { PageContext } from './page'
import type { Scan } from './scan'
import { scanBlocks } from './scan'
import type { Terms } from './terms'
import { termsOf } from './terms'
import type { Claim, Mention } from './types'

/** Claims in some blocks of a page, given the mentions found in them. */
export function claimsIn(
  lexicon: Lexicon,
  context: PageContext,
  blocks: readonly string[],
  mentions: readonly Mention[],
  firstBlock = 0,
): Claim[] {
  const scan = scanBlocks(lexicon, blocks, firstBlock)
  return claimsOf(lexicon, context, scan, termsOf(lexicon, scan, context.lang), mentions)
}

export function claimsOf(
  _lexicon: Lexicon,
  _context: PageContext,
  _scan: Scan,
  _terms: Terms,
  _mentions: readonly Mention[],
): Claim[] {
  return []
}
