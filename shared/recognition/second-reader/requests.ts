/**
 * Requests: a head that recommends or demands decides for the items that it leads in, which state nothing; and an
 * association proposes nothing, since only parties to the talks do.
 */
import { partitionPoint } from '../../domain/binary-search'
import type { ClaimText, Sentence } from '../claims/text'
import { matchesWord } from '../claims/text'
import { ORGANISATION } from '../languages/words'
import type { Claim } from '../types'
import { NOUN } from '../word-classes'
import { leadsOf } from './leads'

/** Test of the claims of a text. */
export function requestsIn(text: ClaimText): (claim: Claim) => boolean {
  let leads: Int32Array | undefined
  return (claim) => {
    const index = sentenceOf(text, claim)
    const sentence = text.sentences[index]
    if (!sentence) return false
    leads ??= leadsOf(text)
    const lead = text.sentences[leads[index] ?? -1]
    const isAsked = lead !== undefined && isDirective(text, lead) && !isOfParties(text, lead)
    return isAsked || (claim.phase === 'proposed' && isOfAssociation(text, sentence, lead))
  }
}

function sentenceOf({ sentences, scan }: ClaimText, { sentence: { block, start } }: Claim): number {
  const at = block - scan.firstBlock
  return partitionPoint(
    sentences,
    (one) => one.block < at || (one.block === at && (scan.starts[one.first] ?? 0) < start),
  )
}

function isDirective({ scan, rules }: ClaimText, { first, end, block }: Sentence): boolean {
  for (let word = first; word < end; word++) if (matchesWord(scan, word, rules.directive, block)) return true
  return false
}

/** Names a member, or the parties as a whole. */
function isOfParties({ scan, rules }: ClaimText, { first, end, block, members }: Sentence): boolean {
  if (members.length > 0) return true
  for (let word = first; word < end; word++) if (matchesWord(scan, word, rules.parties, block)) return true
  return false
}

/** An association's words, in a sentence or its lead, and no party's. */
function isOfAssociation(text: ClaimText, ...sentences: readonly (Sentence | undefined)[]): boolean {
  const { own, ownValues } = text.terms
  const known = sentences.filter((one) => one !== undefined)
  if (known.some((one) => isOfParties(text, one))) return false
  return known.some(({ first, end }) => {
    for (let word = first; word < end; word++)
      if (((own[word] ?? 0) & NOUN) !== 0 && ownValues[word] === ORGANISATION) return true
    return false
  })
}
