/**
 * Guard against a led press (clickjacking, a double click of which another page or a late change moved the second half): what gives access or
 * removes it acts only where it has stood in its place on the page, in the window that the user is in, for a moment. Also for presses of a key.
 */
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/** Longer than a double click, and than the time from the decision to press to the press. */
const SEEN_MS = 1000
/** Time between two looks at where it is. */
const LOOK_MS = 100

export interface Guard<Element extends HTMLElement> {
  readonly ref: RefObject<Element | null>
  /** True once a press would act: for looks alone. */
  readonly isReady: boolean
  /** Asks at the press itself. */
  readonly allows: () => boolean
}

/** `shown` is what the press is about: another one begins anew. */
export function useGuard<Element extends HTMLElement>(shown: unknown): Guard<Element> {
  const ref = useRef<Element>(null)
  const seen = useRef<Seen | null>(null)
  const [ready, setReady] = useState<Seen | null>(null)
  useEffect(() => {
    const begin = () => {
      seen.current = lookAt(ref.current, shown)
      setReady(null)
    }
    const look = () => {
      if (!isSame(seen.current, lookAt(ref.current, shown))) begin()
      else if (isLong(seen.current)) setReady(seen.current)
    }
    begin()
    const timer = setInterval(look, LOOK_MS)
    window.addEventListener('focus', begin)
    window.addEventListener('blur', begin)
    document.addEventListener('visibilitychange', begin)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', begin)
      window.removeEventListener('blur', begin)
      document.removeEventListener('visibilitychange', begin)
    }
  }, [shown])
  // Effects run after the frame: until then, what was seen is about another one.
  const allows = () => isSame(seen.current, lookAt(ref.current, shown)) && isLong(seen.current)
  return { ref, isReady: ready !== null && ready.shown === shown, allows }
}

/** Where it was seen, about what, and since when. */
interface Seen {
  readonly since: number
  readonly shown: unknown
  readonly place: readonly number[]
}

function lookAt(element: HTMLElement | null, shown: unknown): Seen | null {
  if (!element || document.visibilityState !== 'visible') return null
  const { offsetWidth, offsetHeight } = element
  return { since: performance.now(), shown, place: [...placeIn(element), offsetWidth, offsetHeight] }
}

/** Place in the document, which the user's own scrolling leaves as it is, and a change of the layout does not. */
function placeIn(element: HTMLElement): readonly [left: number, top: number] {
  let [left, top] = [0, 0]
  for (let box: Element | null = element; box instanceof HTMLElement; box = box.offsetParent) {
    left += box.offsetLeft
    top += box.offsetTop
  }
  return [left, top]
}

const isSame = (before: Seen | null, now: Seen | null): boolean =>
  before !== null && now !== null && before.shown === now.shown && before.place.join() === now.place.join()

const isLong = (seen: Seen | null): boolean => seen !== null && performance.now() - seen.since >= SEEN_MS
