/** Kind of entity: a role in the talks, as chair or facilitator, and who holds it. */
import { NOTE, SOURCES, UNTIL } from './common-fields'
import { dayOrMonth, idOf, idsOf, line, nullable, optional, paragraph } from './field-types'
import { kind } from './kind'

export const role = kind(
  'role',
  {
    role: line({ label: 'field-role', as: 'role', isRequired: true, values: 'role' }),
    person: nullable(line({ label: 'field-person', as: 'person' })),
    members: idsOf('member', { label: 'matrix-group', as: 'members', asked: 'nav-members' }),
    /** The source's wording where it names a group and no members. */
    label: optional(line({ label: 'of-label' })),
    article: nullable(idOf('article', { label: 'article', as: 'articles' })),
    /** Set where the role belongs to another track than the negotiation: it fills no cell of the matrix. */
    track: optional(line({ label: 'of-track', values: 'of-track' })),
    from: nullable(dayOrMonth({ label: 'add-field-from', as: 'from' })),
    to: UNTIL,
    datesBasis: paragraph({ label: 'of-dates-basis' }),
    sources: SOURCES,
    note: NOTE,
  },
  {
    inSight: ['role', 'person', 'members', 'article'],
    span: ['from', 'to'],
    // What its source said in other words goes with a correction.
    complete: ({ label, ...made }, before) => ({
      ...made,
      ...(label !== undefined && before?.members.join() === made.members.join() && { label }),
    }),
  },
)
