/** Drop target for files, as a further way in beside a button. */
import { useEffect, useRef } from 'preact/hooks'

/** An element to drop files on: the value is for its `ref`. */
export function useFileDrop(take: (files: readonly File[]) => void) {
  const place = useRef<HTMLDivElement>(null)
  const current = useRef(take)
  current.current = take
  useEffect(() => {
    const life = new AbortController()
    const { signal } = life
    const accept = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      current.current([...(event.dataTransfer?.files ?? [])])
    }
    place.current?.addEventListener('dragover', accept, { signal })
    place.current?.addEventListener('drop', drop, { signal })
    return () => life.abort()
  }, [])
  return place
}
