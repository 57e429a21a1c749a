/** Arena allocator for the arrays of a reading: touching new memory costs nearly as much as reading the text. */

/** Bytes of a buffer, at an offset aligned to four bytes. */
export interface Taken {
  readonly buffer: ArrayBuffer
  readonly offset: number
}

/** A larger request gets a buffer of its own, which is not kept. */
const MAX_BYTES = 2 ** 21

export class ScratchBuffer {
  #buffer = new ArrayBuffer(0)
  #used = 0
  #wanted = 0

  /** Allocates bytes with arbitrary content. */
  take(bytes: number): Taken {
    const size = (bytes + 3) & ~3
    const offset = this.#used
    this.#wanted += size
    if (offset + size > this.#buffer.byteLength) return { buffer: new ArrayBuffer(size), offset: 0 }
    this.#used += size
    return { buffer: this.#buffer, offset }
  }

  /** Frees everything at once: the next allocations overwrite it. */
  reuse(): void {
    if (this.#wanted > this.#buffer.byteLength && this.#wanted <= MAX_BYTES)
      this.#buffer = new ArrayBuffer(this.#wanted)
    this.#used = 0
    this.#wanted = 0
  }
}
