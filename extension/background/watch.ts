/**
 * News polling: off until the user turns it on, then one conditional request an hour per chosen language, to
 * the watched sites alone, with exponential back-off on failure. Also when other negotiations are on.
 */

import { localDay } from '../../shared/domain/dates/days'
import { nameIn } from '../../shared/domain/text/names'
import type { Lang } from '../../shared/domain/types'
import { compileLexicons, type Lexicons, readPage } from '../../shared/recognition'
import { alarm, notify } from '../browser'
import type { NewsItem } from '../messages'
import { uiLang } from '../ui-lang'
import type { FeedItem } from './feed'
import { type Feed, feedsOf, fetchFeed } from './feeds'
import { countNews, keyOf, listedIn, namesOf, updateWatched, WATCHED, watched, watchedFor } from './news'
import { negotiationsNow, packsNow } from './record'
import { settings } from './settings/settings'
import { t } from './toolbar-words'

const ALARM = WATCHED
const PERIOD_MIN = 60
const LONGEST_MIN = 24 * 60
const ITEMS_MOST = 100
const SEEN_MOST = 1000

/** Sets or clears the alarm by the settings. */
export async function syncWatch(): Promise<void> {
  const { watch } = await settings()
  await countNews()
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
        .map(([negotiation, of]): NewsItem => ({ ...readItem(of, item, lang), negotiation }))
        .filter(isRelevant)
        // The items of the first poll of a feed are old.
        .map((one): NewsItem => (before.feeds[address] === undefined ? one : { ...one, isNew: true })),
    ),
  )
  const failures = fetched.length < wanted.length ? before.failures + 1 : 0
  await updateWatched((stored) => {
    const state = watchedFor(key, stored)
    return {
      negotiation: key,
      failures,
      feeds: { ...state.feeds, ...Object.fromEntries(fetched.map(({ address, feed }) => [address, feed.fetched])) },
      seen: [...state.seen, ...fresh.flatMap(({ items }) => items.map(({ url }) => url))].slice(-SEEN_MOST),
      items: [...read, ...state.items].slice(0, ITEMS_MOST),
    }
  })
  if (failures !== before.failures) await alarm.every(ALARM, periodAfter(failures), periodAfter(failures))
  if (isNotifying) await notifyOf(read.filter(({ isNew }) => isNew))
  return key
}

/** One notification for all that a poll found: it names what the first page is listed for, and counts the others. */
async function notifyOf(fresh: readonly NewsItem[]): Promise<void> {
  const listed = await listedIn(fresh, await packsNow())
  const [first] = listed
  if (!first) return
  const others = new Set(listed.map(({ item }) => item.url)).size - 1
  const name = namesOf(first)[0] ?? nameIn(first.negotiation.names, uiLang())
  await notify(first.item.url, t('news-new', { name, others }), first.item.title)
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
