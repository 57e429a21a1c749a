/** Kind of fact: the position of members on articles. A user states one of each member and article, by an entry of its own. */
import { choice, dayOrMonth, idOf, idsOf, line, nullable, optional, paragraph, sources } from './field-types'
import { kind } from './kind'
import { STANCES } from './values'

/** Without articles a position concerns another track (`track`) and fills no cell of the matrix. */
export const position = kind(
  'position',
  {
    date: dayOrMonth({ as: 'date', isRequired: true }),
    members: idsOf({ as: 'members', isRequired: true }),
    articles: idsOf({ as: 'articles', isRequired: true }),
    stance: nullable(choice(STANCES, 'supports', { as: 'stance', isRequired: true })),
    track: optional(line()),
    statement: paragraph({ as: 'statement' }),
    /** Id of the meeting at which it was stated. */
    meeting: optional(idOf({ as: 'meeting' })),
    sources: sources({ as: 'url' }),
    note: optional(paragraph()),
  },
  { inSight: ['members', 'articles', 'stance', 'statement'] },
)
