/** Captures made in the panel. */
import { localDay } from '../../shared/domain/days'
import type { Layer } from '../../shared/domain/entries'
import { ask } from '../browser'
import type { Compared, Draft, PagePlace } from '../messages'
import { refresh, settings } from './state'

/** A claim as one click keeps it. */
export function draftOf({ claim }: Compared, layer: Layer, place: PagePlace, pageDay: string | null): Draft {
  const { key: _, phase: __, day, ...told } = claim
  return { ...told, date: day ?? pageDay ?? today(), layer, place }
}

const inFlight = new Set<string>()

/** Keeps, and remembers the layer for the next time. A second click while the first is on its way is the same one. */
export async function saveAll(drafts: readonly Draft[]): Promise<void> {
  const said = JSON.stringify(drafts)
  if (inFlight.has(said)) return
  inFlight.add(said)
  try {
    await ask('keep', { drafts })
    const { layer = settings.value.layer } = drafts.at(-1) ?? {}
    if (layer !== settings.value.layer) await ask('chooseLayer', { layer })
    await refresh()
  } finally {
    inFlight.delete(said)
  }
}

export async function undo(ids: readonly string[]): Promise<void> {
  await ask('undo', { ids })
  await refresh()
}

/** Today where the user is. */
export const today = () => localDay(new Date())
