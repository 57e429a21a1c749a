/** Draws a long list in pieces, so that no frame of a slow machine waits for all of it. */
import { useLayoutEffect, useState } from 'preact/hooks'

/** A tab that is hidden on the way draws no frame, and its list is to be whole all the same. */
const PATIENCE = 250

/** How many of so many pieces are to be drawn by now: so many more after each frame, from when the list is first drawn. */
export function useChunkedRender(total: number, more: number): number {
  const [drawn, setDrawn] = useState(more)
  useLayoutEffect(() => {
    if (drawn < total) return afterFrame(() => setDrawn(drawn + more))
  }, [drawn, total, more])
  return drawn
}

/** Once what is on the screen has answered. An effect alone does not wait for a frame that takes long: two pieces then make the next one longer still. */
function afterFrame(work: () => void): () => void {
  let timer = setTimeout(work, document.hidden ? 0 : PATIENCE)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(work)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
