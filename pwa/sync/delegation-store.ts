/**
 * Adapter of the database for the session: the profile as a text that the store seals, and the change feed as the events
 * that the sync knows.
 */
import * as v from 'valibot'
import { idSchema } from '../../shared/delegation/envelope'
import { invitationSchema, seedsSchema } from '../../shared/delegation/membership/links'
import { ACCESSES, limitsSchema } from '../../shared/delegation/membership/membership-schema'
import type { SyncStore } from '../../shared/delegation/sync-store'
import type { AppData } from '../store'
import { type Change, watchEntries } from '../store/changes'
import { StoreFailure } from '../store/failure'
import type { DelegationStore, MembershipRow, Profile, StoreEvent } from './environment'

/** The store's functions for a delegation, which are loaded with the sync. */
export interface StoreFunctions {
  /** Rejects with `locked` in a tab without the key. */
  readProfile(): Promise<string | null>
  saveProfile(text: string): Promise<void>
  saveDelegation(row: MembershipRow): Promise<void>
  forgetDelegation(): Promise<number>
  enqueueUnshared(): Promise<number>
  openSyncStore(inMemory: () => AppData | null): SyncStore
}

/** `inMemory` gives the data that this tab has read, out of which is decided what leaves. */
export const delegationStore = (store: StoreFunctions, inMemory: () => AppData | null): DelegationStore => ({
  profile: () => readProfile(store),
  saveProfile: (profile) => store.saveProfile(JSON.stringify(profile)),
  saveRow: (row) => store.saveDelegation(row),
  open: async () => store.openSyncStore(inMemory),
  enqueueUnshared: async () => void (await store.enqueueUnshared()),
  forget: () => store.forgetDelegation(),
  watch: (listener) => watchEntries((change) => listener(EVENTS[change.type])),
})

const EVENTS: Readonly<Record<Change['type'], StoreEvent>> = { kept: 'saved', replaced: 'replaced', shut: 'locked' }

const profileSchema: v.GenericSchema<unknown, Profile> = v.strictObject({
  d: idSchema,
  root: idSchema,
  path: v.string(),
  device: v.string(),
  seeds: v.strictObject({ signing: v.string(), agreement: v.string() }),
  user: v.string(),
  token: v.nullable(v.string()),
  authority: v.nullable(v.strictObject({ account: v.string(), seeds: seedsSchema })),
  invitations: v.array(
    v.strictObject({
      invitation: invitationSchema,
      access: v.picklist(ACCESSES),
      answered: v.nullable(v.strictObject({ request: v.string(), response: v.string(), digits: v.string() })),
    }),
  ),
  joining: v.nullable(v.strictObject({ invitation: invitationSchema, request: v.string() })),
  creation: v.nullable(
    v.strictObject({ n: v.optional(v.number(), 1), change: v.string(), limits: v.nullable(limitsSchema) }),
  ),
})

const textSchema = v.pipe(v.string(), v.parseJson(), profileSchema)

/** A damaged profile is none: the device joins again as a new one. */
async function readProfile(store: StoreFunctions): Promise<Profile | 'locked' | null> {
  try {
    const text = await store.readProfile()
    const parsed = v.safeParse(textSchema, text)
    return parsed.success ? parsed.output : null
  } catch (error) {
    if (error instanceof StoreFailure && error.code === 'locked') return 'locked'
    throw error
  }
}
