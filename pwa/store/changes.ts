/** Tells this tab and the others what was written, so that a put is seen without reading everything again. */
import type { Entry } from '../../shared/domain/entries'
import { CHANNEL } from './changes-channel'

export type Change =
  | { readonly type: 'kept'; readonly records: readonly Entry[] }
  /** Read the whole record again: a pack, a restore, an import. */
  | { readonly type: 'replaced' }
  /** The private layer is locked: forget its key, and read again. */
  | { readonly type: 'shut' }

const listeners = new Set<(change: Change) => void>()

/** Told of every completed change, this tab's or another's. */
export function watchEntries(listener: (change: Change) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Says that a transaction is complete; to other tabs in other words, where this one may read more than they. */
export function announce(change: Change, toOthers: Change = change): void {
  hear(change)
  tellOthers(toOthers)
}

/** Tells the other tabs alone. */
export const tellOthers = (change: Change) => CHANNEL.postMessage(change)

/** Tells this tab alone. */
export const hear = (change: Change) => {
  for (const listener of listeners)
    try {
      listener(change)
    } catch (error) {
      // What was written stays written: whoever wrote it, and the other tabs, are to hear no less.
      reportError(error)
    }
}

CHANNEL.addEventListener('message', (event: MessageEvent<Change>) => hear(event.data))

// A page that was frozen has missed what others said.
if (typeof window !== 'undefined')
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) hear({ type: 'replaced' })
  })
