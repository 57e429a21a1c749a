/** News pages that the extension's watch found, in memory alone: the extension tells them again. */
import { computed, signal } from '@preact/signals'
import type { NewsPage } from '../../shared/messages/bridge'
import { isPrinting, isPrivateHidden, negotiation, shownData } from './state'

/** The newest, on all negotiations. */
export const newsPages = signal<readonly NewsPage[]>([])

/** Addresses of those that the user saw last, for the extension. */
export const seenNews = signal<readonly string[]>([])

/** Those on the open negotiation. They tell what is followed: none are shown on paper, nor while that is hidden or locked. */
export const newsHere = computed<readonly NewsPage[]>(() => {
  const id = negotiation.value?.pack.id
  if (isPrinting.value || isPrivateHidden.value || shownData.value?.isShut !== false) return []
  return newsPages.value.filter((page) => page.negotiation === id)
})
