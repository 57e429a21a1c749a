/** Kind of entity: a document of the talks, as a proposal, communication or text. */
import { dayOrMonth, idsOf, line, nullable, optional, paragraph, sources } from './field-types'
import { kind } from './kind'
import { textIn } from './text-fields'

export const document = kind(
  'document',
  {
    subject: line({ as: 'title', isRequired: true }),
    symbol: nullable(line({ as: 'symbol' })),
    proponents: idsOf({ as: 'members' }),
    articles: idsOf({ as: 'articles' }),
    date: dayOrMonth({ as: 'date', isFolded: true, isRequired: true }),
    sources: sources({ as: 'url', isFolded: true }),
    note: paragraph({ as: 'note', isFolded: true }),
    symbolBasis: paragraph(),
    /** The source's wording where it names a group and no members. */
    proponentsLabel: optional(line()),
  },
  {
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
