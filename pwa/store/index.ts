/** The one folder that touches the database. */

export { mergeInto } from '../../shared/domain/union'
export { type Change, watchRecord } from './changes'
export type { Rows } from './contents'
export { type Backup, deleteDatabase, type StoreEvent, watchDatabase } from './database'
export { sha256 } from './digest'
export { type FailureCode, StoreFailure } from './failure'
export { changePassphrase, giveUpLocked, removeLock, setLock, shutLock, unlock } from './lock'
export { installPack, isNewer, revertPack } from './packs'
export {
  attend,
  countCopy,
  instant,
  keep,
  keepBoard,
  keptBoard,
  newRecordId,
  noteBackup,
  openRecord,
  type RecordState,
  startAnew,
  updateBundledPack,
} from './record'
export { putBack } from './restore-lost'
export { tendCopy } from './second-copy'
export { importRecords, type Progress, readForBackup, replaceAll } from './transfer'
export { readPackFile } from './verify'
