/**
 * Lazy loading of the sync: a tab whose device belongs to no delegation loads nothing of it, until a screen wants it.
 */
import { effect } from '@preact/signals'
import { appData } from '../model/state'
import { delegationActions, isSyncWanted, ownMembership } from '../sync/model'

/** Follows the row of the database by which this device belongs to a delegation, and loads the sync where there is one. */
export function watchDelegation(): void {
  effect(() => {
    const { value: data } = appData
    if (data) ownMembership.value = data.delegation
  })
  effect(() => {
    if (ownMembership.value || isSyncWanted.value) load().catch(() => (isSyncWanted.value = false))
  })
}

let loading: Promise<void> | null = null

/** Once a tab; again after a failure, such as a chunk that the network did not give. */
async function load(): Promise<void> {
  if (delegationActions.peek()) return
  loading ??= start().finally(() => (loading = null))
  await loading
}

async function start(): Promise<void> {
  const [{ startSync }, { connectNats: connect }, credentials, store] = await Promise.all([
    import('../sync/start'),
    import('../sync/transports/nats'),
    import('../sync/credentials'),
    import('../store/delegation'),
  ])
  await startSync({ connect, credentials, store })
}
