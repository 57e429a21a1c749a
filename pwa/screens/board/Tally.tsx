/** Counts of the articles by phase; each is a toggle button that filters the table. With room also a unit chart. */
import type { ArticleSummary } from '../../../shared/domain/ledger/summary-article'
import { type Article, PHASES, type Phase } from '../../../shared/domain/types'
import { GLYPHS } from '../../../shared/look/glyphs'
import { t } from '../../i18n'
import { countByPhase } from '../../model/negotiation/headline'
import { Glyph } from '../../parts/facts/Glyph'
import { phaseName } from '../../parts/facts/Phase'

const ORDER = [...PHASES, 'none'] as const

interface Props {
  readonly articles: readonly Article[]
  readonly now: ReadonlyMap<string, ArticleSummary>
  readonly pressed: Phase | 'none' | null
  readonly onPress: (phase: Phase | 'none') => void
}

export function Tally({ articles, now, pressed, onPress }: Props) {
  const counts = countByPhase(articles, now)
  return (
    <ul class="tally" aria-label={t('tally-label')}>
      {ORDER.filter((phase) => counts.has(phase) || phase === pressed).map((phase) => (
        <li key={phase} class={`ph-${phase}`}>
          <button type="button" aria-pressed={pressed === phase} onClick={() => onPress(phase)}>
            <Glyph phase={phase} />
            <b>{counts.get(phase) ?? 0}</b>
            <span class="name">{phaseName(phase)}</span>
            <Units phase={phase} n={counts.get(phase) ?? 0} />
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Step from one unit to the next, on the grid of the glyphs. */
const STEP = 15.6

/** All units as one path, drawn smaller where the row has no room for them: an element a unit would be a third of the first frame. */
function Units({ phase, n }: { phase: Phase | 'none'; n: number }) {
  const d = Array.from({ length: n }, (_, unit) => `M${unit * STEP} 0${GLYPHS[phase]}`).join('')
  return (
    <svg
      class="units"
      style={{ maxWidth: `${n * 13}px` }}
      viewBox={`0 0 ${n * STEP} 12`}
      preserveAspectRatio="xMinYMid"
      aria-hidden="true"
    >
      <path d={d} />
    </svg>
  )
}
