/**
 * Referential integrity of an assembled negotiation: an entry may name an article, meeting or member that was withdrawn or
 * has not arrived. A pack file has no such reference, so they are removed before one is made of it.
 */
import { withKnownContinued } from '../domain/assembly/continuations'
import type { Negotiation, Observation } from '../domain/types'

type Identified = { readonly id: string }

/** The negotiation without references to what it does not have; observations of an absent article or status are left out. */
export function withoutDangling<N extends Negotiation>(negotiation: N): N {
  const [articles, members, meetings, texts, statuses, themes] = [
    negotiation.articles,
    negotiation.members,
    negotiation.meetings,
    negotiation.texts,
    negotiation.statuses,
    negotiation.themes,
  ].map(among)
  if (!articles || !members || !meetings || !texts || !statuses || !themes) return negotiation
  return {
    ...negotiation,
    articles: withKnownContinued(negotiation.articles, negotiation.articles)
      .filter(({ theme }) => themes(theme))
      .map(({ places, ...article }) => ({ ...article, places: places.filter(({ text }) => texts(text)) })),
    meetings: negotiation.meetings.map((meeting) => ({
      ...meeting,
      topics: meeting.topics.filter(articles),
      ...(meeting.members && { members: meeting.members.filter(members) }),
    })),
    observations: negotiation.observations
      .filter(({ article, status }) => articles(article) && statuses(status))
      .map((observation) => keptReferences(observation, { articles, members, meetings, statuses })),
    roles: negotiation.roles
      .filter(({ article }) => article === null || articles(article))
      .map((role) => ({ ...role, members: role.members.filter(members) })),
    documents: negotiation.documents.map(({ meeting, ...document }) => ({
      ...document,
      ...(meeting !== undefined && meetings(meeting) && { meeting }),
      articles: document.articles.filter(articles),
      proponents: document.proponents.filter(members),
    })),
    positions: negotiation.positions.map(({ meeting, ...position }) => ({
      ...position,
      ...(meeting !== undefined && meetings(meeting) && { meeting }),
      articles: position.articles.filter(articles),
      members: position.members.filter(members),
    })),
    members: negotiation.members.map((member) =>
      member.members ? { ...member, members: member.members.filter(members) } : member,
    ),
    participations: negotiation.participations.filter(({ member }) => members(member)),
  }
}

type Has = (id: string) => boolean

const among = (list: readonly Identified[]): Has => {
  const ids = new Set(list.map(({ id }) => id))
  return (id) => ids.has(id)
}

function keptReferences(
  { meeting, target, dependsOn, ...observation }: Observation,
  { articles, members, meetings, statuses }: Readonly<Record<'articles' | 'members' | 'meetings' | 'statuses', Has>>,
): Observation {
  const { reportedBy } = observation
  return {
    ...observation,
    reportedBy: { ...reportedBy, members: reportedBy.members.filter(members) },
    ...(meeting !== undefined && meetings(meeting) && { meeting }),
    ...(target && statuses(target.status) && { target }),
    ...(dependsOn && { dependsOn: dependsOn.filter(articles) }),
  }
}
