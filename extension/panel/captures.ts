/** Save and undo in the panel. */
import { ask, t } from '../browser'
import type { Compared, Draft, Layer, PagePlace } from '../messages'
import { refresh } from './state'

/** Draft of a claim; null without a date, for which the form asks. */
export function draftOf({ claim }: Compared, layer: Layer, page: PagePlace): Draft | null {
  const { key: _, phase: __, from: ___, why: ____, isPageDay: _____, place = page, day, ...rest } = claim
  if (day === null) return null
  const note = rest.basis === 'inferred' ? { note: t('inferred_reason') } : {}
  return { ...rest, ...note, date: day, layer, place }
}

const inFlight = new Set<string>()

/** Saves drafts. A second click while the first is in flight is ignored. */
export async function saveAll(drafts: readonly Draft[]): Promise<void> {
  const key = JSON.stringify(drafts)
  if (inFlight.has(key)) return
  inFlight.add(key)
  try {
    await ask('keep', { drafts })
    await refresh()
  } finally {
    inFlight.delete(key)
  }
}

export async function undo(ids: readonly string[]): Promise<void> {
  await ask('undo', { ids })
  await refresh()
}
