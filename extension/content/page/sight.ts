/**
 * Visible parts of a page, cached for one reading: text that style hides, makes transparent, cuts off or folds away says
 * nothing. Reads layout, so that no write may come between two of its answers.
 */

import { bodyOf, boxOf, documentElementOf, parentAcrossShadow } from '../marks/dom'
import { rectsOf } from '../marks/highlight-surface'
import { type Block, segmentAt } from './blocks'
import { Visibility } from './visible'

/** Part of the window in which an element can be seen, in pixels. */
interface Region {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
const EVERYWHERE: Region = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }
const NOWHERE: Region = { left: 0, top: 0, right: 0, bottom: 0 }

const CLIPS = /^(?:hidden|clip|auto|scroll)$/
const TRANSPARENT = /^(?:transparent|rgba\(.*,\s*0\))$/

export class Sight {
  private readonly visibility = new Visibility()
  private readonly regions = new Map<Element, Region>()
  private readonly colours = new Map<Element, boolean>()

  /** True where nothing of a block is in sight. */
  isHidden(block: Block): boolean {
    return !block.segments.some(({ node }) => {
      const parent = /\S/.test(node.data) ? parentAcrossShadow(node) : null
      return parent !== null && this.visibility.isDrawn(parent) && this.regionOf(parent) !== NOWHERE
    })
  }

  /** True where all text of a span is in sight, once it is scrolled to. */
  isSeen(block: Block, start: number, end: number): boolean {
    const first = segmentAt(block, start)
    return block.segments.slice(first, segmentAt(block, end) + 1).every((segment) => {
      const [from, to] = [Math.max(0, start - segment.start), Math.min(segment.node.length, end - segment.start)]
      if (from >= to || !/\S/.test(segment.node.data.slice(from, to))) return true
      const parent = parentAcrossShadow(segment.node)
      if (!parent || !this.visibility.isDrawn(parent) || this.isColourless(parent)) return false
      const { node } = segment
      const range = new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to })
      return this.areSeen(rectsOf(range), this.regionOf(parent))
    })
  }

  /** By their middles: an edge may be cut off by a pixel. */
  private areSeen(rects: readonly DOMRect[], { left, top, right, bottom }: Region): boolean {
    const drawn = rects.filter(({ width, height }) => width >= 1 && height >= 1)
    return (
      drawn.length > 0 &&
      drawn.every((rect) => {
        const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2]
        const isOnPage = rect.right + scrollX > 0 && rect.bottom + scrollY > 0
        return isOnPage && x >= left && x <= right && y >= top && y <= bottom
      })
    )
  }

  /** The region that the elements around one leave to it. Iterative, as pages nest deeper than the stack. */
  private regionOf(element: Element): Region {
    const path: Element[] = []
    let region: Region = EVERYWHERE
    for (let at: Element | null = element; at; at = parentAcrossShadow(at)) {
      const known = this.regions.get(at)
      if (known) {
        region = known
        break
      }
      path.push(at)
    }
    for (const at of path.reverse()) {
      if (region !== NOWHERE) region = within(at, region)
      this.regions.set(at, region)
    }
    return region
  }

  /** True for text without a colour of its own, or in that of its background. */
  private isColourless(element: Element): boolean {
    const known = this.colours.get(element)
    if (known !== undefined) return known
    const colourless = isColourless(element)
    this.colours.set(element, colourless)
    return colourless
  }
}

/** Region clipped to an element. All that scrolls can be seen, as long as its box can. */
function within(element: Element, region: Region): Region {
  // The overflow of these is that of the window.
  if (element === documentElementOf(document) || element === bodyOf(document)) return region
  const { overflowX, overflowY, opacity } = getComputedStyle(element)
  if (opacity === '0') return NOWHERE
  if (!CLIPS.test(overflowX) && !CLIPS.test(overflowY)) return region
  const box = boxOf(element)
  const inBox = {
    left: Math.max(region.left, box.left),
    top: Math.max(region.top, box.top),
    right: Math.min(region.right, box.right),
    bottom: Math.min(region.bottom, box.bottom),
  }
  if (inBox.right - inBox.left < 1 || inBox.bottom - inBox.top < 1) return NOWHERE
  const [scrollsX, scrollsY] = [overflowX, overflowY].map((overflow) => /^(?:auto|scroll)$/.test(overflow))
  return {
    left: scrollsX ? -Infinity : inBox.left,
    right: scrollsX ? Infinity : inBox.right,
    top: scrollsY ? -Infinity : inBox.top,
    bottom: scrollsY ? Infinity : inBox.bottom,
  }
}

function isColourless(element: Element): boolean {
  const { color, webkitTextFillColor, backgroundClip } = getComputedStyle(element)
  const fill = webkitTextFillColor || color
  if (TRANSPARENT.test(fill)) return backgroundClip !== 'text'
  for (let at: Element | null = element; at; at = parentAcrossShadow(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at)
    if (backgroundImage !== 'none') return false
    if (!TRANSPARENT.test(backgroundColor)) return backgroundColor === fill
  }
  return false
}
