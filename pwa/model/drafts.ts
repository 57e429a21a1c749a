/** What is typed survives a closed tab, on this device, until it is kept. */
import { useEffect, useState } from 'preact/hooks'

/** The draft of that name; `null` where nothing was typed, or the browser keeps nothing. */
export function readDraft(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** Keeps a draft; `null` drops it. */
export function storeDraft(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(name)
    else localStorage.setItem(name, text)
  } catch {
    // Without storage the draft lasts as long as the tab.
  }
}

/** The text of a field whose kept text is `kept`: what was typed since, or that. */
export function useDraft(key: string, kept: string) {
  const name = `plenary.draft.${key}`
  const [text, setText] = useState(() => readDraft(name) ?? kept)
  useEffect(() => {
    if (readDraft(name) === null) setText(kept)
  }, [kept, name])
  return {
    text,
    write: (next: string) => {
      setText(next)
      storeDraft(name, next === kept ? null : next)
    },
    clear: () => storeDraft(name, null),
  }
}
