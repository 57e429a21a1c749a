/**
 * Small multiples: stacked areas of several negotiations on one time axis, one panel each from the top down. Layout and drawing, as
 * elements of SVG; units are px.
 */
import { addDays, daysBetween, earlierDay } from '../domain/dates/days'
import type { Day, DayOrMonth } from '../domain/types'
import { type SvgElement, svgElement } from './svg'
import { type AxisRoom, timeTicks } from './time-ticks'

/** What a panel counts, from the ground up. `B` are the bands. */
export interface PanelData<B extends string = string> {
  readonly name: string
  /** Counts from a day to that of the next. */
  readonly steps: readonly { readonly from: Day; readonly counts: Readonly<Record<B, number>> }[]
  /** Days that are marked under its axis. */
  readonly marks: readonly Day[]
}

export interface PanelsData<B extends string = string> {
  readonly bands: readonly B[]
  readonly panels: readonly PanelData<B>[]
  /** Last day of the axis. */
  readonly until: Day
}

export interface PanelsSize {
  readonly width: number
  readonly left: number
  readonly right: number
  /** Height of the areas of a panel. */
  readonly panel: number
}

export const WIDE_PANELS: PanelsSize = { width: 832, left: 40, right: 808, panel: 140 }
export const NARROW_PANELS: PanelsSize = { width: 358, left: 30, right: 346, panel: 112 }

/** What the drawing is told: words of a language, and fills. */
export interface PanelsLook<B extends string> {
  date(date: DayOrMonth): string
  fill(band: B): string
}

/** Heights of the name over a panel, of the marks under it, and of the dates under the last. */
const [NAME, MARKS, DATES] = [24, 22, 40]
/** Size of all text, and the mean width of a character of it. */
const [TEXT, LETTER] = [12, 6.4]
/** Half the width of a mark, and its height. */
const MARK = 4

/** Height of a drawing. */
export const panelsHeight = ({ panels }: Pick<PanelsData, 'panels'>, { panel }: PanelsSize): number =>
  panels.length * (NAME + panel + MARKS) + DATES

/** Days of the axis before the first count, so that what led to it is there. */
const DAYS_BEFORE = 365

/** First day of the axis; the last day too where nothing is counted. */
export function firstDay({ panels, until }: PanelsData): Day {
  const first = panels.flatMap(({ steps }) => steps.map(({ from }) => from)).reduce(earlierDay, until)
  return first === until ? until : addDays(first, -DAYS_BEFORE)
}

export function panelsDrawing<B extends string>(
  data: PanelsData<B>,
  size: PanelsSize,
  look: PanelsLook<B>,
): readonly SvgElement[] {
  const from = firstDay(data)
  const span = Math.max(1, daysBetween(from, data.until) + 1)
  const xOf = (day: Day) =>
    round(size.left + (Math.min(span, Math.max(0, daysBetween(from, day))) / span) * (size.right - size.left))
  const foot = panelsHeight(data, size) - DATES - MARKS
  return [
    ...datesOf(from, data.until, size, look).map(({ label, day }) => dateLine(xOf(day), label, foot)),
    ...data.panels.flatMap((panel, at) =>
      panelOf({ ...panel, marks: panel.marks.filter((day) => day >= from) }, data, {
        size,
        look,
        xOf,
        top: at * (NAME + size.panel + MARKS) + NAME,
      }),
    ),
  ]
}

interface Place<B extends string> {
  readonly size: PanelsSize
  readonly look: PanelsLook<B>
  readonly xOf: (day: Day) => number
  /** The y of the top of its areas. */
  readonly top: number
}

function panelOf<B extends string>(
  { name, steps, marks }: PanelData<B>,
  { bands, until }: PanelsData<B>,
  { size, look, xOf, top }: Place<B>,
): readonly SvgElement[] {
  const most = Math.max(1, ...steps.map(({ counts }) => totalOf(bands, counts)))
  const ground = top + size.panel
  const yOf = (count: number) => round(ground - (count / most) * size.panel)
  const ends = [...steps.slice(1).map(({ from }) => xOf(from)), xOf(addDays(until, 1))]
  const areas = bands.flatMap((band, at) => {
    const below = steps.map(({ counts }) => totalOf(bands.slice(0, at), counts))
    const pieces = steps.map(({ from, counts }, step) => ({
      x: xOf(from),
      end: ends[step] ?? size.right,
      low: yOf(below[step] ?? 0),
      high: yOf((below[step] ?? 0) + counts[band]),
    }))
    const d = pieces
      .filter(({ low, high }) => low !== high)
      .map(({ x, end, low, high }) => `M${x} ${low}V${high}H${end}V${low}z`)
    return d.length === 0 ? [] : [svgElement('path', { d: d.join(''), fill: look.fill(band) })]
  })
  return [
    svgElement('text', { x: 0, y: top - 9, 'font-size': TEXT, 'font-weight': '600', fill: 'var(--ink)' }, name),
    ...areas,
    svgElement('path', { d: `M${size.left} ${ground}H${size.right}`, stroke: 'var(--ink-3)' }),
    ...[0, most].map((count) =>
      svgElement(
        'text',
        {
          x: size.left - 6,
          y: yOf(count) + (count === 0 ? 0 : TEXT - 2),
          'font-size': TEXT,
          'text-anchor': 'end',
          fill: 'var(--ink-2)',
        },
        String(count),
      ),
    ),
    ...(marks.length === 0
      ? []
      : [svgElement('path', { d: marks.map((day) => markPath(xOf(day), ground + 3)).join(''), fill: 'var(--ink)' })]),
  ]
}

/** A mark of the legend or under an axis, whose tip is at a point. */
export const markPath = (x: number, y: number): string => `M${x} ${y}l${MARK} ${2 * MARK}h${-2 * MARK}z`

const totalOf = <B extends string>(bands: readonly B[], counts: Readonly<Record<B, number>>): number =>
  bands.reduce((sum, band) => sum + counts[band], 0)

const round = (value: number) => Math.round(value * 10) / 10

function datesOf(
  from: Day,
  until: Day,
  { width, left, right }: PanelsSize,
  { date }: Pick<PanelsLook<string>, 'date'>,
) {
  const room: AxisRoom = {
    width: right - left,
    before: left,
    after: width - right,
    letter: LETTER,
    centred: true,
    dateText: date,
  }
  return timeTicks(from, until, room)
}

const dateLine = (x: number, label: string, foot: number): SvgElement =>
  svgElement(
    'g',
    {},
    svgElement('line', { x1: x, x2: x, y1: NAME, y2: foot + MARKS, stroke: 'var(--rule)' }),
    svgElement(
      'text',
      { x, y: foot + MARKS + 16, 'font-size': TEXT, 'text-anchor': 'middle', fill: 'var(--ink-2)' },
      label,
    ),
  )
