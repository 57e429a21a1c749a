/** Of what changed, the articles whose phase did: once each, from where they were to where they got. The agreement as a whole is none. */
import type { Change } from '../../../shared/domain/changes'
import type { Standing } from '../../../shared/domain/ledger'
import type { Article } from '../../../shared/domain/types'
import type { NegotiationIndex } from '../../model/negotiation-index'

export interface PhaseChange {
  readonly article: Article
  readonly from: Standing | null
  readonly to: Standing
  readonly back: boolean
}

/** Changes come the latest first, so an article's first is where it got, and its last where it came from. */
export function phaseChanges(changes: readonly Change[], { articles }: NegotiationIndex): readonly PhaseChange[] {
  const found = new Map<string, PhaseChange>()
  for (const change of changes) {
    if (change.kind !== 'moved') continue
    const article = articles.get(change.article)
    const known = found.get(change.article)
    if (article?.kind === 'instrument') continue
    if (known) found.set(change.article, { ...known, from: change.from, back: known.back || change.move === 'back' })
    else if (article)
      found.set(change.article, { article, from: change.from, to: change.to, back: change.move === 'back' })
  }
  return [...found.values()].filter(({ from, to }) => from?.phase !== to.phase)
}

/** How many articles changed: what is first seen has not. */
export const countChanged = (changes: readonly PhaseChange[]): number =>
  changes.filter(({ from }) => from !== null).length
