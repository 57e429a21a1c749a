/** Save and undo in the panel. */

import { localDay } from '../../../shared/domain/dates/days'
import { isPublic } from '../../../shared/domain/entries/layers'
import { ask } from '../../browser'
import { claimDraft } from '../../claim-draft'
import { t } from '../../i18n'
import type { Compared, Draft, Layer, PagePlace, PositionDraft } from '../../messages'
import { savedLesson, type Taught, teach } from '../../parts/teach'
import { onPage, refresh } from '../state'

/** Draft of a claim; null where neither it nor its page has a date, which the form asks for. */
export function draftOf({ claim }: Compared, layer: Layer, place: PagePlace, isConfirmed: boolean): Draft | null {
  const { date, ...draft } = claimDraft(claim, place, isConfirmed)
  if (date === null) return null
  const note = draft.basis === 'inferred' ? { note: t('analyse-inferred-reason') } : {}
  return { ...draft, ...note, date, layer }
}

const inFlight = new Set<string>()

/** Saves drafts, and resolves to their ids. A second click while the first is in flight is ignored. */
export async function saveAll(drafts: readonly (Draft | PositionDraft)[]): Promise<readonly string[]> {
  const key = JSON.stringify(drafts)
  if (inFlight.has(key)) return []
  inFlight.add(key)
  try {
    const { ids } = await ask('keep', { drafts })
    await refresh()
    return ids
  } finally {
    inFlight.delete(key)
  }
}

/** Saves statements of the page as they were read. Private ones teach nothing: a lesson would tell of them. */
export async function saveRead(rows: readonly Compared[], drafts: readonly Draft[]): Promise<void> {
  const ids = await saveAll(drafts)
  const saved = rows.flatMap(({ claim }, at) => savedLesson(ids[at] ?? '', claim))
  if (drafts.every(isPublic)) await teachHere(saved)
}

/** Teaches something of the page that the panel shows. */
export const teachHere = (taught: readonly Taught[]): Promise<void> =>
  teach(
    onPage.value?.page.tabId ?? null,
    taught.filter(({ of }) => of !== ''),
  )

export async function undo(ids: readonly string[]): Promise<void> {
  await ask('undo', { ids })
  await refresh()
}

/** Today in the user's time zone. */
export const today = () => localDay(new Date())
