/** What is typed in the record sheet, what is missing in it, and the observation it makes. */
import { effectiveDay, isDay } from '../../../shared/domain/days'
import type { Layer, ObservationRecord } from '../../../shared/domain/records'
import type { Basis, Day, Status } from '../../../shared/domain/types'
import { made } from '../../desk/making'
import type { DeskKey } from '../../i18n/desk'

export interface Draft {
  readonly article: string
  readonly status: string
  readonly date: string
  readonly meeting: string
  readonly basis: Basis
  /** Chosen by the user each time: there is no default that could be wrong. */
  readonly layer: Layer | ''
  readonly url: string
  readonly quote: string
  readonly statement: string
  readonly role: string
  readonly person: string
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

export type Field = keyof Draft
export type Problems = Readonly<Partial<Record<Field, DeskKey>>>

const URL_PATTERN = /^https?:\/\/[^\s<>"]+$/iu
const MOST_OUTSTANDING = 1000

/** What keeps a draft from being an observation, by field. */
export function problemsOf(draft: Draft, today: Day): Problems {
  const problems: Partial<Record<Field, DeskKey>> = {}
  const { url, quote, statement, outstanding, targetStatus, targetDate } = draft
  if (draft.article === '') problems.article = 'error-article'
  if (draft.status === '') problems.status = 'error-status'
  if (!isDay(draft.date)) problems.date = 'error-date'
  else if (draft.basis !== 'planned' && draft.date > today) problems.date = 'error-date-future'
  if (draft.layer === '') problems.layer = 'error-layer'
  if (url.trim() !== '' && !(URL_PATTERN.test(url.trim()) && URL.canParse(url.trim()))) problems.url = 'error-url'
  else if (url.trim() === '' && quote.trim() === '' && statement.trim() === '') problems.url = 'error-evidence'
  if (draft.basis === 'inferred' && draft.note.trim() === '') problems.note = 'error-reason'
  if (outstanding.trim() !== '' && !isCount(outstanding.trim())) problems.outstanding = 'error-outstanding'
  if ((targetStatus === '') !== (targetDate === '') || (targetDate !== '' && !isDay(targetDate)))
    problems.targetStatus = 'error-target'
  return problems
}

const isCount = (text: string) => /^\d{1,4}$/.test(text) && Number(text) <= MOST_OUTSTANDING

/** The observation of a draft without problems, made now. Fields that are empty are absent. */
export function observationFrom(draft: Draft): ObservationRecord {
  const { outstanding, targetStatus, targetDate, quote, note, meeting, member } = draft
  return {
    kind: 'observation',
    ...made(draft.layer === 'public' ? 'public' : 'private'),
    article: draft.article,
    date: draft.date,
    status: draft.status,
    statement: draft.statement.trim(),
    basis: draft.basis,
    evidence: {
      url: draft.url.trim() === '' ? null : draft.url.trim(),
      ...(quote.trim() === '' ? {} : { quote: quote.trim() }),
    },
    reportedBy: {
      person: draft.person.trim() || null,
      role: draft.role || null,
      members: member === '' ? [] : [member],
    },
    ...(meeting === '' ? {} : { meeting }),
    ...(outstanding.trim() === '' ? {} : { outstandingCount: Number(outstanding) }),
    ...(targetStatus === '' ? {} : { target: { status: targetStatus, date: targetDate } }),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  }
}

/** The statuses that fit: those of the agreement as a whole are its own. */
export const statusesFor = (statuses: readonly Status[], isInstrument: boolean): readonly Status[] =>
  statuses.filter((status) => isInstrument || !status.wholeText)

/** The meeting of a day, as far as one was held then. */
export const meetingOfDay = (
  meetings: readonly { readonly id: string; readonly start: string; readonly end: string }[],
  day: string,
): string => meetings.findLast(({ start, end }) => start <= day && day <= effectiveDay(end))?.id ?? ''
