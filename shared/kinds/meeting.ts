/** Kind of entity: a meeting. */
import { isInOrder } from '../domain/dates/days'
import { DATE, NOTE, TITLE } from './common-fields'
import { addresses, count, dayOrMonth, flag, idsOf, line, nullable, optional, time, zone } from './field-types'
import { kind } from './kind'

export const meeting = kind(
  'meeting',
  {
    kind: line({
      label: 'col-kind',
      as: 'type',
      isRequired: true,
      column: 'type',
      unstated: 'meeting',
      values: 'kind',
    }),
    title: TITLE,
    start: DATE,
    end: dayOrMonth({ label: 'add-field-end', as: 'end', column: 'end' }),
    /** Time at which it begins, on the clocks of its zone. */
    time: optional(time({ label: 'meeting-time', as: 'time' })),
    until: optional(time({ label: 'meeting-until', as: 'until' })),
    zone: optional(zone({ label: 'meeting-zone', as: 'zone', isBeside: true })),
    place: optional(line({ label: 'meeting-place', as: 'place' })),
    chair: nullable(line({ label: 'meeting-chair', as: 'chair', column: 'chair' })),
    participants: nullable(count({ label: 'col-participants' })),
    /** Addresses by language of the page, `other` for the rest. */
    urls: addresses({ label: 'meeting-sources', as: 'url', asked: 'field-url', column: 'source' }),
    topics: idsOf('article', { label: 'meeting-topics', as: 'articles', asked: 'nav-board', column: 'articles' }),
    /** Members who are expected, or were there. */
    members: optional(idsOf('member', { label: 'meeting-members', as: 'members' })),
    /** True of a meeting that a user adds: its author was there, or has it from one who was. */
    verified: flag(true, { label: 'of-verified' }),
    note: NOTE,
  },
  {
    inSight: ['start', 'kind', 'title', 'time'],
    folded: ['until', 'place', 'topics', 'members', 'end'],
    columns: ['title', 'start', 'end', 'kind', 'topics'],
    span: ['start', 'end'],
    // A meeting of one day shows no end.
    shows: (fields, { start, end }) => (end === start ? { ...fields, end: '' } : fields),
    complete: ({ until, zone, ...made }, before, dateOf) => {
      const end = dateOf('end')
      // Without a time there is nothing to read them by.
      const isUntimed = made.time === undefined && before?.time !== made.time
      return {
        ...made,
        ...(!isUntimed && until !== undefined && { until }),
        ...(!isUntimed && zone !== undefined && { zone }),
        end: end !== '' && isInOrder(made.start, end) ? end : made.start,
      }
    },
  },
)
