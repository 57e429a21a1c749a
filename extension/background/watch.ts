/**
 * The watch on the WTO's news: off until the user switches it on, then one conditional request an hour for each language
 * chosen, to www.wto.org alone, and more and more rarely while it fails.
 */
import type { Lang } from '../../shared/domain/types'
import type { Follows } from '../../shared/messages/follows'
import { compileLexicons, type Lexicons, readPage } from '../../shared/recognition'
import { alarm, notify, storage, t } from '../browser'
import type { News, NewsItem } from '../messages'
import { uiLang } from '../words'
import type { FeedItem } from './feed'
import { type Feed, type Fetched, fetchFeed } from './feeds'
import { update } from './queue'
import { dataFor } from './record'
import { settings } from './settings'

const ALARM = 'watch'
const FOLLOWS = 'follows'
const PERIOD_MIN = 60
const LONGEST_MIN = 24 * 60
const ITEMS_MOST = 100
const SEEN_MOST = 1000
/** Items that are told of at once; the panel lists the others. */
const NOTIFIED_MOST = 3

interface Watched {
  readonly failures: number
  readonly feeds: Partial<Readonly<Record<Lang, Fetched>>>
  /** Addresses that were looked at, whatever they named. */
  readonly seen: readonly string[]
  readonly items: readonly NewsItem[]
}

const NOTHING_WATCHED: Watched = { failures: 0, feeds: {}, seen: [], items: [] }

// Both are written by this file alone.
const readWatched = (value: unknown): Watched => (value as Watched | undefined) ?? NOTHING_WATCHED
const watched = async (): Promise<Watched> => readWatched((await storage.get([ALARM]))[ALARM])
const follows = async (): Promise<Follows> =>
  ((await storage.get([FOLLOWS]))[FOLLOWS] as Follows | undefined) ?? { articles: [], members: [] }

/** The PWA said what the user follows. It stays in the extension's own store and its own pages. */
export const setFollows = ({ articles, members }: Follows): Promise<void> =>
  storage.set({ [FOLLOWS]: { articles, members } })

/** What the panel lists: items that name what is followed, or what is tracked where nothing is. */
export async function news(): Promise<News> {
  const [{ items, failures }, list, { negotiation }] = await Promise.all([watched(), follows(), dataFor(false)])
  const lang = uiLang()
  const articleName = (id: string) => negotiation.articles.find((article) => article.id === id)?.names[lang]
  const memberName = (id: string) => negotiation.members.find((member) => member.id === id)?.shortNames[lang]
  return {
    follows: list.articles.length + list.members.length,
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
          names: [...articles.flatMap((id) => articleName(id) ?? []), ...members.flatMap((id) => memberName(id) ?? [])],
        },
      ]
    }),
  }
}

/** What an item names that counts for the user; `null` where it names nothing of that. */
function matchOf(item: NewsItem, list: Follows): Follows | null {
  if (list.articles.length + list.members.length === 0)
    return item.onTopic || item.articles.length > 0 ? { articles: item.articles, members: [] } : null
  const articles = item.articles.filter((id) => list.articles.includes(id))
  const members = item.members.filter((id) => list.members.includes(id))
  return articles.length + members.length > 0 ? { articles, members } : null
}

/** Sets or clears the alarm as the settings say. */
export async function syncWatch(): Promise<void> {
  const { watch } = await settings()
  if (!watch.on) return alarm.clear(ALARM)
  await alarm.every(ALARM, periodAfter((await watched()).failures), 1)
}

/** Minutes to the next request: doubled with each failure, up to a day. */
const periodAfter = (failures: number): number => Math.min(LONGEST_MIN, PERIOD_MIN * 2 ** failures)

export function listenToWatch(): void {
  alarm.onRing(ALARM, poll)
}

let polling = false

/** Asks for the feeds that are watched, once at a time. */
async function poll(): Promise<void> {
  const { watch } = await settings()
  if (!watch.on || polling) return
  polling = true
  try {
    await fetchNews(watch.langs, watch.notify)
  } finally {
    polling = false
  }
}

/** Takes in what the feeds have that is new. The store is not held up while they are asked. */
async function fetchNews(langs: readonly Lang[], tells: boolean): Promise<void> {
  const before = await watched()
  const got: [Lang, Feed][] = []
  for (const lang of langs) {
    const feed = await fetchFeed(lang, before.feeds[lang])
    if (feed) got.push([lang, feed])
  }
  const seen = new Set(before.seen)
  const fresh = got.map(([lang, { items }]) => [lang, items.filter(({ url }) => !seen.has(url))] as const)
  const lexicons = fresh.some(([, items]) => items.length > 0) ? await lexiconsNow() : null
  const read = fresh.flatMap(([lang, items]) => (lexicons ? items.map((item) => readItem(lexicons, item, lang)) : []))
  const failures = got.length < langs.length ? before.failures + 1 : 0
  await update(ALARM, readWatched, (state) => ({
    failures,
    feeds: { ...state.feeds, ...Object.fromEntries(got.map(([lang, { fetched }]) => [lang, fetched])) },
    seen: [...state.seen, ...fresh.flatMap(([, items]) => items.map(({ url }) => url))].slice(-SEEN_MOST),
    items: [...read.filter(isRelevant), ...state.items].slice(0, ITEMS_MOST),
  }))
  if (failures !== before.failures) await alarm.every(ALARM, periodAfter(failures), periodAfter(failures))
  // All of a feed that is met for the first time is new to us, and old to the reader.
  if (tells) await notifyOf(read.filter(({ lang }) => before.feeds[lang] !== undefined))
}

async function notifyOf(fresh: readonly NewsItem[]): Promise<void> {
  const list = await follows()
  for (const { title, url } of fresh.filter((item) => matchOf(item, list) !== null).slice(0, NOTIFIED_MOST))
    await notify(url, t('news_new'), title)
}

async function lexiconsNow(): Promise<Lexicons> {
  const { articles, members, groups, statuses } = (await dataFor(false)).negotiation
  return compileLexicons({ articles, members, groups, statuses })
}

/** What an item names. */
function readItem(lexicons: Lexicons, { url, title, summary, published }: FeedItem, lang: Lang): NewsItem {
  const { onTopic, mentions } = readPage(lexicons, { blocks: [title, summary], lang, url, title })
  const ids = (kind: 'article' | 'member') => [
    ...new Set(mentions.filter((one) => one.kind === kind && one.strength !== 'weak').map(({ id }) => id)),
  ]
  return { url, title: title.slice(0, 300), lang, published, onTopic, articles: ids('article'), members: ids('member') }
}

const isRelevant = ({ onTopic, articles, members }: NewsItem) => onTopic || articles.length + members.length > 0
