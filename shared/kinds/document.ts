/** Kind of entity: a document of the talks, as a proposal, communication or text. */
import { DATE, NOTE, SOURCES, TITLE } from './common-fields'
import { idOf, idsOf, line, nullable, optional, paragraph } from './field-types'
import { kind } from './kind'
import { textIn } from './text-fields'

export const document = kind(
  'document',
  {
    symbol: nullable(line({ label: 'add-field-symbol', as: 'symbol', column: 'symbol' })),
    symbolBasis: paragraph({ label: 'of-symbol-basis', values: 'of-basis' }),
    date: DATE,
    subject: TITLE,
    articles: idsOf('article', { label: 'nav-board', as: 'articles', column: 'articles' }),
    proponents: idsOf('member', { label: 'add-field-proponents', as: 'members', column: 'members' }),
    /** Id of the meeting at which it was tabled or discussed. */
    meeting: optional(idOf('meeting', { label: 'meeting', as: 'meeting', asked: 'field-meeting', column: 'meeting' })),
    /** The source's wording where it names a group and no members. */
    proponentsLabel: optional(line({ label: 'of-proponents-label' })),
    sources: SOURCES,
    note: NOTE,
  },
  {
    inSight: ['subject', 'symbol', 'proponents', 'articles'],
    columns: ['subject', 'date', 'symbol', 'articles', 'proponents'],
    // A document without a title goes by its symbol.
    standIns: (fields) => (textIn(fields, 'title') === '' ? { ...fields, title: textIn(fields, 'symbol') } : fields),
    complete: ({ proponentsLabel, ...made }, before) => ({
      ...made,
      symbolBasis: before?.symbol === made.symbol ? before.symbolBasis : 'seen',
      // What its source said in other words goes with a correction.
      ...(proponentsLabel !== undefined && before?.proponents.join() === made.proponents.join() && { proponentsLabel }),
    }),
  },
)
