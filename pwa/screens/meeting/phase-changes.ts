/**
 * Reduces a list of changes to one net phase change per article, under the last of its names, without the agreement as a whole.
 */

import { firstNameIn } from '../../../shared/domain/assembly/continuation-queries'
import type { Ledger, Standing } from '../../../shared/domain/ledger/ledger'
import type { Change } from '../../../shared/domain/queries/changes'
import { heldMeetings, meetingChanges } from '../../../shared/domain/queries/meetings'
import type { Article, Day, Negotiation } from '../../../shared/domain/types'
import type { NegotiationIndex } from '../../model/negotiation/negotiation-index'

export interface PhaseChange {
  readonly article: Article
  readonly from: Standing | null
  readonly to: Standing
  readonly back: boolean
}

/** Changes are sorted newest first: the first one of an article gives `to`, the last one `from`. */
export function phaseChanges(
  changes: readonly Change[],
  { articles }: Pick<NegotiationIndex, 'articles'>,
): readonly PhaseChange[] {
  const found = new Map<string, PhaseChange>()
  const firstName = firstNameIn([...articles.values()])
  for (const change of changes) {
    if (change.kind !== 'moved') continue
    const article = articles.get(change.article)
    const line = firstName(change.article)
    const known = found.get(line)
    if (article?.kind === 'instrument') continue
    if (known) found.set(line, { ...known, from: change.from, back: known.back || change.move === 'back' })
    else if (article) found.set(line, { article, from: change.from, to: change.to, back: change.move === 'back' })
  }
  return [...found.values()].filter(({ from, to }) => from?.phase !== to.phase)
}

/** Counts the changed articles; a first status is no change. */
export const countChanged = (changes: readonly PhaseChange[]): number =>
  changes.filter(({ from }) => from !== null).length

/** Number of articles by meeting, of those held by today, that changed phase at it: by what names it. */
export function changedByMeeting(negotiation: Negotiation, ledger: Ledger, today: Day): ReadonlyMap<string, number> {
  const articles = new Map(negotiation.articles.map((article) => [article.id, article]))
  return new Map(
    heldMeetings(negotiation, today).map((meeting) => {
      const changes = meetingChanges({ negotiation, ledger, day: today }, meeting)
      return [meeting.id, countChanged(phaseChanges(changes, { articles }))]
    }),
  )
}
