/**
 * Content script entry of the bridge: relays messages between the PWA's page and the background, on the PWA's origin
 * alone.
 */

import type { ToPwa } from '../../shared/messages/bridge'
import { ask, isAlive, storage } from '../browser'
import { DEFAULTS, type Settings } from '../settings'

/** Delays of the hellos in milliseconds: the PWA's page may still be loading. */
const HELLOS_MS = [0, 400, 1200, 3000, 8000]

const life = new AbortController()
let met = false

const post = (messages: readonly ToPwa[]): void => {
  for (const message of messages) window.postMessage(message, location.origin)
}

async function onPageMessage(event: MessageEvent): Promise<void> {
  const { data } = event
  // Messages of this window with the PWA's envelope only; the background validates the rest.
  if (event.source !== window || event.origin !== location.origin) return
  if (typeof data !== 'object' || data === null || data.plenary !== 'bridge' || data.from !== 'pwa') return
  if (!isAlive()) {
    life.abort()
    return
  }
  if (data.type === 'hello') met = true
  post(await ask('bridgeHeard', { data }).catch(() => []))
}

const sendHello = async (): Promise<void> => {
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
  addEventListener('message', (event) => onPageMessage(event), { signal })
  // An entry saved while the PWA is open is delivered at once.
  storage.onChanged((changed) => 'outbox' in changed && hasUnsent(changed.outbox) && sendHello(), signal)
  for (const delay of HELLOS_MS)
    setTimeout(() => {
      if (!met && !signal.aborted) sendHello()
    }, delay)
}

/** True when the outbox holds an entry that was not sent or refused yet. */
function hasUnsent(outbox: unknown): boolean {
  return Array.isArray(outbox) && outbox.some((one) => one?.sent === false && one?.refused === null)
}

start()
