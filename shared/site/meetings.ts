/** Pages of the meetings: the list, and of each what was reported of it. */
import { isDuring, resultsOf } from '../domain/queries/meetings'
import type { Meeting } from '../domain/types'
import { documentHtml } from './article'
import {
  articleLink,
  calendarLink,
  glyph,
  langOfData,
  listHtml,
  meetingLink,
  memberLink,
  originHtml,
  section,
  sourceHtml,
  timeHtml,
  wordsHtml,
} from './facts'
import { type Html, html, joined, type Piece } from './html'
import type { Page, PageContext } from './page'

export function meetingsPage(context: PageContext): Page {
  const { words, view } = context
  const meetings = view.pack.meetings.toSorted((a, b) => (a.start < b.start ? 1 : a.start > b.start ? -1 : 0))
  const title = words.t('nav-meetings')
  const count = words.t('site-meetings-count', { n: meetings.length })
  const items = meetings.map(
    ({ id, start, kind }) =>
      html`${timeHtml(context, start)} <span>${meetingLink(context, id)} <small>${words.meetingKind(view.pack.meetingKinds, kind)}</small></span>`,
  )
  return {
    title,
    description: count,
    inApp: 'meetings',
    main: html`<h1>${title}</h1>
<p class="as-of">${count}</p>
${calendarLink(context)}${listHtml(items, 'dates wide')}`,
  }
}

export function meetingPage(context: PageContext, meeting: Meeting): Page {
  const { view, words } = context
  const { pack, ledger } = view
  const days = joined(
    [meeting.start, ...(meeting.end === meeting.start ? [] : [meeting.end])].map((date) => timeHtml(context, date)),
    ' – ',
  )
  const results = resultsOf(ledger, pack.articles, meeting.id, view.day)
  const documents = pack.documents
    .filter((one) => (one.meeting === undefined ? isDuring(meeting, one.date) : one.meeting === meeting.id))
    .map((document) => documentHtml(context, document))
  return {
    title: meeting.title,
    description: words.t('site-meeting-says', { title: meeting.title, date: words.date(meeting.end) }),
    inApp: `meetings/${meeting.id}`,
    main: html`<p class="crumb">${words.meetingKind(pack.meetingKinds, meeting.kind)}</p>
<h1${langOfData(context)}>${meeting.title}</h1>
<p class="as-of">${days}${facts(context, meeting)}</p>
<div class="two">
<div>
${section(words.t('site-at-meeting'), results.length > 0 ? html`<ol class="updates">\n${results.map((entry) => result(context, entry))}</ol>\n` : html`<p>${words.t('last-said-none')}</p>\n`)}</div>
<aside>
${section(
  words.t('meeting-topics'),
  listHtml(
    meeting.topics.map((id) => articleLink(context, id)),
    'facts',
  ),
)}${section(words.t('proposals'), listHtml(documents, 'facts'))}</aside>
</div>
`,
  }
}

/** Hours, place, chair, members and sources. */
function facts(
  context: PageContext,
  { time, until, zone, place, chair, participants, members = [], urls }: Meeting,
): Piece {
  const { words } = context
  const hours = time && [until ? `${time}–${until}` : time, zone && ` (${zone})`]
  const sources = Object.values(urls).flat()
  const lines: readonly Piece[] = [
    hours,
    place,
    chair && [words.t('meeting-chair'), words.colon(), chair],
    participants !== null && [words.t('col-participants'), words.colon(), participants],
    members.length > 0 &&
      joined(
        members.map((id) => memberLink(context, id)),
        ', ',
      ),
    ...sources.map((url) => sourceHtml(context, { url })),
  ]
  return lines.filter((line) => line).map((line) => [' · ', line])
}

function result(context: PageContext, entry: ReturnType<typeof resultsOf>[number]): Html {
  const { article } = entry.observation
  const phase = entry.status.phase ?? 'none'
  return html`<li class="ph-${phase}"><p class="when">${articleLink(context, article)} <b class="phase">${glyph(phase)}${context.words.status(entry.status)}</b></p>
${wordsHtml(context, entry)}<p class="origin">${originHtml(context, entry)}</p>
</li>
`
}
