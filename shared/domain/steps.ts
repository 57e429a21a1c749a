/** Computation in steps, as a generator: run to its end at once, or with pauses in between. */

/** Yields between steps, and returns the result. */
export type Steps<T> = Generator<void, T, void>

/** Runs a computation without pauses. */
export function runToEnd<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
