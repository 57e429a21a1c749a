/** Bridge protocol handler: snapshots in, entries out; and navigation to the PWA's tab. */
import { PROTOCOL, readToExtension, type ToPwa } from '../../shared/messages/bridge'
import { focusTab, openTab, storage, tabsUnder } from '../browser'
import type { NameKind, PwaState } from '../messages'
import { entityUrl } from '../settings'
import { acknowledge, deliver, forgetWithdrawn, markPostponed, markRefused } from './outbox'
import { queued } from './queue'
import { install, remakeTurns, snapshotId, snapshotProblem } from './record'
import { settings } from './settings'
import { setFollows } from './watch'

/** Entries per message. */
const BATCH = 500

const NOT_CONNECTED: PwaState = { version: null, protocol: null, metAt: null, problem: null, snapshot: null }

export async function pwaState(): Promise<PwaState> {
  const state = ((await storage.get(['pwa'])).pwa as PwaState | undefined) ?? NOT_CONNECTED
  return { ...state, problem: state.problem ?? (await snapshotProblem()) }
}

/** Drops the state of the PWA, after a change of its address. */
export const forgetPwa = (): Promise<void> => queued(() => storage.remove(['pwa']))

/** Stores the state of the PWA at `origin`, unless the address was changed meanwhile. */
const updateState = (origin: string, state: () => Promise<PwaState>): Promise<void> =>
  queued(async () => {
    const { pwaUrl } = await settings()
    if (new URL(pwaUrl).origin === origin) await storage.set({ pwa: await state() })
  })

const envelope = { plenary: 'bridge', from: 'extension' } as const

export async function helloMessage(): Promise<ToPwa> {
  return { ...envelope, type: 'hello', protocol: PROTOCOL, version: __VERSION__, snapshotId: await snapshotId() }
}

/** Message with the next batch of the outbox; none where it is empty. */
async function outboxMessage(): Promise<readonly ToPwa[]> {
  const records = await deliver(BATCH)
  return records.length > 0 ? [{ ...envelope, type: 'records', records }] : []
}

/** Handles a message of the PWA's page at `origin`. Resolves to the answers; none for an invalid message. */
export async function handleBridgeMessage(data: unknown, origin: string, now: string): Promise<readonly ToPwa[]> {
  const message = readToExtension(data)
  if (!message) return []
  switch (message.type) {
    case 'hello': {
      const problem = message.protocol > PROTOCOL ? 'newer' : null
      const { version, protocol } = message
      await updateState(origin, async () => ({ version, protocol, metAt: now, problem, snapshot: await snapshotId() }))
      return problem ? [] : outboxMessage()
    }
    case 'snapshot': {
      const problem = await install(message.snapshot)
      await updateState(origin, async () => ({ ...(await pwaState()), problem, snapshot: await snapshotId() }))
      return []
    }
    case 'withdrawn':
      await forgetWithdrawn(message.ids)
      return []
    case 'follows':
      await setFollows(message)
      return []
    case 'kept': {
      const left = await acknowledge(message.ids)
      await remakeTurns()
      return left.some(({ refused: reason, sent }) => reason === null && !sent) ? outboxMessage() : []
    }
    case 'refused':
      await markRefused(message.ids, message.reason)
      return []
    case 'later':
      await markPostponed(message.ids, message.reason)
      return []
    case 'changed':
      return [await helloMessage()]
  }
}

/** Opens an article or member in the PWA's tab, or in a new one. */
export async function openInPwa(kind: NameKind, id: string): Promise<void> {
  const { pwaUrl } = await settings()
  const url = entityUrl(pwaUrl, kind, id)
  const [tab] = await tabsUnder(pwaUrl)
  if (tab === undefined) await openTab(url)
  else await focusTab(tab, url)
}
