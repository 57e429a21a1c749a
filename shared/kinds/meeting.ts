/** Kind of entity: a meeting. */
import { effectiveDay } from '../domain/days'
import { addresses, count, dayOrMonth, flag, idsOf, line, nullable, paragraph } from './field-types'
import { kind } from './kind'

export const meeting = kind(
  'meeting',
  {
    kind: line({ as: 'type', isRequired: true }),
    title: line({ as: 'title', isRequired: true }),
    start: dayOrMonth({ as: 'date', isRequired: true }),
    end: dayOrMonth({ as: 'end' }),
    chair: nullable(line({ as: 'chair' })),
    participants: nullable(count()),
    /** Addresses by language of the page, `other` for the rest. */
    urls: addresses({ as: 'url' }),
    topics: idsOf({ as: 'articles' }),
    /** True of a meeting that a user adds: its author was there, or has it from one who was. */
    verified: flag(true),
    note: paragraph({ as: 'note' }),
  },
  {
    inSight: ['start', 'kind', 'title'],
    folded: ['end', 'topics'],
    span: ['start', 'end'],
    // A meeting of one day shows no end.
    shows: (fields, { start, end }) => (end === start ? { ...fields, end: '' } : fields),
    complete: (made, _, dateOf) => {
      const end = dateOf('end')
      return { ...made, end: end !== '' && effectiveDay(end) >= effectiveDay(made.start) ? end : made.start }
    },
  },
)
