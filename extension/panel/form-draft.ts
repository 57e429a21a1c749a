/** What the form of the panel saves: a status of an article, or a position of each member that it names. */
import { isDay, isDayOrMonth } from '../../shared/domain/days'
import { isPublic } from '../../shared/domain/layers'
import type { Stance } from '../../shared/domain/types'
import { outcomeOf } from '../../shared/recognition/lessons'
import type { Choices, Draft, Layer, PositionDraft, Selected } from '../messages'
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
  readonly speaker: Draft['speaker']
  readonly note: string
  readonly layer: Layer | null
}

/** Names of the fields that are missing, in their order; the visibility last. */
export function missingFields(fields: FormFields): readonly string[] {
  const { kind, article, status, stance, date, speaker, layer } = fields
  const isDated = kind === 'position' ? isDay(date) : isDayOrMonth(date)
  return [
    ...(article ? [] : ['article']),
    ...(kind === 'status' && !status ? ['status'] : []),
    ...(kind === 'position' && !stance ? ['stance'] : []),
    ...(kind === 'position' && speaker.members.length === 0 ? ['members'] : []),
    ...(isDated ? [] : ['date']),
    ...(layer ? [] : ['layer']),
  ]
}

/** Drafts of the fields; none while one is missing. */
export function draftsFrom(fields: FormFields, selected: Selected): readonly (Draft | PositionDraft)[] {
  const { kind, negotiation, article, status, stance, date, speaker, layer, note } = fields
  if (missingFields(fields).length > 0 || layer === null) return []
  const { place, quote, paragraph, paragraphNumber } = selected
  const about = { negotiation, article, date, layer, place, quote, paragraph, paragraphNumber }
  if (kind === 'position') return stance ? speaker.members.map((member) => ({ ...about, member, stance })) : []
  const claim = claimOf(fields, selected)
  return [
    {
      ...about,
      status,
      speaker,
      ...(claim?.outstandingCount !== undefined && { outstandingCount: claim.outstandingCount }),
      ...(claim?.target !== undefined && { target: claim.target }),
      ...(claim?.dependsOn !== undefined && { dependsOn: claim.dependsOn }),
      ...(claim?.basis !== undefined && { basis: claim.basis }),
      ...(note && { note }),
    },
  ]
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
