/** Start of the running sync in a tab: the environment of the app, and its state as signals. Loaded on use. */
import { computed } from '@preact/signals'
import * as v from 'valibot'
import type { Transport } from '../../shared/delegation/transport'
import { appData } from '../model/state'
import { ownDevices } from '../store'
import { readLocalJson } from '../store/local-json'
import { writeLocal } from '../store/local-storage'
import { delegationStore, type StoreFunctions } from './delegation-store'
import type { Credentials, Removed } from './environment'
import { type DelegationState, delegation, delegationActions, ownMembership } from './model'
import { browserPage } from './page'
import { Session } from './session'
import { browserTabs } from './tabs'
import type { NatsServer } from './transports/nats'
import { hasCurves, webCryptography } from './web-cryptography'

/** Key of the message that this device was removed. */
const REMOVED = 'plenary.removed'

/** Modules loaded beside it: the transport, the issuing of credentials, and the store's functions for a delegation. */
export interface Libraries {
  connect(server: NatsServer): Promise<Transport>
  readonly credentials: Credentials
  readonly store: StoreFunctions
}

/** Starts it once in a tab; again where it rejects. */
export async function startSync({ connect, credentials, store }: Libraries): Promise<void> {
  const session = new Session({
    connect: ({ path, ...server }) => connect({ ...server, url: addressOf(path) }),
    credentials,
    store: delegationStore(store, () => appData.peek()),
    cryptography: webCryptography,
    hasCurves,
    tabs: browserTabs(),
    page: browserPage,
    about: () => ({ build: __VERSION__, packs: datasetVersions() }),
    ownIds: ownDevices,
    row: () => ownMembership.peek(),
    removal: { read: readRemoval, write: writeRemoval },
    show,
    withoutDataset: () => withoutDataset.peek(),
  })
  await session.start()
  delegationActions.value = session
}

/** Address of the server's WebSocket, under the app's own folder. */
function addressOf(path: string): string {
  const url = new URL(path, document.baseURI)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  return url.href
}

function show(state: DelegationState): void {
  delegation.value = state
  if (state.stage === 'member') setMembership(state)
  if (state.stage === 'none' || state.stage === 'removed') ownMembership.value = null
}

/** The same value stays, so that what depends on it is not drawn again with each state. */
function setMembership({ d, name, access }: NonNullable<typeof ownMembership.value>): void {
  const before = ownMembership.peek()
  if (before?.d !== d || before.name !== name || before.access !== access) ownMembership.value = { d, name, access }
}

const datasetVersions = (): Readonly<Record<string, string>> =>
  Object.fromEntries((appData.peek()?.packs ?? []).map(({ pack }) => [pack.id, pack.version]))

/** Counts of the entries of negotiations whose dataset is not here, by negotiation: once for each change of the data. */
const withoutDataset = computed((): ReadonlyMap<string, number> => {
  const { value: data } = appData
  const here = new Set(data?.packs.map(({ pack }) => pack.id))
  const counts = new Map<string, number>()
  for (const { negotiation } of data?.entries ?? [])
    if (!here.has(negotiation)) counts.set(negotiation, (counts.get(negotiation) ?? 0) + 1)
  return counts
})

const removedSchema = v.strictObject({
  stage: v.literal('removed'),
  delegation: v.string(),
  by: v.string(),
  at: v.string(),
  madePrivate: v.number(),
})

function readRemoval(): Removed | null {
  const parsed = v.safeParse(removedSchema, readLocalJson(REMOVED))
  return parsed.success ? parsed.output : null
}

const writeRemoval = (removed: Removed | null): void => writeLocal(REMOVED, removed && JSON.stringify(removed))
