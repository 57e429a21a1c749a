/** Sparkline of an article's phases over time (SVG), with a text alternative. */
import { STRIP, type Strip } from '../../shared/charts/strip'
import { t } from '../i18n'
import { inSentence, phaseName } from '../parts/facts/Phase'

export function HistoryStrip({ strip: { strokes, phases } }: { strip: Strip }) {
  const { width, height } = STRIP
  return (
    <svg
      class="spark"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={textAlternative(phases)}
    >
      {strokes.map(({ className, d }) => (
        <path key={className} class={className} d={d} />
      ))}
    </svg>
  )
}

function textAlternative(phases: Strip['phases']): string {
  const [first, ...rest] = phases.map((phase) => inSentence(phaseName(phase)))
  if (!first) return t('strip-empty')
  return rest.reduce((text, phase) => t('strip-then', { first: text, rest: phase }), first)
}
