/**
 * Waits for the next painted frame, with a bound: a tab that is or becomes hidden gets no frame, nor does a window whose
 * frames the browser holds up. Part of the first script, so it imports nothing.
 */

/** Longest wait for a frame, in ms. Longer than the first frame takes on a slow machine. */
const MAX_WAIT = 1000

/** Resolves after the next frame, at once in a hidden tab, and in any case after `MAX_WAIT`. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) return resolve()
    setTimeout(resolve, MAX_WAIT)
    requestAnimationFrame(() => setTimeout(resolve))
  })
