/** Drafts that earlier versions left in localStorage, under `plenary.draft*`: moved to rows, and deleted as a lock is set. */
import { readLocal } from '../store/local-storage'
import { firstNegotiationOf } from './first-negotiation'
import { openData } from './state'

interface OldDraft {
  /** Key in localStorage. */
  readonly name: string
  /** Key of its row. */
  readonly key: string
  readonly text: string
}

/** A key may name a negotiation other than the first. */
const NAME = /^plenary\.draft(?:@([^.]*))?(.*)$/s

export function oldDraftKeys(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => NAME.test(key))
  } catch {
    return []
  }
}

export function oldDrafts(): readonly OldDraft[] {
  const data = openData.peek()
  if (!data) return []
  return oldDraftKeys().flatMap((name) => {
    const [, negotiation = firstNegotiationOf(data), key = ''] = NAME.exec(name) ?? []
    const text = readLocal(name)
    return text === null ? [] : [{ name, key: `${negotiation}${key}`, text }]
  })
}
