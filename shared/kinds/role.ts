/** Kind of entity: a role in the talks, as chair or facilitator, and who holds it. */
import { dayOrMonth, idOf, idsOf, line, nullable, optional, paragraph, sources } from './field-types'
import { kind } from './kind'

export const role = kind(
  'role',
  {
    role: line({ as: 'role', isRequired: true }),
    person: nullable(line({ as: 'person' })),
    members: idsOf({ as: 'members' }),
    /** The source's wording where it names a group and no members. */
    label: optional(line()),
    article: nullable(idOf({ as: 'articles' })),
    /** Set where the role belongs to another track than the negotiation: it fills no cell of the matrix. */
    track: optional(line()),
    from: nullable(dayOrMonth({ as: 'from' })),
    /** `null` while it lasts. */
    to: nullable(dayOrMonth({ as: 'to' })),
    datesBasis: paragraph(),
    sources: sources({ as: 'url' }),
    note: paragraph({ as: 'note' }),
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
