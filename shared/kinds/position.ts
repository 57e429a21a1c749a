/** Kind of fact: the position of members on articles. A user states one of each member and article, by an entry of its own. */
import { DATE, SOURCES } from './common-fields'
import { choice, idOf, idsOf, line, nullable, optional, paragraph } from './field-types'
import { kind } from './kind'
import { STANCES } from './values'

/** Without articles a position concerns another track (`track`) and fills no cell of the matrix. */
export const position = kind(
  'position',
  {
    date: DATE,
    members: idsOf('member', { label: 'matrix-group', as: 'members', asked: 'nav-members', isRequired: true }),
    articles: idsOf('article', { label: 'nav-board', as: 'articles', asked: 'article', isRequired: true }),
    stance: nullable(
      choice(STANCES, 'supports', { label: 'matrix-stance', as: 'stance', isRequired: true, values: 'stance' }),
    ),
    track: optional(line({ label: 'of-track', values: 'of-track' })),
    statement: paragraph({ label: 'of-statement', as: 'statement', asked: 'field-statement' }),
    /** Id of the meeting at which it was stated. */
    meeting: optional(idOf('meeting', { label: 'meeting', as: 'meeting', asked: 'field-meeting' })),
    sources: SOURCES,
    note: optional(paragraph({ label: 'field-note' })),
  },
  { inSight: ['members', 'articles', 'stance', 'statement'] },
)
