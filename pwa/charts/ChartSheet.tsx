/** A chart as a sheet by itself, as one SVG for files and for pages of others; it is never on screen. */
import { keyText, SANS, type SheetText, SMALL, sheetOf } from '../../shared/charts/sheet'
import type { LegendItem } from './chart'
import { Drawn as Elements } from './Drawn'

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
  readonly text: SheetText<LegendItem>
  readonly drawn: Drawn
  /** Margin in px; without it that of a file. */
  readonly margin?: number | undefined
  /** Fills to which the drawing refers. */
  readonly fills: preact.ComponentChildren
}

export function ChartSheet({ ids, lang, text, drawn, margin, fills }: ChartSheetProps) {
  const { width, height, elements, marks, drawing } = sheetOf(text, drawn, margin)
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
      <title id={`${ids}-title`}>{text.title}</title>
      <desc id={`${ids}-desc`}>{[text.summary, ...text.foot].join(' ')}</desc>
      {fills}
      <Elements elements={elements} />
      {marks.map(({ item, x, y }) => (
        <g key={item.text} transform={`translate(${x} ${y})`}>
          {item.mark}
          <Elements elements={[keyText(item)]} />
        </g>
      ))}
      <g
        transform={`translate(${drawing.x} ${drawing.y})`}
        font-size={SMALL.size}
        ref={(group) => group?.replaceChildren(drawn.element)}
      />
    </svg>
  )
}
