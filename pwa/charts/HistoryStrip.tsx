/** Sparkline of an article's phases over time (SVG), with a text alternative. */
import type { Turn } from '../../shared/domain/summary-article'
import type { Status } from '../../shared/domain/types'
import { t } from '../i18n'
import { inSentence, phaseName } from '../parts/Phase'
import { phasesPassed, STRIP, type StripAxis, stripOf, strokesOf } from './strip'

interface Props {
  readonly statuses: ReadonlyMap<string, Status>
  readonly history: readonly Turn[]
  readonly axis: StripAxis
}

export function HistoryStrip({ statuses, history, axis }: Props) {
  const strokes = strokesOf(stripOf(statuses, history, axis))
  const { width, height } = STRIP
  return (
    <svg
      class="spark"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={textAlternative(history)}
    >
      {strokes.map(({ className, d }) => (
        <path key={className} class={className} d={d} />
      ))}
    </svg>
  )
}

/** Phases in the text alternative: a longer list is not listened to. */
const MAX_SPOKEN_PHASES = 12

function textAlternative(history: readonly Turn[]): string {
  const [first, ...rest] = phasesPassed(history)
    .slice(-MAX_SPOKEN_PHASES)
    .map((phase) => inSentence(phaseName(phase)))
  if (!first) return t('strip-empty')
  return rest.reduce((text, phase) => t('strip-then', { first: text, rest: phase }), first)
}
