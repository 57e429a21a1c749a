/** Toolbar badge: on a tab with marks their number, summed over its frames; on others the number of news that nobody saw. */

import { badge, extensionName } from '../browser'
import type { Seen } from '../messages'
import { t } from './toolbar-words'

const byTab = new Map<number, Map<number, Seen>>()

export async function showCounts(tabId: number, frameId: number, seen: Seen): Promise<void> {
  const frames = frameId === 0 ? new Map<number, Seen>() : (byTab.get(tabId) ?? new Map<number, Seen>())
  byTab.set(tabId, frames.set(frameId, seen))
  let [marks, articles, members] = [0, 0, 0]
  for (const frame of frames.values()) {
    marks += frame.marks
    articles += frame.articles
    members += frame.members
  }
  const title =
    marks === 0
      ? extensionName()
      : t('badge-seen', { articles: t('articles', { n: articles }), members: t('members', { n: members }) })
  await badge.show(tabId, marks === 0 ? null : String(marks), title)
}

/** Shows the number of new news on the tabs without marks. */
export const showNewsCount = (n: number): Promise<void> =>
  badge.showEverywhere(n === 0 ? '' : String(n), n === 0 ? extensionName() : t('badge-news', { n }))
