/** Dumbbell chart of targets: due date and date reached. */
import { articlesOn } from '../../../shared/domain/assembly/continuation-queries'
import { effectiveDay } from '../../../shared/domain/dates/days'
import { firstSeenIn } from '../../../shared/domain/ledger/ledger'
import { allTargets, resultOf, type TrackedTarget } from '../../../shared/domain/ledger/targets'
import type { Day } from '../../../shared/domain/types'
import { outcomeText } from '../../../shared/reports/follow-up'
import { nameBook } from '../../../shared/reports/phrases'
import type { Chart, ChartData, LegendItem, PlotModule } from '../../charts/chart'
import { sourcesOf } from '../../charts/sources'
import { lang, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { inSentence, statusName } from '../../parts/facts/Phase'
import { screenPhrases } from '../../workspace/report-phrases'
import { spanOf, timeAxis } from './axis'

export function targetsChart({ negotiation, ledger, day }: ChartData): Chart {
  const articles = articlesOn(negotiation.articles, day, firstSeenIn(ledger))
  const targets = allTargets(ledger, articles, day)
  const names = nameBook(negotiation, lang.value)
  return {
    id: 'targets',
    title: t('targets-title'),
    summary: targets.length === 0 ? t('targets-none') : summaryOf(targets),
    columns: [t('report-col-article'), t('report-col-status'), t('targets-due'), t('report-col-outcome')],
    rows: targets.map((target) => [
      names.article(target.article),
      inSentence(statusName(target.status)),
      { date: target.date },
      outcomeText(target, screenPhrases()),
    ]),
    entriesOf: (row) => targets.slice(row, row + 1).map(({ entry }) => entry),
    legend: legend(),
    drawing: { by: 'plot', draw: drawing(targets, names.article, day) },
    sources: sourcesOf(targets.map(({ entry }) => entry)),
    params: {},
  }
}

/** Width in px from which the labels stand beside the drawing. */
const WIDE_FROM = 600
/** Left margin of a narrow drawing in px: half the year under the first tick is beside the axis. */
const NARROW_MARGIN = 16
/** Mean width of a character of a label in px. */
const CHARACTER_WIDTH = 6.4

function drawing(targets: readonly TrackedTarget[], nameOf: (article: string) => string, day: Day) {
  const endOf = ({ metDate, droppedDate }: TrackedTarget) => metDate ?? droppedDate ?? day
  const span = spanOf(targets.flatMap((target) => [target.date, endOf(target)])) ?? { from: day, to: day }
  const rows = targets.map((target) => ({
    label: `${nameOf(target.article)}, ${dateText(target.date)}`,
    due: new Date(target.due),
    end: new Date(effectiveDay(endOf(target))),
    met: target.metOn !== null,
    late: target.outcome === 'missed',
  }))
  const labels = [...new Set(rows.map((row) => row.label))]
  return (plot: PlotModule, width: number): Element => {
    const narrow = width < WIDE_FROM
    const left = narrow ? NARROW_MARGIN : Math.max(...labels.map((label) => label.length)) * CHARACTER_WIDTH
    const axis = timeAxis(plot, span, width, { left })
    return plot.plot({
      width,
      height: 56 + labels.length * (narrow ? 34 : 22),
      marginLeft: left,
      marginBottom: axis.marginBottom,
      x: { ...axis.scale, grid: true },
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
                text: (row: { label: string }) =>
                  shortened(row.label, Math.floor((width - NARROW_MARGIN) / CHARACTER_WIDTH)),
                dy: -12,
                fontSize: 12,
                textAnchor: 'start',
                fill: 'var(--ink-2)',
              }),
            ]
          : []),
        ...axis.ends,
      ],
    })
  }
}

const legend = (): readonly LegendItem[] => [
  {
    text: t('targets-due'),
    width: 12,
    mark: <path d="M6 1 10 6 6 11 2 6z" fill="var(--paper)" stroke="currentColor" stroke-width="1.5" />,
  },
  { text: t('targets-met'), width: 12, mark: <circle cx="6" cy="6" r="4.5" fill="currentColor" /> },
]

/** Middle ellipsis: the date at the end distinguishes targets of one article. */
function shortened(label: string, room: number): string {
  if (label.length <= room) return label
  const [name = '', date = ''] = label.split(/, (?=[^,]*$)/)
  return `${name.slice(0, room - date.length - 3).trimEnd()}…, ${date}`
}

function summaryOf(targets: readonly TrackedTarget[]): string {
  const count = (...results: readonly ReturnType<typeof resultOf>[]) =>
    targets.filter((target) => results.includes(resultOf(target))).length
  const parts = [
    ['targets-part-met', count('met')],
    ['targets-part-late', count('late')],
    ['targets-part-missed', count('missed', 'dropped')],
    ['targets-part-open', count('open')],
  ] as const
  const found = parts.filter(([, n]) => n > 0).map(([key, n]) => t(key, { n }))
  return t('targets-text', { n: targets.length, parts: found.join(', ') })
}
