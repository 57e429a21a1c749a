/** Behaviour that toasts share: where the focus goes, and how long they stay. */
import { useEffect } from 'preact/hooks'

export const focusScreen = (): void => document.getElementById('main')?.focus({ preventScroll: true })

/** Runs an action and moves the focus to the screen, since the focused button is removed with its toast. */
export const thenFocusScreen = (work: () => void) => () => {
  work()
  focusScreen()
}

/** Seconds in sight until a toast goes, counted from the last time it was hovered or focused. */
export const STAYS = 30
/** The same of one that asks for nothing, such as that the app is ready offline: it covers the first screen. */
export const PLAIN_STAYS = 10

/** Timeout that pauses while the toast is hovered or focused, or the tab is hidden. */
export function useTimeout(
  frame: { readonly current: Element | null },
  shown: object | null,
  stays: number,
  end: () => void,
): void {
  useEffect(() => {
    if (!shown) return
    let left = stays
    const clock = setInterval(() => {
      if (document.hidden) return
      left = frame.current?.matches(':hover, :focus-within') ? stays : left - 1
      if (left <= 0) end()
    }, 1000)
    return () => clearInterval(clock)
  }, [shown])
}
