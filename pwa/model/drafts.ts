/** Drafts: unsaved text of a form, in local storage under `plenary.draft.*`, so that it survives a closed tab. */
import { useEffect, useState } from 'preact/hooks'
import { readLocal, writeLocal } from '../store/local-storage'

/** Text state of a field whose saved text is `saved`. A draft lasts until it is cleared or equals the saved text. */
export function useDraft(key: string, saved: string) {
  const name = `plenary.draft.${key}`
  const [text, setText] = useState(() => readLocal(name) ?? saved)
  useEffect(() => {
    if (readLocal(name) === null) setText(saved)
  }, [saved, name])
  return {
    text,
    write: (next: string) => {
      setText(next)
      writeLocal(name, next === saved ? null : next)
    },
    clear: () => writeLocal(name, null),
  }
}
