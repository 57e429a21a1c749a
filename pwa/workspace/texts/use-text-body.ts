/** The paragraphs of a text, as a screen needs them: read once, and read again after an unlock. */
import { useEffect, useState } from 'preact/hooks'
import { shownData } from '../../model/state'
import { readBody, type TextBody } from '../../store'

/**
 * Reads the paragraphs of a text by their digest; `null` until they are read, and without a digest. `locked` in a locked tab;
 * `missing` where this device has none, they are damaged, or cannot be read.
 */
export function useTextBody(digest: string | null): TextBody | null {
  const isShut = shownData.value?.isShut ?? false
  const [read, setRead] = useState<{ readonly of: string | null; readonly body: TextBody } | null>(null)
  useEffect(() => {
    let isCurrent = true
    setRead(null)
    if (digest !== null && !isShut)
      void readBody(digest)
        .catch((): TextBody => 'missing')
        .then((body) => isCurrent && setRead({ of: digest, body }))
    return () => {
      isCurrent = false
    }
  }, [digest, isShut])
  if (digest === null) return null
  if (isShut) return 'locked'
  return read?.of === digest ? read.body : null
}
