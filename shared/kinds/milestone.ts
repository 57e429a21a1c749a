/** Kind of entity: a milestone, an event of the talks or ahead of them that is no meeting. */
import { dayOrMonth, line, paragraph, sources } from './field-types'
import { kind } from './kind'

export const milestone = kind(
  'milestone',
  {
    date: dayOrMonth({ label: 'day', as: 'date', isRequired: true, column: 'date' }),
    track: paragraph({ label: 'of-track', values: 'of-track' }),
    title: line({ label: 'add-field-title', as: 'title', isRequired: true, column: 'title' }),
    description: paragraph({
      label: 'of-description',
      as: 'statement',
      asked: 'field-statement',
      column: 'description',
    }),
    confidence: paragraph({ label: 'of-confidence', values: 'of-level' }),
    sources: sources({ label: 'meeting-sources', as: 'url', asked: 'field-url', column: 'source' }),
    note: paragraph({ label: 'field-note', as: 'note', column: 'note' }),
  },
  { inSight: ['title', 'date'] },
)
