/**
 * Sections of a page about another agreement: a heading that names one, and neither these talks nor their organisation, owns
 * what follows it up to the next heading. A newsletter has such stories beside those of the talks.
 */
import type { PageContext } from '../page'
import type { PageLayout } from '../types'

/** Blocks in such sections, of each layout once. */
const known = new WeakMap<PageLayout, ReadonlySet<number>>()

/** True for a block of a section about another agreement. `block` is its index in the page. */
export function isOfAnotherSection({ layout, isOfAnother }: PageContext, block: number): boolean {
  if (!layout) return false
  let blocks = known.get(layout)
  if (!blocks) known.set(layout, (blocks = sectionsOfOthers(layout, isOfAnother)))
  return blocks.has(block)
}

function sectionsOfOthers(layout: PageLayout, isOfAnother: PageContext['isOfAnother']): ReadonlySet<number> {
  const found = new Set<number>()
  let isOther = false
  let heading: string | null = null
  for (const [block, text] of layout.blocks.entries()) {
    if (layout.isHeading(block)) isOther = isOfAnother((heading = text))
    // "3 May · CPTPP", below the heading of a story.
    else if (heading !== null) {
      if (isLine(text)) isOther = isOfAnother(`${heading}\n${text}`)
      heading = null
    }
    if (isOther) found.add(block)
  }
  return found
}

/** Longest line below a heading in characters, which has no sentence in it. */
const LONGEST_LINE = 80
const isLine = (text: string): boolean => text.length <= LONGEST_LINE && !/[.!?…][”"»]?\s*$/.test(text)
