/** Lists in which a negotiation has the entities of each kind, and a position in the form that it has there. */
import type { Negotiation, Position } from '../types'
import type { EntityKind, PositionEntry } from './entries'

/** List of a negotiation that holds each kind. */
export const LISTS = {
  theme: 'themes',
  status: 'statuses',
  member: 'members',
  article: 'articles',
  meeting: 'meetings',
  document: 'documents',
  milestone: 'milestones',
  role: 'roles',
  participation: 'participations',
} as const satisfies Readonly<Record<EntityKind, keyof Negotiation>>

/** A position as an entry states it, in the form of the pack's. */
export const asPosition = ({ id, day, member, article, stance, statement, meeting, url }: PositionEntry): Position => ({
  id,
  date: day,
  members: [member],
  articles: [article],
  stance,
  statement,
  ...(meeting !== undefined && { meeting }),
  sources: url === null ? [] : [url],
})
