/** Test double of the running sync: a delegation in memory, whose actions change what the screens show. */

import {
  type DelegationActions,
  type DelegationDevice,
  delegation,
  delegationActions,
  type MemberState,
  ownMembership,
  type SyncProblem,
} from '../../pwa/sync/model'
import { type Result, succeed } from '../../shared/delegation/result'

export const ANNA: DelegationDevice = {
  id: 'anna',
  name: 'Anna',
  access: 'admin',
  isOwn: true,
  isRecoveryKey: false,
  lastSeen: null,
  behind: 0,
  isOlderApp: false,
  otherDatasets: [],
  isMissing: false,
  damaged: 0,
  isCopied: false,
  isOnOtherLog: false,
  isAhead: false,
  former: null,
  isLeaving: false,
}
export const BEN: DelegationDevice = { ...ANNA, id: 'ben', name: 'Ben', access: 'member', isOwn: false }

export const memberState = (more: Partial<MemberState> = {}): MemberState => ({
  stage: 'member',
  d: 'd',
  name: 'Mission',
  access: 'admin',
  devices: [ANNA, BEN],
  removed: [],
  requests: [],
  connection: { kind: 'connecting' },
  waiting: new Set(),
  tooLarge: [],
  unread: 0,
  dropped: 0,
  withoutDataset: new Map(),
  barrier: null,
  full: null,
  restored: 0,
  unheard: [],
  clockAhead: null,
  ...more,
})

/** Shows a device that belongs to a delegation. */
export function showMember(more: Partial<MemberState> = {}): void {
  const state = memberState(more)
  ownMembership.value = state
  delegation.value = state
}

/** Starts the sync in memory. `calls` has each action with what it was given; `problem` is the outcome of all, if set. */
export function memoryDelegation() {
  const fake = { calls: [] as unknown[][], problem: null as SyncProblem | null }
  const change = (make: (state: MemberState) => Partial<MemberState>) => {
    const state = delegation.peek()
    if (state.stage === 'member') delegation.value = { ...state, ...make(state) }
  }
  const done = async <T>(call: unknown[], value: T, then: () => void = () => {}): Promise<Result<T, SyncProblem>> => {
    fake.calls.push(call)
    if (fake.problem !== null) return { ok: false, problem: fake.problem }
    then()
    return succeed(value)
  }
  const deviceOf = (id: string) => (device: DelegationDevice) => device.id === id
  const edit = (id: string, more: Partial<DelegationDevice>) =>
    change(({ devices }) => ({
      devices: devices.map((device) => (device.id === id ? { ...device, ...more } : device)),
    }))
  const forget = () => {
    ownMembership.value = null
    delegation.value = { stage: 'none' }
  }
  const actions: DelegationActions = {
    create: (choice) =>
      done(['create', choice], null, () =>
        showMember({ name: choice.name, devices: [{ ...ANNA, name: choice.device }] }),
      ),
    join: (choice) =>
      done(['join', choice], null, () => (delegation.value = { stage: 'joining', step: { kind: 'waiting' } })),
    cancelJoining: async () => {
      fake.calls.push(['cancelJoining'])
      forget()
    },
    invite: (choice) =>
      done(['invite', choice], { id: 'r', link: '#/delegation?join=abc', expires: '2030-01-02T10:00:00.000Z' }),
    approve: (id) =>
      done(['approve', id], null, () =>
        change(({ requests, devices }) => ({
          requests: requests.filter((request) => request.id !== id),
          devices: [...devices, ...requests.filter((one) => one.id === id).map((one) => ({ ...BEN, ...one }))],
        })),
      ),
    reject: (id) =>
      done(['reject', id], null, () =>
        change(({ requests }) => ({ requests: requests.filter((one) => one.id !== id) })),
      ),
    remove: (id) =>
      done(['remove', id], { user: 'UBEN' }, () =>
        change(({ devices, removed }) => ({
          devices: devices.filter((device) => device.id !== id),
          removed: [
            ...removed,
            ...devices
              .filter(deviceOf(id))
              .map(({ name }) => ({ id, name, at: '2026-11-24T10:00:00.000Z', by: 'Anna', user: 'UBEN', setAside: 0 })),
          ],
        })),
      ),
    setAccess: (id, access) => done(['setAccess', id, access], null, () => edit(id, { access })),
    rename: (id, name) =>
      done(['rename', id, name], null, () => (id === null ? change(() => ({ name })) : edit(id, { name }))),
    leave: () => done(['leave'], null, forget),
    makeRecoveryKey: () => done(['makeRecoveryKey'], { letters: 'abcde fghij klmno pqrst uvwxyz', code: 'the code' }),
    useRecoveryKey: (choice) => done(['useRecoveryKey', choice], null, () => showMember()),
    confirmUnheard: () => done(['confirmUnheard'], null, () => change(() => ({ unheard: [] }))),
    acknowledgeRemoval: async () => {
      fake.calls.push(['acknowledgeRemoval'])
      forget()
    },
    retry: () => void fake.calls.push(['retry']),
  }
  forget()
  delegationActions.value = actions
  return fake
}
