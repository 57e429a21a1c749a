/**
 * Word senses of statuses and roles: rules and languages name what a word says ("agreed", "leads the talks"), and the
 * lexicon has which status or role of the negotiation that is.
 */
import { isInUse } from '../domain/ledger/status-use'
import type { Day, Phase, RoleKind, RoleLead, Status, StatusKind, StatusSense } from '../domain/types'
import { STATUS_SENSES } from '../domain/types'
import type { Lexicon } from './lexicon'

/** Phase, and kind where it matters, by which a sense is found in a negotiation that states none. */
const BY_PHASE: Readonly<Partial<Record<StatusSense, { readonly phase: Phase; readonly kind?: StatusKind }>>> = {
  tabled: { phase: 'proposed' },
  'taken-up': { phase: 'under-discussion', kind: 'activity' },
  'worked-on': { phase: 'under-discussion', kind: 'step' },
  'nearly-agreed': { phase: 'nearly-clean' },
  agreed: { phase: 'clean' },
  'set-aside': { phase: 'parked' },
  concluded: { phase: 'concluded' },
  removed: { phase: 'dropped' },
}

/** Index of the status of each sense: the one that states it, else the lowest of the sense's phase; -1 for none. */
export const sensesOf = (statuses: readonly Status[]): readonly number[] =>
  STATUS_SENSES.map((sense) => {
    const stated = statuses.findIndex((status) => status.sense === sense)
    return stated >= 0 ? stated : lowestOf(statuses, sense)
  })

function lowestOf(statuses: readonly Status[], sense: StatusSense): number {
  const wanted = BY_PHASE[sense]
  const found = statuses
    .filter(({ phase, kind }) => phase === wanted?.phase && kind === (wanted.kind ?? kind))
    .reduce<Status | null>((low, status) => (low && (low.order ?? 0) <= (status.order ?? 0) ? low : status), null)
  return found ? statuses.indexOf(found) : -1
}

/** Statuses that share a sense, one word at different times: id, sense, first and last date of the meaning. */
export const sharedSensesOf = (statuses: readonly Status[]): readonly string[] =>
  statuses
    .filter(({ id, sense }) => sense !== undefined && statuses.some((one) => one.sense === sense && one.id !== id))
    .map(({ id, sense, usedFrom = '', usedTo = '' }) => [id, sense, usedFrom, usedTo].join(' '))

/**
 * Status that the words for one mean on a day: where its meaning is of another time, the status of the same sense whose meaning
 * is of that day, else the status itself. Talks reuse a word, and readers do not drop one when its time is over.
 */
export function meaningOn({ sharedSenses }: Lexicon, status: string, day: Day | null): string {
  if (day === null) return status
  const all = sharedSenses.map((text) => text.split(' '))
  const sense = all.find(([id]) => id === status)?.[1]
  const onDay = all.flatMap(([id, of, usedFrom, usedTo]) =>
    of === sense && isInUse({ usedFrom, usedTo }, day) ? id : [],
  )
  return onDay.includes(status) ? status : (onDay[0] ?? status)
}

/** Body that each role leads, by the value of its cue; empty where it leads none. */
export const roleLeadsOf = (roles: readonly string[], kinds: readonly RoleKind[]): readonly string[] =>
  roles.map((role) => kinds.find(({ id }) => id === role)?.leads ?? '')

/** Index of the status of a sense, -1 where the negotiation has none. */
export const statusIn = ({ senses }: Lexicon, sense: StatusSense): number => senses[STATUS_SENSES.indexOf(sense)] ?? -1

/** Id of the status of a sense; empty where the negotiation has none. */
export const statusIdIn = (lexicon: Lexicon, sense: StatusSense): string =>
  lexicon.statusIds[statusIn(lexicon, sense)] ?? ''

/** Status of work that begins, the lowest of the steps under discussion; that of what was merely discussed is below them. */
export function firstOfWork(lexicon: Lexicon): string {
  const { statusIds, statusPhases, statusOrders } = lexicon
  const discussed = statusIdIn(lexicon, 'taken-up')
  const heightOf = (id: string) => statusOrders[statusIds.indexOf(id)] ?? 0
  return statusIds
    .filter((id, index) => statusPhases[index] === 'under-discussion' && id !== discussed)
    .reduce((low, id) => (low !== '' && heightOf(low) <= heightOf(id) ? low : id), '')
}

/** Body that the role of a cue leads. */
export const leadOf = ({ roleLeads }: Lexicon, value: number): string => roleLeads[value] ?? ''

/** Phases of a status and of those that share its sense: a word that means one at one time and another later. */
export function phasesSharing({ sharedSenses, statusIds, statusPhases }: Lexicon, status: string): string[] {
  const all = sharedSenses.map((text) => text.split(' '))
  const sense = all.find(([id]) => id === status)?.[1]
  const ids = sense === undefined ? [status] : all.flatMap(([id, of]) => (of === sense && id !== undefined ? id : []))
  return ids.flatMap((id) => statusPhases[statusIds.indexOf(id)] ?? [])
}

/** The role that leads something, `null` where the negotiation has none. */
export const roleThatLeads = ({ roles, roleLeads }: Lexicon, lead: RoleLead): string | null =>
  roles[roleLeads.indexOf(lead)] ?? null
