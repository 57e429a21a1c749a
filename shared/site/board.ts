/** The first page of a language: where each article stands, what is ahead and what changed last. */
import { axisOf, type StripAxis } from '../charts/strip'
import { earlierDay } from '../domain/dates/days'
import { countPhases, lastSourced, sinceOf, statusAsOf } from '../domain/ledger/ledger'
import { type UpcomingDates, upcomingDates } from '../domain/queries/meetings'
import { type Article, PHASES, type Phase } from '../domain/types'
import { changesPlace } from './addresses'
import { citeThis } from './cite'
import { dataOf } from './dataset-data'
import {
  articleLink,
  calendarLink,
  detailHtml,
  feedLink,
  glyph,
  langOfData,
  listHtml,
  meetingLink,
  phaseHtml,
  section,
  sourceHtml,
  sourcesHtml,
  stripHtml,
  timeHtml,
} from './facts'
import { type Html, html, joined, type Piece } from './html'
import { hrefTo, type Page, type PageContext, siteTitle } from './page'

/** Dates ahead, and days with changes, that stand on the first page. */
const MOST_AHEAD = 8
const MOST_DAYS = 10

const ORDER = [...PHASES, 'none'] as const

export function boardPage(context: PageContext): Page {
  const { view, words } = context
  const { pack, day } = view
  const counted = view.inForce.filter(({ kind }) => kind !== 'instrument')
  const counts = countPhases(view.ledger, pack.articles, day)
  const parts = ORDER.flatMap((phase) => (counts[phase] > 0 ? words.t(`part-${phase}`, { n: counts[phase] }) : []))
  const headline =
    counted.length === 0
      ? words.t('headline-none', { total: 0 })
      : words.t('headline-few', { total: counted.length, parts: parts.join(', ') })
  const { coverage, about } = pack
  return {
    title: null,
    description: `${siteTitle(view, words)}${words.colon()}${headline}`,
    inApp: '',
    feed: '../feed.xml',
    data: dataOf(context),
    main: html`<h1>${headline}</h1>
${about?.description && html`<p class="deck">${about.description}</p>\n`}<p class="as-of">${words.t('asof-past', { date: words.date(day, 'long') })}${
      coverage && [
        ' · ',
        words.t('coverage', { date: words.date(coverage.completeTo), searched: words.date(coverage.searchedOn) }),
      ]
    }</p>
${tally(context, counts)}${whole(context)}<div class="two">
<div>
${table(context, counted)}</div>
<aside>
${section(words.t('next-label'), [ahead(context), calendarLink(context)])}${section(words.t('changes-title'), [lastDays(context), feedLink(context, '../feed.xml')])}</aside>
</div>
`,
    foot: html`<p>${words.t('site-version', { version: pack.version })}</p>
<p>${words.t('site-cite-this')}${words.colon()}${citeThis(context)}</p>
`,
  }
}

const tally = ({ words }: PageContext, counts: Readonly<Record<Phase | 'none', number>>): Html =>
  html`<ul class="tally">${ORDER.filter((phase) => counts[phase] > 0).map(
    (phase) => html`<li class="ph-${phase}">${glyph(phase)}<b>${counts[phase]}</b> ${words.phase(phase)}</li>`,
  )}</ul>\n`

/** The agreement as a whole, which is no article among others. */
function whole(context: PageContext): Piece {
  const { view, words } = context
  return view.pack.articles
    .filter(({ kind }) => kind === 'instrument')
    .map(({ id }) => {
      const { standing, flags } = statusAsOf(view.ledger, id, view.day)
      if (!standing) return null
      const said = [standing.status, ...flags.map(({ status }) => status)].map((status) => words.status(status))
      return html`<p class="whole ph-${standing.phase}">${words.t('instrument-label')}${words.colon()}${articleLink(context, id)}. <b>${joined(said, ', ')}</b>, ${timeHtml(context, standing.date)}</p>\n`
    })
}

function table(context: PageContext, articles: readonly Article[]): Html {
  const { view, words } = context
  const first = articles.map(({ id }) => view.ledger.entries.get(id)?.[0]?.day ?? view.day).reduce(earlierDay, view.day)
  const axis = axisOf(first, view.day)
  const years = `${axis.from.slice(0, 4)}–${axis.to.slice(0, 4)}`
  const themes = view.pack.themes.map((theme) => {
    const own = articles.filter((article) => article.theme === theme.id)
    return own.length === 0 ? null : themeRows(context, words.name(theme.names), own, axis)
  })
  return html`<table class="board">
<caption class="vh">${words.t('board-caption', { date: words.date(view.day) })}</caption>
<thead><tr><th scope="col">${words.t('col-article')}</th><th scope="col">${words.t('col-phase')}</th><th scope="col">${words.t('col-since')}</th><th scope="col">${words.t('col-evidence')}</th><th scope="col" class="spark-head">${words.t('col-history', { years })}</th></tr></thead>
${themes}</table>
`
}

/** Articles that are left out are a line of names at the end of their theme. */
function themeRows(context: PageContext, theme: string, articles: readonly Article[], axis: StripAxis): Html {
  const { view, words } = context
  const isLeftOut = ({ id }: Article) => statusAsOf(view.ledger, id, view.day).standing?.phase === 'dropped'
  const [shown, left] = [articles.filter((one) => !isLeftOut(one)), articles.filter(isLeftOut)]
  const gap = '\u0000'
  const [before = '', after = ''] = words.t('left-out-list', { names: gap }).split(gap)
  const names = joined(
    left.map(({ id }) => articleLink(context, id)),
    ', ',
  )
  return html`<tbody>
<tr class="theme"><th scope="rowgroup" colspan="5"><h2>${theme}</h2></th></tr>
${shown.map((article) => row(context, article, axis))}${left.length > 0 && html`<tr class="left"><td colspan="5">${before}${names}${after}</td></tr>\n`}</tbody>
`
}

function row(context: PageContext, { id }: Article, axis: StripAxis): Html {
  const { view } = context
  const { standing } = statusAsOf(view.ledger, id, view.day)
  const source = lastSourced(view.ledger, id, view.day)
  return html`<tr class="a"><th scope="row">${articleLink(context, id)}</th><td>${phaseHtml(context, standing?.phase ?? 'none')} ${standing && detailHtml(context, standing)}</td><td class="since">${
    standing && timeHtml(context, sinceOf(view.ledger, id, standing))
  }</td><td class="ev">${source && [timeHtml(context, source.observation.date), ' ', sourceHtml(context, { url: source.observation.evidence.url, ...(source.observation.evidence.url === null && { title: source.observation.evidence.title }) })]}</td><td class="strip">${stripHtml(context, id, axis)}</td></tr>\n`
}

function ahead(context: PageContext): Piece {
  const { pack: negotiation, ledger, day } = context.view
  const items = upcomingDates({ negotiation, ledger, day }).slice(0, MOST_AHEAD)
  if (items.length === 0) return html`<p>${context.words.t('next-none')}</p>\n`
  return listHtml(
    items.map((item) => html`${timeHtml(context, item.date)} ${aheadText(context, item)}`),
    'dates',
  )
}

function aheadText(context: PageContext, item: UpcomingDates): Piece {
  const { words } = context
  switch (item.kind) {
    case 'milestone':
      return [
        html`<span${langOfData(context)}>${item.milestone.title}</span>`,
        item.milestone.sources.length > 0 && html` <small>${sourcesHtml(context, item.milestone.sources)}</small>`,
      ]
    case 'meeting':
      return meetingLink(context, item.meeting.id)
    case 'target':
      return [
        articleLink(context, item.target.article),
        `, ${words.t('ahead-target', { status: words.inSentence(words.status(item.target.status)) })}`,
      ]
    case 'planned':
      return [
        articleLink(context, item.planned.article),
        `, ${words.t('ahead-planned', { status: words.inSentence(words.status(item.planned.status)) })}`,
      ]
  }
}

function lastDays(context: PageContext): Piece {
  const { view, words } = context
  return listHtml(
    [...view.changes]
      .slice(0, MOST_DAYS)
      .map(
        ([day, changes]) =>
          html`<a href="${hrefTo(context, changesPlace(day))}">${timeHtml(context, day)}</a> ${words.t('site-day-count', { n: changes.length })}`,
      ),
    'dates',
  )
}
