/** Draws the app's first long list in pieces, so that no frame of a slow machine waits for all of it. */
import { useEffect, useState } from 'preact/hooks'

let isAtOnce = false

/** From now on everything is drawn at once: a screen that one comes back to is to have its full height. */
export function drawAtOnce(): void {
  isAtOnce = true
}

/** How many of so many pieces are to be drawn by now. */
export function useGradually(total: number): number {
  const [drawn, setDrawn] = useState(isAtOnce ? total : 1)
  useEffect(() => {
    if (isAtOnce) return
    if (drawn >= total) drawAtOnce()
    else setDrawn(drawn + 1)
  }, [drawn, total])
  return isAtOnce ? total : drawn
}
