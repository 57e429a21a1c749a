/** Tables of status updates, of the phases that follow from them, and of members and groups. */

import type { Ledger } from '../domain/ledger/ledger'
import { historyOf } from '../domain/ledger/ledger'
import { LANGS } from '../domain/text/langs'
import type { Day, Negotiation, Observation } from '../domain/types'
import { PHASES } from '../kinds/values'
import { type DataColumn, type DataTable, date, idColumn, text } from './data-table'
import { listTable, type SharedRows } from './kind-tables'

const refers = (name: string, refersTo: string, description: string): DataColumn => ({
  ...text(name, description),
  refersTo,
})

const UPDATE_COLUMNS: readonly DataColumn[] = [
  idColumn('Id of the status update'),
  refers('article', 'articles', 'Article'),
  date('date', 'Date of the status'),
  refers('status', 'statuses', 'Status'),
  { ...text('basis', 'planned: announced for later, never counted'), values: ['reported', 'inferred', 'planned'] },
  text('statement', 'What the source says, in the words of the editors'),
  { name: 'source', type: 'uri', description: 'Address of the source' },
  text('source_title', 'Title of the source'),
  date('source_date', 'Date of publication, where it is another than that of the status'),
  text('source_lang', 'Language of the source'),
  text('quote', 'Words of the source'),
  text('reporter', 'Person who said so'),
  text('reporter_role', 'Role of that person'),
  text('reporter_label', 'Who said so in the words of the source, where it names no members'),
  refers('meeting', 'meetings', 'Meeting at which it was reached'),
  { name: 'outstanding', type: 'integer', description: 'Number of outstanding issues' },
  refers('target_status', 'statuses', 'Status that is aimed at'),
  date('target_date', 'Date by which it is aimed at'),
  text('note', 'Note'),
]

const updateRow = (update: Observation): readonly string[] => {
  const { evidence, reportedBy, target } = update
  return [
    update.id,
    update.article,
    update.date,
    update.status,
    update.basis,
    update.statement,
    evidence.url ?? '',
    evidence.title ?? '',
    evidence.published ?? '',
    evidence.lang ?? '',
    evidence.quote ?? '',
    reportedBy.person ?? '',
    reportedBy.role ?? '',
    reportedBy.label ?? '',
    update.meeting ?? '',
    update.outstandingCount?.toString() ?? '',
    target?.status ?? '',
    target?.date ?? '',
    update.note ?? '',
  ]
}

/** Status updates with those who reported them; further sources go to the table that all kinds share. */
export function updateTables(updates: readonly Observation[], shared: SharedRows): readonly DataTable[] {
  const table = 'status_updates'
  for (const { id, evidence } of updates)
    for (const source of evidence.alsoAt ?? []) shared.sources.push([table, id, source])
  return [
    {
      name: table,
      description: 'One row a dated, sourced status of an article.',
      columns: UPDATE_COLUMNS,
      key: ['id'],
      rows: updates.map(updateRow),
    },
    listTable(
      { table, field: 'members', note: 'Member that reported it', of: 'member' },
      updates.map(({ id, reportedBy }) => [id, reportedBy.members]),
    ),
    listTable(
      { table, field: 'dependsOn', note: 'Fact that it depends on, by its id', of: 'fact' },
      updates.map(({ id, dependsOn = [] }) => [id, dependsOn]),
    ),
  ]
}

/**
 * Phases over time: the status of each article as Plenary computes it from the status updates, a row for each span in which it
 * stays the same.
 */
export function phaseTable(negotiation: Pick<Negotiation, 'articles'>, ledger: Ledger, until: Day): DataTable {
  const rows = negotiation.articles.flatMap(({ id }) => {
    const turns = historyOf(ledger, id, until).filter(
      ({ status }, at, history) => history[at - 1]?.status.id !== status.id,
    )
    return turns.map(({ day, date, status, phase }, at) => [id, date, day, turns[at + 1]?.day ?? '', status.id, phase])
  })
  return {
    name: 'phases',
    description: 'One row a span in which the status of an article is the same, computed from status_updates.',
    columns: [
      refers('article', 'articles', 'Article'),
      date('date', 'Date of the status, as its source has it'),
      date('from', 'First day of the span; of a month its last day'),
      date('until', 'Day on which the next span begins; empty while it lasts'),
      refers('status', 'statuses', 'Status'),
      { ...text('phase', 'Phase of the status'), values: PHASES },
    ],
    key: ['article', 'from'],
    rows,
  }
}

const namesBy = (name: string, description: string): readonly DataColumn[] =>
  LANGS.map((lang) => text(`${name}_${lang}`, `${description} (${lang})`))

/** Members and groups. */
export function memberTables(
  negotiation: Pick<Negotiation, 'members' | 'groups'>,
  shared: SharedRows,
): readonly DataTable[] {
  const { members, groups } = negotiation
  for (const { id, aliases } of members)
    for (const [lang, names] of Object.entries(aliases))
      for (const name of names) shared.names.push(['members', id, lang, name])
  for (const { id, aliases } of groups) for (const name of aliases) shared.names.push(['groups', id, '', name])
  return [
    {
      name: 'members',
      description: 'One row a member.',
      columns: [
        idColumn('ISO 3166-1 alpha-2 in lower case, or eu'),
        ...namesBy('name', 'Short name'),
        ...namesBy('official_name', 'Official name'),
        text('group', 'Level of development: LDC, developing, developed; empty where not known'),
        { name: 'eu_member_state', type: 'boolean', description: 'Whether it is a member state of the European Union' },
        date('acceded', 'Day on which it became a member of the organisation; empty of one that is none'),
      ],
      key: ['id'],
      rows: members.map((member) => [
        member.id,
        ...LANGS.map((lang) => member.shortNames[lang] ?? ''),
        ...LANGS.map((lang) => member.names[lang] ?? ''),
        member.group ?? '',
        String(member.euMemberState),
        member.acceded ?? '',
      ]),
    },
    {
      name: 'groups',
      description: 'One row a group, region or territory whose name may stand for members.',
      columns: [
        idColumn('Id of the group'),
        text('kind', 'Kind of group'),
        ...namesBy('name', 'Name'),
        text('note', 'Note'),
      ],
      key: ['id'],
      rows: groups.map(({ id, kind, names, note }) => [id, kind, ...LANGS.map((lang) => names[lang] ?? ''), note]),
    },
    listTable(
      { table: 'groups', field: 'members', note: 'Member of the group', of: 'member' },
      groups.map((group) => [group.id, group.members ?? []]),
    ),
  ]
}
