/** Atom feeds (RFC 4287): the last status updates of the negotiation, and those of one article. */
import { allEntries, isCounted, type LedgerEntry } from '../domain/ledger/ledger'
import { articlePlace } from './addresses'
import { html, type Piece } from './html'
import { type PageContext, siteTitle } from './page'

const MOST = 50

/** The feed as a file, of an article or of all; `at` is its own path. Ids stay when the site moves to another address. */
export function feedText(context: PageContext, base: string, at: string, article?: string): string {
  const { view, words } = context
  const { pack, ledger, day } = view
  const told = article === undefined ? allEntries(ledger) : (ledger.entries.get(article) ?? [])
  const entries = told
    .filter((entry) => isCounted(entry) && entry.day <= day)
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, MOST)
  const id = `urn:plenary:${pack.id}`
  const names = article === undefined ? null : view.articles.get(article)?.names
  const title = siteTitle(view, words)
  return `<?xml version="1.0" encoding="utf-8"?>\n${
    html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.lang}">
<id>${article === undefined ? id : `${id}:article:${article}:${words.lang}`}</id>
<title>${names ? `${words.name(names)} · ${title}` : title}</title>
<updated>${instantOf(entries[0]?.day ?? day)}</updated>
<author><name>${pack.about?.authors.join(', ') || title}</name></author>
<link rel="self" href="${base}${at}"/>
<link rel="alternate" href="${base}${words.lang}/${article === undefined ? '' : articlePlace(article)}"/>
${entries.map((entry) => entryXml(context, base, id, entry))}</feed>`.text
  }\n`
}

const instantOf = (day: string): string => `${day}T00:00:00Z`

function entryXml(
  { view, words }: PageContext,
  base: string,
  id: string,
  { observation, status, day }: LedgerEntry,
): Piece {
  const { id: update, article, statement, evidence } = observation
  const names = view.articles.get(article)?.names
  return html`<entry>
<id>${id}:update:${update}</id>
<title>${names ? words.name(names) : article}${words.colon()}${words.inSentence(words.status(status))}</title>
<updated>${instantOf(day)}</updated>
<link rel="alternate" href="${base}${words.lang}/${articlePlace(article)}#u-${update}"/>
<summary>${statement || evidence.quote || words.status(status)}</summary>
</entry>
`
}
