/** Entries and lessons of the form of the panel: a status of an article, or a position of each member that it names. */

import { isPublic } from '../../../shared/domain/entries/layers'
import { outcomeOf } from '../../../shared/recognition/evaluation/lessons'
import { t } from '../../i18n'
import type { Choices, Draft, Named, PageClaim, PositionDraft, Selected, Speaker } from '../../messages'
import { kindOf, type Taught } from '../../parts/teach'
import { type FormFields, problemsOf } from './form-fields'

/** Drafts of the fields; none while one is missing. */
export function draftsFrom(
  fields: FormFields,
  selected: Selected,
  roles: readonly Named[],
): readonly (Draft | PositionDraft)[] {
  const { kind, negotiation, article, status, stance, date, members, layer } = fields
  if (layer === null || Object.keys(problemsOf(fields)).length > 0) return []
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
  const reason = t('analyse-inferred-reason')
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
