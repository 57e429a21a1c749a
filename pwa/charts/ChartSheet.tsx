/**
 * A chart as a sheet by itself: title, finding, legend, drawing, and the lines that say where and of what day it is from. One
 * SVG whose looks are attributes, for files and for pages of others; it is never on screen.
 */
import { MARK_HEIGHT } from './ChartLegend'
import type { LegendItem } from './chart'
import { wrapText } from './wrap-text'

/** A drawing, and its size in px. */
export interface Drawn {
  readonly width: number
  readonly height: number
  readonly element: SVGElement
}

export interface ChartSheetProps {
  /** Begins the ids in the file, so that several may stand on one page. */
  readonly ids: string
  readonly lang: string
  readonly title: string
  readonly summary: string
  readonly legend: readonly LegendItem[]
  readonly drawn: Drawn
  /** Fills to which the drawing refers. */
  readonly fills: preact.ComponentChildren
  /** Sources, day and product. */
  readonly foot: readonly string[]
}

/** Typefaces that other computers have: office programs take the first alone. */
export const SANS = "Arial, 'Liberation Sans', 'Helvetica Neue', sans-serif"
const SERIF = "Georgia, 'Times New Roman', 'Liberation Serif', serif"

interface Font {
  readonly size: number
  readonly line: number
  /** Mean width of a character in px, rather too wide. */
  readonly character: number
}
const TITLE: Font = { size: 22, line: 28, character: 11.6 }
const TEXT: Font = { size: 14, line: 20, character: 7 }
const SMALL: Font = { size: 12, line: 16, character: 6.2 }

const MARGIN = 24
const GAP = 12

/** Lays out and draws the sheet from the top down. */
export function ChartSheet({ ids, lang, title, summary, legend, drawn, fills, foot }: ChartSheetProps) {
  const inner = drawn.width
  const width = inner + 2 * MARGIN
  const titles = wrapText(title, inner, TITLE.character)
  const texts = wrapText(summary, inner, TEXT.character)
  const notes = foot.flatMap((line) => wrapText(line, inner, SMALL.character))
  const marks = placeLegend(legend, inner)
  const textTop = MARGIN + titles.length * TITLE.line + 4
  const legendTop = textTop + texts.length * TEXT.line + GAP
  const drawingTop = legendTop + (marks.at(-1)?.y ?? -LEGEND_ROW) + LEGEND_ROW + GAP
  const footTop = drawingTop + drawn.height + GAP
  const height = footTop + GAP + notes.length * SMALL.line + MARGIN
  return (
    <svg
      role="img"
      aria-labelledby={`${ids}-title ${ids}-desc`}
      lang={lang}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      font-family={SANS}
    >
      <title id={`${ids}-title`}>{title}</title>
      <desc id={`${ids}-desc`}>{[summary, ...foot].join(' ')}</desc>
      {fills}
      <rect width={width} height={height} fill="var(--paper)" />
      <Lines lines={titles} top={MARGIN} font={TITLE} fill="var(--ink)" family={SERIF} weight="700" />
      <Lines lines={texts} top={textTop} font={TEXT} fill="var(--ink-2)" />
      {marks.map(({ item: { mark, text, width: markWidth }, x, y }) => (
        <g key={text} transform={`translate(${MARGIN + x} ${legendTop + y})`}>
          {mark}
          <text x={markWidth + 6} y={MARK_HEIGHT - 2} font-size={SMALL.size} fill="var(--ink-2)">
            {text}
          </text>
        </g>
      ))}
      <g
        transform={`translate(${MARGIN} ${drawingTop})`}
        font-size={SMALL.size}
        ref={(group) => group?.replaceChildren(drawn.element)}
      />
      <path d={`M${MARGIN} ${footTop}H${width - MARGIN}`} stroke="var(--ink)" stroke-width={1} />
      <Lines lines={notes} top={footTop + GAP} font={SMALL} fill="var(--ink-3)" />
    </svg>
  )
}

interface LinesProps {
  readonly lines: readonly string[]
  readonly top: number
  readonly font: Font
  readonly fill: string
  readonly family?: string
  readonly weight?: string
}

const Lines = ({ lines, top, font, fill, family, weight }: LinesProps) => (
  <>
    {lines.map((line, index) => (
      <text
        key={`${index} ${line}`}
        x={MARGIN}
        y={top + index * font.line + font.size}
        font-size={font.size}
        fill={fill}
        {...(family && { 'font-family': family })}
        {...(weight && { 'font-weight': weight })}
      >
        {line}
      </text>
    ))}
  </>
)

const LEGEND_ROW = 20

interface PlacedItem {
  readonly item: LegendItem
  readonly x: number
  readonly y: number
}

/** Items of the legend in rows. */
export function placeLegend(items: readonly LegendItem[], width: number): readonly PlacedItem[] {
  let [x, y] = [0, 0]
  return items.map((item) => {
    const needed = item.width + 6 + item.text.length * SMALL.character
    if (x > 0 && x + needed > width) [x, y] = [0, y + LEGEND_ROW]
    const placed = { item, x: Math.round(x), y }
    x += needed + 2 * GAP
    return placed
  })
}
