/** Dumbbell chart of targets: due date and date reached. */
import { useMemo } from 'preact/hooks'
import { allTargets, type TrackedTarget } from '../../../shared/domain/targets'
import { outcomeText } from '../../../shared/reports/follow-up'
import { lang, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { articlesInForce, day, ledger } from '../../model/state'
import { inSentence, statusName } from '../../parts/Phase'
import { screenNames, screenPhrases } from '../../workspace/report-phrases'
import { PlotFigure, timeAxis } from './PlotFigure'

export function TargetsChart() {
  const articles = articlesInForce.value
  const targets = useMemo(() => allTargets(ledger.value, articles, day.value), [ledger.value, articles, day.value])
  const names = screenNames()
  const rows = targets.map((target) => ({
    label: `${names.article(target.article)}, ${dateText(target.date)}`,
    due: new Date(target.due),
    end: new Date(target.metOn ?? target.droppedOn ?? day.value),
    met: target.metOn !== null,
    late: target.outcome === 'missed',
  }))
  const labels = [...new Set(rows.map((row) => row.label))]
  return (
    <PlotFigure
      id="targets"
      title={t('targets-title')}
      summary={targets.length === 0 ? t('targets-none') : summaryOf(targets)}
      when={[targets, lang.value]}
      draw={(plot, width) => {
        const narrow = width < 600
        return plot.plot({
          width,
          height: 40 + labels.length * (narrow ? 34 : 22),
          marginLeft: narrow ? 8 : Math.max(...labels.map((label) => label.length)) * 6.4,
          x: { ...timeAxis, grid: true },
          y: { label: null, domain: labels, ...(narrow ? { axis: null } : {}) },
          marks: [
            plot.link(rows, {
              x1: 'due',
              x2: 'end',
              y1: 'label',
              y2: 'label',
              stroke: (row: { late: boolean }) => (row.late ? 'var(--accent)' : 'var(--ink-3)'),
              strokeWidth: 2,
            }),
            plot.dot(rows, {
              x: 'due',
              y: 'label',
              stroke: 'var(--ink)',
              fill: 'var(--paper)',
              r: 5,
              symbol: 'diamond',
            }),
            plot.dot(
              rows.filter((row) => row.met),
              { x: 'end', y: 'label', fill: 'var(--ink)', r: 5 },
            ),
            ...(narrow
              ? [
                  plot.text(rows, {
                    frameAnchor: 'left',
                    y: 'label',
                    text: (row: { label: string }) => shortened(row.label, Math.floor(width / 6.4)),
                    dy: -12,
                    fontSize: 12,
                    textAnchor: 'start',
                    fill: 'var(--ink-2)',
                  }),
                ]
              : []),
          ],
        })
      }}
      columns={[t('report-col-article'), t('report-col-status'), t('targets-due'), t('report-col-outcome')]}
      rows={targets.map((target) => [
        names.article(target.article),
        inSentence(statusName(target.status)),
        dateText(target.date),
        outcomeText(target, screenPhrases()),
      ])}
    >
      <p class="key">
        <span>◇ {t('targets-due')}</span>
        <span>● {t('targets-met')}</span>
      </p>
    </PlotFigure>
  )
}

/** Middle ellipsis: the date at the end distinguishes targets of one article. */
function shortened(label: string, room: number): string {
  if (label.length <= room) return label
  const [name = '', date = ''] = label.split(/, (?=[^,]*$)/)
  return `${name.slice(0, room - date.length - 3).trimEnd()}…, ${date}`
}

function summaryOf(targets: readonly TrackedTarget[]): string {
  const count = (is: (target: TrackedTarget) => boolean) => targets.filter(is).length
  const parts = [
    ['targets-part-met', count((target) => target.outcome === 'met')],
    ['targets-part-late', count((target) => target.outcome === 'missed' && target.metOn !== null)],
    ['targets-part-missed', count((target) => target.outcome === 'missed' && target.metOn === null)],
    ['targets-part-open', count((target) => target.outcome === 'open')],
  ] as const
  const found = parts.filter(([, n]) => n > 0).map(([key, n]) => t(key, { n }))
  return t('targets-text', { n: targets.length, parts: found.join(', ') })
}
