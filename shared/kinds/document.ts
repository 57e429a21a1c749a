/** Kind of entity: a document of the talks, as a proposal, communication or text. */
import { dayOrMonth, idsOf, line, nullable, optional, paragraph, sources } from './field-types'
import { kind } from './kind'
import { textIn } from './text-fields'

export const document = kind(
  'document',
  {
    symbol: nullable(line({ as: 'symbol' })),
    symbolBasis: paragraph(),
    date: dayOrMonth({ as: 'date', isRequired: true }),
    subject: line({ as: 'title', isRequired: true }),
    articles: idsOf({ as: 'articles' }),
    proponents: idsOf({ as: 'members' }),
    /** The source's wording where it names a group and no members. */
    proponentsLabel: optional(line()),
    sources: sources({ as: 'url' }),
    note: paragraph({ as: 'note' }),
  },
  {
    inSight: ['subject', 'symbol', 'proponents', 'articles'],
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
