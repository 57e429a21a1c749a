// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { eventually } from '../../shared/testing/eventually'
import { delegationActions, isSyncWanted, syncFailed } from '../sync/model'
import { watchDelegation } from './delegation'

const startSync = vi.hoisted(() => vi.fn(async () => undefined))
vi.mock('../sync/start', () => ({ startSync }))

it('is loaded once it is wanted, and after a failure as soon as it is asked for or the browser is online', async () => {
  const reported = vi.fn()
  vi.stubGlobal('reportError', reported)
  const error = new Error('no chunk')
  startSync.mockRejectedValue(error)
  watchDelegation()
  expect(startSync).not.toHaveBeenCalled()
  isSyncWanted.value = true
  await eventually(() => expect(syncFailed.value).toBe(true))
  expect(reported.mock.calls).toEqual([[error]])
  syncFailed.value = false
  await eventually(() => expect(syncFailed.value).toBe(true))
  startSync.mockResolvedValue(undefined)
  dispatchEvent(new Event('online'))
  await eventually(() => expect(startSync).toHaveBeenCalledTimes(3))
  expect([syncFailed.value, delegationActions.value]).toEqual([false, null])
  vi.unstubAllGlobals()
})
