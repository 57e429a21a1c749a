/**
 * Position matrix, article by member: tabled, withdrew, supports, opposes or holds back, each with its evidence. A
 * facilitator fills a cell as a role, never as a position. Statements of a chair on the process fill none: the matrix
 * is built from documents, positions and the user's own entries, never from observations.
 */

import type { Assembled } from '../assembly/assemble'
import { articlesOn, type FirstSeen, isOnArticle } from '../assembly/continuation-queries'
import { effectiveDay } from '../dates/days'
import { type Author, type Entry, entityKey, type InterventionVerb, type Layer, withdrawnIds } from '../entries/entries'
import type { Source } from '../ledger/ledger'
import type { Article, Day, DayOrMonth, Member, Negotiation, Stance } from '../types'
import { saidOn } from './interventions'
import { takesPartOn } from './participation'

/** One position or role of a member on an article. */
export interface HeldPosition {
  /** Kind of the statement: a document, position or role, or an intervention in the meeting log, which has no link. */
  readonly kind: 'document' | 'position' | 'role' | 'room'
  /** Id of the document, position, role or entry. */
  readonly id: string
  readonly stance: Stance | 'facilitates'
  readonly date: DayOrMonth
  readonly day: Day
  /** The statement, the document's subject, or the facilitator's name. */
  readonly statement: string
  /** Document symbol; `null` without one. */
  readonly symbol: string | null
  /** Id of the meeting at which it was stated; `null` without one. */
  readonly meeting: string | null
  readonly sources: readonly string[]
  readonly origin: 'pack' | 'mine'
  readonly layer: Layer
  /** Author of the entry that states it; `null` for the pack's, and without one. */
  readonly by: Author | null
}

export interface Cell {
  readonly article: string
  readonly member: string
  /** In order of day; roles are listed apart. */
  readonly stands: readonly HeldPosition[]
  readonly roles: readonly HeldPosition[]
  /** The latest position, which counts; `null` where the cell holds roles only. */
  readonly current: HeldPosition | null
}

export interface PositionMatrix {
  readonly articles: readonly Article[]
  readonly members: readonly Member[]
  readonly cell: (article: string, member: string) => Cell | null
  readonly cells: readonly Cell[]
}

/** Position implied by a verb of the meeting log; asking, proposing and informing imply none. */
const ROOM_STANCES: Readonly<Partial<Record<InterventionVerb, Stance>>> = { supports: 'supports', objects: 'opposes' }

/** Builds the matrix as of a day over all articles and members. */
export function buildPositionMatrix(
  negotiation: Negotiation & Partial<Pick<Assembled, 'provenance'>>,
  records: readonly Entry[],
  day: Day,
  source: Source = 'all',
): PositionMatrix {
  const cells = new Map<string, { article: string; member: string; stands: HeldPosition[]; roles: HeldPosition[] }>()
  const articles = among(negotiation.articles)
  const members = among(negotiation.members)
  const add = (ofArticles: readonly string[], ofMembers: readonly string[], stand: HeldPosition) => {
    if (stand.day > day || (source !== 'all' && source !== stand.origin)) return
    const columns = members(ofMembers)
    for (const article of articles(ofArticles))
      for (const member of columns) {
        const key = keyOf(article, member)
        let cell = cells.get(key)
        if (!cell) cells.set(key, (cell = { article, member, stands: [], roles: [] }))
        ;(stand.stance === 'facilitates' ? cell.roles : cell.stands).push(stand)
      }
  }
  addStated(negotiation, add)
  addInterventions(records, negotiation, add)
  return matrixOf(negotiation.articles, negotiation.members, [...cells.values()].map(cellOf))
}

function matrixOf(articles: readonly Article[], members: readonly Member[], cells: readonly Cell[]): PositionMatrix {
  const byKey = new Map(cells.map((cell) => [keyOf(cell.article, cell.member), cell]))
  return { articles, members, cell: (article, member) => byKey.get(keyOf(article, member)) ?? null, cells }
}

function cellOf({ stands, ...cell }: Omit<Cell, 'current'>): Cell {
  const inOrder = stands.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return { ...cell, stands: inOrder, current: inOrder.at(-1) ?? null }
}

/** The matrix with the articles in force on a day as its rows. */
export function inForceMatrix(matrix: PositionMatrix, day: Day, firstSeen: FirstSeen): PositionMatrix {
  const articles = articlesOn(matrix.articles, day, firstSeen)
  if (articles === matrix.articles) return matrix
  const cells = articles.flatMap(({ id }) => cellsOn(matrix, id))
  return matrixOf(articles, matrix.members, cells)
}

/** Cells of an article, with what was stated on those that it continues up to its first day. */
export function cellsOn({ articles, cells }: PositionMatrix, article: string): readonly Cell[] {
  const isOn = isOnArticle(articles, article)
  // Sets: a document on two articles that were merged is one of the merge.
  const byMember = new Map<string, { readonly stands: Set<HeldPosition>; readonly roles: Set<HeldPosition> }>()
  for (const { article: of, member, ...held } of cells)
    for (const kind of ['stands', 'roles'] as const)
      for (const stand of held[kind]) {
        if (!isOn(of, stand.day)) continue
        let cell = byMember.get(member)
        if (!cell) byMember.set(member, (cell = { stands: new Set(), roles: new Set() }))
        cell[kind].add(stand)
      }
  return [...byMember].map(([member, { stands, roles }]) =>
    cellOf({ article, member, stands: [...stands], roles: [...roles] }),
  )
}

/** Of some ids those that the negotiation has, once each: others have no row or column, however many a document names. */
function among(list: readonly { readonly id: string }[]): (ids: readonly string[]) => readonly string[] {
  const known = new Set(list.map(({ id }) => id))
  return (ids) => [...new Set(ids)].filter((id) => known.has(id))
}

const keyOf = (article: string, member: string) => `${article} ${member}`

type Add = (articles: readonly string[], members: readonly string[], stand: HeldPosition) => void

/** Documents, positions and roles, of the pack and of entries. */
function addStated({ provenance, ...negotiation }: Parameters<typeof buildPositionMatrix>[0], add: Add): void {
  const statedBy = <K extends 'document' | 'position' | 'role'>(kind: K, id: string) => {
    const entry = provenance?.get(entityKey(kind, id))
    if (!entry) return { kind, id, origin: 'pack', layer: 'public', by: null } as const
    return { kind, id, origin: 'mine', layer: entry.layer, by: entry.by } as const
  }
  for (const { id, date, subject, symbol, articles, proponents, sources } of negotiation.documents)
    add(articles, proponents, {
      ...statedBy('document', id),
      stance: 'tabled',
      date,
      day: effectiveDay(date),
      statement: subject,
      symbol,
      meeting: null,
      sources,
    })
  for (const {
    id,
    date,
    stance,
    statement,
    meeting = null,
    articles,
    members,
    sources,
    track,
  } of negotiation.positions)
    if (stance && track === undefined)
      add(articles, members, {
        ...statedBy('position', id),
        stance,
        date,
        day: effectiveDay(date),
        statement,
        symbol: null,
        meeting,
        sources,
      })
  for (const { id, role, person, article, members, from, to, sources, track } of negotiation.roles) {
    if (article === null || track !== undefined) continue
    const date = from ?? to
    if (date === null) continue
    const statement = person ? `${person}, ${role}` : role
    add([article], members, {
      ...statedBy('role', id),
      stance: 'facilitates',
      date,
      day: effectiveDay(date),
      statement,
      symbol: null,
      meeting: null,
      sources,
    })
  }
}

/** Lines of the meeting log that imply a position. */
function addInterventions(records: readonly Entry[], { meetings }: Pick<Negotiation, 'meetings'>, add: Add): void {
  const dayOf = saidOn(meetings)
  const withdrawn = withdrawnIds(records)
  for (const record of records) {
    if (record.kind !== 'room' || withdrawn.has(record.id)) continue
    const stance = ROOM_STANCES[record.verb]
    if (!stance) continue
    const day = dayOf(record)
    add([record.article], [record.member], {
      kind: 'room',
      id: record.id,
      stance,
      date: day,
      day,
      statement: record.text,
      symbol: null,
      meeting: record.meeting,
      sources: [],
      origin: 'mine',
      layer: record.layer,
      by: record.by ?? null,
    })
  }
}

export interface PositionFilter {
  /** `LDC`, `developing`, `developed`, `participants`, `list`, or the id of a group; `null` for all. */
  readonly group: string | null
  readonly theme: string | null
  /** Members and articles of My list. */
  readonly list: ReadonlySet<string>
  /** Leaves out empty rows and columns. */
  readonly filledOnly: boolean
}

/** Rows and columns that pass a filter; with `filledOnly`, the rows with most evidence first. */
export function filterPositionMatrix(
  matrix: PositionMatrix,
  negotiation: Negotiation,
  filter: PositionFilter,
): PositionMatrix {
  const inGroup = memberTest(negotiation, filter)
  let members = matrix.members.filter(inGroup)
  // Without a filter, empty columns of members that take no part are left out.
  if (filter.group === null && !filter.filledOnly) {
    const filled = new Set(matrix.cells.map((cell) => cell.member))
    members = members.filter((member) => takesPartOn(negotiation, member.id) || filled.has(member.id))
  }
  let articles = matrix.articles.filter((article) => filter.theme === null || article.theme === filter.theme)
  if (filter.group === 'list' && articles.some((article) => filter.list.has(article.id)))
    articles = articles.filter((article) => filter.list.has(article.id))
  const columns = new Set(members.map((member) => member.id))
  const rows = new Set(articles.map((article) => article.id))
  const cells = matrix.cells.filter((cell) => columns.has(cell.member) && rows.has(cell.article))
  if (filter.filledOnly) {
    const weight = new Map<string, number>()
    for (const cell of cells) weight.set(cell.article, (weight.get(cell.article) ?? 0) + 1)
    const filled = new Set(cells.map((cell) => cell.member))
    members = members.filter((member) => filled.has(member.id))
    articles = articles
      .filter((article) => weight.has(article.id))
      .sort((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0))
  }
  return { ...matrix, articles, members, cells }
}

function memberTest(negotiation: Negotiation, { group, list }: PositionFilter): (member: Member) => boolean {
  if (group === null) return () => true
  if (group === 'participants') return (member) => takesPartOn(negotiation, member.id)
  if (group === 'list') return (member) => list.has(member.id)
  if (group === 'LDC' || group === 'developing' || group === 'developed') return (member) => member.group === group
  const ids = new Set(negotiation.groups.find((known) => known.id === group)?.members ?? [])
  return (member) => ids.has(member.id)
}
