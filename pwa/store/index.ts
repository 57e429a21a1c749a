/** The one folder that touches the database. */

export { merge } from '../../shared/domain/union'
export { type Change, watchRecord } from './changes'
export { type Backup, type StoreEvent, watchDatabase } from './database'
export { type FailureCode, StoreFailure } from './failure'
export { installPack, isNewer, revertPack } from './packs'
export {
  keep,
  newRecordId,
  noteBackup,
  openRecord,
  type RecordState,
  startAnew,
  updateBundledPack,
} from './record'
export { importRecords, type Progress, replaceAll } from './transfer'
export { readPackFile } from './verify'
