/**
 * What a page writes anew again and again, a clock or a ticker: it is let alone until it stands still, and a page in
 * which nothing else changes need not be read again.
 */
import type { Block } from './blocks'

/** Looks in a row at which a text must be another. */
const CHURNING_SCANS = 3
/** Milliseconds within which one of these looks must follow the other. */
const CHURNING_MS = 1500

export class ChurningText {
  private texts: ReadonlyMap<Element, string> = new Map()
  private changes = new Map<Element, { readonly times: number; readonly at: number }>()

  /** Whether the text of an element is such. */
  has(root: Element): boolean {
    return (this.changes.get(root)?.times ?? 0) >= CHURNING_SCANS
  }

  /** Whether there is such a text. */
  get any(): boolean {
    return [...this.changes.keys()].some((root) => this.has(root))
  }

  /** Takes the blocks of a look at a time in milliseconds. Tells whether anything else is new, or came to a stand. */
  isNews(blocks: readonly Block[], now: number): boolean {
    const before = this.texts
    const texts = new Map<Element, string>()
    for (const { root, text } of blocks) texts.set(root, (texts.get(root) ?? '') + text)
    const changes: typeof this.changes = new Map()
    let news = texts.size !== before.size
    for (const [root, text] of texts) {
      const old = before.get(root)
      if (old === text) news ||= this.has(root)
      else if (old === undefined) news = true
      else {
        const known = this.changes.get(root)
        const times = known && now - known.at < CHURNING_MS ? known.times + 1 : 1
        changes.set(root, { times, at: now })
        news ||= times < CHURNING_SCANS
      }
    }
    this.texts = texts
    this.changes = changes
    return news
  }
}
