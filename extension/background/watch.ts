/**
 * News polling: off until the user turns it on, then one conditional request an hour per chosen language, to
 * the watched sites alone, with exponential back-off on failure. Also when the dataset changes to another negotiation.
 */
import { articlesOn } from '../../shared/domain/continuation-queries'
import { localDay } from '../../shared/domain/days'
import { firstSeenIn } from '../../shared/domain/ledger'
import { nameIn } from '../../shared/domain/names'
import type { Lang, Names } from '../../shared/domain/types'
import type { Follows } from '../../shared/messages/follows'
import { compileLexicons, type Lexicons, readPage } from '../../shared/recognition'
import { alarm, notify, t } from '../browser'
import type { News, NewsItem } from '../messages'
import { uiLang } from '../words'
import type { FeedItem } from './feed'
import { type Feed, type Fetched, fetchFeed } from './feeds'
import { update } from './queue'
import { dataFor } from './record'
import { settings } from './settings'
import { vault } from './vault'

const ALARM = 'watch'
const FOLLOWS = 'follows'
const PERIOD_MIN = 60
const LONGEST_MIN = 24 * 60
const ITEMS_MOST = 100
const SEEN_MOST = 1000
/** Notifications per poll; the panel lists the other items. */
const NOTIFIED_MOST = 3

interface Watched {
  /** Negotiation whose names the items have; missing in what versions stored that did not tell. */
  readonly negotiation?: string
  readonly failures: number
  readonly feeds: Partial<Readonly<Record<Lang, Fetched>>>
  /** Addresses already read, listed or not. */
  readonly seen: readonly string[]
  readonly items: readonly NewsItem[]
}

const NOTHING_WATCHED: Watched = { failures: 0, feeds: {}, seen: [], items: [] }

// Both keys are written by this file alone.
const readWatched = (value: unknown): Watched => (value as Watched | undefined) ?? NOTHING_WATCHED
/** Watch state of a negotiation: after a change of the dataset the feeds are read anew, for its own names. */
const watchedFor = (negotiation: string, state: Watched): Watched =>
  (state.negotiation ?? negotiation) === negotiation ? state : { ...NOTHING_WATCHED, failures: state.failures }
const watched = async (): Promise<Watched> => readWatched((await vault.get([ALARM]))[ALARM])
const follows = async (): Promise<Follows> =>
  ((await vault.get([FOLLOWS]))[FOLLOWS] as Follows | undefined) ?? { articles: [], members: [] }

/** Stores the articles and members that the user follows in the PWA. Content scripts never get them. */
export const setFollows = ({ articles, members }: Follows): Promise<void> =>
  vault.set({ [FOLLOWS]: { articles, members } })

/** News for the panel: items that name what the user follows; all on the negotiation where that is nothing. */
export async function news(): Promise<News> {
  const [state, list, { negotiation, ledger }] = await Promise.all([watched(), follows(), dataFor(false)])
  const { items, failures } = watchedFor(negotiation.id, state)
  const lang = uiLang()
  const named = (names: Names | undefined) => (names ? [nameIn(names, lang)] : [])
  const articleName = (id: string) => named(negotiation.articles.find((article) => article.id === id)?.names)
  const memberName = (id: string) => named(negotiation.members.find((member) => member.id === id)?.shortNames)
  const inForce = new Set(articlesOn(negotiation.articles, localDay(new Date()), firstSeenIn(ledger)))
  // What continues a followed article is in the list beside it: one of the two counts.
  const isCounted = (id: string) => negotiation.articles.every((article) => article.id !== id || inForce.has(article))
  return {
    follows: list.articles.filter(isCounted).length + list.members.length,
    failing: failures > 0,
    items: items.flatMap((item) => {
      const { articles, members } = matchOf(item, list) ?? {}
      if (!articles || !members) return []
      const { url, title, lang, published } = item
      return [
        {
          url,
          title,
          lang,
          published,
          names: [...articles.flatMap(articleName), ...members.flatMap(memberName)],
        },
      ]
    }),
  }
}

/** Articles and members for which an item is listed; null where it is not. */
function matchOf(item: NewsItem, list: Follows): Follows | null {
  if (list.articles.length + list.members.length === 0)
    return item.onTopic || item.articles.length > 0 ? { articles: item.articles, members: [] } : null
  const articles = item.articles.filter((id) => list.articles.includes(id))
  const members = item.members.filter((id) => list.members.includes(id))
  return articles.length + members.length > 0 ? { articles, members } : null
}

/** Sets or clears the alarm by the settings. */
export async function syncWatch(): Promise<void> {
  const { watch } = await settings()
  if (!watch.on) return alarm.clear(ALARM)
  await alarm.every(ALARM, periodAfter((await watched()).failures), 1)
}

/** Minutes to the next request: doubled per failure, up to a day. */
const periodAfter = (failures: number): number => Math.min(LONGEST_MIN, PERIOD_MIN * 2 ** failures)

export function listenToWatch(): void {
  alarm.onRing(ALARM, poll)
}

let polling = false

/** Polls at once where the feeds were read for another negotiation than that of the data. */
export async function pollIfChanged(): Promise<void> {
  const [{ negotiation: polled }, { negotiation }] = await Promise.all([watched(), dataFor(false)])
  if (polled !== undefined && polled !== negotiation.id) await poll()
}

/** Polls the feeds, unless a poll is running, which goes on with the dataset that is there at its end. */
async function poll(): Promise<void> {
  const { watch } = await settings()
  if (!watch.on || polling) return
  polling = true
  try {
    let polled: string
    do polled = await fetchNews(watch.langs, watch.notify)
    while (polled !== (await dataFor(false)).negotiation.id)
  } finally {
    polling = false
  }
}

/**
 * Fetches the feeds and stores their new items. Resolves to the negotiation for which it read them. The storage queue is
 * not blocked during the requests.
 */
async function fetchNews(langs: readonly Lang[], isNotifying: boolean): Promise<string> {
  const { negotiation } = await dataFor(false)
  const before = watchedFor(negotiation.id, await watched())
  const fetchedFeeds: [Lang, Feed][] = []
  for (const lang of langs) {
    const feed = await fetchFeed(lang, before.feeds[lang])
    if (feed) fetchedFeeds.push([lang, feed])
  }
  const seen = new Set(before.seen)
  const fresh = fetchedFeeds.map(([lang, { items }]) => [lang, items.filter(({ url }) => !seen.has(url))] as const)
  const lexicons = fresh.some(([, items]) => items.length > 0) ? compileLexicons(negotiation) : null
  const read = fresh.flatMap(([lang, items]) => (lexicons ? items.map((item) => readItem(lexicons, item, lang)) : []))
  const failures = fetchedFeeds.length < langs.length ? before.failures + 1 : 0
  await update(ALARM, readWatched, (stored): Watched => {
    const state = watchedFor(negotiation.id, stored)
    return {
      negotiation: negotiation.id,
      failures,
      feeds: { ...state.feeds, ...Object.fromEntries(fetchedFeeds.map(([lang, { fetched }]) => [lang, fetched])) },
      seen: [...state.seen, ...fresh.flatMap(([, items]) => items.map(({ url }) => url))].slice(-SEEN_MOST),
      items: [...read.filter(isRelevant), ...state.items].slice(0, ITEMS_MOST),
    }
  })
  if (failures !== before.failures) await alarm.every(ALARM, periodAfter(failures), periodAfter(failures))
  // No notification for the items of the first poll of a feed, which are old.
  if (isNotifying) await notifyOf(read.filter(({ lang }) => before.feeds[lang] !== undefined))
  return negotiation.id
}

async function notifyOf(fresh: readonly NewsItem[]): Promise<void> {
  const list = await follows()
  for (const { title, url } of fresh.filter((item) => matchOf(item, list) !== null).slice(0, NOTIFIED_MOST))
    await notify(url, t('news_new'), title)
}

/** Recognises the names in an item. */
function readItem(lexicons: Lexicons, { url, title, summary, published }: FeedItem, lang: Lang): NewsItem {
  const { onTopic, mentions } = readPage(lexicons, {
    blocks: [title, summary],
    lang,
    url,
    title,
    readOn: localDay(new Date()),
  })
  const ids = (kind: 'article' | 'member') => [
    ...new Set(mentions.filter((one) => one.kind === kind && one.strength !== 'weak').map(({ id }) => id)),
  ]
  return { url, title: title.slice(0, 300), lang, published, onTopic, articles: ids('article'), members: ids('member') }
}

const isRelevant = ({ onTopic, articles, members }: NewsItem) => onTopic || articles.length + members.length > 0
