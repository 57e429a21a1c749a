/** Unit chart of the articles by phase; each phase is a toggle button that filters the table. */
import type { ArticleSummary } from '../../../shared/domain/ledger/summary-article'
import { type Article, PHASES, type Phase } from '../../../shared/domain/types'
import { GLYPHS } from '../../../shared/look/glyphs'
import { t } from '../../i18n'
import { countByPhase } from '../../model/negotiation/headline'
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
            <b>{counts.get(phase) ?? 0}</b>
            <span class="name">{phaseName(phase)}</span>
            <span class="units">
              <Units phase={phase} n={counts.get(phase) ?? 0} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Units are drawn in fives, one path each: an element a unit would be a third of the first frame. */
const GROUP = 5
/** Width of a unit with the gap after it, in px. */
const WIDTH = 13
/** The same on the grid of the glyphs, which are drawn 10 px high. */
const STEP = WIDTH * 1.2

function Units({ phase, n }: { phase: Phase | 'none'; n: number }) {
  return Array.from({ length: Math.ceil(n / GROUP) }, (_, group) => {
    const count = Math.min(GROUP, n - group * GROUP)
    const d = Array.from({ length: count }, (_, unit) => `M${unit * STEP} 0${GLYPHS[phase]}`).join('')
    return (
      // Cut on a narrow screen, which shows the first unit alone.
      <svg
        key={group}
        width={count * WIDTH}
        height="10"
        viewBox={`0 0 ${count * STEP} 12`}
        preserveAspectRatio="xMinYMin slice"
        aria-hidden="true"
      >
        <path d={d} />
      </svg>
    )
  })
}
