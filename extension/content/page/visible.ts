/**
 * Visibility test, cached by element for one scan: hidden text is not marked, nor text that a mark element would move.
 */

import { isDrawn, parentAcrossShadow } from '../marks/dom'
import { type Block, segmentAt } from './blocks'

/** Reads computed style, so that it must run before the DOM writes of a scan. */
export class Visibility {
  private readonly drawn = new Map<Element, boolean>()
  private readonly clipped = new Map<Element, boolean>()
  private readonly flexOrGrid = new Map<Element, boolean>()

  /** True when all text of a span is visible and can be wrapped. */
  isVisible(block: Block, start: number, end: number): boolean {
    const { segments } = block
    for (let index = segmentAt(block, start); index < segments.length; index++) {
      const segment = segments[index]
      if (!segment || segment.start >= end) break
      const { node, start: at } = segment
      const after = at + node.length
      if (after <= start) continue
      const parent = parentAcrossShadow(node)
      if (!parent || !this.isDrawn(parent)) return false
      // A mark in the middle of a flex or grid item's bare text would become an item of its own.
      const whole = start <= at && end >= after
      if (!whole && this.isFlexOrGrid(parent)) return false
    }
    return true
  }

  /** True when the text at an offset is drawn, whether or not it can be wrapped. */
  isDrawnAt(block: Block, offset: number): boolean {
    const { node } = block.segments[segmentAt(block, offset)] ?? {}
    const parent = node ? parentAcrossShadow(node) : null
    return parent !== null && this.isDrawn(parent)
  }

  private isFlexOrGrid(element: Element): boolean {
    const known = this.flexOrGrid.get(element)
    if (known !== undefined) return known
    const ofItems = /flex|grid/.test(getComputedStyle(element).display)
    this.flexOrGrid.set(element, ofItems)
    return ofItems
  }

  isDrawn(element: Element): boolean {
    const known = this.drawn.get(element)
    if (known !== undefined) return known
    const seen = isDrawn(element) && !this.isClipped(element)
    this.drawn.set(element, seen)
    return seen
  }

  /** Screen-reader-only text is clipped to nothing, on itself or on a near ancestor. */
  private isClipped(start: Element): boolean {
    let element: Element | null = start
    for (let up = 0; element && up < 4; up++) {
      let clipped = this.clipped.get(element)
      if (clipped === undefined) this.clipped.set(element, (clipped = isClipping(element)))
      if (clipped) return true
      element = parentAcrossShadow(element)
    }
    return false
  }
}

function isClipping(element: Element): boolean {
  // Each computed property read costs a serialisation: the usual ones first.
  const style = getComputedStyle(element)
  if (style.fontSize === '0px' || /^inset\((50|100)%/.test(style.clipPath)) return true
  const { position } = style
  return (position === 'absolute' || position === 'fixed') && /^rect\((0|1)px/.test(style.clip)
}
