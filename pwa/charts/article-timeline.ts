/** Timeline of one article as a chart: on the screen of charts, on the article's own and in files. */
import { timelineFinding } from '../../shared/charts/timeline-finding'
import { historyOf, isInferred, type Standing } from '../../shared/domain/ledger/ledger'
import { placesOn } from '../../shared/domain/ledger/texts'
import { heldMeetings } from '../../shared/domain/queries/meetings'
import type { Article, Day, Negotiation } from '../../shared/domain/types'
import { nameIn, t } from '../i18n'
import { dateText } from '../i18n/dates'
import { inSentence, phaseName, statusName } from '../parts/facts/Phase'
import type { Chart, ChartCell, ChartData } from './chart'
import { sourcesOf } from './sources'
import { timelineLegend } from './TimelineChart'

/** The chart of an article; `null` where the data do not have it. `today` bounds the meetings that were held. */
export function articleTimeline({ negotiation, ledger, day }: ChartData, id: string, today: Day): Chart | null {
  const article = negotiation.articles.find((one) => one.id === id)
  if (!article) return null
  const history = historyOf(ledger, id, day)
  const name = nameIn(article.names)
  const data = {
    ledger,
    article: id,
    isInstrument: article.kind === 'instrument',
    history,
    meetings: heldMeetings(negotiation, today),
    until: day,
  }
  return {
    id: 'timeline',
    title: t('timeline-of', { article: name }),
    summary: summaryOf(history, article, day),
    columns: [t('report-col-date'), t('report-col-phase'), t('report-col-status')],
    rows: rowsOf(history),
    inFile: [
      { column: 'article', cellOf: () => name },
      { column: 'number', cellOf: () => numberOf(negotiation, article, day) },
      { column: 'id', cellOf: () => id },
      { column: 'basis', cellOf: (row) => basisText(history[row]) },
    ],
    entriesOf: (row) => history[row]?.entries ?? [],
    legend: timelineLegend(data),
    drawing: { by: 'timeline', data, name },
    sources: sourcesOf(history.flatMap(({ entries }) => entries)),
    params: { article: id },
  }
}

const summaryOf = (history: readonly Standing[], { names }: Article, day: Day): string =>
  timelineFinding(history, day, {
    date: (date) => dateText(date),
    steps: (n, to) => t('timeline-text', { article: nameIn(names), n, to }),
    on: (key, dates) => t(key, { dates }),
    neverBack: () => t('timeline-never-back'),
  })

/** Number of the article in the latest text that gives it one; empty without any. */
function numberOf(negotiation: Negotiation, article: Article, day: Day): string {
  const numbers = placesOn(negotiation, article, day).flatMap(({ place }) => place?.number ?? [])
  return numbers[0] ?? ''
}

const basisText = (turn: Standing | undefined): string =>
  turn ? t(isInferred(turn) ? 'report-basis-inferred' : 'report-basis-reported') : ''

const rowsOf = (history: readonly Standing[]): readonly (readonly ChartCell[])[] =>
  history.map(({ date, phase, status, move }, index) => {
    const before = history[index - 1]
    const moved =
      move === 'back' && before
        ? t('changes-from-to', { from: inSentence(phaseName(before.phase)), to: inSentence(phaseName(phase)) })
        : phaseName(phase)
    return [{ date }, moved, statusName(status)]
  })
