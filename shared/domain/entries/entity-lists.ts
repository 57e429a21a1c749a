/** Lists in which a negotiation has the entities of each kind, and a position in the form that it has there. */
import type { Negotiation, Position } from '../types'
import { ENTITY_KINDS, type EntityKind, type PositionEntry } from './entries'

/** A kind of which a negotiation has a list. */
export type ListedKind = Exclude<EntityKind, 'negotiation'>

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
} as const satisfies Readonly<Record<ListedKind, keyof Negotiation>>

export const LISTED_KINDS: readonly ListedKind[] = ENTITY_KINDS.filter((kind) => kind !== 'negotiation')

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
