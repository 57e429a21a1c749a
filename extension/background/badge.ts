/** Toolbar badge: on a tab with marks their number, summed over its frames; on others the number of news that nobody saw. */

import { badge, extensionName } from '../browser'
import type { Seen } from '../messages'
import { t } from './toolbar-words'

const byTab = new Map<number, Map<number, Seen>>()
let newsCount = 0

export async function showCounts(tabId: number, frameId: number, seen: Seen): Promise<void> {
  const frames = frameId === 0 ? new Map<number, Seen>() : (byTab.get(tabId) ?? new Map<number, Seen>())
  byTab.set(tabId, frames.set(frameId, seen))
  const { marks, articles, members } = sumOf(frames)
  if (marks === 0) return await badge.show(tabId, null, newsTitle())
  const title = t('badge-seen', { articles: t('articles', { n: articles }), members: t('members', { n: members }) })
  await badge.show(tabId, String(marks), title)
}

function sumOf(frames: ReadonlyMap<number, Seen>): Omit<Seen, 'claims'> {
  let [marks, articles, members] = [0, 0, 0]
  for (const frame of frames.values()) {
    marks += frame.marks
    articles += frame.articles
    members += frame.members
  }
  return { marks, articles, members }
}

/** Shows the number of new news on the tabs without marks: also where a tab has had a title of its own since it was read. */
export async function showNewsCount(n: number): Promise<void> {
  newsCount = n
  await badge.showEverywhere(n === 0 ? '' : String(n), newsTitle())
  const unmarked = [...byTab].filter(([, frames]) => sumOf(frames).marks === 0)
  await Promise.all(unmarked.map(([tabId]) => badge.show(tabId, null, newsTitle())))
}

const newsTitle = () => (newsCount === 0 ? extensionName() : t('badge-news', { n: newsCount }))
