/**
 * Lazy loading of the sync: a tab whose device belongs to no delegation loads nothing of it, until a screen wants it.
 */
import { computed, effect } from '@preact/signals'
import { TransportError } from '../../shared/delegation/transport'
import { appData } from '../model/state'
import { delegation, delegationActions, isSyncWanted, ownMembership, syncFailed } from '../sync/model'
import type { Libraries } from '../sync/start'

/** Follows the row of the database by which this device belongs to a delegation, and loads the sync where there is one. */
export function watchDelegation(): void {
  effect(() => {
    const { value: data } = appData
    if (data) ownMembership.value = data.delegation
  })
  effect(() => {
    if ((ownMembership.value || isSyncWanted.value) && !syncFailed.value) void load()
  })
  addEventListener('online', () => (syncFailed.value = false))
}

/** Calls back each time that the sync server was reached anew: its host may have another version of the app by then. */
export function onConnected(reached: () => void): void {
  const isConnected = computed(
    () => delegation.value.stage === 'member' && delegation.value.connection.kind === 'synced',
  )
  effect(() => {
    if (isConnected.value) reached()
  })
}

let isLoading = false

/** Once a tab; again after a failure, such as a chunk that the network did not give. */
async function load(): Promise<void> {
  if (delegationActions.peek() || isLoading) return
  isLoading = true
  try {
    await start()
    isLoading = false
  } catch (error) {
    isLoading = false
    reportError(error)
    syncFailed.value = true
  }
}

async function start(): Promise<void> {
  const [{ startSync }, credentials, store] = await Promise.all([
    import('../sync/start'),
    import('../sync/credentials'),
    import('../store/sync/delegation'),
  ])
  await startSync({ connect, credentials, store })
}

/** Connects to the server. Its client is not kept for use without a network, where there is none to connect to. */
const connect: Libraries['connect'] = async (server) => {
  const { connectNats } = await import('../sync/transports/nats').catch(() => {
    throw new TransportError('offline')
  })
  return await connectNats(server)
}
