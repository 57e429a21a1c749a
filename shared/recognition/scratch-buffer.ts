/** Where a reading keeps its numbers: to touch new memory costs nearly as much as to read the text. */

/** Bytes of a buffer, from an offset that suits numbers of four bytes. */
export interface Taken {
  readonly buffer: ArrayBuffer
  readonly offset: number
}

/** A longer text has memory of its own, which goes when it was read. */
const MOST_KEPT = 2 ** 21

export class ScratchBuffer {
  #kept = new ArrayBuffer(0)
  #used = 0
  #wanted = 0

  /** So many bytes, with any content. */
  take(bytes: number): Taken {
    const size = (bytes + 3) & ~3
    const offset = this.#used
    this.#wanted += size
    if (offset + size > this.#kept.byteLength) return { buffer: new ArrayBuffer(size), offset: 0 }
    this.#used += size
    return { buffer: this.#kept, offset }
  }

  /** All that was taken is done with, and will be written over. */
  reuse(): void {
    if (this.#wanted > this.#kept.byteLength && this.#wanted <= MOST_KEPT) this.#kept = new ArrayBuffer(this.#wanted)
    this.#used = 0
    this.#wanted = 0
  }
}
