/** The page of a day: what changed on it. */
import type { LedgerEntry, Standing } from '../domain/ledger/ledger'
import { type Change, firstSeenDate } from '../domain/queries/changes'
import type { Day } from '../domain/types'
import { changesPlace } from './addresses'
import { documentHtml } from './article'
import {
  articleLink,
  glyph,
  langOfData,
  memberLink,
  originHtml,
  sourcesHtml,
  stepText,
  timeHtml,
  wordsHtml,
} from './facts'
import { type Html, html, joined, type Piece } from './html'
import { hrefTo, type Page, type PageContext } from './page'

/** `earlier` is the day with changes before it, the first way back; the day after it is not known to its page, which stays as it is. */
export function changesPage(context: PageContext, day: Day, changes: readonly Change[], earlier: Day | null): Page {
  const { words } = context
  const title = words.t('site-day-title', { date: words.date(day, 'long') })
  return {
    title,
    description: `${title}${words.colon()}${words.t('site-day-count', { n: changes.length })}`,
    inApp: `changes?asOf=${day}`,
    main: html`<h1>${title}</h1>
<p class="as-of">${words.t('site-day-count', { n: changes.length })}</p>
<ol class="updates">
${changes.map((change) => changeHtml(context, change))}</ol>
${earlier !== null && html`<p><a href="${hrefTo(context, changesPlace(earlier))}" rel="prev">${words.t('site-day-earlier', { date: words.date(earlier) })}</a></p>\n`}`,
  }
}

function changeHtml(context: PageContext, change: Change): Html {
  const { view, words } = context
  switch (change.kind) {
    case 'moved':
    case 'step':
    case 'contested': {
      const { from = null } = change.kind === 'contested' ? {} : change
      return item(context, change.article, change.to.phase, moveHtml(context, from, change.to), change.to.entries)
    }
    case 'flagged': {
      const { entry } = change
      return item(context, change.article, 'none', words.inSentence(words.status(entry.status)), [entry])
    }
    case 'slipped': {
      const { status, date, entry } = change.target
      const aim = words.t('target-by', { status: words.inSentence(words.status(status)), date: words.date(date) })
      return item(context, change.article, 'none', `${words.t('target-missed')}${words.colon()}${aim}`, [entry])
    }
    case 'continued': {
      const { kind, of, into } = change.succession
      return plain(
        html`${joined(
          of.map((id) => articleLink(context, id)),
          ', ',
        )}${words.colon()}${words.inSentence(words.t(`continued-${kind}`))} ${joined(
          into.map((id) => articleLink(context, id)),
          ', ',
        )}`,
      )
    }
    case 'proposal': {
      const { articles } = change.document
      return plain(
        documentHtml(context, change.document),
        articles.length > 0 &&
          joined(
            articles.map((id) => articleLink(context, id)),
            ', ',
          ),
      )
    }
    case 'participant': {
      const { member, sources } = change.participation
      const date = firstSeenDate(change.participation)
      return plain(
        html`${memberLink(context, member)}${words.colon()}${words.t('lookup-participant')}`,
        joined(
          [date && timeHtml(context, date), sourcesHtml(context, sources)].filter((part) => part),
          ' · ',
        ),
      )
    }
    case 'milestone':
      return plain(
        html`<span${langOfData(context)}>${change.milestone.title}</span>`,
        sourcesHtml(context, change.milestone.sources),
      )
    case 'stated': {
      const { members, articles, stance, statement, sources } = change.position
      const act = stance && words.stance(stance, members.length)
      const who = joined(
        members.map((id) => memberLink(context, id)),
        ', ',
      )
      const what = articles.length > 0 && [
        words.colon(),
        joined(
          articles.map((id) => articleLink(context, id)),
          ', ',
        ),
      ]
      return plain(
        html`${who}${act && ` ${act}`}${what}`,
        sourcesHtml(context, sources),
        statement !== '' && html`<p class="said"${langOfData(context)}>${statement}</p>\n`,
      )
    }
    default:
      return assertNone(change, view.day)
  }
}

/** A kind of change without a line does not compile. */
function assertNone(change: never, day: Day): never {
  throw new Error(`a change without a line, as of ${day}: ${JSON.stringify(change)}`)
}

const moveHtml = (context: PageContext, from: Standing | null, to: Standing): Piece => {
  const { words } = context
  const name = stepText(context, to)
  return from
    ? words.t('site-from-to', { from: words.inSentence(stepText(context, from)), to: words.inSentence(name) })
    : words.t('site-to', { to: words.inSentence(name) })
}

function item(
  context: PageContext,
  article: string,
  phase: Standing['phase'] | 'none',
  what: Piece,
  entries: readonly LedgerEntry[],
): Html {
  const told = entries.map((entry) => [
    wordsHtml(context, entry),
    html`<p class="origin">${originHtml(context, entry)}</p>\n`,
  ])
  return html`<li class="ph-${phase}"><p class="when">${articleLink(context, article)} <b class="phase">${glyph(phase)}${what}</b></p>
${told}</li>
`
}

const plain = (what: Piece, origin: Piece = null, words: Piece = null): Html =>
  html`<li><p class="when">${what}</p>
${words}${origin && html`<p class="origin">${origin}</p>\n`}</li>
`
