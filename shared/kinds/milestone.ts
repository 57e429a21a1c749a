/** Kind of entity: a milestone, an event of the talks or ahead of them that is no meeting. */
import { dayOrMonth, line, paragraph, sources } from './field-types'
import { kind } from './kind'

export const milestone = kind(
  'milestone',
  {
    date: dayOrMonth({ as: 'date', isRequired: true }),
    track: paragraph(),
    title: line({ as: 'title', isRequired: true }),
    description: paragraph({ as: 'statement' }),
    confidence: paragraph(),
    sources: sources({ as: 'url' }),
    note: paragraph({ as: 'note' }),
  },
  { inSight: ['title', 'date'] },
)
