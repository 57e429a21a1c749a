import type { Standing } from '../../shared/domain/ledger'
import { ledger } from '../app/state'
import { t } from '../i18n'
import { inSentence, phaseName } from '../parts/Phase'
import { phasesPassed, STRIP, type StripAxis, type StripPiece, stripOf } from './strip'

/** An article's history in the width of a word. */
export function HistoryStrip({ history, axis }: { history: readonly Standing[]; axis: StripAxis }) {
  const pieces = stripOf(ledger.value, history, axis)
  const { width, height, base } = STRIP
  return (
    <svg
      class="spark"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label(history)}
    >
      <path class="base" d={`M0 ${base + 0.5}H${width}`} />
      {pieces.map((piece) => (
        <Piece key={piece.x} piece={piece} />
      ))}
    </svg>
  )
}

function Piece({ piece: { phase, x, y, width, inferred, backFrom, stop } }: { piece: StripPiece }) {
  if (stop) return <path class={`stop ph-${phase}`} d={`M${x} ${Math.min(17, y)}V${STRIP.base}`} />
  return (
    <g class={`ph-${phase}`}>
      <path class="fill" d={`M${x} ${STRIP.base}V${y}h${width}V${STRIP.base}z`} />
      <path class={inferred ? 'top inf' : 'top'} d={`M${x} ${y}h${width}`} />
      {backFrom !== null && <path class="back" d={`M${x} ${backFrom}V${y}`} />}
    </g>
  )
}

function label(history: readonly Standing[]): string {
  const [first, ...rest] = phasesPassed(history).map((phase) => inSentence(phaseName(phase)))
  if (!first) return t('strip-empty')
  return rest.reduce((text, phase) => t('strip-then', { first: text, rest: phase }), first)
}
