/** `datapackage.json`, by the Data Package standard (Frictionless Data, version 2.0) with its Table Schema; and `columns.md`, the same for people. */
import type { Pack } from '../pack/schema'
import { dayOfVersion } from '../pack/version'
import { titleOf } from './about'
import type { DataColumn, DataTable } from './data-table'
import { LICENCE_ADDRESSES } from './licences'

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json'

/** `datapackage.json` of the tables of a dataset. */
export function descriptorOf(pack: Pack, tables: readonly DataTable[]): string {
  const { about } = pack
  const day = dayOfVersion(pack.version)
  const descriptor = {
    $schema: PROFILE,
    name: pack.id,
    title: titleOf(pack),
    ...(about?.description && { description: about.description }),
    version: pack.version,
    ...(day && { created: `${day}T00:00:00Z` }),
    ...(about?.url && { homepage: about.url }),
    ...(about?.licence && { licenses: [{ name: about.licence, path: LICENCE_ADDRESSES[about.licence] }] }),
    ...(about &&
      about.authors.length > 0 && { contributors: about.authors.map((title) => ({ title, roles: ['author'] })) }),
    resources: tables.map(resourceOf),
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}

function resourceOf({ name, description, columns, key }: DataTable) {
  const references = columns.flatMap((column) =>
    column.refersTo === undefined
      ? []
      : [{ fields: [column.name], reference: { resource: column.refersTo, fields: ['id'] } }],
  )
  return {
    name,
    type: 'table',
    // Readers of version 1 of the standard know a table by this.
    profile: 'tabular-data-resource',
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    // Said, for readers that would guess it.
    dialect: { delimiter: ',' },
    description,
    schema: {
      fields: columns.map((column) => fieldOf(column, key)),
      missingValues: [''],
      ...(key.length > 0 && { primaryKey: key }),
      ...(references.length > 0 && { foreignKeys: references }),
    },
  }
}

/** A day or a month is a string with a pattern: the standard's dates are days. */
const DAY_OR_MONTH = '\\d{4}-\\d{2}(-\\d{2})?'

function fieldOf({ name, type, description, values }: DataColumn, key: readonly string[]) {
  const constraints = {
    ...(key.includes(name) && { required: true }),
    ...(type === 'date' && { pattern: DAY_OR_MONTH }),
    ...(values && { enum: values }),
  }
  return {
    name,
    type: type === 'date' || type === 'uri' ? 'string' : type,
    ...(type === 'uri' && { format: 'uri' }),
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}

const TYPE_NAMES: Readonly<Record<DataColumn['type'], string>> = {
  string: 'text',
  date: 'day or month (ISO 8601)',
  integer: 'whole number',
  boolean: 'true or false',
  uri: 'web address',
}

/** `columns.md` of the tables of a dataset. */
export function columnsPage(pack: Pack, tables: readonly DataTable[]): string {
  const head = [
    `# ${titleOf(pack)}`,
    '',
    `Version ${pack.version}. UTF-8, comma-separated, one head row; an empty cell is a value that is not known. A text that a spreadsheet`,
    'would run as a formula has an apostrophe before it. `dataset.json` is the same as Plenary reads it, with all languages and notes.',
    '',
    '`phases.csv` has the status of each article over time. `status_updates.csv` is what it is computed from.',
  ]
  const parts = tables.map(({ name, description, columns, rows }) =>
    [
      '',
      `## ${name}.csv`,
      '',
      `${description} Rows: ${rows.length}.`,
      '',
      '| column | type | what it says |',
      '|---|---|---|',
      ...columns.map(
        ({ name: column, type, description: says, refersTo, values }) =>
          `| ${column} | ${TYPE_NAMES[type]} | ${cell(says)}${refersTo ? `; \`id\` of ${refersTo}.csv` : ''}${values ? `; one of ${values.join(', ')}` : ''} |`,
      ),
    ].join('\n'),
  )
  return `${[...head, ...parts].join('\n')}\n`
}

const cell = (text: string): string => text.replaceAll('|', '\\|')
