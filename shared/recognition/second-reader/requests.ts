/**
 * Requests: a head that recommends or demands decides for the items that it leads in, which state nothing; and an
 * association proposes nothing, since only parties to the talks do.
 */

import { partitionPoint } from '../../domain/binary-search'
import type { ClaimText, Sentence } from '../claims/text'
import { matchesWord } from '../claims/text'
import { startAt } from '../scan'
import type { Claim } from '../types'
import { type Center, centersOf, hasParty } from './centers'
import { leadsOf } from './leads'

/** Test of the claims of a text. */
export function requestsIn(text: ClaimText): (claim: Claim) => boolean {
  let leads: Int32Array | undefined
  let centers: readonly Center[] | undefined
  return (claim) => {
    const index = sentenceOf(text, claim)
    const sentence = text.sentences[index]
    if (!sentence) return false
    leads ??= leadsOf(text)
    const lead = text.sentences[leads[index] ?? -1]
    const isAsked = lead !== undefined && isDirective(text, lead) && !hasParty(text, lead)
    centers ??= centersOf(text)
    return isAsked || (claim.phase === 'proposed' && centers[index] !== 'proposal' && !hasParty(text, sentence))
  }
}

function sentenceOf({ sentences, scan }: ClaimText, { sentence: { block, start } }: Claim): number {
  const at = block - scan.firstBlock
  return partitionPoint(sentences, (one) => one.block < at || (one.block === at && startAt(scan, one.first) < start))
}

function isDirective({ scan, rules }: ClaimText, { first, end, block }: Sentence): boolean {
  for (let word = first; word < end; word++) if (matchesWord(scan, word, rules.directive, block)) return true
  return false
}
