/**
 * Session of a tab: has the connection where the tab holds the lock, and shows what the other tab says where it does not.
 * Provides the actions of the screens: an action takes the connection to the tab in which it is chosen.
 */
import type { DeviceSync } from '../../shared/delegation/device-sync'
import { isAdmin } from '../../shared/delegation/membership/membership'
import type { Access } from '../../shared/delegation/membership/membership-schema'
import { fail, type Result } from '../../shared/delegation/result'
import { LONGEST_DEVICE_NAME } from '../../shared/domain/limits'
import { Connection } from './connection'
import { prepareCreation, putOwnChange } from './create'
import {
  type Environment,
  now,
  type Profile,
  type ProfileChange,
  type StoreEvent,
  type TabMessage,
} from './environment'
import { ownIdentity } from './identity'
import { askToJoin, type Joined, prepareJoining } from './join'
import { Leadership } from './leadership'
import { answer } from './lobby'
import * as members from './member-actions'
import type { DelegationActions, DelegationState, MemberState, SyncProblem } from './model'
import { attempt, DONE, type Done, problemOf } from './problems'
import { makeRecoveryKey, recover } from './recovery'
import { memberState } from './shown-state'
import { backoff, sleep, Timers } from './timing'

/** State is computed at most so often, in milliseconds. */
const SHOW_INTERVAL = 250
/** Timeout of an action for the connection. */
const CONNECT_LIMIT = 15_000

const CREATING: DelegationState = { stage: 'creating', step: { kind: 'creating' } }

const isName = (name: string): boolean => name.trim() !== '' && name.length <= LONGEST_DEVICE_NAME

export class Session implements DelegationActions {
  #state: DelegationState = { stage: 'loading' }
  #profile: Profile | null = null
  #connection: Connection | null = null
  readonly #leadership: Leadership
  #isLocked = false
  /** The last change of the profile. */
  #saving: Promise<void> = Promise.resolve()
  /** Settles the action by which this device is to belong. */
  #settle: (done: Done) => void = () => undefined
  readonly #timers = new Timers()
  /** Number of the newest computation of the state: an earlier one that ends later is not shown. */
  #turn = 0
  readonly #changed = new Set<() => void>()

  constructor(private readonly environment: Environment) {
    this.#leadership = new Leadership(environment.tabs, {
      run: (ended) => this.#run(ended),
      stopped: (problem) => {
        this.#connection = null
        this.#timers.stopAll()
        if (problem) this.#settle(fail(problem))
      },
      isWanted: () => this.#profile !== null,
    })
  }

  async start(): Promise<void> {
    const { tabs, store, page } = this.environment
    // A store that cannot be read is told before anything is listened to, since another session is started then.
    await store.profile()
    tabs.listen((message) => this.#hear(message))
    store.watch((event) => {
      if (event !== 'saved') void this.#onOtherContents(event).catch(problemOf)
      else if (this.#connection) this.#tell()
    })
    page.watch(() => {
      if (page.isShown() && this.#leadership.isClaiming && !this.#leadership.isLeader) this.#leadership.claim(true)
    })
    tabs.post({ type: 'ask' })
    await this.#begin()
  }

  /** Another tab may have deleted the profile: keys in memory are those of no device then. */
  async #onOtherContents(event: Exclude<StoreEvent, 'saved'>): Promise<void> {
    if (event === 'locked' || this.#isLocked) return await this.#begin()
    const isForgetting = this.#leadership.isLeader && !this.#profile
    if (!this.#leadership.isClaiming || isForgetting || (await this.environment.store.profile()) !== null) return
    this.#profile = null
    this.#connection = null
    await this.#begin()
  }

  /** Begins by what the store has: takes the connection, queues for it, or shows why there is none. */
  async #begin(): Promise<void> {
    void this.#leadership.giveUp()
    const profile = await this.environment.store.profile()
    this.#isLocked = profile === 'locked'
    // In this tab alone: another one may hold the key of the passphrase.
    if (profile === 'locked') this.#showHere(this.#lockedState())
    else if (profile === null) this.#show(this.environment.removal.read() ?? { stage: 'none' })
    else this.#leadership.claim(this.environment.page.isShown())
  }

  /** Work of the leader, the tab that has the lock. */
  async #run(ended: AbortSignal): Promise<void> {
    const profile = await this.environment.store.profile()
    this.#profile = profile === 'locked' ? null : profile
    if (!this.#profile) return
    if (this.#profile.joining && !(await this.#join(this.#profile, ended))) return
    if (this.#profile.creation && !(await this.#putOwnChange(this.#profile, ended))) return
    this.#tell()
    await this.#connect(this.#profile, ended)
  }

  /** True once the device belongs. */
  async #join(profile: Profile, ended: AbortSignal): Promise<boolean> {
    const joined = await askToJoin(this.environment, profile, (step) => this.#show({ stage: 'joining', step }), ended)
    if (ended.aborted) return false
    if (joined.ok) await this.#belong(joined.value)
    else await this.#failJoining(joined.problem)
    return joined.ok
  }

  async #failJoining(problem: SyncProblem): Promise<void> {
    await this.#forget()
    this.#show({ stage: 'joining', step: { kind: 'failed', problem } })
    this.#settle(fail(problem))
  }

  /** The profile is the last to be written: until then the same is done again. */
  async #belong({ membership: { d, name }, me: { id, access, credential } }: Joined): Promise<void> {
    const { store } = this.environment
    this.#show({ stage: 'joining', step: { kind: 'receiving', done: 0, total: 0 } })
    await store.saveRow({ d, name, device: id, access })
    await store.enqueueUnshared()
    await this.#save((profile) => ({ ...profile, token: credential, joining: null }))
  }

  /**
   * Puts the change by which this device belongs as an admin, until the server has answered: what was not acknowledged may
   * be there, and nobody else has its keys.
   */
  async #putOwnChange(profile: Profile, ended: AbortSignal): Promise<boolean> {
    const isFirst = profile.creation?.n === 1
    this.#show(isFirst ? CREATING : { stage: 'joining', step: { kind: 'asking' } })
    for (let failures = 1; !ended.aborted; failures++) {
      const put = await attempt(() => putOwnChange(this.environment, profile))
      if (put.ok) await this.#enter(profile)
      else if (put.problem === 'link-used' || put.problem === 'taken') await this.#failJoining(put.problem)
      else {
        const step = { kind: 'unanswered', problem: put.problem } as const
        this.#show(isFirst ? { stage: 'creating', step } : { stage: 'joining', step })
        await sleep(backoff(failures, Math.random()), ended)
        continue
      }
      return put.ok
    }
    return false
  }

  /** Belongs as an admin from now on, and shares what may be shared. Its name is in the membership log. */
  async #enter(profile: Profile): Promise<void> {
    const { store } = this.environment
    const { id } = await ownIdentity(this.environment, profile)
    await store.saveRow({ d: profile.d, name: '', device: id, access: 'admin' })
    await store.enqueueUnshared()
    await this.#save((before) => ({ ...before, creation: null }))
    this.#settle(DONE)
  }

  async #connect(profile: Profile, ended: AbortSignal): Promise<void> {
    const { environment } = this
    const { cryptography, store, page } = environment
    const identity = await ownIdentity(environment, profile)
    const { d, root, path, user } = profile
    const connection = new Connection({
      device: {
        ...{ cryptography, d, root, identity, store: await store.open() },
        ownIds: [identity.id, ...environment.ownIds()],
      },
      store,
      page,
      token: (sync) => members.tokenOf(sync, profile),
      open: (token, { replica: { me, membership } }, closed) => {
        const limits = membership && isAdmin(me) ? membership.limits : null
        return environment.connect({ path, d, name: identity.id, credential: { token, seed: user }, limits, closed })
      },
      about: () => environment.about(),
      lobby: (item, transport, { replica: { me } }) =>
        answer(item, {
          ...{ cryptography, identity, transport, me },
          profile: () => this.#profile ?? profile,
          save: (change) => this.#save(change),
        }),
      changed: () => this.#tell(),
    })
    this.#connection = connection
    await connection.run(ended)
    if (connection.isRemoved && connection.sync) await this.#removed(connection.sync)
  }

  /** Changes the profile as the store has it, one change after the other: none is lost, and none brings back a deleted one. */
  #save(change: ProfileChange): Promise<void> {
    const save = async (): Promise<void> => {
      const { store } = this.environment
      const before = await store.profile()
      if (before === null || before === 'locked') throw new Error('the profile is gone, or locked')
      const profile = change(before)
      await store.saveProfile(profile)
      this.#profile = profile
      this.#tell()
    }
    const saved = this.#saving.then(save)
    this.#saving = saved.catch(() => undefined)
    return saved
  }

  async #forget(): Promise<number> {
    this.#profile = null
    this.#connection = null
    return await this.environment.store.forget()
  }

  /** An admin removed this device: says who, and when it was read. */
  async #removed({ replica: { membership, membershipLog, me } }: DeviceSync): Promise<void> {
    const by = membership?.members.get(membershipLog.removedBy ?? me?.removed?.by ?? '')?.name ?? ''
    const madePrivate = await this.#forget()
    const removed = { stage: 'removed', delegation: membership?.name ?? '', by, at: now(), madePrivate } as const
    this.environment.removal.write(removed)
    this.#show(removed)
  }

  /** Something that is shown has changed. */
  #tell(): void {
    for (const changed of [...this.#changed]) changed()
    if (this.#connection?.transport) this.#settle(DONE)
    if (!this.#timers.has('show'))
      this.#timers.after('show', SHOW_INTERVAL, () => void this.#showMember().catch(problemOf))
  }

  async #showMember(): Promise<void> {
    this.#timers.stop('show')
    const [connection, profile] = [this.#connection, this.#profile]
    if (!connection?.sync || !profile) return
    const { packs } = this.environment.about()
    const withoutDataset = this.environment.withoutDataset()
    const turn = ++this.#turn
    const state = await memberState(connection.sync, { profile, connection, packs, withoutDataset })
    if (connection !== this.#connection || turn !== this.#turn) return
    if (state) await this.#saveRow(state, connection.sync.replica.id)
    this.#show(state ?? this.#stateWithoutLog(connection))
  }

  /** The membership log is not here yet: it has just joined, or created. */
  #stateWithoutLog({ shown }: Connection): DelegationState {
    const { done, total } = shown.kind === 'receiving' ? shown : { done: 0, total: 0 }
    return { stage: 'joining', step: { kind: 'receiving', done, total } }
  }

  async #saveRow({ d, name, access }: MemberState, device: string): Promise<void> {
    const row = this.environment.row()
    if (row?.d !== d || row.name !== name || row.access !== access)
      await this.environment.store.saveRow({ d, name, device, access })
  }

  #lockedState(): DelegationState {
    const row = this.environment.row()
    if (!row) return { stage: 'none' }
    return {
      stage: 'member',
      ...{ d: row.d, name: row.name, access: row.access, connection: { kind: 'locked' } },
      ...{ devices: [], removed: [], requests: [], waiting: new Set(), tooLarge: [], unread: 0, dropped: 0 },
      ...{ withoutDataset: new Map(), barrier: null, full: null, restored: 0, unheard: [], clockAhead: null },
    }
  }

  #showHere(state: DelegationState): void {
    this.#state = state
    this.environment.show(state)
  }

  #show(state: DelegationState): void {
    this.#showHere(state)
    this.environment.tabs.post({ type: 'state', state })
  }

  /** Receives a message of another tab. */
  #hear(message: TabMessage): void {
    if (message.type === 'ask') {
      if (this.#leadership.isLeader) this.environment.tabs.post({ type: 'state', state: this.#state })
      return
    }
    if (this.#leadership.isLeader || this.#isLocked) return
    const { state } = message
    this.#showHere(state)
    if (state.stage === 'member') this.#settle(DONE)
    if (state.stage === 'joining' && state.step.kind === 'failed') this.#settle(fail(state.step.problem))
    const belongs = state.stage === 'member' || state.stage === 'joining'
    if (belongs && !this.#leadership.isClaiming) this.#leadership.claim(false)
    if (state.stage === 'none' || state.stage === 'removed') {
      if (this.#leadership.isClaiming) this.#settle(fail('gone'))
      void this.#leadership.giveUp()
    }
  }

  // The actions.

  create(choice: { readonly link: string; readonly name: string; readonly device: string }): Promise<Done> {
    return this.#beginAsNew([choice.name, choice.device], async () => {
      this.#show(CREATING)
      return await prepareCreation(this.environment, choice)
    })
  }

  join(choice: { readonly link: string; readonly device: string }): Promise<Done> {
    return this.#beginAsNew([choice.device], () => prepareJoining(this.environment, choice))
  }

  useRecoveryKey(choice: { readonly text: string; readonly link: string; readonly device: string }): Promise<Done> {
    return this.#beginAsNew([choice.device], () => recover(this.environment, choice))
  }

  /**
   * Begins on a device without a delegation: keeps the profile that is prepared, and leads. Resolves once the device
   * belongs, or does not; where nothing could be prepared, it has kept nothing.
   */
  async #beginAsNew(names: readonly string[], prepare: () => Promise<Result<Profile, SyncProblem>>): Promise<Done> {
    const cancelled = new AbortController()
    const settled = new Promise<Done>((resolve) => {
      this.#settle = (done) => {
        cancelled.abort()
        resolve(done)
      }
    })
    const begun = await attempt(async () => {
      const { environment } = this
      if (!(await environment.hasCurves())) return fail('unsupported')
      const profile = await environment.store.profile()
      if (profile !== null) return fail(profile === 'locked' ? 'locked' : 'already-member')
      environment.removal.write(null)
      if (!names.every(isName)) return fail('contents')
      const prepared = await prepare()
      if (!prepared.ok) return prepared
      if (cancelled.signal.aborted) return fail('gone')
      await environment.store.saveProfile(prepared.value)
      this.#leadership.claim(true)
      return DONE
    })
    if (begun.ok) return await settled
    if (begun.problem !== 'already-member' && begun.problem !== 'locked') this.#show({ stage: 'none' })
    return begun
  }

  async cancelJoining(): Promise<void> {
    const isUnderWay = (this.#profile?.joining ?? this.#profile?.creation) != null
    this.#show({ stage: 'none' })
    await this.#leadership.giveUp()
    if (isUnderWay) await this.#forget().catch(problemOf)
    this.#settle(fail('gone'))
  }

  invite({ access }: { readonly access: Access }) {
    return this.#connected((connected) => members.invite(connected, access))
  }

  approve(request: string): Promise<Done> {
    return this.#connected((connected) => members.approve(connected, request))
  }

  reject(request: string): Promise<Done> {
    return this.#connected((connected) => members.reject(connected, request))
  }

  remove(device: string) {
    return this.#connected((connected) => members.remove(connected, device))
  }

  setAccess(device: string, access: Access): Promise<Done> {
    return this.#connected((connected) => members.setAccess(connected, device, access))
  }

  async rename(device: string | null, name: string): Promise<Done> {
    if (!isName(name)) return fail('contents')
    return await this.#connected((connected) => members.rename(connected, device, name))
  }

  leave(): Promise<Done> {
    return this.#connected(async (connected) => {
      const said = await members.sayLeaving(connected)
      if (!said.ok) return said
      await this.#leadership.giveUp()
      await this.#forget()
      this.#show({ stage: 'none' })
      return DONE
    })
  }

  makeRecoveryKey() {
    return this.#connected(makeRecoveryKey)
  }

  confirmUnheard(): Promise<Done> {
    return this.#connected(async ({ sync }) => {
      await sync.confirmUnheard()
      return DONE
    })
  }

  async acknowledgeRemoval(): Promise<void> {
    this.environment.removal.write(null)
    this.#show({ stage: 'none' })
  }

  retry(): void {
    this.#connection?.retry()
  }

  /** Runs an action with the connection, which this tab takes first. */
  #connected<T>(action: (connected: members.Connected) => Promise<Done<T>>): Promise<Done<T>> {
    return attempt(async () => {
      if (this.#state.stage !== 'member') return fail('gone')
      if (this.#state.connection.kind === 'locked') return fail('locked')
      if (!this.#leadership.isLeader) this.#leadership.claim(true)
      const connection = await this.#connectedOnce()
      const { sync, transport } = connection ?? {}
      if (!sync || !transport) return fail(this.#whyNot())
      const profile = (): Profile => {
        if (!this.#profile) throw new Error('the device has left')
        return this.#profile
      }
      const { environment } = this
      const done = await action({ environment, sync, transport, profile, save: (change) => this.#save(change) })
      this.#tell()
      return done
    })
  }

  /** Resolves once it is connected, or a try has failed. */
  async #connectedOnce(): Promise<Connection | null> {
    const before = this.#connection?.failures ?? 0
    this.#connection?.retry()
    const settled = new AbortController()
    const check = (): void => {
      const connection = this.#connection
      if (connection?.transport || (connection && connection.failures > before)) settled.abort()
    }
    this.#changed.add(check)
    check()
    await sleep(CONNECT_LIMIT, settled.signal)
    this.#changed.delete(check)
    return this.#connection
  }

  #whyNot(): SyncProblem {
    const kind = this.#connection?.shown.kind
    return kind === 'refused' || kind === 'not-a-server' || kind === 'locked' ? kind : 'offline'
  }
}
