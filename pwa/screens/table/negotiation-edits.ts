/** Edits of a negotiation that its form makes: the entries that state them, and a summary. */

import type { LadderEdits } from '../../../shared/domain/edits/ladder-edits'
import { type Entry, entityKey, type Layer, withdrawnIds } from '../../../shared/domain/entries/entries'
import { narrowest } from '../../../shared/domain/entries/layers'
import type { NegotiationChange } from '../../../shared/domain/entries/negotiation-change'
import { colonIn } from '../../../shared/domain/text/typography'
import type { Status } from '../../../shared/domain/types'
import { lang, nameIn, t } from '../../i18n'
import { newEnvelope } from '../../model/envelope'
import { dataset } from '../../model/provenance'
import { withdrawalsOf } from '../../model/typed/undo'
import { entityTitle } from '../../workspace/entries/entity-title'

export interface NegotiationEdits extends Pick<LadderEdits, 'added' | 'removed'> {
  /** What changes of the negotiation and of the statuses that it goes on having; `null` where nothing does. */
  readonly change: NegotiationChange | null
}

export const isNothing = ({ change, added, removed }: NegotiationEdits): boolean =>
  change === null && added.length === 0 && removed.length === 0

/** The entries that state edits: one of the change, one of each new status, and withdrawals of all that states one that goes. */
export function entriesOfEdits(
  layer: Layer,
  { change, added, removed }: NegotiationEdits,
  known: readonly Entry[],
): readonly Entry[] {
  const withdrawn = withdrawnIds(known)
  const stating = known.filter(
    (entry) => entry.kind === 'status' && removed.includes(entry.entity.id) && !withdrawn.has(entry.id),
  )
  const shipped = (dataset.value?.statuses ?? []).flatMap(({ id }) =>
    removed.includes(id) ? [{ id: entityKey('status', id), layer }] : [],
  )
  const targets = stating.map((entry) => ({ ...entry, layer: narrowest([entry.layer, layer]) }))
  return [
    ...(change ? [{ kind: 'negotiation' as const, ...newEnvelope(layer), entity: change }] : []),
    ...added.map((entity) => ({ kind: 'status' as const, ...newEnvelope(layer), entity })),
    ...withdrawalsOf([...targets, ...shipped], '', false),
  ]
}

/** What edits change, on one line. `uses` are the numbers of status updates that name each status. */
export function editsText(
  { change, added, removed }: NegotiationEdits,
  statuses: readonly Status[],
  uses: ReadonlyMap<string, number>,
): string {
  const gone = statuses.filter(({ id }) => removed.includes(id))
  return [
    ...(change ? [entityTitle('negotiation', change)] : []),
    ...added.map(({ names }) => `${t('table-ladder-new')}${colonIn(lang.value)}${nameIn(names)}`),
    ...gone.map(({ id, names }) => t('ladder-removed', { name: nameIn(names), n: uses.get(id) ?? 0 })),
  ].join('; ')
}
