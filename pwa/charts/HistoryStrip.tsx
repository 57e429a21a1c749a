import type { Standing } from '../../shared/domain/ledger'
import { t } from '../i18n'
import { ledger } from '../model/state'
import { inSentence, phaseName } from '../parts/Phase'
import { phasesPassed, STRIP, type StripAxis, stripOf, strokesOf } from './strip'

/** An article's history in the width of a word. */
export function HistoryStrip({ history, axis }: { history: readonly Standing[]; axis: StripAxis }) {
  const strokes = strokesOf(stripOf(ledger.value, history, axis))
  const { width, height } = STRIP
  return (
    <svg
      class="spark"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label(history)}
    >
      {strokes.map(({ className, d }) => (
        <path key={className} class={className} d={d} />
      ))}
    </svg>
  )
}

/** What one listens to the end of. */
const SAID_MOST = 12

function label(history: readonly Standing[]): string {
  const [first, ...rest] = phasesPassed(history)
    .slice(-SAID_MOST)
    .map((phase) => inSentence(phaseName(phase)))
  if (!first) return t('strip-empty')
  return rest.reduce((text, phase) => t('strip-then', { first: text, rest: phase }), first)
}
