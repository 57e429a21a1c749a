/** Kind of entity: a participation, a span in which a member takes part in the negotiation. */
import { CONFIDENCE, LONG_NOTE, SOURCES, UNTIL } from './common-fields'
import { dayOrMonth, flag, hidden, idOf, line, listType, MEMBER_WORDS, optional } from './field-types'
import { kind } from './kind'

export const participation = kind(
  'participation',
  {
    member: idOf('member', { label: 'member', as: 'members', isRequired: true, column: 'member' }),
    from: dayOrMonth({ label: 'add-field-from', as: 'from', isRequired: true, column: 'from' }),
    to: UNTIL,
    /** False where the counts of participants leave it out. */
    isCounted: flag(true, { label: 'of-counted' }),
    /** First appearance in the sources' words, where that is more or less than a date. */
    firstSeen: optional(line({ label: 'of-first-seen' })),
    /** Members for which it counts, where it takes part for several. */
    memberStates: optional(hidden(listType(MEMBER_WORDS), { label: 'of-takes-part-for' })),
    confidence: CONFIDENCE,
    sources: SOURCES,
    note: LONG_NOTE,
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
