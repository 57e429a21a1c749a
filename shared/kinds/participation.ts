/** Kind of entity: a participation, a span in which a member takes part in the negotiation. */
import { dayOrMonth, flag, idOf, line, listOf, longNote, nullable, optional, paragraph, sources } from './field-types'
import { kind } from './kind'

export const participation = kind(
  'participation',
  {
    member: idOf({ as: 'members', isRequired: true }),
    from: dayOrMonth({ as: 'from', isRequired: true }),
    /** `null` while it lasts. */
    to: nullable(dayOrMonth({ as: 'to' })),
    /** False where the counts of participants leave it out. */
    isCounted: flag(true),
    /** First appearance in the sources' words, where that is more or less than a date. */
    firstSeen: optional(line()),
    /** Members for which it counts, where it takes part for several. */
    memberStates: optional(listOf((limits) => line().schema(limits))),
    confidence: paragraph(),
    sources: sources({ as: 'url' }),
    note: longNote({ as: 'note' }),
  },
  {
    inSight: ['member', 'from'],
    span: ['from', 'to'],
    complete: ({ firstSeen, ...made }, before) => ({
      ...made,
      // What its source said in other words goes with a correction.
      ...(firstSeen !== undefined && before?.from === made.from && before.member === made.member && { firstSeen }),
    }),
  },
)
