import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { announce, type Change, watchEntries } from './changes'
import { CHANNEL } from './changes-channel'

const kept: Change = { type: 'kept', records: [] }
const failure = new Error('A listener failed')
const fail = () => {
  throw failure
}
const reported = vi.fn()
const ends: (() => void)[] = []

beforeEach(() => void vi.stubGlobal('reportError', reported))
afterEach(() => {
  for (const end of ends.splice(0)) end()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

it('notifies the other listeners and the other tabs when a listener throws', () => {
  const [listener, toOthers] = [vi.fn(), vi.spyOn(CHANNEL, 'postMessage')]
  ends.push(watchEntries(fail), watchEntries(listener))
  announce(kept, { type: 'replaced' })
  expect(listener).toHaveBeenCalledExactlyOnceWith(kept)
  expect(toOthers).toHaveBeenCalledExactlyOnceWith({ type: 'replaced' })
  expect(reported).toHaveBeenCalledExactlyOnceWith(failure)
})
