/** The background: keeps the record for pages, answers them, and carries captures to the PWA. */

import { listenToEntries, makeEntries } from './background/entries'
import { HANDLERS } from './background/handlers'
import { makePagePayload } from './background/record'
import { type Asked, readRequest, whoAsks } from './background/requests'
import { settings } from './background/settings'
import { revivePages, syncSites } from './background/sites'
import { listenToWatch, syncWatch } from './background/watch'
import {
  badge,
  extensionUrl,
  onInstalled,
  onMessage,
  onNotification,
  openPanelByButton,
  openTab,
  type Sender,
} from './browser'
import type { RequestName } from './messages'

onMessage((message, sender) => {
  if (typeof message !== 'object' || message === null || !('plenary' in message)) return undefined
  return answer(message, sender)
})

async function answer(message: unknown, sender: Sender): Promise<unknown> {
  const { pwaUrl } = await settings()
  const asked = readRequest(message, whoAsks(sender, pwaUrl))
  if (!asked) return { ok: false, reason: 'not understood' }
  try {
    return { ok: true, result: await handle(asked, sender) }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
}

function handle<N extends RequestName>({ name, params }: Asked<N>, sender: Sender): Promise<unknown> {
  return HANDLERS[name](params, sender)
}

onInstalled((reason) => {
  if (reason === 'install') void openTab(extensionUrl('welcome/index.html'))
  void syncSites()
  void badge.dress()
  void makeEntries()
  void makePagePayload()
  void revivePages()
})

void openPanelByButton()
listenToEntries()
listenToWatch()
onNotification()
// At each start: a browser may forget its alarms when it is closed.
void syncWatch()
