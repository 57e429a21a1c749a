/** Events of the database connection, for the app and for the modules of the store. */

/**
 * `blocked`: another tab holds up the opening. `outdated`: a newer Plenary upgraded the schema. `erased`: the database was
 * deleted or is another one. `dropped`: the browser closed the connection by itself, as it does when it erases a site's
 * data. `unpromised`: it refused persistent storage.
 */
export type StoreEvent = 'blocked' | 'outdated' | 'erased' | 'dropped' | 'unpromised'
const listeners = new Set<(event: StoreEvent) => void>()

/** Subscribes to connection events. Returns the unsubscribe function. */
export function watchDatabase(listener: (event: StoreEvent) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Emits a connection event. */
export const emit = (event: StoreEvent) => {
  for (const listener of listeners) listener(event)
}
