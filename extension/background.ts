/**
 * Service worker entry (Chromium; an event page in Firefox): handles messages, menus, keys, alarms and notifications.
 */

import { relayCards } from './background/card-relay'
import { createEntries, listenToMenusAndKeys } from './background/entries'
import { HANDLERS } from './background/handlers'
import { healPayload, makePagePayload, restorePayload } from './background/record'
import { type ParsedRequest, readRequest, senderKind } from './background/settings/requests'
import { healPageSettings, settings } from './background/settings/settings'
import { injectMissingReaders, syncSites } from './background/settings/sites'
import { listenToWatch, syncWatch } from './background/watch'
import {
  badge,
  extensionUrl,
  needsRelay,
  onInstalled,
  onMessage,
  onStartup,
  openNotificationsOnClick,
  openPanelByButton,
  openTab,
  type Sender,
  storage,
} from './browser'
import type { RequestName } from './messages'

onMessage((message, sender) => {
  if (typeof message !== 'object' || message === null || !('plenary' in message)) return undefined
  return answer(message, sender)
})

async function answer(message: unknown, sender: Sender): Promise<unknown> {
  const { pwaUrl } = await settings()
  const request = readRequest(message, senderKind(sender, pwaUrl))
  if (!request) return { ok: false, reason: 'not understood' }
  try {
    return { ok: true, result: await handle(request, sender) }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
}

function handle<N extends RequestName>({ name, params }: ParsedRequest<N>, sender: Sender): Promise<unknown> {
  return HANDLERS[name](params, sender)
}

// Starts the background with the browser, which then deletes files that the last session still had open.
onStartup(() => void settings())

onInstalled((reason) => {
  if (reason === 'install') void openTab(extensionUrl('welcome/index.html'))
  void syncSites()
  void badge.applyColours()
  void createEntries()
  void makePagePayload()
  void injectMissingReaders()
})

void openPanelByButton()
if (needsRelay()) relayCards()
listenToMenusAndKeys()
listenToWatch()
openNotificationsOnClick()
// At each start: a browser may drop its alarms when it is closed.
void syncWatch()
// Repairs after a crash between two stores, or a change by another process.
void healPageSettings()
void healPayload()
storage.onChanged((changed) => {
  if (changed.has('settings')) void healPageSettings()
  void restorePayload(changed)
})
