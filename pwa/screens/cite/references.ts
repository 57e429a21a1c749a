/** References to what the address of the sheet names: an article, a status update with its source, a chart. Of public data alone. */
import { type Reference, withoutSite } from '../../../shared/citations/reference'
import { referenceTo } from '../../../shared/data-package/about'
import { authorOf, madeOn } from '../../../shared/domain/entries/authors'
import { sourceDates } from '../../../shared/domain/entries/source-dates'
import { allEntries, isInferred, type LedgerEntry, statusAsOf } from '../../../shared/domain/ledger/ledger'
import { quotedIn, unquoted } from '../../../shared/domain/text/typography'
import type { Article, Basis, Status } from '../../../shared/domain/types'
import { CHART_IDS, type ChartId } from '../../charts/chart'
import { lang, nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { type LinkTarget, publicLink } from '../../model/public-link'
import { type DataOnDay, publicView } from '../../model/public-view'
import { publishedPack, today } from '../../model/state'
import { authorInFile } from '../../parts/facts/Byline'
import { inSentence, phaseName, statusName } from '../../parts/facts/Phase'
import { publisherOf } from '../../parts/facts/publishers'
import { addedIn } from '../../workspace/charts/chart-entries'

/** A reference, and what it is of. */
export interface Cited {
  readonly of: 'source' | 'plenary' | 'negotiation'
  readonly reference: Reference
}

type Params = Readonly<Record<string, string>>

/** References for the parameters of an address; none for what is unknown or private. */
export function citedBy(params: Params): readonly Cited[] {
  const view = publicView()
  if (!view) return []
  if (params.dataset) return ofDataset()
  if (params.observation) return ofObservation(params.observation, view)
  if (isChart(params.chart)) return ofChart(params.chart, params, view)
  const article = articleIn(view, params.article)
  return article ? ofArticle(article, view) : []
}

/** The dataset of the open negotiation. */
const ofDataset = (): readonly Cited[] => {
  const pack = publishedPack.value
  return pack ? [{ of: 'negotiation', reference: referenceTo(pack) }] : []
}

const isChart = (id: string | undefined): id is ChartId => CHART_IDS.some((known) => known === id)

const articleIn = ({ negotiation }: DataOnDay, id: string | undefined): Article | undefined =>
  negotiation.articles.find((one) => one.id === id)

interface Part {
  readonly kind: Reference['kind']
  readonly key: readonly string[]
  readonly title: string
  readonly target: LinkTarget
  readonly issued: string
  readonly authors?: readonly string[]
  /** True where it rests on entries, which the dataset lacks. */
  readonly isAdded?: boolean
}

/** A page of Plenary as of the day, so that a reader finds what was cited. */
function inPlenary(
  { target, authors = [], key, isAdded = false, ...part }: Part,
  { negotiation, day }: DataOnDay,
): Cited {
  return {
    of: 'plenary',
    reference: {
      ...part,
      key: ['plenary', ...key],
      authors,
      container: nameIn(negotiation.names),
      publisher: t(isAdded ? 'cite-dataset-added' : 'cite-dataset', { version: publishedPack.value?.version ?? '' }),
      accessed: today.value,
      url: publicLink({ ...target, asOf: day }),
      note: null,
      lang: lang.value,
    },
  }
}

/** Status in a title, with a mark where it is inferred or planned: a citation is not to pass it for one that was announced. */
function citedStatus(status: Status, basis: Basis): string {
  const words = inSentence(statusName(status))
  return basis === 'reported' ? words : t(basis === 'inferred' ? 'report-inferred' : 'cite-planned', { words })
}

const isOfEntry = ({ origin }: LedgerEntry): boolean => origin === 'mine'

function ofArticle({ id, names }: Article, view: DataOnDay): readonly Cited[] {
  const { standing } = statusAsOf(view.ledger, id, view.day)
  const about = {
    article: nameIn(names),
    status: standing
      ? citedStatus(standing.status, isInferred(standing) ? 'inferred' : 'reported')
      : inSentence(phaseName('none')),
    date: dateText(view.day, 'long'),
  }
  const part = { kind: 'page', key: [id, view.day], title: t('cite-article-title', about), issued: view.day } as const
  const isAdded = standing?.entries.every(isOfEntry) ?? false
  return [inPlenary({ ...part, isAdded, target: { screen: 'article', id } }, view)]
}

function ofChart(chart: ChartId, params: Params, view: DataOnDay): readonly Cited[] {
  const article = articleIn(view, params.article)
  if (chart === 'timeline' && !article) return []
  const title = article ? t('timeline-of', { article: nameIn(article.names) }) : t(`${chart}-title`)
  const ids = article ? { article: article.id } : {}
  const part = { kind: 'chart', key: [chart, ...Object.values(ids), view.day], title, issued: view.day } as const
  const isAdded = addedIn(chart, view, article?.id).n > 0
  return [inPlenary({ ...part, isAdded, target: { screen: 'pictures', id: null, params: { ...ids, chart } } }, view)]
}

function ofObservation(id: string, view: DataOnDay): readonly Cited[] {
  const entry = allEntries(view.ledger).find(({ observation }) => observation.id === id)
  const article = articleIn(view, entry?.observation.article)
  if (!entry || !article) return []
  const { date } = entry.observation
  const writer = authorInFile(authorOf(entry.observation))
  const about = {
    article: nameIn(article.names),
    status: citedStatus(entry.status, entry.observation.basis),
    date: dateText(date, 'long'),
  }
  const record = inPlenary(
    {
      kind: 'page',
      key: [article.id, date, keyOf(id)],
      title: t('cite-article-title', about),
      issued: sourceDates(entry.observation).date,
      target: { screen: 'article', id: article.id, params: { observation: id } },
      authors: writer ? [writer] : [],
      isAdded: isOfEntry(entry),
    },
    view,
  )
  return [...sourceOf(entry, t('cite-untitled', about)), record]
}

/** Last characters of an id, of which the ids of entries are random: the key of a citation stays short, and the same. */
const keyOf = (id: string): string => id.slice(-12)

/**
 * The source of a status update, which was read when the entry was made.
 * `untitled` says what it is about, for one whose title is not known; the summary by whoever recorded it is a note.
 */
function sourceOf({ observation }: LedgerEntry, untitled: string): readonly Cited[] {
  const { evidence, statement, article, id } = observation
  const { url, title, quote, lang: written } = evidence
  const { date } = sourceDates(observation)
  if (!url && !title) return []
  const reference: Reference = {
    kind: url ? 'page' : 'other',
    key: [url ? publisherOf(url) : article, date, keyOf(id)],
    title: title ? withoutSite(title) : quote ? quotedIn(lang.value, unquoted(quote)) : untitled,
    authors: url ? [publisherOf(url)] : [],
    container: null,
    publisher: null,
    issued: date,
    // A reference manager takes a day of access for that of a page. Of the dataset none is known: its search was of all sources.
    accessed: url ? madeOn(observation) : null,
    url,
    note: statement || null,
    lang: written ?? null,
  }
  return [{ of: 'source', reference }]
}
