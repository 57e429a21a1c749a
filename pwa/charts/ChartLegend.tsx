/** Legend of a chart, as marks with their words. */
import type { LegendItem } from './chart'

/** Height of a mark in px. */
export const MARK_HEIGHT = 12

export function ChartLegend({ items }: { items: readonly LegendItem[] }) {
  return (
    <p class="key">
      {items.map(({ text, width, mark }) => (
        <span key={text}>
          <svg width={width} height={MARK_HEIGHT} aria-hidden="true">
            {mark}
          </svg>
          {text}
        </span>
      ))}
    </p>
  )
}
