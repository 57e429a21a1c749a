/** Save and undo in the panel. */
import { localDay } from '../../shared/domain/days'
import { ask, t } from '../browser'
import type { Compared, Draft, Layer, PagePlace } from '../messages'
import { refresh } from './state'

/** Draft of a claim, dated by the claim, else by the page, else today. */
export function draftOf({ claim }: Compared, layer: Layer, place: PagePlace, pageDay: string | null): Draft {
  const { key: _, phase: __, from: ___, why: ____, day, ...rest } = claim
  const note = rest.basis === 'inferred' ? { note: t('inferred_reason') } : {}
  return { ...rest, ...note, date: day ?? pageDay ?? today(), layer, place }
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

/** Today in the user's time zone. */
export const today = () => localDay(new Date())
