/**
 * The watch on the WTO's news: off until the user switches it on, then one conditional request an hour for each language
 * chosen, to www.wto.org alone, and more and more rarely while it fails.
 */
import type { Lang } from '../../shared/domain/types'
import { compileLexicon, type Lexicon, readPage } from '../../shared/recognition'
import { alarm, notify, storage, t } from '../browser'
import type { NewsItem } from '../messages'
import { itemsOf } from './feed'
import { queued } from './queue'
import { recordFor } from './record'
import { settings } from './settings'

const ALARM = 'watch'
const PERIOD_MIN = 60
const LONGEST_MIN = 24 * 60
const KEPT_MOST = 100

const FEEDS: Readonly<Record<Lang, string>> = {
  en: 'https://www.wto.org/library/rss/latest_news_e.xml',
  fr: 'https://www.wto.org/library/rss/latest_news_f.xml',
  es: 'https://www.wto.org/library/rss/latest_news_s.xml',
}

interface Fetched {
  readonly etag: string | null
  readonly modified: string | null
}

interface Watched {
  readonly failures: number
  readonly feeds: Partial<Readonly<Record<Lang, Fetched>>>
  /** Addresses that were looked at, whatever they named. */
  readonly seen: readonly string[]
  readonly items: readonly NewsItem[]
}

const NOTHING: Watched = { failures: 0, feeds: {}, seen: [], items: [] }

// Written by this file alone.
const watched = async (): Promise<Watched> => ((await storage.get([ALARM]))[ALARM] as Watched | undefined) ?? NOTHING

export const news = async (): Promise<readonly NewsItem[]> => (await watched()).items

/** Sets or clears the alarm as the settings say. */
export async function syncWatch(): Promise<void> {
  const { watch } = await settings()
  if (!watch.on) return alarm.clear(ALARM)
  await alarm.every(ALARM, periodAfter((await watched()).failures))
}

/** Minutes to the next request: doubled with each failure, up to a day. */
const periodAfter = (failures: number): number => Math.min(LONGEST_MIN, PERIOD_MIN * 2 ** failures)

export function listenToWatch(): void {
  alarm.onRing(ALARM, () => void look())
}

/** Asks for the feeds that are watched and keeps what names an article. */
async function look(): Promise<void> {
  const { watch } = await settings()
  if (!watch.on) return
  await queued(async () => {
    let state = await watched()
    let failed = false
    const fresh: NewsItem[] = []
    const lexicon = await lexiconNow()
    for (const lang of watch.langs) {
      const got = await fetchFeed(lang, state.feeds[lang])
      failed ||= got === null
      if (!got) continue
      const seen = new Set(state.seen)
      const items = itemsOf(got.text).filter(({ url }) => url.startsWith('https://www.wto.org/') && !seen.has(url))
      fresh.push(...items.flatMap((item) => tracked(lexicon, item, lang)))
      state = {
        ...state,
        feeds: { ...state.feeds, [lang]: got.fetched },
        seen: [...state.seen, ...items.map(({ url }) => url)].slice(-1000),
      }
    }
    const failures = failed ? state.failures + 1 : 0
    await storage.set({ [ALARM]: { ...state, failures, items: [...fresh, ...state.items].slice(0, KEPT_MOST) } })
    if (failures !== state.failures) await alarm.every(ALARM, periodAfter(failures))
    if (watch.notify) for (const { title, url } of fresh.slice(0, 3)) await notify(url, t('news_new'), title)
  })
}

async function fetchFeed(lang: Lang, before: Fetched | undefined): Promise<{ text: string; fetched: Fetched } | null> {
  const headers: Record<string, string> = {
    ...(before?.etag && { 'If-None-Match': before.etag }),
    ...(before?.modified && { 'If-Modified-Since': before.modified }),
  }
  try {
    const response = await fetch(FEEDS[lang], { headers, credentials: 'omit', redirect: 'error', cache: 'no-store' })
    if (response.status === 304 && before) return { text: '', fetched: before }
    if (!response.ok) return null
    const { headers: got } = response
    return { text: await response.text(), fetched: { etag: got.get('etag'), modified: got.get('last-modified') } }
  } catch {
    return null
  }
}

async function lexiconNow(): Promise<Lexicon> {
  const { articles, members, groups, statuses } = (await recordFor(false)).negotiation
  return compileLexicon({ articles, members, groups, statuses })
}

/** An item that names an article, or is about the negotiation. */
function tracked(
  lexicon: Lexicon,
  { url, title, summary, published }: ReturnType<typeof itemsOf>[number],
  lang: Lang,
): NewsItem[] {
  const reading = readPage(lexicon, { blocks: [title, summary], lang, url, title })
  const articles = reading.mentions.filter((m) => m.kind === 'article' && m.strength === 'name').map((m) => m.id)
  if (!reading.onTopic && articles.length === 0) return []
  return [{ url, title: title.slice(0, 300), lang, published, articles: [...new Set(articles)] }]
}
