/**
 * Data package of a dataset, for programs: tables as CSV with keys, their description by the Data Package standard, a page on the columns,
 * the dataset itself, and how to cite it. Made of a dataset alone, whose facts are public; the same dataset gives the same bytes.
 */

import { toBibtex } from '../citations/bibtex'
import { toRis } from '../citations/ris'
import { LATEST_DAY } from '../domain/dates/days'
import { buildLedger } from '../domain/ledger/ledger'
import type { Pack } from '../pack/schema'
import { referenceTo } from './about'
import { citationFile } from './citation-file'
import { type DataTable, dataCsv } from './data-table'
import { columnsPage, descriptorOf } from './descriptor'
import { furtherTables } from './further-tables'
import { kindTables, type SharedRows } from './kind-tables'
import { memberTables, phaseTable, updateTables } from './status-tables'

/** Files of the package by name. `text` is the dataset as it was read, with its signature. */
export function dataPackage(pack: Pack, text: string): ReadonlyMap<string, string> {
  const tables = dataTables(pack)
  const reference = referenceTo(pack)
  const citation = citationFile(pack)
  return new Map([
    ['datapackage.json', descriptorOf(pack, tables)],
    ['columns.md', columnsPage(pack, tables)],
    ...(citation === null ? [] : ([['CITATION.cff', citation]] as const)),
    ['citation.bib', toBibtex(reference)],
    ['citation.ris', toRis(reference)],
    ['dataset.json', text],
    ...tables.map((table) => [`${table.name}.csv`, dataCsv(table)] as const),
  ])
}

/** The tables of a dataset. */
export function dataTables(pack: Pack): readonly DataTable[] {
  const shared: SharedRows = { names: [], sources: [] }
  const { themes, statuses, articles, meetings, documents, milestones, roles, participations, positions } = pack
  const ofKinds = kindTables(
    {
      theme: themes,
      status: statuses,
      article: articles,
      meeting: meetings,
      document: documents,
      milestone: milestones,
      role: roles,
      participation: participations,
      position: positions,
    },
    shared,
  )
  const updates = updateTables(pack.observations, shared)
  const members = memberTables(pack, shared)
  const further = furtherTables(pack, shared)
  return [
    phaseTable(pack, buildLedger(pack), LATEST_DAY),
    ...updates,
    ...ofKinds,
    ...members,
    ...further,
    {
      name: 'names',
      description: 'One row a further name.',
      columns: [TABLE, ROW, LANG, { name: 'name', type: 'string', description: 'Name' }],
      key: [],
      rows: shared.names,
    },
    {
      name: 'sources',
      description: 'One row a source; of a status update those beside the one in its row.',
      columns: [TABLE, ROW, { name: 'source', type: 'string', description: 'Address, or the source in words' }],
      key: [],
      rows: shared.sources,
    },
  ]
}

const TABLE = { name: 'table', type: 'string', description: 'Table of the row that it belongs to' } as const
const ROW = { name: 'id', type: 'string', description: 'Id of that row' } as const
const LANG = { name: 'lang', type: 'string', description: 'Language tag; empty where it is of no language' } as const
