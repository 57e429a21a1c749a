/** For tests of the store: a write that is complete as the browser drops the connection, and is told to have failed. */
import { Dexie } from 'dexie'
import { vi } from 'vitest'

/** The next write is such a one. */
export function dropNextWrite(): void {
  const { transaction } = Dexie.prototype
  const spy = vi.spyOn(Dexie.prototype, 'transaction').mockImplementation(function (this: Dexie, ...of) {
    if (of[0] !== 'rw') return transaction.apply(this, of)
    spy.mockRestore()
    return transaction.apply(this, of).then(() => Promise.reject(new DOMException('dropped', 'InvalidStateError')))
  })
}
