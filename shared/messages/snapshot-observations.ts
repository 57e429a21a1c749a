/**
 * Converts the user's observations to observations of a pack, since the extension accepts a snapshot whole or not at
 * all.
 */
import type { ObservationEntry } from '../domain/entries/entries'
import type { Evidence, Observation } from '../domain/types'
import type { Pack } from '../pack/schema'

/**
 * One invalid observation would cost the extension the whole snapshot. Observations of another pack are therefore left
 * out, and references that this pack does not have are removed.
 */
export function mineForPack(
  pack: Pack,
  others: readonly Observation[],
  mine: readonly ObservationEntry[],
): readonly Observation[] {
  const has = {
    article: idsOf(pack.articles),
    status: idsOf(pack.statuses),
    member: idsOf(pack.members),
    meeting: idsOf(pack.meetings),
    observation: idsOf(others),
  }
  return mine.flatMap(({ kind, layer, madeAt, negotiation, by, supersedes, reason, ...stated }) => {
    const { meeting, target, dependsOn, ...record } = stated
    if (!has.article.has(record.article) || !has.status.has(record.status) || has.observation.has(record.id)) return []
    const observation: Observation = {
      ...record,
      statement: '',
      evidence: evidenceShown(record.evidence),
      reportedBy: { ...record.reportedBy, members: record.reportedBy.members.filter((id) => has.member.has(id)) },
      ...(meeting !== undefined && has.meeting.has(meeting) && { meeting }),
      ...(target && has.status.has(target.status) && { target }),
      ...(dependsOn && { dependsOn: dependsOn.filter((id) => has.article.has(id)) }),
    }
    return [observation]
  })
}

const idsOf = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map((entry) => entry.id))

/** Evidence without its texts: they are most of a long list, and no highlight, card or panel shows them. */
function evidenceShown({ quote: _, title: __, ...evidence }: Evidence): Evidence {
  return evidence
}
