/**
 * Sections of a page that is about several negotiations. A block is of those whose topic phrases it has most of; one without
 * any goes with the block before it.
 */
import type { TopicGate } from '../../../shared/recognition/topic-gate'

export class Sections {
  /** Of each block the negotiations, by index; null for those before the first phrase, which are of all. */
  private readonly of: (readonly number[] | null)[] = []

  /** `indexes` are the negotiations in question, among those of the gate. */
  constructor(
    private readonly blocks: readonly string[],
    private readonly gate: TopicGate,
    private readonly indexes: readonly number[],
  ) {}

  /** Blocks of a range with an empty text in place of those of other negotiations. */
  own(index: number, first: number, end: number): readonly string[] {
    this.readTo(end)
    return this.blocks.slice(first, end).map((text, at) => (this.of[first + at]?.includes(index) === false ? '' : text))
  }

  private readTo(end: number): void {
    for (let at = this.of.length; at < end; at++) {
      const counts = this.gate.count(this.blocks[at] ?? '')
      const most = Math.max(...this.indexes.map((index) => counts[index] ?? 0))
      const named = this.indexes.filter((index) => counts[index] === most)
      this.of.push(most > 0 ? named : (this.of[at - 1] ?? null))
    }
  }
}
