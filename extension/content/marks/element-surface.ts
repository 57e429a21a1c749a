/** Surface of mark elements, on the sites of the manifest. */

import { markColours } from '../../colours'
import type { Settings } from '../../settings'
import css from '../marks.css?inline'
import type { Block } from '../page/blocks'
import { closestOf, parentElementOf } from './dom'
import { type MarkSpan, Painter } from './paint'
import { applyStyle } from './style'
import type { Hit, Surface } from './surface'

const MARK = '[data-plenary-kind]'

export class ElementSurface implements Surface {
  private readonly painter: Painter
  private readonly shadows = new Map<ShadowRoot, () => void>()
  /** The user's colours; the rest of the style comes from the manifest, for the document but not for shadow trees. */
  private readonly colours: string
  private readonly unstyle: () => void

  constructor({ printMarks, colours }: Pick<Settings, 'printMarks' | 'colours'>) {
    this.painter = new Painter(printMarks)
    this.colours = markColours(colours)
    this.unstyle = applyStyle(document, this.colours)
  }

  paint(block: Block, spans: readonly MarkSpan[]): Block {
    return this.painter.paint(block, spans)
  }

  restore(block: Block): Block {
    return this.painter.restoreBlock(block)
  }

  countIn(block: Block): number {
    return this.painter.countIn(block)
  }

  repair(node: Text): boolean {
    return this.painter.repair(node)
  }

  sweep(): boolean {
    return this.painter.sweep()
  }

  marked(): Iterable<Text> {
    return this.painter.marked()
  }

  markAround(node: Text): HTMLElement | null {
    const parent = parentElementOf(node)
    return parent && this.painter.spanOf(parent) ? parent : null
  }

  styleRoot(root: ShadowRoot): void {
    if (!this.shadows.has(root)) this.shadows.set(root, applyStyle(root, css + this.colours))
  }

  showThen(then: boolean): void {
    this.painter.showThen(then)
  }

  get size(): number {
    return this.painter.size
  }

  all(): readonly Hit[] {
    const bySpan = new Map<MarkSpan, HTMLElement[]>()
    for (const root of [document, ...this.shadows.keys()])
      for (const element of root.querySelectorAll<HTMLElement>(MARK)) {
        const span = this.painter.spanOf(element)
        if (!span) continue
        const pieces = bySpan.get(span)
        if (pieces) pieces.push(element)
        else bySpan.set(span, [element])
      }
    return [...bySpan].map(([span, pieces]) => ({
      span,
      rects: pieces.flatMap((piece) => [...piece.getClientRects()]),
      element: pieces[0] ?? null,
      node: pieces[0]?.firstChild ?? document,
    }))
  }

  hitTest(event: Event): Hit | null {
    const [target] = event.composedPath()
    const element = target instanceof Element ? closestOf(target, MARK) : null
    const span = element && this.painter.spanOf(element)
    if (!span || !(element instanceof HTMLElement)) return null
    return { span, rects: [...element.getClientRects()], element, node: element.firstChild ?? element }
  }

  clear(): void {
    this.painter.restoreAll()
    for (const takeOff of this.shadows.values()) takeOff()
    this.shadows.clear()
    this.unstyle()
  }
}
