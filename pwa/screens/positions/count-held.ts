/** Counts of the matrix by evidence: what has a source, what has none, and what was only said in a meeting. */
import type { Cell, HeldPosition } from '../../../shared/domain/queries/positions'

interface HeldCounts {
  /** Positions and roles that have a source. */
  readonly positions: number
  readonly roles: number
  /** Positions and roles without one. */
  readonly unsourced: number
  readonly interventions: number
  /** Articles and members with something that has a source. */
  readonly articles: number
  readonly members: number
}

export function countHeld(cells: readonly Cell[]): HeldCounts {
  const stands = cells.flatMap((cell) => cell.stands)
  const roles = cells.flatMap((cell) => cell.roles)
  const stated = [...stands, ...roles].filter((stand) => !isIntervention(stand))
  const sourced = cells.filter((cell) => [...cell.stands, ...cell.roles].some(isSourced))
  return {
    articles: new Set(sourced.map(({ article }) => article)).size,
    members: new Set(sourced.map(({ member }) => member)).size,
    positions: stands.filter(isSourced).length,
    roles: roles.filter(isSourced).length,
    unsourced: stated.length - stated.filter(isSourced).length,
    interventions: stands.filter(isIntervention).length,
  }
}

const isIntervention = ({ kind }: HeldPosition): boolean => kind === 'room'

/** True for a position or role with a link or a document symbol, or stated at a meeting. */
const isSourced = ({ kind, sources, symbol, meeting }: HeldPosition): boolean =>
  sources.length > 0 || symbol !== null || (kind === 'position' && meeting !== null)
