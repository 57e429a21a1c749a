/** Test fixture: `AppData` as the store returns it, with the open negotiation. */
import type { OpenData } from '../pwa/model/negotiation/open-negotiation'
import type { Entry } from '../shared/domain/entries/entries'
import type { Pack } from '../shared/pack/schema'

/** Data of a pack and some entries, without a lock on private entries. */
export const stateWith = (pack: Pack, entries: readonly Entry[] = []): OpenData => ({
  pack,
  packs: [{ slot: pack.id, pack, origin: 'bundled', signer: null, installedAt: '' }],
  signers: {},
  imports: [],
  steps: [],
  forgotten: [],
  entries,
  ahead: [],
  delegation: null,
  formerDelegation: null,
  lock: null,
  isShut: false,
  sealed: [],
  older: [],
  sealedOlder: 0,
  unreadable: 0,
  unsealed: 0,
  count: entries.length,
  rows: 1,
  batches: [],
  lastBackup: null,
  erased: null,
  recovered: null,
  damaged: [],
  epoch: null,
})
