/** What the lookup lists for a query: hits by kind, and under a clear article the meetings that moved it. */
import { effectiveDay } from '../../../shared/domain/days'
import { historyOf, type Ledger, type Standing } from '../../../shared/domain/ledger'
import type { Day } from '../../../shared/domain/types'
import type { Atlas, Sitting } from '../../app/atlas'
import { type Hit, type LookupIndex, search } from '../../lookup'
import { KINDS, type Kind, type PackEntry } from '../../lookup/entries'

export interface HitOption {
  readonly type: 'hit'
  readonly key: string
  readonly hit: Hit<PackEntry>
}
export interface MovedOption {
  readonly type: 'moved'
  readonly key: string
  readonly sitting: Sitting
  readonly standing: Standing
}
export type Option = HitOption | MovedOption

export interface OptionGroup {
  readonly kind: Kind | 'moved'
  readonly options: readonly Option[]
}

const SHOWN = 14
const MOVED = 4
/** A hit this good is what was meant. */
const CLEAR = 0.7

export function optionsFor(
  index: LookupIndex<PackEntry>,
  atlas: Atlas,
  ledger: Ledger,
  day: Day,
  query: string,
): readonly OptionGroup[] {
  const hits = search(index, query, SHOWN)
  const groups: OptionGroup[] = KINDS.map((kind) => ({
    kind,
    options: hits
      .filter((hit) => hit.entry.kind === kind)
      .map((hit): HitOption => ({ type: 'hit', key: `${kind}-${hit.entry.id}-${hit.entry.names[0]?.text}`, hit })),
  }))
  // The group with the best hit comes first.
  const best = hits[0]?.entry.kind
  groups.sort((a, b) => Number(b.kind === best) - Number(a.kind === best))
  const [top] = hits
  if (top?.entry.kind === 'article' && top.score >= CLEAR) {
    const moved = movedBy(atlas, ledger, day, top.entry.id)
    groups.splice(1, 0, { kind: 'moved', options: moved })
  }
  return groups.filter(({ options }) => options.length > 0)
}

/** The meetings at which the article changed phase, the latest first. */
function movedBy({ sittings }: Atlas, ledger: Ledger, day: Day, article: string): readonly MovedOption[] {
  return historyOf(ledger, article, day)
    .filter((standing) => standing.move !== null)
    .flatMap((standing): MovedOption[] => {
      const sitting = sittings.find(
        (found) => effectiveDay(found.meeting.start) <= standing.day && standing.day <= found.day,
      )
      return sitting ? [{ type: 'moved', key: `moved-${standing.day}`, sitting, standing }] : []
    })
    .slice(-MOVED)
    .reverse()
}
