/** Fields of the form of the panel: with what they open, what another negotiation leaves of them, and which are missing. */

import { isDay, isDayOrMonth } from '../../../shared/domain/dates/days'
import { missingIn } from '../../../shared/domain/entries/missing-fields'
import type { Stance } from '../../../shared/domain/types'
import { NOBODY } from '../../claim-draft'
import { t } from '../../i18n'
import type { Layer, ReadSpeaker, Selected, Speaker } from '../../messages'

/** Fields of the form. */
export interface FormFields {
  readonly kind: 'status' | 'position'
  readonly negotiation: string
  readonly article: string
  readonly status: string
  readonly stance: Stance | ''
  /** Empty where the page has none, until the user enters it. */
  readonly date: string
  /** Who said the status. */
  readonly speaker: Speaker
  /** Those whose position it is. */
  readonly members: readonly string[]
  readonly note: string
  readonly layer: Layer | null
}

/** Fields with which the form opens: as far as the page was read. */
export function fieldsOf(selected: Selected): FormFields {
  const { negotiation, stance, pageDay } = selected
  const [claim] = selected.claims
  return {
    kind: stance ? 'position' : 'status',
    stance: stance ?? '',
    // A statement without a date is of another time than the page's.
    date: (claim ? claim.day : pageDay) ?? '',
    note: claim?.basis === 'inferred' ? t('analyse-inferred-reason') : '',
    layer: null,
    ...inNegotiation(selected, negotiation),
  }
}

type FieldsOfNegotiation = Pick<FormFields, 'negotiation' | 'article' | 'status' | 'speaker' | 'members'>

/** Fields of a negotiation: what was read of it; empty in another, to which the ids of one may be unknown. */
export function inNegotiation(
  { negotiation, claims, articles, members, stance }: Selected,
  id: string,
): FieldsOfNegotiation {
  if (id !== negotiation) return { negotiation: id, article: '', status: '', speaker: NOBODY, members: [] }
  const [claim] = claims
  return {
    negotiation,
    article: claim?.article ?? articles[0] ?? '',
    status: claim?.status ?? '',
    speaker: speakerRead(claim?.speaker),
    members: stance ? (members ?? []) : membersOfPosition(claim?.speaker, members),
  }
}

/** Speaker with which the form opens: none where it was taken from another sentence. */
function speakerRead(read: ReadSpeaker | undefined): Speaker {
  if (!read || read.from !== undefined) return NOBODY
  const { person, role, members } = read
  return { person, role, members }
}

/** Members whose position a sentence may tell: of who speaks for one, else those that it names. A chair speaks for none. */
function membersOfPosition(read: ReadSpeaker | undefined, named: readonly string[] = []): readonly string[] {
  if (!read) return named
  if (read.role !== null && read.role !== 'participant') return named.filter((id) => !read.members.includes(id))
  return read.from === undefined && read.members.length > 0 ? read.members : named
}

/** Messages of the fields that are missing, by field in their order; the visibility last. */
export const problemsOf = ({ kind, article, status, stance, date, members, layer }: FormFields) =>
  missingIn({
    article: article !== '',
    status: kind === 'position' || status !== '',
    stance: kind === 'status' || stance !== '',
    members: kind === 'status' || members.length > 0,
    date: kind === 'position' ? isDay(date) : isDayOrMonth(date),
    layer: layer !== null,
  })
