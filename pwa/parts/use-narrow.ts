/** Media query hook for the narrow layout. */
import { useEffect, useState } from 'preact/hooks'

const NARROW = '(max-width: 719px)'

/** True where the window is narrower than 720 px now. */
export const isNarrow = (): boolean => matchMedia(NARROW).matches

/** The same, followed. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(isNarrow)
  useEffect(() => {
    const query = matchMedia(NARROW)
    const follow = () => setNarrow(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  return narrow
}
