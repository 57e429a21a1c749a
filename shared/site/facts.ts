/** Pieces that several pages have: phases, dates, sources, names as links, the history strip. */
import { STRIP, type StripAxis, stripFor } from '../charts/strip'
import { isInferred, type LedgerEntry, type Standing } from '../domain/ledger/ledger'
import { turnsOf } from '../domain/ledger/summary-article'
import { symbolsByAddress } from '../domain/queries/document-symbols'
import { hostOf, publisherAt } from '../domain/queries/publishers'
import { langOfName } from '../domain/text/names'
import { quotedIn, unquoted } from '../domain/text/typography'
import type { DayOrMonth, Evidence, Names, Phase, Reporter } from '../domain/types'
import { GLYPHS } from '../look/glyphs'
import type { Pack } from '../pack/schema'
import { citedSource } from '../reports/cited-source'
import { articlePlace, meetingPlace, memberPlace, rootFrom } from './addresses'
import { type Html, html, joined, type Piece } from './html'
import { hrefTo, type PageContext } from './page'

export const glyph = (phase: Phase | 'none'): Html =>
  html`<svg class="glyph" viewBox="0 0 12 12" aria-hidden="true"><path d="${GLYPHS[phase]}"/></svg>`

export const phaseHtml = ({ words }: PageContext, phase: Phase | 'none'): Html =>
  html`<span class="phase ph-${phase}">${glyph(phase)}${words.phase(phase)}</span>`

/** The step of a phase, where it says more than the phase does, and that it is inferred or disputed. */
export function detailHtml({ words }: PageContext, standing: Standing): Piece {
  const { status, phase, contestedBy } = standing
  const said = [
    status.id !== phase && words.inSentence(words.status(status)),
    isInferred(standing) && words.t('inferred'),
    contestedBy.length > 0 && words.t('contested'),
  ].filter((part) => part !== false)
  return said.length > 0 && html`<span class="detail">${said.join(', ')}</span>`
}

/** Phase and step as text. */
export function stepText({ words }: PageContext, { status, phase }: Pick<Standing, 'status' | 'phase'>): string {
  const [name, step] = [words.phase(phase), words.status(status)]
  return status.id === phase || name === step ? name : `${name}, ${words.inSentence(step)}`
}

export const timeHtml = ({ words }: PageContext, date: DayOrMonth): Html =>
  html`<time datetime="${date}">${words.date(date)}</time>`

/** A date inside a sentence: in French and Spanish a day has an article, a month none. */
export const dateInText = ({ words }: PageContext, date: DayOrMonth): string =>
  date.length < 10 ? words.date(date) : words.t('day-in-sentence', { date: words.date(date) })

/** A name, with its language where it is of another than the page. */
export function nameHtml({ words }: PageContext, names: Names): Html {
  const lang = langOfName(names, words.lang)
  return lang === words.lang ? html`${words.name(names)}` : html`<span lang="${lang}">${words.name(names)}</span>`
}

/** Attribute of words of the dataset, which are English where it has English names. */
export const langOfData = ({ view: { pack }, words }: PageContext): Html | null =>
  words.lang !== 'en' && pack.names.en !== undefined ? html` lang="en"` : null

export function articleLink(context: PageContext, id: string): Html {
  const article = context.view.articles.get(id)
  return article
    ? html`<a href="${hrefTo(context, articlePlace(id))}">${nameHtml(context, article.names)}</a>`
    : html`${id}`
}

export function memberLink(context: PageContext, id: string): Html {
  const member = context.view.members.get(id)
  return member
    ? html`<a href="${hrefTo(context, memberPlace(id))}">${nameHtml(context, member.shortNames)}</a>`
    : html`${id}`
}

export function meetingLink(context: PageContext, id: string): Html {
  const meeting = context.view.meetings.get(id)
  return meeting
    ? html`<a href="${hrefTo(context, meetingPlace(id))}"${langOfData(context)}>${meeting.title}</a>`
    : html`${id}`
}

/** Only these become links: an address of a dataset is a text of others. */
const isLink = (url: string): boolean => /^https?:\/\//i.test(url)

/** Name of the place of an address: the symbol of a document, else its publisher, else the host. */
export function placeName({ view: { pack }, words }: PageContext, url: string): string {
  const publisher = publisherAt(pack.publishers, url)
  return symbolsByAddress(pack.documents).get(url) ?? (publisher ? words.name(publisher.names) : (hostOf(url) ?? url))
}

/** Link to a source, by its title and publisher; without an address its title. */
export function sourceHtml(context: PageContext, { url, title, lang }: Pick<Evidence, 'url' | 'title' | 'lang'>): Html {
  const titled = title && html`<cite${lang && lang !== context.words.lang && html` lang="${lang}"`}>${title}</cite>`
  if (url === null || !isLink(url)) return html`${titled || (url ?? context.words.t('no-source'))}`
  const place = placeName(context, url)
  return titled
    ? html`<a href="${url}" rel="noreferrer">${titled}</a>, ${place}`
    : html`<a href="${url}" rel="noreferrer">${place}</a>`
}

/** The first source of a fact that has several. */
export function sourcesHtml(context: PageContext, sources: readonly string[]): Piece {
  const cited = citedSource(sources)
  return cited && sourceHtml(context, { url: cited.url, ...(cited.title !== null && { title: cited.title }) })
}

/** Person, role and members on one line; `null` when none is known. */
export function reporterHtml(context: PageContext, { person, role, members, label }: Reporter): Piece {
  const { view, words } = context
  const parts: Piece[] = [
    person,
    role && words.role(view.pack.roleKinds, role),
    members.length > 0
      ? joined(
          members.map((id) => memberLink(context, id)),
          ', ',
        )
      : label,
  ].filter((part) => part)
  return parts.length > 0 && joined(parts, ', ')
}

/** Statement of a status update, and the words of its source where they are others. */
export function wordsHtml(context: PageContext, { observation }: Pick<LedgerEntry, 'observation'>): Piece {
  const { statement, evidence } = observation
  const { quote, lang } = evidence
  const isQuoted = Boolean(quote) && quote !== statement
  return [
    statement !== '' && html`<p class="said"${langOfData(context)}>${statement}</p>\n`,
    isQuoted &&
      html`<blockquote class="quote"${lang && lang !== context.words.lang && html` lang="${lang}"`}>${quotedIn(context.words.lang, unquoted(quote ?? ''))}</blockquote>\n`,
  ]
}

/** Where a status update comes from: source, other places, who reported it, meeting. */
export function originHtml(context: PageContext, { observation }: Pick<LedgerEntry, 'observation'>): Piece {
  const { evidence, reportedBy, meeting } = observation
  const { words } = context
  const also = evidence.alsoAt ?? []
  const parts: Piece[] = [
    sourceHtml(context, evidence),
    also.length > 0 && [
      `${words.t('also-at')} `,
      joined(
        also.map((url) => sourceHtml(context, { url })),
        ', ',
      ),
    ],
    reporterHtml(context, reportedBy),
    meeting !== undefined && context.view.meetings.has(meeting) && meetingLink(context, meeting),
  ].filter((part) => part)
  return joined(parts, ' · ')
}

/** The history of an article as a strip, with a text alternative. */
export function stripHtml({ view, words }: PageContext, article: string, axis: StripAxis): Piece {
  const history = turnsOf(view.ledger, article).filter(({ day }) => day <= view.day)
  if (history.length === 0) return null
  const { strokes, phases } = stripFor(view.ledger.statuses, history, axis)
  const [first = '', ...rest] = phases.map((phase) => words.inSentence(words.phase(phase)))
  const text = rest.reduce((before, phase) => words.t('strip-then', { first: before, rest: phase }), first)
  const paths = strokes.map(({ className, d }) => html`<path class="${className}" d="${d}"/>`)
  return html`<svg class="spark" width="${STRIP.width}" height="${STRIP.height}" viewBox="0 0 ${STRIP.width} ${STRIP.height}" role="img" aria-label="${text}">${paths}</svg>`
}

/** Link to a feed, which a site without an address does not have. */
export const feedLink = ({ words, options }: PageContext, href: string): Piece =>
  options.base !== null &&
  html`<p class="origin"><a href="${href}" type="application/atom+xml">${words.t('site-feed')}</a></p>\n`

/** True where a site has a calendar: one without an event is none. */
export const hasDates = ({ meetings, milestones }: Pack): boolean => meetings.length + milestones.length > 0

/** Link to the calendar of all meetings and milestones. */
export const calendarLink = ({ view, words, place }: PageContext): Piece =>
  hasDates(view.pack) &&
  html`<p class="origin"><a href="${rootFrom(place)}calendar.ics" type="text/calendar">${words.t('site-calendar')}</a></p>\n`

/** A section with its heading; `null` without contents. */
export const section = (heading: string, content: Piece, className?: string): Piece =>
  content && html`<section${className && html` class="${className}"`}>\n<h2>${heading}</h2>\n${content}</section>\n`

/** A list; `null` without items. */
export const listHtml = (items: readonly Piece[], className: string): Piece =>
  items.length > 0 && html`<ul class="${className}">\n${items.map((item) => html`<li>${item}</li>\n`)}</ul>\n`
