/** Fault injection for tests of the store: failures of a transaction, and races with another tab. */
import { Dexie } from 'dexie'
import { vi } from 'vitest'

/** Intercepts the next transaction of a mode. */
function atNext(mode: 'r' | 'rw', go: (run: () => PromiseLike<unknown>) => Promise<unknown>): void {
  const { transaction } = Dexie.prototype
  const spy = vi.spyOn(Dexie.prototype, 'transaction').mockImplementation(function (this: Dexie, ...of) {
    if (of[0] !== mode) return transaction.apply(this, of)
    spy.mockRestore()
    return Dexie.Promise.resolve(go(() => transaction.apply(this, of)))
  })
}

/** The next write commits as the browser drops the connection, and rejects. */
export const dropNextWrite = () =>
  atNext('rw', async (run) => {
    await run()
    throw new DOMException('dropped', 'InvalidStateError')
  })

/** Runs a task after the next write has committed and before its promise resolves. */
export const afterNextWrite = (meanwhile: () => Promise<unknown>) =>
  atNext('rw', async (run) => {
    const result = await run()
    await meanwhile()
    return result
  })

/** Runs a task before the next read, or the next write. */
const beforeNext = (mode: 'r' | 'rw') => (meanwhile: () => Promise<unknown>) =>
  atNext(mode, async (run) => {
    await meanwhile()
    return await run()
  })
export const beforeNextRead = beforeNext('r')
export const beforeNextWrite = beforeNext('rw')
