/** The paragraphs of a text, as a screen needs them: read once, and read again after an unlock. */
import { useEffect, useState } from 'preact/hooks'
import { shownData } from '../../model/state'
import { readBody, type TextBody } from '../../store'

/** What a screen has of a body: `failed` where the database cannot be read. */
export type ReadBody = TextBody | 'failed'

/**
 * Reads the paragraphs of a text by their digest; `null` until they are read, and without a digest. `locked` in a locked tab;
 * `missing` where this device has none, or they are damaged.
 */
export function useTextBody(digest: string | null): ReadBody | null {
  const isShut = shownData.value?.isShut ?? false
  const [read, setRead] = useState<{ readonly of: string | null; readonly body: ReadBody } | null>(null)
  useEffect(() => {
    let isCurrent = true
    setRead(null)
    if (digest !== null && !isShut)
      void readBody(digest)
        .catch((): ReadBody => 'failed')
        .then((body) => isCurrent && setRead({ of: digest, body }))
    return () => {
      isCurrent = false
    }
  }, [digest, isShut])
  if (digest === null) return null
  if (isShut) return 'locked'
  return read?.of === digest ? read.body : null
}
