/** What a text states of an article: candidates for observations, each with its words. */
import type { Lexicon } from '../lexicon'
import type { PageContext } from '../page'
import type { Scan } from '../scan'
import type { Claim, Mention, RoleReport } from '../types'
import type { Terms } from '../word-classes'
import { ClaimReader } from './reader'
import { claimText } from './text'

/** Claims in some blocks of a page, given the mentions found in them, and who is said to facilitate what. */
export function claimsAndRoles(
  lexicon: Lexicon,
  context: PageContext,
  scan: Scan,
  terms: Terms,
  mentions: readonly Mention[],
): { claims: Claim[]; roles: RoleReport[] } {
  if (!context.onTopic) return { claims: [], roles: [] }
  const text = claimText(lexicon, context, scan, terms, mentions)
  const reader = new ClaimReader(text)
  text.sentences.forEach((sentence, index) => {
    reader.read(sentence, index)
  })
  return { claims: withoutWeaker(reader.findings.claims), roles: reader.findings.roles }
}

/** A stronger thing said of an article on the same page makes "discussed" idle. */
function withoutWeaker(claims: readonly Claim[]): Claim[] {
  const isWeak = (claim: Claim) =>
    claim.phase === null || claim.phase === 'under-discussion' || claim.phase === 'proposed'
  const strong = new Set(claims.filter((claim) => !isWeak(claim)).map((claim) => claim.article))
  return claims.filter((claim) => !(isWeak(claim) && strong.has(claim.article)))
}
