/** Context menu and keyboard shortcuts. */

import { askReader, createMenus, onCommand, onMenu, openPanel, type Page, runReader } from '../browser'
import type { Selected } from '../messages'
import { setSiteOff, settings } from './settings/settings'
import { t } from './toolbar-words'
import { vault } from './vault'

export const createEntries = (): Promise<void> => createMenus({ keep: t('menu-keep'), site: t('menu-site') })

export function listenToMenusAndKeys(): void {
  onMenu((id, page) => void (id === 'keep' ? saveSelection(page) : toggleSite(page)))
  onCommand((command, page) => {
    if (command === 'next-mark') void askReader(page.tabId, 'step', { by: 1 })
    else if (command === 'previous-mark') void askReader(page.tabId, 'step', { by: -1 })
    else if (command === 'keep-selection') void saveSelection(page)
    else if (command === 'toggle-site') void toggleSite(page)
  })
}

/** Opens the text selection of a page in the form of the panel. */
async function saveSelection({ tabId }: Page): Promise<void> {
  // Before any await: the panel opens only on a user gesture.
  const opened = openPanel(tabId)
  const selected = (await askReader(tabId, 'selection', {})) ?? (await selectionOnceRead(tabId))
  if (selected) await vault.set({ pending: selected })
  await opened
}

/**
 * The selection of a page that did not answer: runs the reader there, unless it has started between the two requests
 * by itself, as on a page that is still loading.
 */
async function selectionOnceRead(tabId: number): Promise<Selected | null> {
  const isRead = (await askReader(tabId, 'report', {})) !== null || (await runReader(tabId))
  return isRead ? await askReader(tabId, 'selection', {}) : null
}

async function toggleSite({ url }: Page): Promise<void> {
  if (!/^https?:/.test(url)) return
  const { origin } = new URL(url)
  const { off } = await settings()
  await setSiteOff(origin, !off.includes(origin))
}
