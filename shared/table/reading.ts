/** Result of reading tables: rows of each kind as far as they are sound, and all problems. */

import type { DayOrder } from '../domain/dates/read-date'
import type { Lang } from '../domain/text/langs'
import type { Day, Member, Negotiation, Observation, Status, Theme } from '../domain/types'
import type { EntityFields } from '../kinds/kinds'
import type { Columns, RowKind, TableKind } from './columns'
import { brokenIn, type Place, type Problem } from './problems'
import type { Sheet } from './sheet'

/** A sheet, what it holds, and in which columns. */
export interface Table {
  readonly kind: TableKind
  readonly sheet: Sheet
  readonly columns: Columns
}

export interface ReadingContext {
  /** Language of the screen: of names in a table that tells none. */
  readonly lang: Lang
  readonly ladder: readonly Status[]
  readonly members: readonly Member[]
  readonly today: Day
  /** The user's answer where the dates of the file prove no order. */
  readonly dayOrder: DayOrder | null
  /** The negotiation to which rows are added, with all its entries; `null` for a new one. */
  readonly into: Negotiation | null
}

/** A row that states an entity, by the fields of its form. Fields without a column, or with an empty cell, are missing. */
export interface EntityRow {
  readonly place: Place
  readonly kind: RowKind
  /** Id of the entity that is there, or that the row suggests for a new one. */
  readonly id: string
  /** Id that the row itself states; empty without one. */
  readonly code: string
  readonly fields: EntityFields
  /** Addresses, and words for a source without one. */
  readonly sources: readonly string[]
  /** True for the agreement as a whole. */
  readonly isInstrument?: boolean
}

export interface ObservationRow {
  readonly place: Place
  /** Id that the row states, of an observation that it corrects. */
  readonly id: string | null
  readonly observation: Omit<Observation, 'id'>
  /** True where the row says how it is known; else it is reported, or as it was. */
  readonly statesBasis: boolean
}

export interface Reading {
  readonly problems: readonly Problem[]
  readonly entities: readonly EntityRow[]
  readonly observations: readonly ObservationRow[]
  /** Themes that the negotiation does not have yet. */
  readonly themes: readonly Theme[]
  /** Members of a new negotiation that are no states: only its table of members names them. */
  readonly members: readonly Member[]
  /** Rows that are not empty. */
  readonly rows: readonly Place[]
  /** Order of day and month that the dates prove, or that was chosen. */
  readonly dayOrder: DayOrder | null
}

export interface RowCounts {
  readonly read: number
  /** Rows that are left out: those with a problem, of their own or of their table, though another row gives what they name. */
  readonly leftOut: number
  /** The same by the place of their table, for tables that have any. */
  readonly leftOutOf: ReadonlyMap<number, number>
}

/** Counts the rows that are read, and those that are left out. */
export function countRows({ entities, observations, problems, rows }: Reading): RowCounts {
  const keyOf = ({ table, row }: Place) => `${table} ${row}`
  const stated = new Set([...entities, ...observations].map(({ place }) => keyOf(place)))
  const isBroken = brokenIn(problems)
  const leftOutOf = new Map<number, number>()
  for (const place of rows)
    if (isBroken(place) || !stated.has(keyOf(place))) leftOutOf.set(place.table, (leftOutOf.get(place.table) ?? 0) + 1)
  const leftOut = [...leftOutOf.values()].reduce((sum, n) => sum + n, 0)
  return { read: rows.length - leftOut, leftOut, leftOutOf }
}
