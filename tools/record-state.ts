/** Test fixture: `AppData` as the store returns it. */
import type { AppData } from '../pwa/store'
import type { Entry } from '../shared/domain/entries'
import type { Pack } from '../shared/pack/schema'

/** `AppData` of a pack and some entries, without a lock on private entries. */
export const stateWith = (pack: Pack, entries: readonly Entry[] = []): AppData => ({
  pack,
  packOrigin: 'bundled',
  packSigner: null,
  signers: {},
  imports: [],
  steps: [],
  forgotten: [],
  previousPack: null,
  entries,
  firstNegotiation: null,
  lock: null,
  isShut: false,
  sealed: [],
  unreadable: 0,
  unsealed: 0,
  count: entries.length,
  rows: 1,
  batches: [],
  installedAt: '',
  lastBackup: null,
  erased: null,
  recovered: null,
  epoch: null,
})
