/** Reads and writes of the store one after the other: two that cross would lose the first one's change. */
import { storage } from '../browser'

let last: Promise<unknown> = Promise.resolve()

/** Runs after all that was queued before. */
export function queued<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work)
  last = next.catch(() => {})
  return next
}

/** Changes one key of the store as a whole. */
export function update<T>(key: string, read: (value: unknown) => T, change: (value: T) => T): Promise<T> {
  return queued(async () => {
    const stored = await storage.get([key])
    const next = change(read(stored[key]))
    await storage.set({ [key]: next })
    return next
  })
}
