/** Kind of entity: a role in the talks, as chair or facilitator, and who holds it. */
import { dayOrMonth, idOf, idsOf, line, nullable, optional, paragraph, sources } from './field-types'
import { kind } from './kind'

export const role = kind(
  'role',
  {
    role: line({ as: 'role', isRequired: true }),
    person: nullable(line({ as: 'person' })),
    members: idsOf({ as: 'members' }),
    article: nullable(idOf({ as: 'articles' })),
    from: nullable(dayOrMonth({ as: 'from', isFolded: true })),
    /** `null` while it lasts. */
    to: nullable(dayOrMonth({ as: 'to', isFolded: true })),
    sources: sources({ as: 'url', isFolded: true }),
    note: paragraph({ as: 'note', isFolded: true }),
    /** The source's wording where it names a group and no members. */
    label: optional(line()),
    /** Set where the role belongs to another track than the negotiation: it fills no cell of the matrix. */
    track: optional(line()),
    datesBasis: paragraph(),
  },
  {
    span: ['from', 'to'],
    // What its source said in other words goes with a correction.
    complete: ({ label, ...made }, before) => ({
      ...made,
      ...(label !== undefined && before?.members.join() === made.members.join() && { label }),
    }),
  },
)
