/** Fixtures: twelve tables that are broken as tables are, each with all that is wrong with it. */
import type { ProblemCode } from '../shared/table/problems'

export interface BrokenTable {
  readonly title: string
  /** CSV texts by the name of their file. */
  readonly files: Readonly<Record<string, string>>
  /** Problems in order: table, row (0 for the table), column and code. */
  readonly problems: readonly (readonly [table: number, row: number, column: number | null, code: ProblemCode])[]
}

const ARTICLES = 'Name,Theme\nTransparency,Rules\nFees,Costs\n'

export const BROKEN_TABLES: readonly BrokenTable[] = [
  {
    title: 'dates of every wrong kind',
    files: {
      articles: ARTICLES,
      statuses:
        'Article,Date,Status,Source\nFees,31/02/2021,Clean,x\nFees,2021,Clean,x\nFees,soon,Clean,x\nFees,2031-01-05,Clean,x\nFees,,Clean,x\n',
    },
    problems: [
      [1, 2, 1, 'date-none'],
      [1, 3, 1, 'date-year'],
      [1, 4, 1, 'date-unread'],
      [1, 5, 1, 'date-future'],
      [1, 6, 1, 'missing'],
    ],
  },
  {
    title: 'days and months that may be each other',
    files: {
      articles: ARTICLES,
      statuses:
        'Article,Date,Status,Source\nFees,03/04/2021,Clean,x\nFees,05/05/2021,Parked,x\nFees,01/02/2020,Proposed,x\n',
    },
    problems: [
      [1, 2, 1, 'date-ambiguous'],
      [1, 4, 1, 'date-ambiguous'],
    ],
  },
  {
    title: 'names of articles that are not in the table of articles',
    files: {
      articles: ARTICLES,
      statuses:
        'Article,Date,Status,Source\nTransparancy,2021-07-22,Clean,x\nSubsidies,2021-07-22,Clean,x\n,2021-07-22,Clean,x\n',
    },
    problems: [
      [1, 2, 0, 'article-unknown'],
      [1, 3, 0, 'article-unknown'],
      [1, 4, 0, 'missing'],
    ],
  },
  {
    title: 'statuses that are not on the ladder',
    files: {
      articles: ARTICLES,
      statuses: 'Article,Date,Status,Source\nFees,2021-07-22,Cleen,x\nFees,2021-07-23,Small group set up,x\n',
    },
    problems: [
      [1, 2, 2, 'status-unknown'],
      [1, 3, 2, 'status-unknown'],
    ],
  },
  {
    title: 'members that are none, and a code that is one',
    files: {
      articles: ARTICLES,
      statuses:
        'Article,Date,Status,Source,Members\nFees,2021-07-22,Clean,x,"Atlantis; Japan, Cannada"\nFees,2021-07-23,Clean,x,jp\n',
    },
    problems: [
      [1, 2, 4, 'member-unknown'],
      [1, 2, 4, 'member-unknown'],
    ],
  },
  {
    title: 'no column for the date, and two of one name',
    files: {
      articles: ARTICLES,
      statuses: 'Article,Status,Source,Status\nFees,Clean,x,Clean\nNothing,Clean,x,Clean\n',
    },
    problems: [
      [1, 0, null, 'column-missing'],
      [1, 0, 3, 'column-twice'],
      [1, 3, 0, 'article-unknown'],
    ],
  },
  {
    title: 'articles twice, without a name, and what names them',
    files: {
      articles: 'Name,Theme\nFees,Costs\nfees,Costs\n,Rules\n',
      statuses: 'Article,Date,Status,Source\nFees,2021-07-22,Clean,x\n',
    },
    problems: [
      [0, 3, null, 'duplicate'],
      [0, 4, 0, 'missing'],
    ],
  },
  {
    title: 'rows of one article: one that differs, the same status twice, and one after a row with a problem',
    files: {
      articles:
        'Name,Theme,Status,Date,Source\nFees,Costs,Clean,2021-05-20,x\nFees,Rules,Parked,2021-07-22,x\n' +
        'Fees,,Clean,2021-05-20,x\nCustoms,Costs,Clean,2021-02-30,x\nCustoms,,Clean,2021-05-20,x\n',
    },
    problems: [
      [0, 3, 1, 'article-differs'],
      [0, 4, null, 'duplicate'],
      [0, 5, 3, 'date-none'],
      [0, 6, 0, 'article-left-out'],
    ],
  },
  {
    title: 'cells that a spreadsheet could not compute, and markup',
    files: {
      articles: 'Name,Theme,Note\nFees,#REF!,\nTransparency,Rules,<b>bold</b>\n#N/A,Rules,\n',
      statuses: 'Article,Date,Status,Source\nFees,2021-07-22,#NAME?,x\n',
    },
    problems: [
      [0, 2, 1, 'cell-error'],
      [0, 3, 2, 'markup'],
      [0, 4, 0, 'cell-error'],
      [1, 2, 0, 'article-left-out'],
      [1, 2, 2, 'cell-error'],
    ],
  },
  {
    title: 'no source, and addresses that nothing should open',
    files: {
      articles: 'Name,Source\nFees,javascript:alert(1)\nTransparency,\n',
      statuses:
        'Article,Date,Status,Source\nTransparency,2021-07-22,Clean,\nTransparency,2021-07-23,Parked,file:///etc/passwd\n',
    },
    problems: [
      [0, 2, 1, 'source-scheme'],
      [1, 2, 3, 'source-missing'],
      [1, 3, 3, 'source-scheme'],
    ],
  },
  {
    title: 'rows that are shifted by a comma, and rows that are there twice',
    files: {
      articles: ARTICLES,
      statuses:
        'Article,Date,Status,Source\nFees,2021-07-22,Clean,Report, page 3\nFees,2021-07-23,Parked,x\nFees,2021-07-23,Parked,x\n',
    },
    problems: [
      [1, 2, null, 'row-shifted'],
      [1, 4, null, 'duplicate'],
    ],
  },
  {
    title: 'how it is known, how many are outstanding, and at which meeting',
    files: {
      articles: ARTICLES,
      meetings:
        'Title,Date,End,Articles\nPlenary of July,2021-07-22,2021-07-20,Fees\nPlenary of May,2021-05-20,,Fees; Customs\n',
      statuses:
        'Article,Date,Status,Source,Basis,Outstanding issues,Meeting,Note\nFees,2021-07-22,Clean,x,guessed,many,Plenary of June,\nFees,2021-07-23,Clean,x,inferred,,,\n',
    },
    problems: [
      [1, 2, 2, 'reversed'],
      [1, 3, 3, 'article-unknown'],
      [2, 2, 4, 'basis-unknown'],
      [2, 2, 5, 'number'],
      [2, 2, 6, 'meeting-unknown'],
      [2, 3, 7, 'reason-missing'],
    ],
  },
  {
    title: 'names of columns and nothing below, and two agreements as a whole',
    files: {
      articles: 'Name,Theme,Whole agreement\nThe agreement,Rules,yes\nThe treaty,Rules,yes\nFees,Costs,perhaps\n',
      statuses: 'Article,Date,Status,Source\n',
    },
    problems: [
      [0, 3, 2, 'whole-twice'],
      [0, 4, 2, 'whole-unread'],
      [1, 0, null, 'rows-none'],
    ],
  },
]
