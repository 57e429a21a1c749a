/** Kind of entity: a meeting. */
import { isInOrder } from '../domain/dates/days'
import { DATE, NOTE, TITLE } from './common-fields'
import { addresses, count, dayOrMonth, flag, idsOf, line, nullable } from './field-types'
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
    chair: nullable(line({ label: 'meeting-chair', as: 'chair', column: 'chair' })),
    participants: nullable(count({ label: 'col-participants' })),
    /** Addresses by language of the page, `other` for the rest. */
    urls: addresses({ label: 'meeting-sources', as: 'url', asked: 'field-url', column: 'source' }),
    topics: idsOf('article', { label: 'meeting-topics', as: 'articles', asked: 'nav-board', column: 'articles' }),
    /** True of a meeting that a user adds: its author was there, or has it from one who was. */
    verified: flag(true, { label: 'of-verified' }),
    note: NOTE,
  },
  {
    inSight: ['start', 'kind', 'title'],
    folded: ['end', 'topics'],
    columns: ['title', 'start', 'end', 'kind', 'topics'],
    span: ['start', 'end'],
    // A meeting of one day shows no end.
    shows: (fields, { start, end }) => (end === start ? { ...fields, end: '' } : fields),
    complete: (made, _, dateOf) => {
      const end = dateOf('end')
      return { ...made, end: end !== '' && isInOrder(made.start, end) ? end : made.start }
    },
  },
)
