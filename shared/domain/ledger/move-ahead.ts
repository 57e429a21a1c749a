/** Effect of a status that is not saved yet: told before it is, and confirmed where it undoes a result. */
import { partitionPoint } from '../binary-search'
import { effectiveDay, laterDay } from '../dates/days'
import type { Day, DayOrMonth, Observation, Status } from '../types'
import { type Effect, effectOf } from './effect'
import { isAbove, type Ledger, moveFrom, type Standing, statusAsOf, statusSinceOf } from './ledger'

export interface Move {
  readonly from: Standing
  /** True for a move back, and for one that parks what was concluded or left out: saved at the second press alone. */
  readonly undoesResult: boolean
}

/** The move that a status of a day would make; `null` where the article keeps its status, or had none. */
export function moveBy(ledger: Ledger, article: string, id: string, day: Day): Move | null {
  const status = ledger.statuses.get(id)
  const { standing: from } = statusAsOf(ledger, article, day)
  if (!from || !status || status.kind === 'flag' || status.id === from.status.id) return null
  // Activity takes no step back, and of the steps of one day the higher one counts.
  const needsHeight = status.kind === 'activity' || from.day === day
  if (needsHeight && !isAbove(status, from.status)) return null
  return { from, undoesResult: status.phase !== from.phase && undoes(from, status) }
}

const undoes = (from: Standing, status: Status): boolean =>
  moveFrom(from, status) === 'back' ||
  (status.phase === 'parked' && (from.phase === 'concluded' || from.phase === 'dropped'))

/** An observation that is not saved yet, as far as it bears on a status. */
export type Stated = Pick<Observation, 'article' | 'status' | 'date'>

/** Effect of an observation on the status of its article, before it is saved. */
export interface EffectAhead {
  readonly kind: 'first' | Exclude<Effect['kind'], 'absent' | 'planned'>
  /** The status so far that it changes or confirms, or the one that prevails over it; `null` without one, or for a flag. */
  readonly status: Status | null
  readonly date: DayOrMonth | null
  /** As of a `Move`; false for what only goes into the history. */
  readonly undoesResult: boolean
}

/** Effect as of today, or as of a later day of its own; `null` for an unknown status. */
export function effectAhead(ledger: Ledger, stated: Stated, today: Day): EffectAhead | null {
  const { article, date } = stated
  const status = ledger.statuses.get(stated.status)
  if (!status) return null
  const day = effectiveDay(date)
  const until = laterDay(today, day)
  const { standing } = statusAsOf(ledger, article, until)
  const told = (kind: EffectAhead['kind'], by: Pick<Standing, 'status' | 'date'> | null, undoesResult = false) => ({
    kind,
    status: by?.status ?? null,
    date: by?.date ?? null,
    undoesResult,
  })
  const since = standing && statusSinceOf(ledger, article, standing)
  if (since && standing.status === status && effectiveDay(since) <= day)
    return told('confirms', { status, date: since })
  if (standing && standing.day > day && status.kind !== 'flag') return told('older', standing)
  const effect = effectOf(withStated(ledger, stated, status), { article, id: UNSAVED }, until)
  if ('by' in effect) return told(effect.kind, effect.by)
  if (effect.kind === 'absent' || effect.kind === 'planned') return null
  if (effect.kind !== 'moves') return told(effect.kind, effect.kind === 'confirms' ? standing : null)
  if (!standing || !since) return told('first', null)
  const undoesResult = moveBy(ledger, article, status.id, day)?.undoesResult === true
  return told('moves', { status: standing.status, date: since }, undoesResult)
}

/** Id that no stored entry has. */
const UNSAVED = ''

/** Ledger of one article, with an observation that is not saved yet: after those of its day. */
function withStated({ statuses, entries, end }: Ledger, stated: Stated, status: Status): Ledger {
  const day = effectiveDay(stated.date)
  const known = entries.get(stated.article) ?? []
  const observation: Observation = {
    ...stated,
    id: UNSAVED,
    statement: '',
    basis: 'reported',
    evidence: { url: null },
    reportedBy: { person: null, role: null, members: [] },
  }
  const entry = { observation, day, status, origin: 'mine', layer: 'private', isSourced: true } as const
  const at = partitionPoint(known, (one) => one.day <= day)
  return { statuses, end, entries: new Map([[stated.article, known.toSpliced(at, 0, entry)]]) }
}
