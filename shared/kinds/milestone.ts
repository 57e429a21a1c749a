/** Kind of entity: a milestone, an event of the talks or ahead of them that is no meeting. */
import { dayOrMonth, line, paragraph, sources } from './field-types'
import { kind } from './kind'

export const milestone = kind('milestone', {
  title: line({ as: 'title', isRequired: true }),
  date: dayOrMonth({ as: 'date', isRequired: true }),
  description: paragraph({ as: 'statement', isFolded: true }),
  sources: sources({ as: 'url', isFolded: true }),
  note: paragraph({ as: 'note', isFolded: true }),
  track: paragraph(),
  confidence: paragraph(),
})
