// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { eventually } from '../../testing/eventually'
import {
  type Connection,
  delegation,
  delegationActions,
  isSyncWanted,
  type MemberState,
  syncFailed,
} from '../sync/model'
import { onConnected, watchDelegation } from './delegation'

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

it('looks for another version of the app each time that the server was reached anew', () => {
  const reached = vi.fn()
  const showConnection = (connection: Connection): void => {
    delegation.value = { stage: 'member', connection } as MemberState
  }
  onConnected(reached)
  for (const at of ['2026-03-01T08:00:00Z', '2026-03-01T08:01:00Z']) showConnection({ kind: 'synced', at })
  expect(reached).toHaveBeenCalledTimes(1)
  showConnection({ kind: 'offline', since: '2026-03-01T08:02:00Z' })
  showConnection({ kind: 'synced', at: '2026-03-01T08:03:00Z' })
  expect(reached).toHaveBeenCalledTimes(2)
  delegation.value = { stage: 'loading' }
})
