/** Hook for the text of a form field that is kept as a draft until it is saved. */
import { useEffect, useState } from 'preact/hooks'
import { readDraftText, writeDraftText } from '../../model/typed/drafts'

/** Text state of a field whose saved text is `saved`. A draft lasts until it is cleared or equals the saved text. */
export function useDraft(key: string, saved: string) {
  const name = `.${key}`
  const [text, setText] = useState(() => readDraftText(name) ?? saved)
  useEffect(() => {
    if (readDraftText(name) === null) setText(saved)
  }, [saved, name])
  return {
    text,
    write: (next: string) => {
      setText(next)
      writeDraftText(name, next === saved ? null : next)
    },
    clear: () => writeDraftText(name, null),
  }
}
