/**
 * News that the watch has found: which of them the panel and the app list, by what the user follows, and which of those nobody saw
 * yet, whose number is on the badge.
 */

import { articlesOn } from '../../shared/domain/assembly/continuation-queries'
import { isDay, localDay } from '../../shared/domain/dates/days'
import { canonical } from '../../shared/domain/entries/canonical'
import { firstSeenIn } from '../../shared/domain/ledger/ledger'
import { nameIn } from '../../shared/domain/text/names'
import type { Day, Names } from '../../shared/domain/types'
import { NAMED_MOST, NEWS_MOST, type NewsPage } from '../../shared/messages/bridge'
import type { Follows } from '../../shared/messages/follows'
import type { Pack } from '../../shared/pack/schema'
import type { News, NewsItem } from '../messages'
import { uiLang } from '../ui-lang'
import { showNewsCount } from './badge'
import type { Fetched } from './feeds'
import { queued, update } from './queue'
import { dataFor, packsNow } from './record'
import { settings } from './settings/settings'
import { vault } from './vault'
import type { NegotiationData } from './views'

/** Key of the state in the vault. */
export const WATCHED = 'watch'
const FOLLOWS = 'followsOf'
const WHOLE = 'followedWhole'

interface Watched {
  /** Ids of the negotiations whose names the items have; missing before the first poll. */
  readonly negotiation?: string
  readonly failures: number
  /** By address. */
  readonly feeds: Readonly<Record<string, Fetched>>
  /** Addresses already read, listed or not. */
  readonly seen: readonly string[]
  /** The newest first. */
  readonly items: readonly NewsItem[]
}

const NOTHING_WATCHED: Watched = { failures: 0, feeds: {}, seen: [], items: [] }

// The keys are written by this file and the watch alone.
const readWatched = (value: unknown): Watched => (value as Watched | undefined) ?? NOTHING_WATCHED
export const watched = async (): Promise<Watched> => readWatched((await vault.get([WATCHED]))[WATCHED])
/** Watch state of the negotiations that are on: after a change of these the feeds are read anew, for their names. */
export const watchedFor = (negotiation: string, state: Watched): Watched =>
  (state.negotiation ?? negotiation) === negotiation ? state : { ...NOTHING_WATCHED, failures: state.failures }

/** Key of the negotiations that are on. */
export const keyOf = (negotiations: readonly string[]): string => [...negotiations].sort().join(' ')

/** Changes the state, and the badge with it. */
export async function updateWatched(change: (state: Watched) => Watched): Promise<void> {
  await update(WATCHED, readWatched, change)
  await countNews()
}

interface Followed extends Follows {
  /** The negotiation is followed as a whole. */
  readonly isWhole: boolean
}

/** What is followed in each negotiation. */
async function follows(): Promise<(negotiation: string) => Followed> {
  const stored = await vault.get([FOLLOWS, WHOLE])
  const lists = (stored[FOLLOWS] ?? {}) as Readonly<Record<string, Follows>>
  const whole = new Set((stored[WHOLE] ?? []) as readonly string[])
  return (id) => ({ ...(lists[id] ?? { articles: [], members: [] }), isWhole: whole.has(id) })
}

/** Stores the articles and members that the user follows in each negotiation. Content scripts never get them. */
export async function setFollows(list: readonly (Follows & { readonly id: string })[]): Promise<void> {
  const lists = list.map(({ id, articles, members }) => [id, { articles, members }])
  await setFollowing(FOLLOWS, Object.fromEntries(lists))
}

/** Stores the negotiations that the user follows as a whole. */
export const setFollowed = (negotiations: readonly string[]): Promise<void> => setFollowing(WHOLE, negotiations)

/** Stores what is followed. The app tells it after each change of its data: mostly the same again. */
async function setFollowing(key: string, value: object): Promise<void> {
  const isOther = await queued(async () => {
    const { [key]: before } = await vault.get([key])
    if (canonical(before) === canonical(value)) return false
    await vault.set({ [key]: value })
    return true
  })
  if (isOther) await countNews()
}

export interface Listed {
  readonly item: NewsItem
  readonly negotiation: Pack
  /** Articles and members for which it is listed. */
  readonly of: Follows
}

/** Those of the news that are listed, with why. */
export async function listedIn(items: readonly NewsItem[], packs: readonly Pack[]): Promise<readonly Listed[]> {
  const followed = await follows()
  return items.flatMap((item) => {
    const negotiation = packs.find(({ id }) => id === item.negotiation)
    const of = negotiation && matchOf(item, followed(negotiation.id))
    return negotiation && of ? [{ item, negotiation, of }] : []
  })
}

const isEmpty = ({ articles, members }: Follows): boolean => articles.length + members.length === 0
/** True where all news on a negotiation are listed: it is followed as a whole, or nothing in it is. */
const isListedWhole = (followed: Followed): boolean => followed.isWhole || isEmpty(followed)

/** Articles and members for which an item is listed; null where it is not. */
function matchOf(item: NewsItem, followed: Followed): Follows | null {
  const isWhole = isListedWhole(followed)
  const articles = item.articles.filter((id) => isWhole || followed.articles.includes(id))
  const members = item.members.filter((id) => followed.members.includes(id))
  return (isWhole && item.onTopic) || !isEmpty({ articles, members }) ? { articles, members } : null
}

interface State {
  readonly packs: readonly Pack[]
  readonly failures: number
  readonly listed: readonly Listed[]
}

async function state(): Promise<State> {
  const packs = await packsNow()
  const { items, failures } = watchedFor(keyOf(packs.map(({ id }) => id)), await watched())
  return { packs, failures, listed: await listedIn(items, packs) }
}

/** News for the panel. */
export async function news(): Promise<News> {
  const [{ packs, failures, listed }, followed] = await Promise.all([state(), follows()])
  const shown = new Map<string, News['items'][number]>()
  for (const one of listed) {
    const { url, title, lang, published, isNew } = one.item
    // An item on two negotiations is one, with the names of both.
    const names = [...(shown.get(url)?.names ?? []), ...namesOf(one)]
    shown.set(url, { url, title, lang, day: dayOf(published), names, isNew: isNew === true })
  }
  const inPart = packs.filter(({ id }) => !isListedWhole(followed(id)))
  const data = await Promise.all(inPart.map(({ id }) => dataFor(id, false)))
  const counts = data.map((record) => (record ? countOf(followed(record.negotiation.id), record) : 0))
  return {
    follows: counts.reduce((sum, count) => sum + count, 0),
    listsWhole: inPart.length < packs.length,
    failing: failures > 0,
    items: [...shown.values()],
  }
}

/** News for the app, which has the names: the newest. */
export async function newsForPwa(): Promise<readonly NewsPage[]> {
  const { watch } = await settings()
  if (!watch.on) return []
  const { listed } = await state()
  return listed.slice(0, NEWS_MOST).map(({ item: { negotiation, url, title, lang, published, isNew }, of }) => ({
    negotiation,
    url,
    title,
    lang,
    day: dayOf(published),
    articles: of.articles.slice(0, NAMED_MOST),
    members: of.members.slice(0, NAMED_MOST),
    isNew: isNew === true,
  }))
}

/** Marks news as seen. */
export const seeNews = (urls: readonly string[]): Promise<void> =>
  updateWatched((stored) => ({
    ...stored,
    items: stored.items.map((item) => (urls.includes(item.url) ? { ...item, isNew: undefined } : item)),
  }))

/** Shows the number of new pages on the badge. */
export async function countNews(): Promise<void> {
  const { watch } = await settings()
  const { listed } = watch.on ? await state() : { listed: [] }
  await showNewsCount(new Set(listed.flatMap(({ item: { isNew, url } }) => (isNew ? [url] : []))).size)
}

/** Names for which an item is listed, in the language of the interface. */
export function namesOf({ of: { articles, members }, negotiation }: Listed): readonly string[] {
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

/** Day of a feed's date; `null` for text that is no date, or none of a year of four digits. */
function dayOf(published: string): Day | null {
  const day = localDay(new Date(published))
  return isDay(day) ? day : null
}
