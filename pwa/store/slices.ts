/** Time slicing: a long computation that lets the browser paint and answer keys in between. */
import type { Steps } from '../../shared/domain/steps'

/** Longest work without a pause, in ms, but for a step that is longer itself. */
const SLICE = 15

/** Runs a computation in slices, each in a task of its own; the first pause comes at the first step. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  let began = Number.NEGATIVE_INFINITY
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - began < SLICE) continue
    await nextTask()
    began = performance.now()
  }
}

/** A task by a message: timers wait 4 ms each after a few, and a second in a hidden tab. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
