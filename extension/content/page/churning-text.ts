/**
 * Detector of churning text: a clock or a ticker that the page rewrites all the time. Such text is not marked until it
 * is stable, and a page in which nothing else changes is not read again.
 */
import type { Block } from './blocks'

/** Consecutive scans with a different text that make it churning. */
const CHURNING_SCANS = 3
/** Longest time between two of these scans, in milliseconds. */
const CHURNING_MS = 1500

export class ChurningText {
  private texts: ReadonlyMap<Element, string> = new Map()
  private changes = new Map<Element, { readonly times: number; readonly at: number }>()

  /** True when the text of an element is churning. */
  has(root: Element): boolean {
    return (this.changes.get(root)?.times ?? 0) >= CHURNING_SCANS
  }

  /** True when any text is churning. */
  get any(): boolean {
    return [...this.changes.keys()].some((root) => this.has(root))
  }

  /**
   * Compares the blocks of a scan with those of the last one. True when text other than the churning one changed, or
   * churning text became stable.
   *
   * @param now time of the scan, in milliseconds
   */
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
