/** The one folder that touches the database. */

export { mergeInto } from '../../shared/domain/union'
export { type Change, watchEntries } from './changes'
export type { Rows } from './contents'
export { type Backup, deleteDatabase, type StoreEvent, watchDatabase } from './database'
export { type FailureCode, StoreFailure } from './failure'
export { changePassphrase, deleteLocked, removeLock, setLock, shutLock, unlock } from './lock'
export { installPack, isNewer, revertPack } from './packs'
export {
  type AppData,
  attend,
  countCopy,
  instant,
  newEntryId,
  noteBackup,
  openData,
  saveBoard,
  savedBoard,
  saveEntries,
  startOver,
  updateBundledPack,
} from './record'
export { restoreLost } from './restore-lost'
export { repairCopy } from './second-copy'
export { importEntries, type Progress, readForBackup, replaceAll } from './transfer'
export { readPackFile } from './verify'
