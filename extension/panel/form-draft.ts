/** Fields of the form of the panel, and what they save: a status of an article, or a position of each member named. */
import { isDay, isDayOrMonth } from '../../shared/domain/days'
import { isPublic } from '../../shared/domain/layers'
import type { Stance } from '../../shared/domain/types'
import { outcomeOf } from '../../shared/recognition/lessons'
import { t } from '../browser'
import { NOBODY } from '../claim-draft'
import type {
  Choices,
  Draft,
  Layer,
  Named,
  PageClaim,
  PositionDraft,
  ReadSpeaker,
  Selected,
  Speaker,
} from '../messages'
import { kindOf, type Taught } from '../parts/teach'

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
    note: claim?.basis === 'inferred' ? t('inferred_reason') : '',
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

/** Names of the fields that are missing, in their order; the visibility last. */
export function missingFields(fields: FormFields): readonly string[] {
  const { kind, article, status, stance, date, members, layer } = fields
  const isDated = kind === 'position' ? isDay(date) : isDayOrMonth(date)
  return [
    ...(article ? [] : ['article']),
    ...(kind === 'status' && !status ? ['status'] : []),
    ...(kind === 'position' && !stance ? ['stance'] : []),
    ...(kind === 'position' && members.length === 0 ? ['members'] : []),
    ...(isDated ? [] : ['date']),
    ...(layer ? [] : ['layer']),
  ]
}

/** Drafts of the fields; none while one is missing. */
export function draftsFrom(
  fields: FormFields,
  selected: Selected,
  roles: readonly Named[],
): readonly (Draft | PositionDraft)[] {
  const { kind, negotiation, article, status, stance, date, members, layer } = fields
  if (missingFields(fields).length > 0 || layer === null) return []
  const { place, quote, paragraph, paragraphNumber } = selected
  const about = { negotiation, article, date, layer, place, quote, paragraph, paragraphNumber }
  if (kind === 'position') return stance ? members.map((member) => ({ ...about, member, stance })) : []
  const claim = claimOf(fields, selected)
  const note = noteOf(fields, claim)
  return [
    {
      ...about,
      status,
      speaker: speakerFrom(fields, roles),
      ...(claim?.outstandingCount !== undefined && { outstandingCount: claim.outstandingCount }),
      ...(claim?.target !== undefined && { target: claim.target }),
      ...(claim?.dependsOn !== undefined && { dependsOn: claim.dependsOn }),
      ...(claim?.basis !== undefined && { basis: claim.basis }),
      ...(note && { note }),
    },
  ]
}

/** Note of a status: that of what is inferred says why, and no other does. */
function noteOf({ note }: FormFields, claim: PageClaim | undefined): string {
  const reason = t('inferred_reason')
  const entered = note.trim()
  if (claim?.basis === 'inferred') return entered || reason
  return entered === reason ? '' : entered
}

/** Speaker as entered; a role by its id, as the page's claims have it, whatever the language of the form. */
function speakerFrom({ speaker: { person, role, members } }: FormFields, roles: readonly Named[]): Speaker {
  const entered = role?.trim() || null
  return {
    person: person?.trim() || null,
    role: roles.find(({ name }) => name === entered)?.id ?? entered,
    members,
  }
}

/** The reading that the fields leave as it was. */
const claimOf = ({ negotiation, article, status }: FormFields, { claims }: Selected) =>
  claims.find((one) => one.negotiation === negotiation && one.article === article && one.status === status)

/** Lesson of a status that was saved in the form: read as it is, or entered by hand since it was not read. */
export function formLesson(
  of: string,
  fields: FormFields,
  selected: Selected,
  statuses: Choices['statuses'],
): Taught[] {
  if (fields.kind !== 'status' || fields.layer === null || !isPublic(fields)) return []
  const phase = statuses.find(({ id }) => id === fields.status)?.phase ?? null
  const outcome = outcomeOf(phase)
  if (outcome === null) return []
  const { negotiation, article } = fields
  const { quote, paragraph } = selected
  const claim = claimOf(fields, selected)
  return [
    {
      ...{ negotiation, article, quote, paragraph, of, outcome },
      kind: kindOf(claim ?? { basis: undefined, phase }),
      deed: claim ? 'saved' : 'missed',
    },
  ]
}
