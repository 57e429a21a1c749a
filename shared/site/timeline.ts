/** Timeline of an article as a figure, drawn for wide and for narrow windows; the style sheet shows one. */
import { NARROW, type TimelineData, type TimelineSize, timelineOf, WIDE } from '../charts/timeline'
import { timelineDrawing, timelineKeys } from '../charts/timeline-drawing'
import { historyOf, isInferred } from '../domain/ledger/ledger'
import type { Article } from '../domain/types'
import { chartPath, rootFrom } from './addresses'
import { html, type Piece, svgHtml } from './html'
import type { PageContext } from './page'
import type { SiteView } from './view'

/**
 * What is drawn of an article; `null` before its first status. It ends with its own last status update, not with the day of the
 * publication: a new one of another article leaves it as it is.
 */
export function timelineData({ ledger, day, held }: SiteView, { id, kind }: Article): TimelineData | null {
  const history = historyOf(ledger, id, day)
  const until = ledger.entries.get(id)?.findLast((entry) => entry.day <= day)?.day
  if (history.length === 0 || until === undefined) return null
  return { ledger, article: id, isInstrument: kind === 'instrument', history, meetings: held, until }
}

export function timelineHtml(context: PageContext, article: Article): Piece {
  const { view, words } = context
  const data = timelineData(view, article)
  if (!data) return null
  const alt = altOf(context, data, words.name(article.names))
  const keys = timelineKeys(data.history).map(
    ({ key, width, mark }) =>
      html`<span><svg width="${width}" height="12" aria-hidden="true">${svgHtml(mark)}</svg>${words.t(key)}</span>\n`,
  )
  return html`<figure>
${drawing(context, data, WIDE, alt)}${drawing(context, data, NARROW, alt)}<figcaption class="key">
${keys}</figcaption>
</figure>
<p class="origin"><a href="${rootFrom(context.place)}${chartPath(article.id)}" type="image/svg+xml">${words.t('site-chart')}</a></p>
`
}

function drawing({ words }: PageContext, data: TimelineData, size: TimelineSize, alt: string): Piece {
  const chart = timelineOf(data, size, words.date)
  const meetings = words.t(size.short ? 'timeline-meetings-short' : 'timeline-meetings')
  const drawn = timelineDrawing(chart, size, { date: words.date, status: words.status, meetings })
  return html`<svg class="tl ${size.short ? 'only-narrow' : 'only-wide'}" viewBox="0 0 ${size.width} ${chart.height}" role="img" aria-label="${alt}">${svgHtml(drawn)}</svg>\n`
}

function altOf({ words }: PageContext, { history }: TimelineData, name: string): string {
  const turns = history
    .filter(({ move, status }, index) => move !== null || history[index - 1]?.status !== status)
    .map((standing) =>
      words.t(isInferred(standing) ? 'timeline-turn-inferred' : 'timeline-turn', {
        status: words.status(standing.status),
        date: words.date(standing.date),
      }),
    )
  return words.t('timeline-alt', { name, turns: turns.join(', ') })
}
