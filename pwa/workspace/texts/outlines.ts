/** Memoised outlines of texts, for the search that asks for them at each key. */
import { effect } from '@preact/signals'
import type { DraftOutline } from '../../../shared/texts/outline'
import { readBody, type TextBody } from '../../store'
import { askOutline } from './ask-drafts'
import { draftContext } from './draft-context'

const known = new Map<string, Promise<DraftOutline | null>>()

// The names by which texts are read changed, or the texts did: erased and locked ones must not stay in memory.
effect(() => {
  draftContext.value
  known.clear()
})

/** Outline of a text by its digest; `null` of one that cannot be read here. */
export function outlineOfText(digest: string): Promise<DraftOutline | null> {
  const before = known.get(digest)
  if (before) return before
  const made = readOutline(digest).catch(() => null)
  known.set(digest, made)
  void made.then((outline) => outline === null && known.get(digest) === made && known.delete(digest))
  return made
}

async function readOutline(digest: string): Promise<DraftOutline | null> {
  const body: TextBody = await readBody(digest)
  const context = draftContext.peek()
  return Array.isArray(body) && context ? await askOutline(context, body).answer : null
}
