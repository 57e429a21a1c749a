/** Conditional HTTP requests (ETag, Last-Modified) for the news feeds of the watched sites, the only network access. */
import type { Lang, Negotiation } from '../../shared/domain/types'
import { type FeedItem, itemsOf } from './feed'

/**
 * Addresses of the feeds of a language of these negotiations. Only on the watched sites: a request to any other is beyond the
 * permissions and the policy of the extension.
 */
export const feedsOf = (negotiations: readonly Pick<Negotiation, 'sites'>[], lang: Lang): readonly string[] => [
  ...new Set(
    negotiations
      .flatMap(({ sites }) => sites.map(({ languages }) => languages[lang]?.feed ?? null))
      .filter((feed) => feed !== null)
      .filter(isOnSite),
  ),
]

/** Hosts of the feeds of a negotiation that are not read: no permission that a user grants widens the policy. */
export const unreadFeedHosts = ({ sites }: Pick<Negotiation, 'sites'>): readonly string[] => {
  const feeds = sites.flatMap(({ languages }) => Object.values(languages).flatMap(({ feed }) => feed ?? []))
  return [
    ...new Set(feeds.filter((feed) => URL.canParse(feed) && !isOnSite(feed)).map((feed) => new URL(feed).hostname)),
  ]
}

const CHARACTERS_MOST = 2_000_000
const TIMEOUT_MS = 30_000

/** Validators of a feed for the next conditional request. */
export interface Fetched {
  readonly etag: string | null
  readonly modified: string | null
}

export interface Feed {
  readonly items: readonly FeedItem[]
  readonly fetched: Fetched
}

/** Fetches a feed; without items where it is unchanged (304). Null when the request failed or the answer is not RSS. */
export async function fetchFeed(feed: string, before: Fetched | undefined): Promise<Feed | null> {
  const headers: Record<string, string> = {
    ...(before?.etag && { 'If-None-Match': before.etag }),
    ...(before?.modified && { 'If-Modified-Since': before.modified }),
  }
  try {
    const response = await fetch(feed, {
      headers,
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (response.status === 304 && before) return { items: [], fetched: before }
    const items = response.ok ? itemsOf(await textOf(response)) : null
    const { headers: got } = response
    return (
      items && {
        items: items.filter(({ url }) => isOnSite(url)),
        fetched: { etag: got.get('etag'), modified: got.get('last-modified') },
      }
    )
  } catch {
    return null
  }
}

const isOnSite = (url: string) => __SITES__.some(({ origin }) => url.startsWith(`${origin}/`))

/** Reads the body as text, up to the limit. */
async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for (const reader = response.body?.getReader(); reader && text.length < CHARACTERS_MOST; ) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    text += decoder.decode(value, { stream: true })
    if (text.length >= CHARACTERS_MOST) await reader.cancel()
  }
  return text
}
