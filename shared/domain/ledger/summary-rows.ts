/**
 * Columnar encoding of a list of dated statuses: a few strings in place of an object for each item, so that reading a
 * stored summary costs a copy of its bytes, and an article is decoded only when it is asked for.
 */
import { compare } from '../compare'
import { compareInstants } from '../dates/instants'
import { LAYERS, type Layer } from '../entries/entries'
import type { Basis, Day, DayOrMonth, Evidence, Target } from '../types'

/** Link to a source: evidence without its quotes. */
export type SourceLink = Pick<Evidence, 'url' | 'title' | 'lang'>

/** The link alone: a stored summary has no quote or paragraph in it. */
export function sourceLinkOf({ url, title, lang }: SourceLink): SourceLink {
  return { url, ...(title !== undefined && { title }), ...(lang !== undefined && { lang }) }
}

/** An observation without its words, replaced ones included: a later entry may make it count again. */
export interface Row {
  readonly id: string
  readonly article: string
  /** Date with the precision of the source. */
  readonly date: DayOrMonth
  /** Day from which it counts. */
  readonly day: Day
  readonly status: string
  readonly basis: Basis
  readonly layer: Layer
  /** `null` for an observation of the pack. */
  readonly madeAt: string | null
  /** True when a withdrawal or a correction takes it out of the ledger. */
  readonly isReplaced: boolean
  /** True where its evidence is a source, whether or not the summary holds its link. */
  readonly isSourced: boolean
  readonly outstandingCount?: number | undefined
  readonly target?: Target | undefined
  /** Missing where the summary does not hold it. */
  readonly source?: SourceLink | undefined
}

/** Order of a ledger: by day; on one day the pack's in their order, then the user's in order of making. */
export function byPlace(one: Row, other: Row): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1
  if (one.madeAt === null || other.madeAt === null) return Number(other.madeAt === null) - Number(one.madeAt === null)
  return compareInstants(one.madeAt, other.madeAt) || compare(one.id, other.id)
}

type Further = Pick<Row, 'outstandingCount' | 'target' | 'source'>

/** Columns that rows and the items of a history have in common. */
export interface DatedColumns {
  /** Ten characters for each item. */
  readonly days: string
  /** Distinct statuses. */
  readonly names: readonly string[]
  /** One character for each item: the index of its status in `names`. */
  readonly statuses: string
  /** One character for each item: its other fields, as bits. */
  readonly marks: string
}

export interface RowColumns extends DatedColumns {
  /** Ids with a comma before, between and after them. */
  readonly ids: string
  /** Instants of making in the same form, empty for the pack's. */
  readonly made: string
  /** Fields that few rows have, by index. */
  readonly further: readonly (readonly [index: number, fields: Further])[]
}

const DAY = 10
/** Code of the character for 0: it and the next 79 need no escape in JSON but one. */
const ZERO = 48

const characterOf = (value: number): string => String.fromCharCode(ZERO + value)
const valueAt = (column: string, index: number): number => column.charCodeAt(index) - ZERO
const dayAt = (days: string, index: number): Day => days.slice(index * DAY, (index + 1) * DAY)

/** A date as its day and a bit; the inverse is `dateOf`. */
const isMonth = (date: DayOrMonth): number => Number(date.length < DAY)
const dateOf = (day: Day, month: number): DayOrMonth => (month ? day.slice(0, 7) : day)

interface Dated {
  readonly day: Day
  readonly date: DayOrMonth
  readonly status: string
}

/** Encodes items; `bitsOf` gives the fields other than date and status as a number below 64. */
export function encodeDated<T extends Dated>(items: readonly T[], bitsOf: (item: T) => number): DatedColumns {
  const names = [...new Set(items.map(({ status }) => status))]
  const index = new Map(names.map((status, at) => [status, at]))
  const column = (of: (item: T) => string) => items.map(of).join('')
  return {
    days: column(({ day }) => day),
    names,
    statuses: column(({ status }) => characterOf(index.get(status) ?? 0)),
    marks: column((item) => characterOf(bitsOf(item) * 2 + isMonth(item.date))),
  }
}

/**
 * Decodes items; `make` gets the fields that are in the bits. A plain loop: the first past day of a page decodes all rows, in
 * code that the browser has not compiled yet.
 */
export function decodeDated<T>(
  { days, names, statuses, marks }: DatedColumns,
  make: (day: Day, date: DayOrMonth, status: string, bits: number, index: number) => T,
): T[] {
  const items: T[] = []
  for (let index = 0; index < marks.length; index++) {
    const day = dayAt(days, index)
    const mark = valueAt(marks, index)
    items.push(make(day, dateOf(day, mark & 1), names[valueAt(statuses, index)] ?? '', mark >> 1, index))
  }
  return items
}

/** Status of the last item of a day or earlier, by binary search and without decoding; `null` without one. */
export function statusUntil({ days, names, statuses }: DatedColumns, day: Day): string | null {
  let [low, high] = [0, statuses.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (dayAt(days, middle) <= day) low = middle + 1
    else high = middle
  }
  return low === 0 ? null : (names[valueAt(statuses, low - 1)] ?? null)
}

const BASES = ['reported', 'inferred', 'planned'] as const satisfies readonly Basis[]

const bitsOfRow = ({ basis, layer, isReplaced, isSourced }: Row): number =>
  BASES.indexOf(basis) + LAYERS.indexOf(layer) * 4 + Number(isReplaced) * 16 + Number(isSourced) * 32

export function encodeRows(rows: readonly Row[]): RowColumns {
  return {
    ...encodeDated(rows, bitsOfRow),
    ids: joinIds(rows.map(({ id }) => id)),
    made: joinIds(rows.map(({ madeAt }) => madeAt ?? '')),
    further: rows.flatMap(({ outstandingCount, target, source }, index) => {
      const fields = {
        ...(outstandingCount !== undefined && { outstandingCount }),
        ...(target && { target }),
        ...(source && { source: sourceLinkOf(source) }),
      }
      return Object.keys(fields).length > 0 ? [[index, fields] as const] : []
    }),
  }
}

/** Without spreads, which cost most where there are many rows. */
export function decodeRows(article: string, columns: RowColumns): readonly Row[] {
  const [ids, made, further] = [splitIds(columns.ids), splitIds(columns.made), new Map(columns.further)]
  return decodeDated(columns, (day, date, status, bits, index) => {
    const more = further.get(index)
    return {
      id: ids[index] ?? '',
      article,
      date,
      day,
      status,
      basis: BASES[bits & 3] ?? 'planned',
      layer: LAYERS[(bits >> 2) & 3] ?? 'private',
      madeAt: made[index] || null,
      isReplaced: (bits & 16) > 0,
      isSourced: (bits & 32) > 0,
      outstandingCount: more?.outstandingCount,
      target: more?.target,
      source: more?.source,
    }
  })
}

/** Joins ids, which contain no comma, so that one can be found by a string search. */
export const joinIds = (ids: readonly string[]): string => (ids.length > 0 ? `,${ids.join()},` : ',')

export const splitIds = (joined: string): readonly string[] => (joined.length > 1 ? joined.slice(1, -1).split(',') : [])

/** More ids are looked up in a set: a string search costs the length of the column for each of them. */
const FEW_IDS = 32

/** Those of some ids that a column has. */
export function idsIn(joined: string, ids: ReadonlySet<string>): readonly string[] {
  if (ids.size > FEW_IDS) return splitIds(joined).filter((id) => ids.has(id))
  return [...ids].filter((id) => joined.includes(`,${id},`))
}
