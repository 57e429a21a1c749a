/** Kind of entity: a milestone, an event of the talks or ahead of them that is no meeting. */
import { CONFIDENCE, DATE, NOTE, SOURCES, TITLE } from './common-fields'
import { paragraph } from './field-types'
import { kind } from './kind'

export const milestone = kind(
  'milestone',
  {
    date: DATE,
    track: paragraph({ label: 'of-track', values: 'of-track' }),
    title: TITLE,
    description: paragraph({
      label: 'of-description',
      as: 'statement',
      asked: 'field-statement',
      column: 'description',
    }),
    confidence: CONFIDENCE,
    sources: SOURCES,
    note: NOTE,
  },
  { inSight: ['title', 'date'] },
)
