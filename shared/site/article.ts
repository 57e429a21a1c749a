/** The page of an article: where it stands and since when, who says so, its history, what members last said, all its status updates. */
import { continuationsOf } from '../domain/assembly/continuations'
import { type Succession, successionsOf } from '../domain/assembly/successions'
import {
  type ArticleStatus,
  isInferred,
  type LedgerEntry,
  type Standing,
  sinceOf,
  statusAsOf,
  statusSinceOf,
} from '../domain/ledger/ledger'
import { langOfName } from '../domain/text/names'
import type { Article, Role } from '../domain/types'
import {
  articleLink,
  dateInText,
  feedLink,
  glyph,
  langOfData,
  listHtml,
  memberLink,
  nameHtml,
  originHtml,
  section,
  sourcesHtml,
  stepText,
  timeHtml,
  wordsHtml,
} from './facts'
import { type Html, html, joined, type Piece } from './html'
import type { Page, PageContext } from './page'
import { saidOfArticle } from './said'
import { timelineHtml } from './timeline'

export function articlePage(context: PageContext, article: Article): Page {
  const { view, words } = context
  const name = words.name(article.names)
  const status = statusAsOf(view.ledger, article.id, view.day)
  const theme = view.pack.themes.find(({ id }) => id === article.theme)
  const { standing } = status
  const entries = view.ledger.entries.get(article.id) ?? []
  return {
    title: name,
    description: standing
      ? words.t('site-article-says', {
          name,
          status: stepText(context, standing),
          date: dateInText(context, statusSinceOf(view.ledger, article.id, standing)),
        })
      : words.t('site-article-none', { name }),
    inApp: `articles/${article.id}`,
    feed: 'feed.xml',
    main: html`<p class="crumb">${theme && words.name(theme.names)}</p>
<h1>${article.number && html`<span class="number">${article.number} </span>`}${nameHtml(context, article.names)}</h1>
${otherNames(context, article)}${before(context, article)}${after(context, article)}${standing ? now(context, article, status, standing) : html`<section class="now ph-none"><h2 class="st">${glyph('none')}${words.t('now-none')}</h2></section>`}
${section(words.t('timeline'), timelineHtml(context, article), 'timeline')}<div class="two">
<div>
${section(words.t('observations'), [feedLink(context, 'feed.xml'), updates(context, entries)])}</div>
<aside>
${section(words.t('last-said'), saidOfArticle(context, article.id))}${section(words.t('facilitators'), people(context, article))}${section(words.t('proposals'), documents(context, article))}</aside>
</div>
`,
  }
}

function otherNames({ words }: PageContext, { names }: Article): Piece {
  const shown = langOfName(names, words.lang)
  const others = Object.entries(names).filter(([code]) => code !== shown)
  return (
    others.length > 0 &&
    html`<p class="names">${others.map(([code, name]) => html`<span lang="${code}">${name}</span> `)}</p>\n`
  )
}

/** What the article continues. */
function before(context: PageContext, { id }: Article): Piece {
  const found = continuationsOf(context.view.pack.articles).find(({ article }) => article === id)
  if (!found || found.of.length === 0) return null
  const { words } = context
  const links = joined(
    found.of.map((one) => articleLink(context, one)),
    ', ',
  )
  return html`<p class="continued">${words.t('continues')}${words.colon()}${links}, ${words.t('since', { date: dateInText(context, found.from) })}</p>\n`
}

/** What continues it: its page stays where it was, and leads on. */
function after(context: PageContext, { id }: Article): Piece {
  const { view, words } = context
  return successionsOf(view.pack.articles)
    .filter(({ of, day }) => of.includes(id) && day <= view.day)
    .map(({ kind, into, date }: Succession) => {
      const links = joined(
        into.map((one) => articleLink(context, one)),
        ', ',
      )
      return html`<p class="continued on">${words.t(`continued-${kind}`)}${words.colon()}${links}, ${words.t('since', { date: dateInText(context, date) })}</p>\n`
    })
}

function now(context: PageContext, article: Article, status: ArticleStatus, standing: Standing): Html {
  const { view, words } = context
  const { phase, entries, contestedBy } = standing
  const since = statusSinceOf(view.ledger, article.id, standing)
  const phaseSince = sinceOf(view.ledger, article.id, standing)
  const isStep = standing.status.id !== phase && words.status(standing.status) !== words.phase(phase)
  const entry = entries.at(-1)
  return html`<section class="now ph-${phase}">
<h2 class="st">${glyph(phase)}${article.kind === 'instrument' ? words.status(standing.status) : words.phase(phase)} <small>${words.t('since', { date: dateInText(context, article.kind === 'instrument' ? since : phaseSince) })}${
    article.kind !== 'instrument' &&
    isStep && [
      ' · ',
      words.inSentence(words.status(standing.status)),
      since !== phaseSince && [' ', words.t('since', { date: dateInText(context, since) })],
    ]
  }${isInferred(standing) && ` · ${words.t('inferred')}`}</small></h2>
${entry && [wordsHtml(context, entry), html`<p class="origin">${originHtml(context, entry)}, ${timeHtml(context, entry.observation.date)}</p>\n`]}${
  contestedBy.length > 0 &&
  html`<p class="contested">${words.t('now-contested', { statuses: contestedBy.map((one) => words.inSentence(words.status(one.status))).join(', ') })}</p>\n`
}${more(context, status)}</section>`
}

/** Flags, issues that are outstanding, targets and what is planned. */
function more({ words, view }: PageContext, { flags, outstandingCount, target, planned }: ArticleStatus): Piece {
  const aim = target && view.ledger.statuses.get(target.status)
  const lines: readonly Piece[] = [
    ...new Set(flags.map(({ status }) => html`<b>${words.inSentence(words.status(status))}</b>`)),
    outstandingCount !== null && words.t('outstanding-count', { n: outstandingCount }),
    target &&
      aim &&
      words.t('target-by', { status: words.inSentence(words.status(aim)), date: words.date(target.date) }),
    ...planned.map(({ status, observation }) =>
      words.t('target-on', { status: words.inSentence(words.status(status)), date: words.date(observation.date) }),
    ),
  ].filter((line) => line)
  return lines.length > 0 && html`<p class="more">${joined(lines, ' · ')}</p>\n`
}

function updates(context: PageContext, entries: readonly LedgerEntry[]): Piece {
  const items = entries.toReversed().map((entry) => update(context, entry))
  return items.length > 0 && html`<ol class="updates">\n${items}</ol>\n`
}

function update(context: PageContext, entry: LedgerEntry): Html {
  const { words } = context
  const { id, date, basis, note, article } = entry.observation
  const tag = basis === 'inferred' ? words.t('basis-inferred') : basis === 'planned' ? words.t('basis-planned') : null
  const isOther = context.place !== `articles/${article}/`
  return html`<li id="u-${id}" class="ph-${entry.status.phase ?? 'none'}"><p class="when">${timeHtml(context, date)} <b class="phase">${glyph(entry.status.phase ?? 'none')}${words.status(entry.status)}</b>${tag && html` <span class="tag">${tag}</span>`}${isOther && [' · ', articleLink(context, article)]}</p>
${wordsHtml(context, entry)}<p class="origin">${originHtml(context, entry)}</p>
${note && html`<p class="note"${langOfData(context)}>${note}</p>\n`}</li>
`
}

function people(context: PageContext, { id }: Article): Piece {
  return listHtml(
    context.view.pack.roles
      .filter(({ article, track }) => article === id && track === undefined)
      .map((role) => roleHtml(context, role)),
    'facts',
  )
}

/** A role, whoever holds it, and when it is mentioned. */
export function roleHtml(context: PageContext, { role, person, members, label, from, to, sources }: Role): Html {
  const { view, words } = context
  const period =
    to === null
      ? from && words.t('seen-since', { from: words.date(from) })
      : from && from !== to
        ? words.t('seen-from-to', { from: words.date(from), to: words.date(to) })
        : words.t('seen-on', { to: words.date(to) })
  const who: readonly Piece[] = [
    person,
    members.length > 0
      ? joined(
          members.map((one) => memberLink(context, one)),
          ', ',
        )
      : label,
  ]
  const held = joined(
    who.filter((part) => part),
    ', ',
  )
  return html`${words.role(view.pack.roleKinds, role)}${words.colon()}${held}<br><small>${joined(
    [period, sourcesHtml(context, sources)].filter((part) => part),
    ' · ',
  )}</small>`
}

const documents = (context: PageContext, { id }: Article): Piece =>
  listHtml(
    context.view.pack.documents
      .filter(({ articles }) => articles.includes(id))
      .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
      .map((document) => documentHtml(context, document)),
    'facts',
  )

/** A document: its symbol, subject, proponents, date and source. */
export function documentHtml(
  context: PageContext,
  { symbol, subject, proponents, proponentsLabel, date, sources }: PageContext['view']['pack']['documents'][number],
): Html {
  const who =
    proponents.length > 0
      ? joined(
          proponents.map((one) => memberLink(context, one)),
          ', ',
        )
      : proponentsLabel
  return html`${symbol !== null && html`<b>${symbol}</b> `}<span${langOfData(context)}>${subject}</span><br><small>${joined(
    [timeHtml(context, date), who, sourcesHtml(context, sources)].filter((part) => part),
    ' · ',
  )}</small>`
}
