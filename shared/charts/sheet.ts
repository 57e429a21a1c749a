/**
 * Layout of a chart as a sheet by itself: title, finding, legend, drawing, and the lines that say where and of what day it is from, from
 * the top down. Its looks are attributes, not a style sheet: it is for files and for pages of others.
 */
import { type SvgElement, svgElement } from './svg'
import { wrapText } from './wrap-text'

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
export const SMALL: Font = { size: 12, line: 16, character: 6.2 }

/** Margin of a file. */
const MARGIN = 24
const GAP = 12
const LEGEND_ROW = 20
/** Height of a mark of the legend in px. */
export const MARK_HEIGHT = 12

/** A mark of the legend with its words; `width` is that of the mark, in px. */
interface SheetKey {
  readonly text: string
  readonly width: number
}

export interface SheetText<Key extends SheetKey> {
  readonly title: string
  /** The finding of the chart. */
  readonly summary: string
  readonly legend: readonly Key[]
  /** Sources, day and product. */
  readonly foot: readonly string[]
}

/** A sheet in px: its words, and the places of what is drawn on it. */
export interface Sheet<Key extends SheetKey> {
  readonly width: number
  readonly height: number
  /** Ground, lines of words, and the rule above the foot. */
  readonly elements: readonly SvgElement[]
  readonly marks: readonly PlacedKey<Key>[]
  /** Left upper corner of the drawing. */
  readonly drawing: { readonly x: number; readonly y: number }
}

/** Lays out a sheet around a drawing of a size in px. Without a foot it has no rule for one. */
export function sheetOf<Key extends SheetKey>(
  { title, summary, legend, foot }: SheetText<Key>,
  drawn: { readonly width: number; readonly height: number },
  margin = MARGIN,
): Sheet<Key> {
  const inner = drawn.width
  const width = inner + 2 * margin
  const titles = wrapText(title, inner, TITLE.character)
  const texts = wrapText(summary, inner, TEXT.character)
  const notes = foot.flatMap((line) => wrapText(line, inner, SMALL.character))
  const marks = placeLegend(legend, inner)
  const textTop = margin + titles.length * TITLE.line + 4
  const legendTop = textTop + texts.length * TEXT.line + GAP
  const drawingTop = legendTop + (marks.at(-1)?.y ?? -LEGEND_ROW) + LEGEND_ROW + GAP
  const footTop = drawingTop + drawn.height + GAP
  const height =
    notes.length > 0 ? footTop + GAP + notes.length * SMALL.line + margin : drawingTop + drawn.height + margin
  const rule = svgElement('path', {
    d: `M${margin} ${footTop}H${width - margin}`,
    stroke: 'var(--ink)',
    'stroke-width': 1,
  })
  return {
    width,
    height,
    elements: [
      svgElement('rect', { width, height, fill: 'var(--paper)' }),
      ...lines(titles, { x: margin, top: margin }, TITLE, {
        fill: 'var(--ink)',
        'font-family': SERIF,
        'font-weight': '700',
      }),
      ...lines(texts, { x: margin, top: textTop }, TEXT, { fill: 'var(--ink-2)' }),
      ...(notes.length > 0 ? [rule] : []),
      ...lines(notes, { x: margin, top: footTop + GAP }, SMALL, { fill: 'var(--ink-3)' }),
    ],
    marks: marks.map((mark) => ({ ...mark, x: margin + mark.x, y: legendTop + mark.y })),
    drawing: { x: margin, y: drawingTop },
  }
}

const lines = (
  texts: readonly string[],
  { x, top }: { readonly x: number; readonly top: number },
  { line, size }: Font,
  look: SvgElement['attributes'],
): readonly SvgElement[] =>
  texts.map((text, index) => svgElement('text', { x, y: top + index * line + size, 'font-size': size, ...look }, text))

/** Words beside a mark of the legend, from its left upper corner. */
export const keyText = ({ text, width }: SheetKey): SvgElement =>
  svgElement('text', { x: width + 6, y: MARK_HEIGHT - 2, 'font-size': SMALL.size, fill: 'var(--ink-2)' }, text)

export interface PlacedKey<Key extends SheetKey> {
  readonly item: Key
  readonly x: number
  readonly y: number
}

/** Items of the legend in rows. */
export function placeLegend<Key extends SheetKey>(items: readonly Key[], width: number): readonly PlacedKey<Key>[] {
  let [x, y] = [0, 0]
  return items.map((item) => {
    const needed = item.width + 6 + item.text.length * SMALL.character
    if (x > 0 && x + needed > width) [x, y] = [0, y + LEGEND_ROW]
    const placed = { item, x: Math.round(x), y }
    x += needed + 2 * GAP
    return placed
  })
}
