/** Toolbar badge: the number of marks by tab, summed over its frames. */

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
  await badge.show(tabId, marks === 0 ? '' : String(marks), title)
}
