/** Pausable computation, as a generator: run to its end at once, or with pauses in between (time slicing). */

/** Yields where it can be paused, and returns the result. */
export type Pausable<T> = Generator<void, T, void>

/** Runs a computation without pauses. */
export function runToEnd<T>(work: Pausable<T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

/** Continues a computation until it is done, or until nothing wants its result any more: then the result is `null`. */
export function* whileWanted<T>(work: Pausable<T>, isWanted: () => boolean): Pausable<{ readonly value: T } | null> {
  while (isWanted()) {
    const { done, value } = work.next()
    if (done) return { value }
    yield
  }
  return null
}
