/** The user's observations as a pack may hold them: the extension reads a snapshot whole or not at all. */
import type { ObservationRecord } from '../domain/records'
import type { Evidence, Observation } from '../domain/types'
import type { Pack } from '../pack/schema'

/**
 * One observation that does not fit would cost the extension the whole snapshot. So what belongs to another pack stays
 * behind, and so do the names that this pack does not know.
 */
export function mineForPack(
  pack: Pack,
  others: readonly Observation[],
  mine: readonly ObservationRecord[],
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
      statement: plain(record.statement),
      evidence: plainEvidence(record.evidence),
      reportedBy: { ...record.reportedBy, members: record.reportedBy.members.filter((id) => has.member.has(id)) },
      ...(meeting !== undefined && has.meeting.has(meeting) && { meeting }),
      ...(target && has.status.has(target.status) && { target }),
      ...(dependsOn && { dependsOn: dependsOn.filter((id) => has.article.has(id)) }),
    }
    return [observation]
  })
}

const idsOf = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map((entry) => entry.id))

function plainEvidence(evidence: Evidence): Evidence {
  const { quote, title } = evidence
  return {
    ...evidence,
    ...(quote !== undefined && { quote: plain(quote) }),
    ...(title !== undefined && { title: plain(title) }),
  }
}

/** A user's words may run over lines and hold what looks like markup; a pack's may not. */
const plain = (text: string) =>
  text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll('<', '‹')
    .slice(0, 4000)
