/** Bridge protocol handler: snapshots in, entries out; and navigation to the PWA's tab. */
import { PROTOCOL, RECORDS_MOST, readToExtension, type ToExtension, type ToPwa } from '../../shared/messages/bridge'
import { focusTab, openTab, tabsUnder, wakeBridge } from '../browser'
import type { BridgeStart, PwaState } from '../messages'
import { type EntityRef, entityUrl } from '../settings'
import { newsForPwa, seeNews, setFollowed, setFollows } from './news'
import {
  acknowledge,
  deliver,
  forgetWithdrawn,
  hasUnsent,
  holdBackPrivate,
  isUnsent,
  markPostponed,
  markRefused,
  resetDeliveries,
} from './outbox'
import { beginPairing, completePairing, forgetPairing, isPairing, pairedToken, pairMessages } from './pairing'
import { queued } from './queue'
import { install, list, remakeTurns, snapshotId, snapshotProblem } from './record'
import { settings } from './settings/settings'
import { forgetListed } from './stored-snapshot'
import { t } from './toolbar-words'
import { vault } from './vault'
import { pollIfChanged } from './watch'

type Met = Omit<PwaState, 'paired' | 'pairing'>

const NOT_CONNECTED: Met = {
  version: null,
  protocol: null,
  metAt: null,
  problem: null,
  snapshot: null,
}

async function metState(): Promise<Met> {
  return { ...NOT_CONNECTED, ...((await vault.get(['pwa'])).pwa as Partial<Met> | undefined) }
}

export async function pwaState(): Promise<PwaState> {
  const [met, { pwaUrl }] = await Promise.all([metState(), settings()])
  const { origin } = new URL(pwaUrl)
  return {
    ...met,
    problem: met.problem ?? (await snapshotProblem()),
    paired: (await pairedToken(origin)) !== null,
    pairing: await isPairing(origin, Date.now()),
  }
}

/** Drops the state of the PWA and the pairing, after a change of its address. */
export async function forgetPwa(): Promise<void> {
  await forgetPairing()
  await forgetListed()
  await resetDeliveries()
  await queued(() => vault.remove(['pwa']))
}

/** Opens the PWA at the user's wish, and pairs with it. */
export async function connect(): Promise<void> {
  const { pwaUrl } = await settings()
  await beginPairing(new URL(pwaUrl).origin, Date.now())
  const tabs = await tabsUnder(pwaUrl)
  const [tab] = tabs
  if (tab === undefined) await openTab(pwaUrl)
  else await focusTab(tab)
  // Each of them, so that it goes on when the one in front is closed.
  await Promise.all(tabs.map(wakeBridge))
}

/** Stores the state of the PWA at `origin`, unless the address was changed meanwhile. */
const updateState = (origin: string, state: () => Promise<Met>): Promise<void> =>
  queued(async () => {
    const { pwaUrl } = await settings()
    if (new URL(pwaUrl).origin === origin) await vault.set({ pwa: await state() })
  })

const envelope = { plenary: 'bridge', from: 'extension' } as const

const helloMessage = (token: string): ToPwa => ({
  ...envelope,
  token,
  type: 'hello',
  protocol: PROTOCOL,
  version: __VERSION__,
})

/**
 * Message with the next batch of the outbox; none where it is empty. Private entries are in it only where the PWA can
 * save them.
 */
async function outboxMessage(token: string, takesPrivate: boolean): Promise<readonly ToPwa[]> {
  const heldBack = takesPrivate ? 0 : await holdBackPrivate(t('outbox-locked'))
  const records = await deliver(RECORDS_MOST, takesPrivate)
  return records.length > 0 || heldBack > 0 ? [{ ...envelope, token, type: 'records', records, heldBack }] : []
}

/** First messages of the bridge to a page at `origin`: none, but while the user waits for the pairing. */
export async function bridgeStart(origin: string): Promise<BridgeStart> {
  const messages = await pairMessages(origin, Date.now())
  return { listens: messages.length > 0 || (await pairedToken(origin)) !== null, messages }
}

/** The news to the paired PWA, and hello where an entry was saved since; the page has named its token before. */
export async function bridgeUnsent(origin: string): Promise<readonly ToPwa[]> {
  const token = await pairedToken(origin)
  if (token === null) return []
  const news = await newsMessage(token)
  return (await hasUnsent()) ? [helloMessage(token), news] : [news]
}

const newsMessage = async (token: string): Promise<ToPwa> => ({
  ...envelope,
  token,
  type: 'news',
  items: await newsForPwa(),
})

/**
 * Handles a message of a page at `origin`. Resolves to the answers; none for a message that is invalid or without the
 * token of the pairing.
 */
export async function handleBridgeMessage(data: unknown, origin: string, now: string): Promise<readonly ToPwa[]> {
  const message = readToExtension(data)
  if (message === null) return []
  if (message.type === 'paired') return await paired(message, origin, now)
  return message.token === (await pairedToken(origin)) ? await answerTo(message, origin, now) : []
}

type Paired = Extract<ToExtension, { readonly type: 'paired' }>

async function paired(message: Paired, origin: string, now: string): Promise<readonly ToPwa[]> {
  if (!(await completePairing(message, origin, Date.parse(now)))) return []
  const { version, protocol } = message
  // Told at once: its first hello comes later, after its withdrawals.
  await updateState(origin, async () => ({ ...(await metState()), version, protocol }))
  // Deliveries to the one before are not known to this one.
  await resetDeliveries()
  return [await helloMessage(message.token)]
}

async function answerTo(message: ToExtension, origin: string, now: string): Promise<readonly ToPwa[]> {
  switch (message.type) {
    case 'hello': {
      const problem = message.protocol > PROTOCOL ? 'newer' : null
      const { version, protocol, takesPrivate, token } = message
      const snapshot = await snapshotId()
      await updateState(origin, async () => ({ version, protocol, metAt: now, problem, snapshot }))
      return problem ? [] : outboxMessage(token, takesPrivate)
    }
    case 'snapshot': {
      const problem = await install(message.snapshot)
      if (problem === null) void pollIfChanged()
      await updateState(origin, async () => ({ ...(await metState()), problem, snapshot: await snapshotId() }))
      return []
    }
    case 'followed':
      await setFollowed(message.negotiations)
      return [await newsMessage(message.token)]
    case 'seen':
      await seeNews(message.urls)
      return []
    case 'paired':
      return []
    case 'withdrawn':
      await forgetWithdrawn(message.ids)
      return []
    case 'negotiations': {
      await setFollows(message.list)
      const negotiations = await list(message.list)
      void pollIfChanged()
      await updateState(origin, async () => ({ ...(await metState()), snapshot: await snapshotId() }))
      // Also where none is wanted: the PWA then knows that snapshots are sent on demand.
      return [{ ...envelope, token: message.token, type: 'wanted', negotiations }]
    }
    case 'kept': {
      const left = await acknowledge(message.ids)
      await remakeTurns()
      // Each page says for itself whether it can take private ones: another may be unlocked.
      const isMore = message.ids.length > 0 && left.some(isUnsent)
      return isMore ? [await helloMessage(message.token)] : []
    }
    case 'refused':
      await markRefused(message.ids, message.reason)
      return []
    case 'later':
      await markPostponed(message.ids, message.reason)
      return []
    case 'changed':
      return [await helloMessage(message.token)]
  }
}

/** Opens an article or member in the PWA's tab, or in a new one. */
export async function openInPwa(entity: EntityRef): Promise<void> {
  const { pwaUrl } = await settings()
  const url = entityUrl(pwaUrl, entity)
  const [tab] = await tabsUnder(pwaUrl)
  if (tab === undefined) await openTab(url)
  else await focusTab(tab, url)
}
