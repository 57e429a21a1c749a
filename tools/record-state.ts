/** A record as the app has read it, for tests of what is made of it. */
import type { AppData } from '../pwa/store'
import type { Entry } from '../shared/domain/entries'
import type { Pack } from '../shared/pack/schema'

/** The shipped pack with some records, none of them under a lock. */
export const stateWith = (pack: Pack, records: readonly Entry[] = []): AppData => ({
  pack,
  packOrigin: 'bundled',
  packSigner: null,
  signers: {},
  previousPack: null,
  entries: records,
  lock: null,
  isShut: false,
  sealed: [],
  count: records.length,
  rows: 1,
  installedAt: '',
  lastBackup: null,
  erased: null,
  recovered: null,
  born: '',
})
