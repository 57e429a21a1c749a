/**
 * Article by member: who tabled, who withdrew, who supports, opposes or holds back, each with its evidence. A
 * facilitator fills a cell as a role, never as a position; what a chair says of the process fills none, because only
 * proposals, positions and the user's own records of a member's stance come in here, never observations.
 */
import { effectiveDay } from './days'
import type { Entry, InterventionVerb, Layer } from './entries'
import type { Source } from './ledger'
import { replacedIds } from './ledger'
import type { Article, Day, DayOrMonth, Member, Negotiation, Stance } from './types'

/** One thing that a member is on record with on an article. */
export interface HeldPosition {
  /** The id of the proposal, position, role or record that says so. */
  readonly id: string
  readonly stance: Stance | 'facilitates'
  readonly date: DayOrMonth
  readonly day: Day
  /** In the words of the record: a statement, the proposal's subject, the facilitator's name. */
  readonly statement: string
  /** The document's symbol, where it has one. */
  readonly symbol: string | null
  readonly sources: readonly string[]
  readonly origin: 'pack' | 'mine'
  readonly layer: Layer
}

export interface Cell {
  readonly article: string
  readonly member: string
  /** In order of day; roles are apart. */
  readonly stands: readonly HeldPosition[]
  readonly roles: readonly HeldPosition[]
  /** The latest position: what counts. `null` where the cell holds a role alone. */
  readonly current: HeldPosition | null
}

export interface PositionMatrix {
  readonly articles: readonly Article[]
  readonly members: readonly Member[]
  readonly cell: (article: string, member: string) => Cell | null
  readonly cells: readonly Cell[]
}

/** What a verb of the room log says of a stance; to ask, to propose and to inform say nothing of one. */
const ROOM_STANCES: Readonly<Partial<Record<InterventionVerb, Stance>>> = { supports: 'supports', objects: 'opposes' }

/** The matrix as of a day, over all articles and members of the negotiation. */
export function buildPositionMatrix(
  negotiation: Negotiation,
  records: readonly Entry[],
  day: Day,
  source: Source = 'all',
): PositionMatrix {
  const cells = new Map<string, { article: string; member: string; stands: HeldPosition[]; roles: HeldPosition[] }>()
  const add = (articles: readonly string[], members: readonly string[], stand: HeldPosition) => {
    if (stand.day > day) return
    for (const article of articles)
      for (const member of members) {
        const key = keyOf(article, member)
        let cell = cells.get(key)
        if (!cell) cells.set(key, (cell = { article, member, stands: [], roles: [] }))
        ;(stand.stance === 'facilitates' ? cell.roles : cell.stands).push(stand)
      }
  }
  if (source !== 'mine') addPack(negotiation, add)
  if (source !== 'pack') addRecords(records, add)
  const done = new Map<string, Cell>()
  for (const [key, cell] of cells) {
    cell.stands.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    done.set(key, { ...cell, current: cell.stands.at(-1) ?? null })
  }
  return {
    articles: negotiation.articles,
    members: negotiation.members,
    cell: (article, member) => done.get(keyOf(article, member)) ?? null,
    cells: [...done.values()],
  }
}

const keyOf = (article: string, member: string) => `${article} ${member}`

type Add = (articles: readonly string[], members: readonly string[], stand: HeldPosition) => void

function addPack(negotiation: Negotiation, add: Add): void {
  const made = { origin: 'pack', layer: 'public' } as const
  for (const { id, date, subject, symbol, articles, proponents, sources } of negotiation.proposals)
    add(articles, proponents, {
      ...made,
      id,
      stance: 'tabled',
      date,
      day: effectiveDay(date),
      statement: subject,
      symbol,
      sources,
    })
  for (const { id, date, stance, statement, articles, members, sources, track } of negotiation.positions)
    if (stance && track === undefined)
      add(articles, members, {
        ...made,
        id,
        stance,
        date,
        day: effectiveDay(date),
        statement,
        symbol: null,
        sources,
      })
  for (const { id, role, person, article, members, from, to, sources, track } of negotiation.roles) {
    if (article === null || track !== undefined) continue
    const date = from ?? to
    const statement = person ? `${person}, ${role}` : role
    add([article], members, {
      ...made,
      id,
      stance: 'facilitates',
      date,
      day: effectiveDay(date),
      statement,
      symbol: null,
      sources,
    })
  }
}

function addRecords(records: readonly Entry[], add: Add): void {
  const gone = replacedIds(records)
  for (const record of records) {
    if (gone.has(record.id)) continue
    if (record.kind !== 'position' && record.kind !== 'room') continue
    const stance = record.kind === 'position' ? record.stance : ROOM_STANCES[record.verb]
    if (!stance) continue
    add([record.article], [record.member], {
      id: record.id,
      stance,
      date: record.day,
      day: record.day,
      statement: record.kind === 'position' ? record.statement : record.text,
      symbol: null,
      sources: record.kind === 'position' && record.url ? [record.url] : [],
      origin: 'mine',
      layer: record.layer,
    })
  }
}

export interface PositionFilter {
  /** `LDC`, `developing`, `developed`, `participants`, `list`, or the id of a group; `null` for all. */
  readonly group: string | null
  readonly theme: string | null
  /** The members and articles of my list. */
  readonly list: ReadonlySet<string>
  /** Only rows and columns with something in them. */
  readonly filledOnly: boolean
}

/** The rows and columns that a filter leaves, rows with most evidence first where only filled ones are asked for. */
export function filterPositionMatrix(
  matrix: PositionMatrix,
  negotiation: Negotiation,
  filter: PositionFilter,
): PositionMatrix {
  const inGroup = memberTest(negotiation, filter)
  let members = matrix.members.filter(inGroup)
  // Nobody looks at the blanks of those who take no part.
  if (filter.group === null && !filter.filledOnly) {
    const filled = new Set(matrix.cells.map((cell) => cell.member))
    members = members.filter((member) => member.participant || filled.has(member.id))
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
  if (group === 'participants') return (member) => member.participant
  if (group === 'list') return (member) => list.has(member.id)
  if (group === 'LDC' || group === 'developing' || group === 'developed') return (member) => member.group === group
  const ids = new Set(negotiation.groups.find((known) => known.id === group)?.members ?? [])
  return (member) => ids.has(member.id)
}
