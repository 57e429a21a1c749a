/**
 * Sections of a page about another agreement: a heading that names one, and neither these talks nor their organisation, owns
 * what follows it up to the next heading. A newsletter has such stories beside those of the talks.
 */
import type { Lexicon } from '../lexicon'
import { scanBlocks } from '../scan'
import { ScratchBuffer } from '../scratch-buffer'
import { isOfAnotherAlone } from '../topic-rows'
import { signsOf } from '../topic-signs'
import type { PageLayout } from '../types'
import { termsOf } from '../word-classes'

/** By block whether it is in such a section, of each layout once. */
const known = new WeakMap<PageLayout, ReadonlySet<number>>()

/** True for a block of a section about another agreement. `block` is its index in the page. */
export function isOfAnotherSection(lexicon: Lexicon, layout: PageLayout, block: number): boolean {
  let blocks = known.get(layout)
  if (!blocks) known.set(layout, (blocks = sectionsOfOthers(lexicon, layout)))
  return blocks.has(block)
}

function sectionsOfOthers(lexicon: Lexicon, layout: PageLayout): ReadonlySet<number> {
  const found = new Set<number>()
  const scratch = new ScratchBuffer()
  let isOther = false
  for (const [block, text] of layout.blocks.entries()) {
    if (layout.isHeading(block)) {
      scratch.reuse()
      const scan = scanBlocks(lexicon, [text], 0, scratch)
      isOther = isOfAnotherAlone(signsOf(lexicon, termsOf(lexicon, scan, scratch), []))
    }
    if (isOther) found.add(block)
  }
  return found
}
