/** Hearsay: a sentence that passes on what others are said to say, which is a suggestion at most. */
import type { ClaimText } from '../claims/text'
import type { Claim } from '../types'

export function isHearsay({ scan, rules }: ClaimText, { sentence }: Claim): boolean {
  const block = scan.blocks[sentence.block - scan.firstBlock] ?? ''
  return rules.hearsay.test(block.slice(sentence.start, sentence.end))
}
