/** Tells this tab and the others what was written, so that a put is seen without reading everything again. */
import type { UserRecord } from '../../shared/domain/records'

export type Change =
  | { readonly type: 'kept'; readonly records: readonly UserRecord[] }
  /** Read the whole record again: a pack, a restore, an import. */
  | { readonly type: 'replaced' }

const channel = new BroadcastChannel('plenary-record')
const listeners = new Set<(change: Change) => void>()

/** Told of every completed change, this tab's or another's. */
export function watchRecord(listener: (change: Change) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Says that a transaction is complete. */
export function announce(change: Change): void {
  hear(change)
  channel.postMessage(change)
}

const hear = (change: Change) => {
  for (const listener of listeners) listener(change)
}

channel.addEventListener('message', (event: MessageEvent<Change>) => hear(event.data))

// A page that was frozen has missed what others said.
if (typeof window !== 'undefined')
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) hear({ type: 'replaced' })
  })
