/** Chart as data: title, finding, table, legend and how it is drawn. Screens and the files that leave are made of the same. */
import type { VNode } from 'preact'
import type { PanelsData } from '../../shared/charts/panels'
import type { TimelineData } from '../../shared/charts/timeline'
import type { Ledger, LedgerEntry } from '../../shared/domain/ledger/ledger'
import type { Day, DayOrMonth, Negotiation, Phase } from '../../shared/domain/types'
import type { Column } from '../../shared/export-tables/table'
import { dateText } from '../i18n/dates'
import { publisherOf } from '../parts/facts/publishers'

/** Data of a chart: on screen the shown data, for files the public part. */
export interface ChartData {
  readonly negotiation: Negotiation
  readonly ledger: Ledger
  readonly day: Day
}

export const CHART_IDS = ['momentum', 'timeline', 'targets', 'participation'] as const
export type ChartId = (typeof CHART_IDS)[number]

/** A value of the table: text, or what is a date or an address in a spreadsheet and is told in words on screen. */
export type ChartCell = string | { readonly date: DayOrMonth } | { readonly url: string }

export interface LegendItem {
  readonly text: string
  /** Width of the mark, in px; 12 high. */
  readonly width: number
  /** SVG of the mark. */
  readonly mark: VNode
}

export type PlotModule = typeof import('@observablehq/plot')

/** Drawing of a chart: by the plotting library, as a timeline, or as areas of phases in panels. */
export type ChartDrawing =
  | {
      readonly by: 'plot'
      /** Draws for a width in px. */
      readonly draw: (plot: PlotModule, width: number) => Element
    }
  | { readonly by: 'timeline'; readonly data: TimelineData; readonly name: string }
  | { readonly by: 'panels'; readonly data: PanelsData<Phase | 'none'> }

/** What a chart is by itself, as a sheet. */
export interface SheetChart {
  readonly title: string
  /** Text alternative: the finding of the chart. */
  readonly summary: string
  readonly legend: readonly LegendItem[]
  readonly drawing: ChartDrawing
  /** True where its areas have the fills of phases. */
  readonly hasFills?: boolean
}

export interface Chart extends SheetChart {
  readonly id: ChartId
  readonly columns: readonly string[]
  /** Empty where there is nothing to draw. */
  readonly rows: readonly (readonly ChartCell[])[]
  /** Further columns of the table in a file, which stands by itself; their heads are those of exported tables. */
  readonly inFile?: readonly { readonly column: Column; readonly cellOf: (row: number) => string }[]
  /** Status updates that a row rests on, by its index; absent where a column has the source. */
  readonly entriesOf?: (row: number) => readonly LedgerEntry[]
  /** Sources that it is drawn from: addresses, and the words of those without one. */
  readonly sources: readonly string[]
  /** Parameters of its address beside its id. */
  readonly params: Readonly<Record<string, string>>
}

/** A value in the words of the screen. */
export function cellText(cell: ChartCell): string {
  if (typeof cell === 'string') return cell
  return 'date' in cell ? dateText(cell.date) : publisherOf(cell.url)
}

/** A value for a spreadsheet: dates as ISO 8601. */
export function cellValue(cell: ChartCell): string {
  if (typeof cell === 'string') return cell
  return 'date' in cell ? cell.date : cell.url
}
