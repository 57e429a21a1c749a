/** Unit chart of the articles by phase; each phase is a toggle button that filters the table. */
import type { ArticleSummary } from '../../../shared/domain/summary-article'
import { type Article, PHASES, type Phase } from '../../../shared/domain/types'
import { t } from '../../i18n'
import { Glyph } from '../../parts/Glyph'
import { phaseName } from '../../parts/Phase'

const ORDER = [...PHASES, 'none'] as const

interface Props {
  readonly articles: readonly Article[]
  readonly now: ReadonlyMap<string, ArticleSummary>
  readonly pressed: Phase | 'none' | null
  readonly onPress: (phase: Phase | 'none') => void
}

export function Tally({ articles, now, pressed, onPress }: Props) {
  const counts = new Map<Phase | 'none', number>()
  for (const { id } of articles) {
    const phase = now.get(id)?.standing?.phase ?? 'none'
    counts.set(phase, (counts.get(phase) ?? 0) + 1)
  }
  return (
    <ul class="tally" aria-label={t('tally-label')}>
      {ORDER.filter((phase) => counts.has(phase) || phase === pressed).map((phase) => (
        <li key={phase} class={`ph-${phase}`}>
          <button type="button" aria-pressed={pressed === phase} onClick={() => onPress(phase)}>
            <b>{counts.get(phase) ?? 0}</b>
            <span class="name">{phaseName(phase)}</span>
            <span class="units" aria-hidden="true">
              {Array.from({ length: counts.get(phase) ?? 0 }, (_, index) => (
                <Glyph key={index} phase={phase} />
              ))}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
