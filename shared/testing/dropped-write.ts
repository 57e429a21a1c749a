/** For tests of the store: what a transaction may meet in a browser with several tabs. */
import { Dexie } from 'dexie'
import { vi } from 'vitest'

/** How the next transaction of that mode goes. */
function atNext(mode: 'r' | 'rw', go: (run: () => PromiseLike<unknown>) => Promise<unknown>): void {
  const { transaction } = Dexie.prototype
  const spy = vi.spyOn(Dexie.prototype, 'transaction').mockImplementation(function (this: Dexie, ...of) {
    if (of[0] !== mode) return transaction.apply(this, of)
    spy.mockRestore()
    return Dexie.Promise.resolve(go(() => transaction.apply(this, of)))
  })
}

/** The next write is complete as the browser drops the connection, and is told to have failed. */
export const dropNextWrite = () =>
  atNext('rw', async (run) => {
    await run()
    throw new DOMException('dropped', 'InvalidStateError')
  })

/** What happens once the next write is complete, before whoever wrote hears of it. */
export const afterNextWrite = (meanwhile: () => Promise<unknown>) =>
  atNext('rw', async (run) => {
    const result = await run()
    await meanwhile()
    return result
  })

/** What happens before the next reading, or the next write. */
const beforeNext = (mode: 'r' | 'rw') => (meanwhile: () => Promise<unknown>) =>
  atNext(mode, async (run) => {
    await meanwhile()
    return await run()
  })
export const beforeNextRead = beforeNext('r')
export const beforeNextWrite = beforeNext('rw')
