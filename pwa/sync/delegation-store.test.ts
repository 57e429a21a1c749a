import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { AT } from '../../testing/delegation/delegation'
import { MemorySyncStore } from '../../testing/delegation/memory-sync-store'
import { done, pass, SyncWorld } from '../../testing/delegation/sync-world'
import { announce } from '../store/changes'
import { StoreFailure } from '../store/failure'
import { delegationStore, type StoreFunctions } from './delegation-store'
import type { Profile } from './environment'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(AT) })
})
afterEach(() => {
  vi.useRealTimers()
})

function storeWith(readProfile: StoreFunctions['readProfile']) {
  const saved: string[] = []
  const functions: StoreFunctions = {
    readProfile,
    saveProfile: async (text) => void saved.push(text),
    saveDelegation: async () => undefined,
    forgetDelegation: async () => 2,
    enqueueUnshared: async () => 3,
    openSyncStore: () => new MemorySyncStore('device'),
  }
  return { store: delegationStore(functions, () => null), saved }
}

const profileOf = async (profile: Promise<Profile | 'locked' | null>): Promise<Profile> => {
  const found = await profile
  if (found === null || found === 'locked') throw new Error('no profile')
  return found
}

it('has back each profile that it has saved: created, inviting, answering, joining, joined', async () => {
  const world = new SyncWorld()
  const anna = await world.founder()
  const profiles = [await profileOf(anna.store.profile())]
  const invited = await anna.session.invite({ access: 'reader' })
  profiles.push(await profileOf(anna.store.profile()))
  const ben = await world.browser()
  const joining = ben.session.join({ link: invited.ok ? invited.value.link : '', device: 'Ben' })
  await pass()
  profiles.push(await profileOf(anna.store.profile()), await profileOf(ben.store.profile()))
  await anna.session.approve(anna.member.requests[0]?.id ?? '')
  await done(joining)
  profiles.push(await profileOf(ben.store.profile()))
  for (const profile of profiles) {
    const { store, saved } = storeWith(async () => saved[0] ?? null)
    await store.saveProfile(profile)
    expect(await store.profile()).toEqual(profile)
  }
})

it.each<readonly [string, () => Promise<string | null>, null | 'locked']>([
  ['none', async () => null, null],
  ['no JSON', async () => '{', null],
  ['of another form', async () => '{"d":1}', null],
  ['locked', () => Promise.reject(new StoreFailure('locked', 'the entries are locked')), 'locked'],
])('a profile that is %s is told', async (_, read, profile) => {
  expect(await storeWith(read).store.profile()).toBe(profile)
})

it('tells changes of the database as events, until it is unwatched', () => {
  const heard = vi.fn()
  const unwatch = storeWith(async () => null).store.watch(heard)
  announce({ type: 'kept', records: [] })
  announce({ type: 'replaced' })
  announce({ type: 'shut' })
  unwatch()
  announce({ type: 'replaced' })
  expect(heard.mock.calls).toEqual([['saved'], ['replaced'], ['locked']])
})
