/** Fault injection for tests of the store: dropped connections and concurrent writes, by a spy on Dexie's transaction. */
import { Dexie } from 'dexie'
import { vi } from 'vitest'

/** Intercepts the next transaction of a mode. */
function interceptNext(mode: 'r' | 'rw', intercept: (run: () => PromiseLike<unknown>) => Promise<unknown>): void {
  const { transaction } = Dexie.prototype
  const spy = vi.spyOn(Dexie.prototype, 'transaction').mockImplementation(function (this: Dexie, ...args) {
    if (args[0] !== mode) return transaction.apply(this, args)
    spy.mockRestore()
    return Dexie.Promise.resolve(intercept(() => transaction.apply(this, args)))
  })
}

/** The browser drops the connection right after the next write commits: the write is reported as failed. */
export const dropNextWrite = () =>
  interceptNext('rw', async (run) => {
    await run()
    throw new DOMException('dropped', 'InvalidStateError')
  })

/** Runs `meanwhile` after the next write commits, before its caller continues. */
export const afterNextWrite = (meanwhile: () => Promise<unknown>) =>
  interceptNext('rw', async (run) => {
    const result = await run()
    await meanwhile()
    return result
  })

/** Runs `meanwhile` before the next read, or the next write. */
const beforeNext = (mode: 'r' | 'rw') => (meanwhile: () => Promise<unknown>) =>
  interceptNext(mode, async (run) => {
    await meanwhile()
    return await run()
  })
export const beforeNextRead = beforeNext('r')
export const beforeNextWrite = beforeNext('rw')
