/** The user's observations as a pack may hold them: the extension reads a snapshot whole or not at all. */
import type { ObservationEntry } from '../domain/entries'
import type { Evidence, Observation } from '../domain/types'
import type { Pack } from '../pack/schema'

/**
 * One observation that does not fit would cost the extension the whole snapshot. So what belongs to another pack stays
 * behind, and so do the names that this pack does not know.
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
  return mine.flatMap(({ kind, layer, madeAt, supersedes, reason, meeting, target, dependsOn, ...record }) => {
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

/** Where it stands and when: the words themselves are most of a long record, and no mark, card or panel shows them. */
function evidenceShown({ quote: _, title: __, ...evidence }: Evidence): Evidence {
  return evidence
}
