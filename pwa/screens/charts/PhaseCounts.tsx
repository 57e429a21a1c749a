/** Stacked area chart of articles by phase over time. */
import { useMemo } from 'preact/hooks'
import { type MonthCount, phaseCountsByMonth } from '../../../shared/domain/phase-counts'
import { PHASES, type Phase } from '../../../shared/domain/types'
import { lang, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { day, ledger, negotiation } from '../../model/state'
import { Glyph } from '../../parts/Glyph'
import { phaseName } from '../../parts/Phase'
import { PlotFigure, timeAxis } from './PlotFigure'

const SHOWN: readonly (Phase | 'none')[] = [...PHASES, 'none']
/** Articles without a status are left blank: a grey would read as a phase. */
const fillOf = (phase: Phase | 'none') => (phase === 'none' ? 'var(--paper-3)' : `var(--ph-${phase})`)
const settled = ({ counts }: MonthCount) => counts.clean + counts.concluded

export function PhaseCounts() {
  const articles = negotiation.value?.pack.articles ?? []
  const months = useMemo(
    () => phaseCountsByMonth(ledger.value, articles, day.value),
    [ledger.value, articles, day.value],
  )
  const data = months.flatMap(({ day: end, counts }) =>
    SHOWN.map((phase) => ({ end: new Date(end), phase, count: counts[phase] })),
  )
  return (
    <PlotFigure
      id="momentum"
      title={t('momentum-title')}
      summary={summaryOf(months)}
      when={[months, lang.value]}
      draw={(plot, width) =>
        plot.plot({
          width,
          height: 280,
          marginRight: 24,
          x: timeAxis,
          y: { label: t('momentum-count'), grid: true },
          color: { domain: SHOWN, range: SHOWN.map(fillOf) },
          marks: [
            plot.areaY(data, {
              x: 'end',
              y: 'count',
              fill: 'phase',
              fillOpacity: 0.85,
              stroke: 'var(--paper)',
              strokeWidth: 0.75,
              curve: 'step-after',
              order: [...SHOWN],
            }),
            plot.ruleY([0]),
          ],
        })
      }
      columns={[t('momentum-month'), ...SHOWN.map(phaseName)]}
      rows={months.map(({ month, counts }) => [dateText(month), ...SHOWN.map((phase) => String(counts[phase]))])}
    >
      <p class="key">
        {SHOWN.map((phase) => (
          <span key={phase} class={`phase ph-${phase}`}>
            <Glyph phase={phase} />
            {phaseName(phase)}
          </span>
        ))}
      </p>
    </PlotFigure>
  )
}

function summaryOf(months: readonly MonthCount[]): string {
  const first = months[0]
  const last = months.at(-1)
  if (!first || !last) return ''
  let most = { gain: 0, month: first.month }
  for (const [index, month] of months.entries()) {
    const before = months[index - 1]
    const gain = before ? settled(month) - settled(before) : 0
    if (gain > most.gain) most = { gain, month: month.month }
  }
  return t('momentum-text', {
    from: dateText(first.month),
    to: dateText(last.day),
    first: settled(first),
    last: settled(last),
    most: most.gain,
    when: dateText(most.month),
  })
}
