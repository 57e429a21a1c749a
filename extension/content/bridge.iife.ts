/** The bridge: carries messages between the PWA's page and the background, on the PWA's own origin alone. */

import type { ToPwa } from '../../shared/messages/bridge'
import { ask, isAlive, storage } from '../browser'
import { DEFAULTS, type Settings } from '../settings'

/** Until the PWA answers, its page may still be loading. */
const KNOCKS_MS = [0, 400, 1200, 3000, 8000]

const life = new AbortController()
let met = false

const post = (messages: readonly ToPwa[]): void => {
  for (const message of messages) window.postMessage(message, location.origin)
}

async function hear(event: MessageEvent): Promise<void> {
  const { data } = event
  // Only what this very page says, and only what looks like the PWA's: the background checks the rest.
  if (event.source !== window || event.origin !== location.origin) return
  if (typeof data !== 'object' || data === null || data.plenary !== 'bridge' || data.from !== 'pwa') return
  if (!isAlive()) {
    life.abort()
    return
  }
  if (data.type === 'hello') met = true
  post(await ask('bridgeHeard', { data }).catch(() => []))
}

const knock = async (): Promise<void> => {
  if (!isAlive()) {
    life.abort()
    return
  }
  post(await ask('bridgeHello', {}).catch(() => []))
}

async function start(): Promise<void> {
  const stored = (await storage.get(['settings'])).settings as Partial<Settings> | undefined
  const { pwaUrl } = { ...DEFAULTS, ...stored }
  if (location.origin !== new URL(pwaUrl).origin) return
  const { signal } = life
  addEventListener('message', (event) => hear(event), { signal })
  // A capture made while the PWA is open goes there at once.
  storage.onChanged((changed) => 'outbox' in changed && isNews(changed.outbox) && knock(), signal)
  for (const wait of KNOCKS_MS)
    setTimeout(() => {
      if (!met && !signal.aborted) knock()
    }, wait)
}

/** Whether something waits that was not handed over yet. */
function isNews(outbox: unknown): boolean {
  return Array.isArray(outbox) && outbox.some((one) => one?.sent === false && one?.refused === null)
}

start()
