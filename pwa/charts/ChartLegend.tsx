/** Legend of a chart, as marks with their words. */
import { MARK_HEIGHT } from '../../shared/charts/sheet'
import type { LegendItem } from './chart'

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
