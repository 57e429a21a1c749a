/** Draws a long list in pieces, so that no frame of a slow machine waits for all of it. */
import { useEffect, useState } from 'preact/hooks'

/** How many of so many pieces are to be drawn by now: so many more after each frame, from when the list is first drawn. */
export function useGradually(total: number, more: number): number {
  const [drawn, setDrawn] = useState(more)
  useEffect(() => {
    if (drawn >= total) return
    // What is on the screen answers first.
    const soon = setTimeout(() => setDrawn(drawn + more))
    return () => clearTimeout(soon)
  }, [drawn, total, more])
  return drawn
}
