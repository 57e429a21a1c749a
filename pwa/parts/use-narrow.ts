/** Media query hook for the narrow layout. */
import { useEffect, useState } from 'preact/hooks'

const NARROW = '(max-width: 719px)'

/** True while the window is narrower than 720 px. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches)
  useEffect(() => {
    const query = matchMedia(NARROW)
    const follow = () => setNarrow(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  return narrow
}
