/**
 * Content script entry of the bridge: relays messages between the PWA's page and the background, on the origin alone
 * that the user has paired. To any other page it does nothing, and it never speaks first but while the user waits for
 * the pairing.
 */

import type { ToPwa } from '../../shared/messages/bridge'
import { ask, isAlive, onMessage, storage, WAKE } from '../browser'

/** Delays of the words in milliseconds by which the pairing is offered: the PWA's page may still be loading. */
const OFFERS_MS = [400, 1200, 3000, 8000, 16_000, 25_000]

const life = new AbortController()
const { signal } = life
/** True once a message of the page was answered: it has named the token. */
let met = false
let listens = false

/** Asks the background what to say, and says it. */
async function say(messages: Promise<readonly ToPwa[]>): Promise<boolean> {
  if (!isAlive()) {
    life.abort()
    return false
  }
  const said = await messages.catch(() => [])
  for (const message of said) window.postMessage(message, location.origin)
  return said.length > 0
}

async function onPageMessage({ data, source, origin }: MessageEvent): Promise<void> {
  // Messages of this window with the PWA's envelope only; the background validates the rest.
  if (source !== window || origin !== location.origin) return
  if (typeof data !== 'object' || data === null || data.plenary !== 'bridge' || data.from !== 'pwa') return
  if (await say(isAlive() ? ask('bridgeHeard', { data }) : Promise.resolve([]))) met = true
}

async function offer(): Promise<readonly ToPwa[]> {
  const start = await ask('bridgeStart', {})
  if (start.listens && !listens) {
    listens = true
    addEventListener('message', onPageMessage, { signal })
    // An entry saved while the PWA is open is delivered at once, and so are news. Not at each change of the outbox: a delivery is one.
    const isTold = (changed: ReadonlySet<string>) => changed.has('kept') || changed.has('watch')
    storage.onChanged((changed) => met && isTold(changed) && say(ask('bridgeUnsent', {})), signal)
  }
  return start.messages
}

async function start(): Promise<void> {
  if (!(await say(offer()))) return
  for (const delay of OFFERS_MS)
    setTimeout(() => {
      if (!signal.aborted && !met) say(offer())
    }, delay)
}

onMessage((message) => {
  if (message !== WAKE) return
  met = false
  start()
  return Promise.resolve(null)
}, signal)
start()
