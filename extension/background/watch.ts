/**
 * News polling: off until the user turns it on, then one conditional request an hour per chosen language, to
 * the watched sites alone, with exponential back-off on failure. Also when other negotiations are on.
 */

import { articlesOn } from '../../shared/domain/assembly/continuation-queries'
import { localDay } from '../../shared/domain/dates/days'
import { firstSeenIn } from '../../shared/domain/ledger/ledger'
import { nameIn } from '../../shared/domain/text/names'
import type { Lang, Names, Negotiation } from '../../shared/domain/types'
import type { Follows } from '../../shared/messages/follows'
import { compileLexicons, type Lexicons, readPage } from '../../shared/recognition'
import { alarm, notify } from '../browser'
import type { News, NewsItem } from '../messages'
import { uiLang } from '../ui-lang'
import type { FeedItem } from './feed'
import { type Feed, type Fetched, feedsOf, fetchFeed } from './feeds'
import { update } from './queue'
import { allData, negotiationsNow, packsNow } from './record'
import { settings } from './settings/settings'
import { t } from './toolbar-words'
import { vault } from './vault'
import type { NegotiationData } from './views'

const ALARM = 'watch'
const FOLLOWS = 'followsOf'
const PERIOD_MIN = 60
const LONGEST_MIN = 24 * 60
const ITEMS_MOST = 100
const SEEN_MOST = 1000
/** Notifications per poll; the panel lists the other items. */
const NOTIFIED_MOST = 3

interface Watched {
  /** Ids of the negotiations whose names the items have; missing before the first poll. */
  readonly negotiation?: string
  readonly failures: number
  /** By address. */
  readonly feeds: Readonly<Record<string, Fetched>>
  /** Addresses already read, listed or not. */
  readonly seen: readonly string[]
  readonly items: readonly NewsItem[]
}

const NOTHING_WATCHED: Watched = { failures: 0, feeds: {}, seen: [], items: [] }

// Both keys are written by this file alone.
const readWatched = (value: unknown): Watched => (value as Watched | undefined) ?? NOTHING_WATCHED
/** Watch state of the negotiations that are on: after a change of these the feeds are read anew, for their names. */
const watchedFor = (negotiation: string, state: Watched): Watched =>
  (state.negotiation ?? negotiation) === negotiation ? state : { ...NOTHING_WATCHED, failures: state.failures }
const watched = async (): Promise<Watched> => readWatched((await vault.get([ALARM]))[ALARM])
const NO_FOLLOWS: Follows = { articles: [], members: [] }
type FollowsByNegotiation = Readonly<Record<string, Follows>>

/** Follows by negotiation. */
const follows = async (): Promise<FollowsByNegotiation> =>
  ((await vault.get([FOLLOWS]))[FOLLOWS] ?? {}) as FollowsByNegotiation

/** Stores the articles and members that the user follows in each negotiation. Content scripts never get them. */
export const setFollows = (list: readonly (Follows & { readonly id: string })[]): Promise<void> =>
  vault.set({
    [FOLLOWS]: Object.fromEntries(list.map(({ id, articles, members }) => [id, { articles, members }])),
  })

/** News for the panel: items that name what the user follows; all on a negotiation in which that is nothing. */
export async function news(): Promise<News> {
  const data = await allData(false)
  const ids = data.map(({ negotiation }) => negotiation.id)
  const [state, lists] = await Promise.all([watched(), follows()])
  const { items, failures } = watchedFor(keyOf(ids), state)
  const shown = new Map<string, News['items'][number]>()
  for (const item of items) {
    const record = data.find(({ negotiation }) => negotiation.id === item.negotiation)
    const match = record && matchOf(item, lists[record.negotiation.id])
    if (!match) continue
    const { url, title, lang, published } = item
    const names = namesOf(match, record.negotiation)
    // An item on two negotiations is one, with the names of both.
    shown.set(url, { url, title, lang, published, names: [...(shown.get(url)?.names ?? []), ...names] })
  }
  const counts = data.map((record) => countOf(lists[record.negotiation.id] ?? NO_FOLLOWS, record))
  return {
    follows: counts.reduce((sum, count) => sum + count, 0),
    listsWhole: counts.includes(0),
    failing: failures > 0,
    items: [...shown.values()],
  }
}

const keyOf = (negotiations: readonly string[]): string => [...negotiations].sort().join(' ')

function namesOf({ articles, members }: Follows, negotiation: Negotiation): string[] {
  const lang = uiLang()
  const named = (names: Names | undefined) => (names ? [nameIn(names, lang)] : [])
  const articleName = (id: string) => named(negotiation.articles.find((article) => article.id === id)?.names)
  const memberName = (id: string) => named(negotiation.members.find((member) => member.id === id)?.shortNames)
  return [...new Set([...articles.flatMap(articleName), ...members.flatMap(memberName)])]
}

/** Number of followed articles and members. */
function countOf({ articles, members }: Follows, { negotiation, ledger }: NegotiationData): number {
  const inForce = new Set(articlesOn(negotiation.articles, localDay(new Date()), firstSeenIn(ledger)))
  // What continues a followed article is in the list beside it: one of the two counts.
  const isCounted = (id: string) => negotiation.articles.every((article) => article.id !== id || inForce.has(article))
  return articles.filter(isCounted).length + members.length
}

const isEmpty = ({ articles, members }: Follows): boolean => articles.length + members.length === 0

/** Articles and members for which an item is listed; null where it is not. Where nothing is followed in its negotiation, all on that. */
function matchOf(item: NewsItem, list: Follows = NO_FOLLOWS): Follows | null {
  if (isEmpty(list)) return item.onTopic || item.articles.length > 0 ? { articles: item.articles, members: [] } : null
  const articles = item.articles.filter((id) => list.articles.includes(id))
  const members = item.members.filter((id) => list.members.includes(id))
  return isEmpty({ articles, members }) ? null : { articles, members }
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

/** Polls at once where the feeds were read for other negotiations than those that are on. */
export async function pollIfChanged(): Promise<void> {
  const [{ negotiation: polled }, now] = await Promise.all([watched(), keyNow()])
  if (polled !== undefined && polled !== now) await poll()
}

const keyNow = async (): Promise<string> => keyOf(await negotiationsNow())

/** Polls the feeds, unless a poll is running, which goes on with the datasets that are there at its end. */
async function poll(): Promise<void> {
  const { watch } = await settings()
  if (!watch.on || polling) return
  polling = true
  try {
    let polled: string
    do polled = await fetchNews(watch.langs, watch.notify)
    while (polled !== (await keyNow()))
  } finally {
    polling = false
  }
}

/**
 * Fetches the feeds and stores their new items. Resolves to the key of the negotiations for which it read them. The storage
 * queue is not blocked during the requests.
 */
async function fetchNews(langs: readonly Lang[], isNotifying: boolean): Promise<string> {
  const packs = await packsNow()
  const key = keyOf(packs.map(({ id }) => id))
  const before = watchedFor(key, await watched())
  const wanted = langs.flatMap((lang) => feedsOf(packs, lang).map((address) => ({ lang, address })))
  const fetched: { readonly lang: Lang; readonly address: string; readonly feed: Feed }[] = []
  for (const { lang, address } of wanted) {
    const feed = await fetchFeed(address, before.feeds[address])
    if (feed) fetched.push({ lang, address, feed })
  }
  const seen = new Set(before.seen)
  const fresh = fetched.map((one) => ({ ...one, items: one.feed.items.filter(({ url }) => !seen.has(url)) }))
  const isAny = fresh.some(({ items }) => items.length > 0)
  const lexicons = isAny ? packs.map((pack): [string, Lexicons] => [pack.id, compileLexicons(pack)]) : []
  const read = fresh.flatMap(({ lang, address, items }) =>
    items.flatMap((item) =>
      lexicons
        .map(([negotiation, of]) => ({ address, item: { ...readItem(of, item, lang), negotiation } }))
        .filter(({ item: one }) => isRelevant(one)),
    ),
  )
  const failures = fetched.length < wanted.length ? before.failures + 1 : 0
  await update(ALARM, readWatched, (stored): Watched => {
    const state = watchedFor(key, stored)
    return {
      negotiation: key,
      failures,
      feeds: { ...state.feeds, ...Object.fromEntries(fetched.map(({ address, feed }) => [address, feed.fetched])) },
      seen: [...state.seen, ...fresh.flatMap(({ items }) => items.map(({ url }) => url))].slice(-SEEN_MOST),
      items: [...read.map(({ item }) => item), ...state.items].slice(0, ITEMS_MOST),
    }
  })
  if (failures !== before.failures) await alarm.every(ALARM, periodAfter(failures), periodAfter(failures))
  // No notification for the items of the first poll of a feed, which are old.
  if (isNotifying)
    await notifyOf(read.flatMap(({ address, item }) => (before.feeds[address] === undefined ? [] : [item])))
  return key
}

async function notifyOf(fresh: readonly NewsItem[]): Promise<void> {
  const lists = await follows()
  const isListed = (item: NewsItem) => matchOf(item, lists[item.negotiation]) !== null
  const titles = new Map(fresh.filter(isListed).map(({ url, title }) => [url, title]))
  for (const [url, title] of [...titles].slice(0, NOTIFIED_MOST)) await notify(url, t('news-new'), title)
}

/** Recognises the names in an item. */
function readItem(
  lexicons: Lexicons,
  { url, title, summary, published }: FeedItem,
  lang: Lang,
): Omit<NewsItem, 'negotiation'> {
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
