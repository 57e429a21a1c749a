/** Serial queue (mutex) for read-modify-write on the background's store, in which each read and write is its own. */
import { vault } from './vault'

let last: Promise<unknown> = Promise.resolve()

/** Runs after all work queued before, whether that succeeded or not. */
export function queued<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work)
  last = next.catch(() => {})
  return next
}

/** Updates the value of one key. Resolves to the new value. */
export function update<T>(key: string, read: (value: unknown) => T, change: (value: T) => T): Promise<T> {
  return queued(async () => {
    const stored = await vault.get([key])
    const next = change(read(stored[key]))
    await vault.set({ [key]: next })
    return next
  })
}
