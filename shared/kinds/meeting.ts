/** Kind of entity: a meeting. */
import { effectiveDay } from '../domain/days'
import { addresses, count, dayOrMonth, flag, idsOf, line, nullable, paragraph } from './field-types'
import { kind } from './kind'

export const meeting = kind(
  'meeting',
  {
    start: dayOrMonth({ as: 'date', isRequired: true }),
    kind: line({ as: 'type', isRequired: true }),
    title: line({ as: 'title', isRequired: true }),
    end: dayOrMonth({ as: 'end', isFolded: true }),
    topics: idsOf({ as: 'articles', isFolded: true }),
    chair: nullable(line({ as: 'chair', isFolded: true })),
    /** Addresses by language of the page, `other` for the rest. */
    urls: addresses({ as: 'url', isFolded: true }),
    note: paragraph({ as: 'note', isFolded: true }),
    participants: nullable(count()),
    /** True of a meeting that a user adds: its author was there, or has it from one who was. */
    verified: flag(true),
  },
  {
    span: ['start', 'end'],
    // A meeting of one day shows no end.
    shows: (fields, { start, end }) => (end === start ? { ...fields, end: '' } : fields),
    complete: (made, _, dateOf) => {
      const end = dateOf('end')
      return { ...made, end: end !== '' && effectiveDay(end) >= effectiveDay(made.start) ? end : made.start }
    },
  },
)
