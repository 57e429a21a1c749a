/** Incremental rendering: shows a long list in chunks, so that no frame blocks for the whole of it on a slow machine. */
import { useLayoutEffect, useState } from 'preact/hooks'

/** Fallback in ms: a tab that becomes hidden gets no animation frame, and its list must complete all the same. */
const FRAME_TIMEOUT = 250

/** Number of items to render now, of `total`: starts at `first` and grows by `chunk` after each frame. */
export function useChunkedRender(total: number, chunk: number, first = chunk): number {
  const [drawn, setDrawn] = useState(first)
  useLayoutEffect(() => {
    if (drawn < total) return afterFrame(() => setDrawn(drawn + chunk))
  }, [drawn, total, chunk])
  return drawn
}

/**
 * Runs a task when the browser is idle after the next paint, so that input is handled in between; returns a cancel function.
 * An effect alone does not wait for a long frame: two chunks then fall into the next one and make it longer still.
 */
function afterFrame(work: () => void): () => void {
  let timer = setTimeout(work, document.hidden ? 0 : FRAME_TIMEOUT)
  let idle = 0
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    // Safari cannot tell when it is idle.
    if ('requestIdleCallback' in window) idle = requestIdleCallback(work, { timeout: FRAME_TIMEOUT })
    else timer = setTimeout(work)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    if (idle) cancelIdleCallback(idle)
  }
}
