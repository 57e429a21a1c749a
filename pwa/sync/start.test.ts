// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { CREATION, MemoryPage, SyncWorld } from '../../testing/delegation/sync-world'
import { eventually } from '../../testing/eventually'
import { delegation, delegationActions, hasDelegation, isSyncWanted, ownMembership, waitingIds } from './model'
import { startSync } from './start'

it('rejects where the store cannot be read, and provides nothing', async () => {
  const { credentials } = (await new SyncWorld().browser()).environment(new MemoryPage(), () => undefined)
  const none = () => Promise.reject(new Error('no database'))
  const store = {
    ...{ readProfile: none, saveProfile: none, saveDelegation: none, forgetDelegation: none, enqueueUnshared: none },
    openSyncStore: () => {
      throw new Error('no database')
    },
  }
  await expect(startSync({ connect: none, credentials, store })).rejects.toThrow('no database')
  expect(delegationActions.value).toBeNull()
})

it('shows the state of the session as signals, and provides its actions', async () => {
  const browser = await new SyncWorld().browser()
  const { connect, credentials, store } = browser.environment(new MemoryPage(), () => undefined)
  const addresses: string[] = []
  expect([isSyncWanted.value, hasDelegation.value, delegationActions.value]).toEqual([false, false, null])
  await startSync({
    connect: ({ url, ...server }) => {
      addresses.push(url)
      return connect({ ...server, path: '' })
    },
    credentials,
    store: {
      readProfile: async () => {
        const profile = await store.profile()
        return profile && JSON.stringify(profile)
      },
      saveProfile: (text) => store.saveProfile(JSON.parse(text)),
      saveDelegation: (row) => store.saveRow(row),
      forgetDelegation: () => store.forget(),
      enqueueUnshared: async () => 0,
      openSyncStore: () => {
        if (!browser.store.sync) throw new Error('no delegation')
        return browser.store.sync
      },
    },
  })
  await eventually(() => expect(delegation.value).toEqual({ stage: 'none' }))
  const created = await delegationActions.value?.create({ link: CREATION, name: 'Mission', device: 'Anna' })
  expect(created).toEqual({ ok: true, value: null })
  await eventually(() => expect(delegation.value).toMatchObject({ connection: { kind: 'synced' } }))
  const d = delegation.value.stage === 'member' ? delegation.value.d : ''
  expect([ownMembership.value, hasDelegation.value, waitingIds.value]).toEqual([
    { d, name: 'Mission', access: 'admin' },
    true,
    new Set(),
  ])
  expect(addresses[0]).toMatch(/^wss?:\/\/.+\/sync\/a{22}$/)
})
