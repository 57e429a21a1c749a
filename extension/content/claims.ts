/** Claims on the page: a wash of marker pen behind their words, which is no element, and a button in the margin. */
import type { PageClaim } from '../messages'
import { countText } from '../words'
import { rangeOf, rectsOf } from './highlight-surface'
import { h, type Overlay } from './overlay'
import type { Look } from './reader'

const WASH = 'plenary-claim'
const SIZE = 24
const GAP = 10

interface Sentence {
  readonly range: StaticRange
  readonly root: Element
  readonly claims: readonly PageClaim[]
}

export class ClaimMarks {
  private sentences: Sentence[] = []
  private buttons: HTMLElement[] = []
  private frame = 0
  private washed = ''

  constructor(
    private readonly overlay: Overlay,
    private readonly keep: (claims: readonly PageClaim[], button: HTMLElement) => void,
    signal: AbortSignal,
  ) {
    addEventListener('resize', () => this.placeSoon(), { signal, passive: true })
    signal.addEventListener('abort', () => this.clear())
  }

  /** Shows the claims of a look; `kept` tells those that the user has already. */
  show(look: Look, claims: readonly PageClaim[], kept: ReadonlySet<string>): void {
    const ranges: StaticRange[] = []
    const sentences = new Map<string, Sentence & { claims: PageClaim[] }>()
    for (const [index, claim] of look.reading.claims.entries()) {
      const { evidence, sentence } = claim
      const block = look.blocks[evidence.block]
      const told = claims[index]
      const wash = block && rangeOf(block, evidence.start, evidence.end)
      if (!block || !told || !wash) continue
      ranges.push(wash)
      const key = `${sentence.block}:${sentence.start}`
      const known = sentences.get(key)
      if (known) known.claims.push(told)
      else sentences.set(key, { range: wash, root: block.root, claims: [told] })
    }
    if (ranges.length > 0) CSS.highlights.set(WASH, new Highlight(...ranges))
    else CSS.highlights.delete(WASH)
    this.sentences = [...sentences.values()]
    const state = JSON.stringify(this.sentences.map((s) => s.claims.map((c) => [c.key, kept.has(keyOf(c))])))
    if (state !== this.washed || this.buttons.some((button) => !button.isConnected)) {
      this.washed = state
      for (const button of this.buttons) button.remove()
      this.buttons = this.sentences.map((sentence) => this.button(sentence, kept))
    }
    this.placeSoon()
  }

  private button({ claims }: Sentence, kept: ReadonlySet<string>): HTMLElement {
    const rest = claims.filter((claim) => !kept.has(keyOf(claim)))
    const count = rest.length || claims.length
    const label = countText(rest.length > 0 ? 'margin_keep' : 'margin_kept', count)
    const button = h(
      'button',
      { class: rest.length > 0 ? 'margin' : 'margin kept', type: 'button', 'aria-label': label, title: label },
      rest.length > 0 ? String(count) : '✓',
    )
    button.addEventListener('click', (event) => event.isTrusted && rest.length > 0 && this.keep(rest, button))
    return button
  }

  /** Buttons are placed after the page has been drawn with its marks. */
  private placeSoon(): void {
    if (this.frame === 0 && this.buttons.length > 0)
      this.frame = requestAnimationFrame(() => {
        this.frame = 0
        this.place()
      })
  }

  private place(): void {
    const tree = this.overlay.tree()
    const origin = this.overlay.origin()
    const spots = this.sentences.map(({ range, root }) => ({
      line: rectsOf(range)[0],
      box: root.getBoundingClientRect(),
    }))
    let lowest = Number.NEGATIVE_INFINITY
    for (const [index, { line, box }] of spots.entries()) {
      const button = this.buttons[index]
      if (!button) continue
      const left = box.left >= SIZE + GAP ? box.left - SIZE - GAP : box.right + GAP
      if (!line || left + SIZE > innerWidth) {
        button.remove()
        continue
      }
      const wanted = line.top - origin.top + (line.height - SIZE) / 2
      const top = Math.max(wanted, lowest === wanted ? wanted : Math.min(lowest, wanted + SIZE + 2))
      lowest = top + SIZE + 2
      button.style.setProperty('left', `${left - origin.left}px`)
      button.style.setProperty('top', `${top}px`)
      if (!button.isConnected) tree.append(button)
    }
  }

  clear(): void {
    cancelAnimationFrame(this.frame)
    this.frame = 0
    CSS.highlights?.delete(WASH)
    for (const button of this.buttons) button.remove()
    this.buttons = []
    this.sentences = []
    this.washed = ''
  }
}

/** A claim as a capture remembers it. */
export const keyOf = (claim: { readonly article: string; readonly status: string; readonly quote: string }): string =>
  `${claim.article} ${claim.status} ${claim.quote}`
