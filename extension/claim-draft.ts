/** Draft of an entry from a statement as it was read, for the card and the panel. */
import type { OfferedDraft, PageClaim, PagePlace, Speaker } from './messages'

export const NOBODY: Speaker = { person: null, role: null, members: [] }

/**
 * Draft of a claim, dated by the claim alone, with the page as its source where it has none of its own. Who said it is left
 * out where that was taken from another sentence and not confirmed.
 */
export function claimDraft(claim: PageClaim, page: PagePlace, isConfirmed = false): OfferedDraft {
  const { key: _, phase: __, from: ___, why: ____, isPageDay: _____, place, day, speaker, ...rest } = claim
  const { from, ...said } = speaker
  return { ...rest, speaker: from === undefined || isConfirmed ? said : NOBODY, date: day, place: place ?? page }
}
