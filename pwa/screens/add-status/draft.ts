/** Form model of a status update: draft, validation, and conversion from and to the stored observation. */
import { isDay } from '../../../shared/domain/dates/days'
import type { Layer, ObservationEntry } from '../../../shared/domain/entries/entries'
import { missingIn } from '../../../shared/domain/entries/missing-fields'
import { isInUse } from '../../../shared/domain/ledger/status-use'
import { webAddress } from '../../../shared/domain/text/web-address'
import type { Basis, Day, DayOrMonth, Observation, Status } from '../../../shared/domain/types'
import type { PlainKey } from '../../i18n'
import { newEnvelope } from '../../model/envelope'

export interface Draft {
  readonly article: string
  readonly status: string
  readonly date: string
  readonly meeting: string
  readonly basis: Basis
  /** Without a default, so that the user decides each time. */
  readonly layer: Layer | ''
  readonly url: string
  /** Links of further sources, empty ones too: a field each. */
  readonly alsoAt: readonly string[]
  readonly quote: string
  readonly statement: string
  readonly role: string
  readonly person: string
  /** Member id; several ids are separated by spaces. */
  readonly member: string
  readonly outstanding: string
  readonly targetStatus: string
  readonly targetDate: string
  readonly note: string
}

export const emptyDraft = (date: Day): Draft => ({
  article: '',
  status: '',
  date,
  meeting: '',
  basis: 'reported',
  layer: '',
  url: '',
  alsoAt: [],
  quote: '',
  statement: '',
  role: '',
  person: '',
  member: '',
  outstanding: '',
  targetStatus: '',
  targetDate: '',
  note: '',
})

/** Converts an observation to a draft. Months become empty, since a date field cannot show them. */
export const draftOf = (observation: Observation, layer: Layer): Draft => {
  const { article, status, date, statement, basis, evidence, reportedBy, target } = observation
  return {
    article,
    status,
    date: isDay(date) ? date : '',
    meeting: observation.meeting ?? '',
    basis,
    layer,
    url: evidence.url ?? '',
    alsoAt: evidence.alsoAt ?? [],
    quote: evidence.quote ?? '',
    statement,
    role: reportedBy.role ?? '',
    person: reportedBy.person ?? '',
    member: reportedBy.members.join(' '),
    outstanding: String(observation.outstandingCount ?? ''),
    targetStatus: target?.status ?? '',
    targetDate: target && isDay(target.date) ? target.date : '',
    note: observation.note ?? '',
  }
}

/** Month of a date that has no day; an empty date field leaves it unchanged. */
export const monthOf = (before: DayOrMonth | undefined): DayOrMonth =>
  before === undefined || isDay(before) ? '' : before

export type Field = keyof Draft | 'reason'
export type Problems = Readonly<Partial<Record<Field, PlainKey>>>

const MOST_OUTSTANDING = 1000

/** Validates a draft: message keys by field. `before` is the corrected observation. */
export function problemsOf(draft: Draft, today: Day, before?: Observation): Problems {
  const { quote, statement, outstanding, targetStatus } = draft
  const url = webAddress(draft.url)
  const date = draft.date || monthOf(before?.date)
  const targetDate = targetDateOf(draft, before)
  const problems: Partial<Record<Field, PlainKey>> = missingIn({
    article: draft.article !== '',
    status: draft.status !== '',
    date: isDayOrKept(date, before?.date),
    layer: draft.layer !== '',
  })
  // The current month may already have a source.
  if (!problems.date && draft.basis !== 'planned' && date > today) problems.date = 'error-date-future'
  if (url === '' && quote.trim() === '' && statement.trim() === '') problems.quote = 'error-evidence'
  if (url === null) problems.url = 'error-url'
  if (draft.alsoAt.some((link) => webAddress(link) === null)) problems.alsoAt = 'error-url'
  if (draft.basis === 'inferred' && draft.note.trim() === '') problems.note = 'error-reason'
  if (outstanding.trim() !== '' && !isCount(outstanding.trim())) problems.outstanding = 'error-outstanding'
  if (
    (targetStatus === '') !== (targetDate === '') ||
    (targetDate !== '' && !isDayOrKept(targetDate, before?.target?.date))
  )
    problems.targetStatus = 'error-target'
  return problems
}

const isDayOrKept = (date: string, before: DayOrMonth | undefined) => isDay(date) || (date !== '' && date === before)
const targetDateOf = ({ targetStatus, targetDate }: Draft, before: Observation | undefined) =>
  targetDate || (targetStatus === '' ? '' : monthOf(before?.target?.date))
const isCount = (text: string) => /^\d{1,4}$/.test(text) && Number(text) <= MOST_OUTSTANDING

/**
 * Converts a valid draft to an observation made now. Empty fields are absent; values that no field shows are taken from
 * `before`.
 */
export function observationFrom(draft: Draft, before?: Observation): ObservationEntry {
  const { outstanding, targetStatus, quote, note, meeting, member } = draft
  const { quote: _, alsoAt: __, ...evidence } = before?.evidence ?? {}
  const [url = null, ...alsoAt] = new Set([draft.url, ...draft.alsoAt].flatMap((link) => webAddress(link) || []))
  return {
    kind: 'observation',
    ...newEnvelope(draft.layer || 'private'),
    article: draft.article,
    date: draft.date || monthOf(before?.date),
    status: draft.status,
    statement: draft.statement.trim(),
    basis: draft.basis,
    evidence: {
      ...evidence,
      url,
      ...(alsoAt.length > 0 && { alsoAt }),
      ...(quote.trim() === '' ? {} : { quote: quote.trim() }),
    },
    reportedBy: {
      ...before?.reportedBy,
      person: draft.person.trim() || null,
      role: draft.role || null,
      members: member === '' ? [] : member.split(' '),
    },
    ...(meeting === '' ? {} : { meeting }),
    ...(outstanding.trim() === '' ? {} : { outstandingCount: Number(outstanding) }),
    ...(targetStatus === '' ? {} : { target: { status: targetStatus, date: targetDateOf(draft, before) } }),
    ...(before?.dependsOn ? { dependsOn: before.dependsOn } : {}),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  }
}

/** Statuses of an article, or of the agreement as a whole; those whose meaning is of another time than the date come last. */
export function statusesFor(statuses: readonly Status[], isInstrument: boolean, date: string): readonly Status[] {
  const fitting = statuses.filter((status) => status.appliesTo.includes(isInstrument ? 'whole' : 'article'))
  const isCurrent = (status: Status) => !isDay(date) || isInUse(status, date)
  return [...fitting.filter(isCurrent), ...fitting.filter((status) => !isCurrent(status))]
}
