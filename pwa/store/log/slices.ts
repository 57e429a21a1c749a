/** Time slicing: a long computation that lets the browser paint and answer keys in between. */
import type { Pausable } from '../../../shared/domain/pausable'

/** Longest work without a pause, in ms, but where the work has no place to pause. */
const SLICE = 15

/** Runs a computation in slices, each in a task of its own; the first pause comes at the first place. */
export async function inSlices<T>(work: Pausable<T>): Promise<T> {
  let began = Number.NEGATIVE_INFINITY
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    if (performance.now() - began < SLICE) continue
    await nextTask()
    began = performance.now()
  }
}

/** A task by a message: timers wait 4 ms each after a few, and a second in a hidden tab. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
