/**
 * Guard against clickjacking: what another page brought to the screen cannot be acted on before it was in sight for a
 * moment. That page may open or change this address between the two clicks of a double click.
 */
import { useEffect, useState } from 'preact/hooks'

/** Longer than a double click, and than the time from the decision to press to the press. */
const SEEN_MS = 1000

/** True once `shown` has been in sight for a moment, in the window that the user is in. */
export function useSeen(shown: unknown): boolean {
  const [seen, setSeen] = useState<unknown>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const begin = () => {
      clearTimeout(timer)
      setSeen(null)
      if (document.visibilityState === 'visible') timer = setTimeout(() => setSeen(shown), SEEN_MS)
    }
    begin()
    window.addEventListener('focus', begin)
    document.addEventListener('visibilitychange', begin)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('focus', begin)
      document.removeEventListener('visibilitychange', begin)
    }
  }, [shown])
  return seen === shown
}
