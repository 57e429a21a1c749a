/** What members last said: a line each, newest first. */
import type { Said } from '../domain/queries/last-said'
import { quotedIn, unquoted } from '../domain/text/typography'
import { articleLink, langOfData, listHtml, meetingLink, memberLink, sourceHtml, timeHtml } from './facts'
import { html, joined, type Piece } from './html'
import type { PageContext } from './page'

/** Of an article, by whom. */
export const saidOfArticle = (context: PageContext, article: string): Piece =>
  lines(context, context.view.saidOf(article), 'members')

/** By a member, of which article. */
export const saidByMember = (context: PageContext, member: string): Piece =>
  lines(context, context.view.saidBy(member), 'articles')

type Side = 'members' | 'articles'

/** The same words of one source are one line, also where they are of several articles or members. */
function lines(context: PageContext, said: readonly Said[], side: Side): Piece {
  const once = new Map(said.map((one) => [`${one.kind} ${one.id}`, one]))
  return listHtml(
    [...once.values()].map((one) => line(context, one, side)),
    'last-said',
  )
}

const MOST_NAMES = 4

function line(context: PageContext, said: Said, side: Side): Piece {
  const { words } = context
  const ids = side === 'members' ? said.members : said.articles
  const link = side === 'members' ? memberLink : articleLink
  const shown = ids.length > MOST_NAMES + 1 ? ids.slice(0, MOST_NAMES) : ids
  const more = ids.length - shown.length
  const names: Piece = [
    joined(
      shown.map((id) => link(context, id)),
      ', ',
    ),
    more > 0 && ` ${words.t('and-more', { n: more })}`,
  ]
  const act = said.stance !== null && words.stance(said.stance, side === 'members' ? said.members.length : 1)
  const text = [said.symbol, said.isQuote ? quotedIn(words.lang, unquoted(said.words)) : said.words].filter(
    (part) => part,
  )
  const language = said.isQuote ? said.evidence?.lang && html` lang="${said.evidence.lang}"` : langOfData(context)
  const source: readonly Piece[] = [
    timeHtml(context, said.date),
    said.evidence && sourceHtml(context, said.evidence),
    said.meeting !== null && context.view.meetings.has(said.meeting) && meetingLink(context, said.meeting),
  ]
  return html`<p class="what"><b>${names}</b>${act ? ` ${act}` : words.colon()}${act && text.length > 0 && words.colon()}${text.length > 0 && html`<span${language}>${text.join(', ')}</span>`}</p><p class="of">${joined(
    source.filter((part) => part),
    ' · ',
  )}</p>`
}
