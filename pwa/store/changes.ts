/**
 * BroadcastChannel change feed: publishes each completed transaction to this tab and the others, so that a new entry is
 * shown without reading everything again.
 */
import type { Entry } from '../../shared/domain/entries/entries'
import { CHANNEL } from './changes-channel'
import type { Step } from './schema'

export type Change =
  /** Entries were added; `steps` is missing in messages of versions without them. */
  | {
      readonly type: 'kept'
      readonly records: readonly Entry[]
      readonly steps?: readonly Step[]
      /** Keys of the rows of many that hold them; each is a row of its own where it is missing. */
      readonly batches?: readonly string[]
    }
  /** Read all data again: a pack, a restore, an import. */
  | { readonly type: 'replaced' }
  /** The private entries were locked: discard the key, and read again. */
  | { readonly type: 'shut' }

const listeners = new Set<(change: Change) => void>()

/** Subscribes to completed changes of this tab and of others. Returns the unsubscribe function. */
export function watchEntries(listener: (change: Change) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Publishes a completed transaction. Other tabs may get another message: they may not hold the key that this tab holds. */
export function announce(change: Change, toOthers: Change = change): void {
  notifyThisTab(change)
  notifyOtherTabs(toOthers)
}

export const notifyOtherTabs = (change: Change) => CHANNEL.postMessage(change)

export const notifyThisTab = (change: Change) => {
  for (const listener of listeners)
    try {
      listener(change)
    } catch (error) {
      // The write is committed: a listener that throws must keep it from no other listener and no other tab.
      reportError(error)
    }
}

CHANNEL.addEventListener('message', (event: MessageEvent<Change>) => notifyThisTab(event.data))

// A page restored from the back/forward cache has missed messages.
if (typeof window !== 'undefined')
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) notifyThisTab({ type: 'replaced' })
  })
