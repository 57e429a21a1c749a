/** Lead-ins of lists: the sentence before the items, which tells what is said of each. */

import type { ClaimText, Sentence } from '../claims/text'
import { gapBefore, opensItem, opensLine } from '../claims/text'
import type { Scan } from '../scan'
import { endAt } from '../scan'

// No pattern may begin a run of white space at each of its characters: a page may hold a megabyte of it.
const BULLET = /\n[^\S\n]*[-•·*–—▪◦]/
const ENDS_LINE = /^\s*[.!]/
const LEADS_IN = /^[\s)]*[?:]/

/** For each sentence the index of the one that leads in the list whose item it is, -1 for none. */
export function leadsOf({ sentences, scan }: ClaimText): Int32Array {
  const leads = new Int32Array(sentences.length).fill(-1)
  let lead = -1
  let block = 0
  sentences.forEach((sentence, index) => {
    const isMarked = hasMarker(scan, sentence) || isNumber(scan, sentences[index - 1])
    const isItem = isMarked || (opensLine(scan, sentence.first) && !endsWith(scan, sentence, ENDS_LINE))
    const follows = sentence.block - block <= 1
    // A list with markers may follow a full stop.
    if (lead < 0 && isMarked && follows) lead = index - 1
    if (lead >= 0 && isItem && follows) leads[index] = lead
    else lead = endsWith(scan, sentence, LEADS_IN) ? index : -1
    block = sentence.block
  })
  return leads
}

const hasMarker = (scan: Scan, { first }: Sentence): boolean =>
  BULLET.test(gapBefore(scan, first)) || (opensItem(scan, first) && opensLine(scan, first))

/** Number of an item, which is a sentence by itself. */
const isNumber = (scan: Scan, sentence: Sentence | undefined): boolean =>
  sentence !== undefined && sentence.end - sentence.first === 1 && opensItem(scan, sentence.first)

const endsWith = (scan: Scan, { block, end }: Sentence, mark: RegExp): boolean =>
  mark.test((scan.blocks[block] ?? '').slice(endAt(scan, end - 1)))
